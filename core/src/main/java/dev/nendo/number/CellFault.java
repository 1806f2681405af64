package dev.nendo.number;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** What can be wrong with a cell. Each sentence says what would be valid; the offending text is put behind it. */
enum CellFault {
    NOT_A_FIGURE(
            "number-not-valid",
            "数値は 1,234、96.9%、△2、63,884件、80.5%(速報値) のように、欠測は - か － か …、秘匿は x と書く",
            "a figure is written like 1,234, 96.9%, △2, 63,884件 or 80.5%(速報値), a missing one as - or － or …,"
                    + " a suppressed one as x"),
    STATUS(
            "status-in-number",
            "数値の欄に実施状況の記号は書けない。負の数は △2、欠測は - と書く",
            "a number column takes no status mark; a negative number is written like △2, a missing one as -"),
    GROUPING(
            "number-grouping",
            "桁区切りは 1,234,567 のように3桁ごとに置く",
            "separators stand before every group of three digits, as in 1,234,567"),
    LEADING_ZERO("number-leading-zero", "数値は 7 のように先頭に0を付けない", "a number has no zeros in front, as in 7"),
    POINT("number-point", "小数点は 0.5 のように数字の間に1つだけ置く", "one decimal point stands between digits, as in 0.5"),
    TWO_FIGURES(
            "number-two-figures",
            "1つの欄に数値が2つある。1つの欄には数値を1つだけ書く",
            "there are two figures in this cell, and nothing says which is meant; a cell has one figure"),
    RANGE("number-range", "範囲は1つの数値ではない。数値は1つだけ書く", "a range is not one figure; a cell has one figure"),
    THRESHOLD(
            "number-threshold",
            "以上・以下・未満などは数値ではなく、KPIの方向(direction)に書く",
            "以上, 以下, 未満 and the like are not part of a figure: they are the direction of the KPI"),
    BRACKETED_NOTE(
            "number-bracketed-note",
            "数値の後に括弧書きの注は付けない。読み飛ばすには --lenient bracketed-note とする",
            "a figure has no note in brackets behind it; --lenient bracketed-note reads past it"),
    UNIT(
            "unit-not-known",
            "数値の後に書ける単位は 件、人、社、回、円、千円、%、円/件 など1つだけ",
            "what follows a figure is one known unit, such as 件, 人, 社, 回, 円, 千円, % or 円/件"),
    FOOTNOTE(
            "number-footnote",
            "数値の後に注の印は付けない。読み飛ばすには --lenient footnote-mark とする",
            "a figure has no footnote mark behind it; --lenient footnote-mark reads past it"),
    TOO_LONG(
            "number-too-long",
            "数値は50桁まで、欄は200文字まで",
            "a figure has at most 50 digits and a cell at most 200 characters");

    private final String code;
    private final String ja;
    private final String en;

    CellFault(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    Problem at(Location where, String text) {
        String shown = Problem.excerpt(text);
        return Problem.error(ProblemCode.of(code), where, text, Sentence.of(ja + ": " + shown, en + ": " + shown));
    }
}
