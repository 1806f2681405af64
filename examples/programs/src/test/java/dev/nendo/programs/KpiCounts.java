package dev.nendo.programs;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The monthly counts behind an evaluation, as a database would hold them.
 *
 * @param evaluation the evaluation
 * @param above the values or numerators by month
 * @param below the denominators by month; empty where there are none
 */
record KpiCounts(
        Evaluation evaluation, SortedMap<YearMonth, BigDecimal> above, SortedMap<YearMonth, BigDecimal> below) {

    /**
     * Of flows in whole counts and of rates of two rows. Empty for every other KPI: thousands of yen are rounded, and a printed total may
     * close a gap that counts alone leave.
     */
    static Optional<KpiCounts> of(Evaluation evaluation) {
        Measure measure = evaluation.source().orElseThrow().measure();
        return evaluation.definition().actuals().stream()
                .filter(actual -> actual.yearsBack() == 0 && actual.actual() instanceof Actual.Rows)
                .map(actual -> (Actual.Rows) actual.actual())
                .findFirst()
                .flatMap(rows -> switch (measure) {
                    case FLOW ->
                        Optional.of(counts(evaluation, rows.value().orElseThrow(), Optional.empty()))
                                .filter(counts -> evaluation
                                        .source()
                                        .orElseThrow()
                                        .plan()
                                        .row(rows.value().orElseThrow())
                                        .total()
                                        .isEmpty())
                                .filter(counts -> !evaluation
                                        .source()
                                        .orElseThrow()
                                        .unit()
                                        .equals(Unit.of("千円")));
                    case RATE_OF_FLOWS, COVERAGE ->
                        Optional.of(counts(evaluation, rows.numerator().orElseThrow(), rows.denominator()));
                    default -> Optional.empty();
                });
    }

    private static KpiCounts counts(Evaluation evaluation, String above, Optional<String> below) {
        return new KpiCounts(
                evaluation,
                figures(evaluation, above),
                below.map(row -> figures(evaluation, row)).orElseGet(Collections::emptySortedMap));
    }

    private static SortedMap<YearMonth, BigDecimal> figures(Evaluation evaluation, String id) {
        PrintedRow row = evaluation.source().orElseThrow().plan().row(id);
        SortedMap<YearMonth, BigDecimal> figures = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i) instanceof Cell.Value value) {
                figures.put(
                        row.columns().get(i).period().orElseThrow().first(),
                        value.printed().value());
            }
        }
        return figures;
    }

    Measure measure() {
        return evaluation.source().orElseThrow().measure();
    }

    boolean isRate() {
        return !below.isEmpty();
    }

    boolean isCoverage() {
        return measure() == Measure.COVERAGE;
    }

    /** The last month with a figure; of a rate with both, but for a population, which holds until it is replaced. */
    Optional<YearMonth> lastReported() {
        return above.keySet().stream().filter(this::isDivided).reduce((earlier, later) -> later);
    }

    private boolean isDivided(YearMonth month) {
        return !isRate()
                || below.containsKey(month)
                || (isCoverage() && !below.headMap(month).isEmpty());
    }

    String key() {
        return evaluation.source().orElseThrow().plan().branch().id() + ","
                + evaluation.definition().id();
    }

    MonthlySeries values() {
        return MonthlySeries.of(window(), Basis.MONTHLY, above);
    }

    RateSeries rates() {
        return RateSeries.of(window(), byPosition(above), byPosition(below));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (YearMonth month : window().months()) {
            lines.add(key() + "," + month + "," + text(above, month) + "," + text(below, month) + ","
                    + (isCoverage() ? "coverage" : "flow"));
        }
        return lines;
    }

    private Window window() {
        return evaluation.year().window();
    }

    private List<@Nullable BigDecimal> byPosition(Map<YearMonth, BigDecimal> figures) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        window().months().forEach(month -> values.add(figures.get(month)));
        return values;
    }

    private static String text(Map<YearMonth, BigDecimal> figures, YearMonth month) {
        BigDecimal figure = figures.get(month);
        return figure == null ? "" : figure.toPlainString();
    }
}
