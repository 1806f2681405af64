package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation.Certainty;
import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.fiscal.YearNaming;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.problem.Language;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Years that begin in other months than April, or are named by the year they end in, from the definition to the explanation. */
class OtherCalendarsTest {
    private static final String TENS = "10 20 30 40 50 60 70 80 90 100 110 120";
    private static final String FIVES = "5 10 15 20 25 30 35 40 45 50 55 60";

    private static Kpis flow(FiscalYear year, Target target) {
        Window last = year.window().minusYears(1);
        return Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, target)
                .year(year)
                .row("R", Kind.MONTHLY, "件", year.window().toString(), TENS)
                .row("L", Kind.MONTHLY, "件", last.toString(), FIVES)
                .actual(Actual.row("R"))
                .actual(1, Actual.row("L"));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void evaluate_anyStartMonthNamedByItsEnd_isTheSamePositionByPosition(Month start) {
        FiscalYear year = FiscalCalendar.of(start, YearNaming.END_YEAR).year(2022);
        Kpis kpis = flow(year, Kpis.fixed("600件"));
        kpis.definition().phasing(new Phasing.EqualMonths());
        var kpi = kpis.resolve();
        long sum = 0;
        for (int position = 1; position <= 12; position++) {
            sum += 10L * position;
            Evaluation result = Evaluator.standard().asOf(year.month(position)).evaluate(kpi);
            assertThat(result.actual().nominal()).contains(Rational.of(sum));
            assertThat(result.target().exact()).contains(Rational.of(50L * position));
            assertThat(result.isIncomplete()).isEqualTo(position < 12);
            Pace pace = result.pace().orElseThrow();
            assertThat(pace.monthsLeft()).isEqualTo(12 - position);
            // Last year was half of this year month by month, so it points to twice its 390 all along.
            assertThat(pace.landing()).isEqualTo(Outcome.present(Interval.point(Rational.of(780))));
            YearOnYear change = result.yearsOnYear().get(0);
            assertThat(change.toDate().ratio()).isEqualTo(Outcome.present(Interval.point(Rational.of(2))));
            assertThat(change.isLikeForLike()).isTrue();
            assertThat(change.previous().window())
                    .contains(Window.of(
                            year.first().minusYears(1), year.month(position).minusYears(1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "APRIL, START_YEAR, 2021-04/2022-03",
        "APRIL, END_YEAR, 2020-04/2021-03",
        "OCTOBER, START_YEAR, 2021-10/2022-09",
        "OCTOBER, END_YEAR, 2020-10/2021-09",
        "JANUARY, START_YEAR, 2021-01/2021-12",
        "JANUARY, END_YEAR, 2021-01/2021-12",
        "DECEMBER, END_YEAR, 2020-12/2021-11",
    })
    void targetWindow_whereNoneIsStated_isTheYearOfItsCalendar(Month start, YearNaming naming, String window) {
        FiscalYear year = FiscalCalendar.of(start, naming).year(2021);
        Evaluation result = flow(year, Kpis.fixed("600件")).evaluate();
        assertThat(result.target().window()).hasToString(window);
        assertThat(result.actual().window()).contains(Window.parse(window));
        assertThat(result.certainty()).contains(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "第1四半期, 2020-10/2020-12",
        "上期, 2020-10/2021-03",
        "3月末, 2020-10/2021-03",
        "令和3年2月末, 2020-10/2021-02",
    })
    void actual_figureWithAsOfLabel_isReadInTheCalendarOfThePlan(String label, String window) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("600件"))
                .year(FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR).year(2021))
                .actual(Actual.figure("F"));
        kpis.item()
                .addFigure(Figure.builder()
                        .id("F")
                        .label("件数")
                        .role(Figure.Role.ACTUAL)
                        .printed(Kpis.printed("300件"))
                        .asOf(label)
                        .build());
        Evaluation result = kpis.evaluate();
        assertThat(result.actual().window()).contains(Window.parse(window));
        assertThat(result.isIncomplete()).isTrue();
    }

    @Test
    void explain_yearNamedByItsEnd_namesMonthsNotYears() {
        FiscalYear year = FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR).year(2021);
        Evaluation result =
                flow(year, Target.priorYear()).evaluate(Evaluator.standard().asOf(YearMonth.of(2020, 12)));
        assertThat(result.explanation().in(Language.EN))
                .isEqualTo("Actual (2020-10/2020-12): 10件, 20件, 30件."
                        + " Actual, last year (2019-10/2019-12): 5件, 10件, 15件."
                        + " Actual: sum of the months = 60."
                        + " Target (last year's actual): sum of the months = 30."
                        + " Achievement (actual / target): 60 against 30 → 200% → 200.0 % (half up), exactly 2."
                        + " Difference (件): 60 − 30 = 30."
                        + " Provisional: the actual goes to 2020-12, the target's period to 2021-09."
                        + " Judgement: 60, at least 30 → met."
                        + " Compared to date with the same months of last year."
                        + " Status: ○ (as planned), rule report-legend: met gives ○.");
    }
}
