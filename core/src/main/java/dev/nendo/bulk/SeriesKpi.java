package dev.nendo.bulk;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/** One series and its target as a KPI with its numbers, for the evaluator that judges and explains one by one. */
final class SeriesKpi {
    private SeriesKpi() {}

    static Evaluation evaluate(Judgements.Basis basis, int series) {
        Evaluator evaluator =
                Evaluator.standard().withGaps(basis.results().way().gaps());
        Evaluator asOf = basis.asOf().map(evaluator::asOf).orElse(evaluator);
        SeriesColumns columns = basis.results().columns();
        FiscalYear year = FiscalYear.of(columns.window().first().getYear());
        KpiNumbers numbers = KpiNumbers.of(year, numbers(columns, series));
        Latest before = basis.yearBefore();
        return asOf.evaluate(
                definition(basis, series, columns.window()),
                before == null ? numbers : numbers.withEarlierYear(1, numbers(before.columns(), series)));
    }

    private static KpiDefinition definition(Judgements.Basis basis, int series, Window window) {
        boolean isRate = basis.results().way().measure().isRate();
        return KpiDefinition.builder()
                .id("series-" + series)
                .name(Sentence.of("系列 " + series, "series " + series))
                .measure(basis.results().way().measure())
                .unit(isRate ? Unit.of("%") : Unit.NONE)
                .direction(basis.targets().direction(series))
                .target(target(basis, series))
                .targetWindow(window)
                .achievement(basis.targets().achievement())
                .build();
    }

    /** An exact fraction, which as a decimal might never end, is stated as the quotient of two numbers. */
    private static Target target(Judgements.Basis basis, int series) {
        return basis.targets()
                .target(series)
                .<Target>map(t -> new Target.Projected(
                        Printed.of(new BigDecimal(t.numerator()), Unit.NONE),
                        Printed.of(new BigDecimal(t.denominator()), Unit.NONE),
                        Optional.empty()))
                .orElseGet(() -> Target.none(Reason.TARGET_NOT_STATED));
    }

    private static KpiNumbers.Series numbers(SeriesColumns columns, int series) {
        return columns.hasRates()
                ? KpiNumbers.Series.of(columns.rates(series))
                : KpiNumbers.Series.of(columns.values(series));
    }
}
