package dev.nendo.io.json;

import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** The kinds of problems that JSON files have, and what is said of each; the offending text is put behind the sentence. */
enum Faults {
    NOT_UTF8("not-utf-8", "先頭を0として{}番目のバイトはUTF-8の文字として読めない", "the byte at offset {} is not UTF-8"),
    EMPTY("json-empty", "ファイルが空", "the file is empty; a workbook starts like {\"formatVersion\": 1"),
    TRUNCATED("json-truncated", "途中で終わっている", "the file ends in the middle"),
    SYNTAX("json-syntax", "JSONとして読めない。{}", "this is not JSON; {}"),
    TOO_LARGE("too-large", "上限を超えている", "a limit is exceeded"),
    DUPLICATE_FIELD(
            "duplicate-field", "同じ項目は1回だけ書く。既に{}行目にある", "a field must be given once, and it stands on line {} already"),
    UNKNOWN_FIELD("unknown-field", "この名前の項目はない。使えるのは {}", "there is no such field; valid are {}"),
    MISSING_FIELD("missing-field", "必須の項目がない", "a required field is missing"),
    WRONG_TYPE("wrong-type", "ここには{}を書く", "{} must stand here"),
    VERSION("format-version-not-supported", "この版は読めない。読めるのは 1", "this version can't be read; valid is 1"),
    HALF_CHARACTER("half-character", "対になっていないサロゲートは書けない", "half a surrogate pair is no character"),
    HIDDEN(
            "hidden-character",
            "見えない文字か前後の空白 {} は書けない",
            "a character that can't be seen or a space at an end, {}, must not stand here"),
    NAME("name-not-known", "ここに書けるのは {}", "valid here are {}"),
    TEXT_BLANK("text-blank", "空でない文字列を書く", "text that is not blank must stand here"),
    RANGE("number-out-of-range", "ここには{}の整数を書く", "a whole number {} must stand here"),
    DATE("date-not-valid", "日付は 2022-07-20 のように書く", "a date is written like 2022-07-20"),
    MONTH("month-not-valid", "年月は 2021-04 のように書く", "a month is written like 2021-04"),
    WINDOW(
            "window-not-valid",
            "期間は 2021-12、2021-04/2022-03、2021-06,2021-09 のように書く",
            "months are written like 2021-12, 2021-04/2022-03 or 2021-06,2021-09"),
    FISCAL_YEAR("fiscal-year-not-valid", "年度は FY2021 のように書く", "a fiscal year is written like FY2021"),
    UNIT(
            "unit-not-valid",
            "単位は 件、千円、%、円/件 のように、空白を含まず30文字まで、数字で始めずに書く",
            "a unit is written like 件, 千円, % or 円/件, at most 30 characters, without spaces, not starting like a number"),
    UNIT_CONFLICT(
            "unit-conflict",
            "文字列に別の単位が書かれている。指定できる単位は倍率が同じものだけ",
            "the text has a unit of another scale; the unit beside it must be of the same scale"),
    FIGURE_MISSING("figure-missing", "数値を書く(欠測や秘匿の印は書けない)", "a figure must stand here, not a mark that there is none"),
    FRACTION("fraction-not-valid", "割合は 1/12、0.25 のように書く", "a share is written like 1/12 or 0.25"),
    PRECISION(
            "precision-not-valid",
            "精度は 100、0.5 のように、0より大きい数で書く",
            "a precision is a number above 0, written like 100 or 0.5"),
    FACTOR(
            "factor-not-valid",
            "倍率は 1000、12/months、days-of-year/days、365/days、1000 x 365/days のように書く",
            "a factor is written like 1000, 12/months, days-of-year/days, 365/days or 1000 x 365/days"),
    COLUMNS("cells-not-as-columns", "値は列と同じ数だけ書く。列の数は{}", "there must be as many cells as columns, which are {}"),
    NUMBER(
            "number-not-valid",
            "968、12.5 のような50桁までの数か、欠測なら null を書く",
            "a number of at most 50 digits such as 968 or 12.5 must stand here, or null where it is missing"),
    STATE_MONTH(
            "state-not-of-a-column",
            "月の状態は列の最後の月で示す。書けるのは {}",
            "a state is given for the month in which a column ends; valid are {}"),
    STATE_CONFLICT(
            "state-contradicts-number",
            "数のある月は reported, preliminary, revised、null の月は missing, not-applicable, suppressed のいずれか。{} とは書けない",
            "a month with a number is reported, preliminary or revised, and one with null missing, not-applicable or suppressed, but not {}"),
    LIST_EMPTY("list-empty", "1つ以上書く", "at least one must stand here"),
    CHOICE("choice-not-one", "次のうち1つだけを書く。{}", "exactly one must be given of {}"),
    NOT_VALID("value-not-valid", "この値は使えない", "this can't be used");

    private final String code;
    private final Sentence sentence;

    Faults(String code, String ja, String en) {
        this.code = code;
        this.sentence = Sentence.of(ja, en);
    }

    ProblemCode code() {
        return ProblemCode.of(code);
    }

    /** Fills in what is valid, and puts the offending text behind the sentence. */
    Sentence sentence(String valid, String offending) {
        return sentence(valid, valid, offending);
    }

    Sentence sentence(String validJa, String validEn, String offending) {
        return Sentence.of(
                sentence.ja().replace("{}", validJa) + ": " + offending,
                sentence.en().replace("{}", validEn) + ": " + offending);
    }
}
