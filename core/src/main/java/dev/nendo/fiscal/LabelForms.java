package dev.nendo.fiscal;

import dev.nendo.problem.ProblemCode;

/** What a label is read as, and how that is written. */
enum LabelForms {
    YEAR("fiscal-year-not-valid", "年度", "a fiscal year", "令和3年度", "R3", "R3年度", "2021年度", "FY2021", "2021"),
    MONTH("month-not-valid", "月", "a month", "令和4年3月", "令和3年度3月", "R4.3", "2022-03", "2022/3", "202203"),
    DAY("day-not-valid", "日", "a day", "令和4年4月7日", "R4.4.7", "2022-04-07", "2022/4/7", "20220407"),
    PERIOD(
            "period-not-valid",
            "期間",
            "a period",
            "令和3年度",
            "令和3年12月",
            "令和4年3月末",
            "令和3年4月～令和4年2月",
            "令和4年4月7日時点",
            "4月",
            "4～6月",
            "第1四半期",
            "上期");

    private final String code;
    private final String ja;
    private final String en;
    private final String allButLast;
    private final String last;

    LabelForms(String code, String ja, String en, String... forms) {
        this.code = code;
        this.ja = ja;
        this.en = en;
        this.allButLast =
                String.join(", ", forms).substring(0, String.join(", ", forms).lastIndexOf(", "));
        this.last = forms[forms.length - 1];
    }

    ProblemCode code() {
        return ProblemCode.of(code);
    }

    String ja() {
        return ja + "は " + allButLast.replace(", ", "、") + "、" + last + " のように書きます";
    }

    String en() {
        return en + " is written " + allButLast + " or " + last;
    }
}
