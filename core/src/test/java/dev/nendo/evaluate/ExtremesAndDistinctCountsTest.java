package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.problem.Language;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures whose months do not add up. */
class ExtremesAndDistinctCountsTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private static MonthlySeries series(Basis basis, String figures) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (String figure : figures.split(" ", -1)) {
            values.add(figure.equals("_") ? null : new BigDecimal(figure));
        }
        return MonthlySeries.of(YEAR.window(), basis, values);
    }

    private static Evaluation evaluate(Measure measure, Direction direction, String target, MonthlySeries values) {
        return Evaluator.standard()
                .evaluate(
                        KpiDefinition.builder()
                                .id("k")
                                .measure(measure)
                                .direction(direction)
                                .target(Target.fixed(target))
                                .build(),
                        YEAR,
                        values);
    }

    private static String verdict(Evaluation result) {
        return result.shownActual(Language.EN) + " " + result.met().id() + " "
                + result.certainty().map(Object::toString).orElse("-") + " " + result.shownStatus(Language.EN)
                + result.reason().map(r -> " " + r).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAXIMUM | AT_MOST | 30 | 10 20 5 | 20 met PROVISIONAL ○",
                "MAXIMUM | AT_MOST | 30 | 10 40 5 5 5 5 5 5 5 5 5 5 | 40 not-met CERTAIN △",
                "MAXIMUM | AT_MOST | 30 | 10 _ 5 | ─ undecided - ─ GAP",
                "MINIMUM | AT_LEAST | 3 | 10 20 5 5 5 5 5 5 5 5 5 5 | 5 met CERTAIN ○",
                "MINIMUM | AT_LEAST | 3 | 2 20 5 | 2 not-met PROVISIONAL △",
                "DISTINCT_COUNT | AT_LEAST | 25 | 30 20 10 | 30 to 60 met CERTAIN ○",
                "DISTINCT_COUNT | AT_LEAST | 50 | 30 20 10 | 30 to 60 undecided - ─(○,△,─) NOT_ADDITIVE",
                "DISTINCT_COUNT | AT_LEAST | 90 | 30 20 10 | 30 to 60 not-met PROVISIONAL △",
                "DISTINCT_COUNT | AT_LEAST | 50 | 30 20 10 0 0 0 0 0 0 0 0 0 | 30 to 60 undecided - ─(○,△,─) NOT_ADDITIVE",
                "DISTINCT_COUNT | AT_LEAST | 25 | 30 _ 10 | at least 30 met CERTAIN ○",
                "DISTINCT_COUNT | AT_LEAST | 50 | 30 _ 10 | at least 30 undecided - ─ GAP",
                "DISTINCT_COUNT | AT_MOST | 50 | 60 20 10 | 60 to 90 not-met CERTAIN △",
                "AS_PRINTED | AT_LEAST | 50 | 60 20 10 | 10 not-met PROVISIONAL △",
                "AS_PRINTED | AT_LEAST | 5 | _ _ _ _ _ _ _ _ _ _ _ 10 | 10 met CERTAIN ○",
            })
    void evaluate_monthlyNumbers_areNotAddedUp(
            Measure measure, Direction direction, String target, String figures, String expected) {
        assertThat(verdict(evaluate(measure, direction, target, series(Basis.MONTHLY, figures))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DISTINCT_COUNT | AT_LEAST | 50 | 30 45 52 | 52 met CERTAIN ○",
                "MAXIMUM | AT_MOST | 50 | 30 45 52 | 52 not-met PROVISIONAL △",
                "AS_PRINTED | AT_LEAST | 50 | 30 45 52 | 52 met PROVISIONAL ○",
            })
    void evaluate_toDateNumbers_areAsPrinted(
            Measure measure, Direction direction, String target, String figures, String expected) {
        assertThat(verdict(evaluate(measure, direction, target, series(Basis.CUMULATIVE, figures))))
                .isEqualTo(expected);
    }

    private static Explanation explain(Measure measure, Direction direction, String target) {
        return Kpis.of(measure, "日", direction, Kpis.fixed(target + "日"))
                .row("R", PrintedRow.Kind.MONTHLY, "日", "2021-04/2021-06", "30 20 10")
                .actual(Actual.row("R"))
                .evaluate()
                .explanation();
    }

    @ParameterizedTest
    @CsvSource({
        "MAXIMUM, AT_MOST, 各月の最大, largest of the months",
        "MINIMUM, AT_LEAST, 各月の最小, smallest of the months",
        "DISTINCT_COUNT, AT_LEAST, 重複を除く数は最大の月以上、各月の合計以下,"
                + " a distinct count lies between the largest month and the sum of the months",
    })
    void explain_monthsThatDoNotAddUp_namesTheRule(Measure measure, Direction direction, String ja, String en) {
        assertThat(explain(measure, direction, "25").lines(Language.JA)).anyMatch(line -> line.contains(ja));
        assertThat(explain(measure, direction, "25").lines(Language.EN)).anyMatch(line -> line.contains(en));
    }
}
