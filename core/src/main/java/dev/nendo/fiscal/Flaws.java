package dev.nendo.fiscal;

import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Severity;
import java.time.LocalDate;

/** Everything that can be said against a label, in both languages. */
final class Flaws {

    private Flaws() {}

    static Flaw notOf(LabelForms forms) {
        return new Flaw(forms.code(), Severity.ERROR, forms.ja(), forms.en());
    }

    static Flaw needsEra(LabelForms forms) {
        return error("era-missing", "元号のない年は元号の指定が必要です", "a year without an era needs one in context", forms);
    }

    static Flaw needsYear(LabelForms forms) {
        return error(
                "fiscal-year-missing",
                "年のない月日や期間は年度の指定が必要です",
                "a month, day or part of a year that does not say its year needs a fiscal year in context",
                forms);
    }

    static Flaw eraYearZero(Era era, LabelForms forms) {
        return error(
                "era-year-not-valid",
                era.ja() + "は元年（1年）から始まります",
                era.en() + " begins with its year 1 (" + era.ja() + "元年)",
                forms);
    }

    static Flaw eraYearTooLate(Era era, int limit, LabelForms forms) {
        return error(
                "era-year-not-valid",
                era.ja() + "は" + limit + "年までしか読みません",
                era.en() + " is read up to its year " + limit + ", no document being printed longer in advance",
                forms);
    }

    static Flaw yearsDiffer(int eraYear, int western, LabelForms forms) {
        return error(
                "fiscal-year-not-valid",
                "元号では" + eraYear + "年度、西暦では" + western + "年度です",
                "the era says " + eraYear + " and the western number says " + western,
                forms);
    }

    static Flaw eraEnded(Era era, LocalDate last, String inForce) {
        return warning(
                "era-ended",
                era.ja() + "は" + LabelPolicy.WESTERN.format(last) + "に終わり、これは" + inForce + "にあたります",
                era.en() + " ended on " + last + ", so this is " + inForce);
    }

    static Flaw eraNotBegun(Era era, String inForce) {
        return warning(
                "era-not-begun",
                era.ja() + "は" + LabelPolicy.WESTERN.format(era.firstDay()) + "に始まり、これは" + inForce + "にあたります",
                era.en() + " began on " + era.firstDay() + ", so this is " + inForce);
    }

    static Flaw columnOrder(FiscalYear year) {
        return new Flaw(
                ProblemCode.of("month-columns-not-valid"),
                Severity.ERROR,
                year + "の月の列は暦の順に並べます。年のない月は年度の始まる11か月前までで、四半期より離れた列とは12か月以内に収めるか、年を付けます",
                "month columns of " + year
                        + " stand in calendar order; those without a year begin at most 11 months before it"
                        + " and, unless a quarter or less apart, lie within 12 months, or else say their year");
    }

    private static Flaw error(String code, String ja, String en, LabelForms forms) {
        return new Flaw(ProblemCode.of(code), Severity.ERROR, ja + "。" + forms.ja(), en + "; " + forms.en());
    }

    private static Flaw warning(String code, String ja, String en) {
        return new Flaw(ProblemCode.of(code), Severity.WARNING, ja, en);
    }
}
