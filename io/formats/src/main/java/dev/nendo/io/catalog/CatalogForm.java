package dev.nendo.io.catalog;

import dev.nendo.problem.Sentence;

/** How the cells of a catalog are written. */
enum CatalogForm {
    TARGET(
            "目標は 90%、20..30、100 ± 5%、100 ± 2 points、prior-year、105% of prior-year、prior-year + 3 points、54% of FY2013、"
                    + "benchmark ID、max(FY2018,FY2019,FY2020)(min、mean も)のいずれかの形で書きます",
            "a target is written like 90%, 20..30, 100 ± 5%, 100 ± 2 points, prior-year, 105% of prior-year, prior-year + 3 points,"
                    + " 54% of FY2013, benchmark ID, max(FY2018,FY2019,FY2020), also min and mean"),
    UNIT(
            "単位は 件、千円、%、円/件 のような、空白のない30文字以内の記号です",
            "a unit is a symbol like 件, 千円, % or 円/件, of at most 30 characters without spaces"),
    DECIMALS("小数点以下の桁数は 0 から 9 までの整数で書きます", "decimals are a whole number from 0 to 9"),
    PHASING(
            "配分は equal-months、last-year-shape、または 1/12|1/12|… のような割合で書きます",
            "a phasing is equal-months, last-year-shape, or shares like 1/12|1/12|…"),
    FACTOR(
            "倍率は 1000、12/months、days-of-year/days、365/days、1000 x 365/days のように書きます",
            "a factor is written like 1000, 12/months, days-of-year/days, 365/days or 1000 x 365/days"),
    PRECISION(
            "精度は 100、0.5 のように 0 より大きい数で、exact が true でない行に書きます",
            "a precision is a number above 0, written like 100 or 0.5, where exact is not true"),
    WINDOW(
            "期間は 2021-12、2021-04/2022-03、2021-06,2021-09 のように書きます",
            "months are written like 2021-12, 2021-04/2022-03 or 2021-06,2021-09");

    private final Sentence form;

    CatalogForm(String ja, String en) {
        this.form = Sentence.of(ja, en);
    }

    Sentence sentence() {
        return form;
    }
}
