package dev.nendo.io.csv;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** What a cell of workbook CSV must look like where neither a word of a closed set nor a figure is asked for. */
enum Form {
    ACTUAL(
            "実績の種類は rows, figure, ratio, parts, entries, stated, none のいずれかで、必要な列とともに書きます",
            "an actual is one of rows, figure, ratio, parts, entries, stated, none, with the columns it needs"),
    CRITERION("条件は denominator at-most 4件 のように書きます", "a criterion is written like denominator at-most 4件"),
    DATE("日付は 2022-07-20 のように書きます", "a date is written like 2022-07-20"),
    DECIMALS("小数点以下の桁数は 0 から 9 までの整数で書きます", "decimals are a whole number from 0 to 9"),
    DEPTH("項番の入れ子が深すぎます(上限は maxDepth)", "items are nested deeper than the limit maxDepth"),
    ELAPSED("経過年数は 2/5 (5年計画の2年目)のように書きます", "the years elapsed are written like 2/5, the second of five"),
    FIGURE("数値を書きます(欠測や秘匿の印は書けません)", "a figure must stand here, not a mark that there is none"),
    FISCAL_YEAR("年度は FY2021 のように書きます", "a fiscal year is written like FY2021"),
    MONTH("年月は 2021-04 のように書きます", "a month is written like 2021-04"),
    NAME("名称は空白にできません", "a name must not be blank"),
    NUMBER(
            "numbers が true の行には、968、12.5、-3 のような数、968(速報値)、r968(改定値)、空、x、not-applicable を書き、状態は列ごとに異なる月に付けます",
            "a row where numbers is true has numbers like 968, 12.5 or -3, or 968(速報値), r968 (revised), nothing, x or not-applicable, with states in columns of different months"),
    PARTS_OF_TARGET(
            "内訳は名称、分子、分母、率(空でも可)を4つずつ | でつなぎます",
            "parts are a name, numerator, denominator and rate (or nothing) each, joined by |"),
    PHASING(
            "配分は equal-months, last-year-shape, shares, monthly-targets のいずれかで、shares は 1/12 のような割合を12個つなぎます",
            "a phasing is one of equal-months, last-year-shape, shares, monthly-targets; shares are twelve like 1/12, joined by |"),
    POLICY(
            "評価の方法には、良い順にすき間も重なりもない段階と、達成率のない場合の表示が必要です",
            "a policy needs bands from the best to the worst without a gap or overlap, and a label without a ratio"),
    RANK("順位は 0 以上の整数で書きます", "a rank is a whole number from 0"),
    START_MONTH("開始月は 1 から 12 の整数で書きます", "the start month is a whole number from 1 to 12"),
    STATEMENT("statement の種類は ratio, difference, sum のいずれかです", "a statement is one of ratio, difference, sum"),
    STATUS("実施状況は空白だけにできません", "a status must not be blank"),
    TARGET(
            "目標の種類は fixed, prior-year, of-years, projected, monthly, conditional, parts, from-baseline, range, tolerance, of-year, benchmark, activity, qualitative, none のいずれかです",
            "a target is one of fixed, prior-year, of-years, projected, monthly, conditional, parts, from-baseline, range, tolerance, of-year, benchmark, activity, qualitative, none"),
    FACTOR("倍率は 21/20 または 1.05 のように書きます", "a factor is written like 21/20 or 1.05"),
    DECLARED_FACTOR(
            "倍率は 1000、12/months、days-of-year/days、365/days、1000 x 365/days のように書きます",
            "a factor is written like 1000, 12/months, days-of-year/days, 365/days or 1000 x 365/days"),
    PRECISION(
            "精度は 100、0.5 のように 0 より大きい数で、exact が true でない行に書きます",
            "a precision is a number above 0, written like 100 or 0.5, where exact is not true"),
    ROUNDING_BY_UNIT(
            "単位ごとの端数処理は 百万円|toward-zero のように、単位と規則を2つずつ | でつなぎます",
            "rounding by unit is units and rules in turn, joined by |, like 百万円|toward-zero"),
    TARGET_YEARS("何年前かを 1 以上の整数で書き、| でつなぎます", "years back are whole numbers from 1, joined by |"),
    UNIT(
            "単位は 件、千円、%、円/件 のように、空白を含まず30文字まで、数字で始めずに書き、数値の単位と倍率を変えません",
            "a unit is written like 件, 千円, % or 円/件, at most 30 characters, without spaces, not starting like a number, and of the figure's scale"),
    WINDOW(
            "期間は 2021-12、2021-04/2022-03、2021-06,2021-09 のように書きます",
            "months are written like 2021-12, 2021-04/2022-03 or 2021-06,2021-09"),
    YEARS_BACK("何年前かは 0 以上の整数で書きます", "years back are a whole number from 0");

    private static final ProblemCode VALUE_NOT_VALID = ProblemCode.of("value-not-valid");

    private final Sentence valid;

    Form(String ja, String en) {
        this.valid = Sentence.of(ja, en);
    }

    /** The problem of a text that is not of this form. */
    Problem refuse(Location where, String text) {
        String shown = Problem.excerpt(text);
        return Problem.error(
                VALUE_NOT_VALID, where, text, Sentence.of(valid.ja() + ": " + shown, valid.en() + ": " + shown));
    }
}
