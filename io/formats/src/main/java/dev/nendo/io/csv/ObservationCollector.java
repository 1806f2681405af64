package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.io.catalog.BinaryDoubles;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.ObservationFlag;
import dev.nendo.observation.Observations;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the rows of an observations file into observations; not thread-safe. */
final class ObservationCollector implements ObservationSink {
    private static final ProblemCode OTHER_MEASURE = ProblemCode.of("measure-differs");

    private final KpiCatalog catalog;
    private final Observations.Builder into;

    ObservationCollector(KpiCatalog catalog, Observations.Builder into) {
        this.catalog = catalog;
        this.into = into;
    }

    @Override
    public boolean takes(String branch, String kpi, YearMonth month, long numerator, long denominator) {
        if (into.contains(branch, kpi, month)) {
            return false;
        }
        into.addRate(branch, kpi, month, numerator, denominator);
        return into.refusal().isEmpty();
    }

    @Override
    public Optional<Problem> accept(Observation row) {
        Optional<Problem> differs = differs(row);
        if (differs.isPresent()) {
            return differs;
        }
        into.at(row.location());
        add(row);
        Stream.of(row.value(), row.numerator(), row.denominator())
                .flatMap(number -> number.flatMap(BinaryDoubles::ofText).stream())
                .forEach(precision -> into.withPrecision(row.branch(), row.kpi(), precision));
        Optional<Problem> refused = into.refusal();
        if (refused.isEmpty() && row.basis() == Basis.CUMULATIVE) {
            into.withBasis(row.branch(), row.kpi(), Basis.CUMULATIVE);
            return into.refusal();
        }
        return refused;
    }

    private void add(Observation row) {
        MonthState state = row.state();
        if (state == MonthState.SUPPRESSED || state == MonthState.NOT_APPLICABLE) {
            into.addState(row.branch(), row.kpi(), row.month(), state);
        } else if (row.value().isPresent()) {
            value(row, row.value().get());
        } else if (row.numerator().isPresent() || row.denominator().isPresent()) {
            rate(row, row.numerator().orElse(null), row.denominator().orElse(null));
        } else if (row.isRevised()) {
            value(row, null);
        } else {
            into.addState(row.branch(), row.kpi(), row.month(), MonthState.MISSING);
        }
    }

    private void value(Observation row, @Nullable BigDecimal value) {
        Optional<ObservationFlag> flag = flag(row);
        if (flag.isPresent()) {
            into.addValue(row.branch(), row.kpi(), row.month(), value, flag.get());
        } else {
            into.addValue(row.branch(), row.kpi(), row.month(), value);
        }
    }

    private void rate(Observation row, @Nullable BigDecimal above, @Nullable BigDecimal below) {
        Optional<ObservationFlag> flag = flag(row);
        if (flag.isPresent()) {
            into.addRate(row.branch(), row.kpi(), row.month(), above, below, flag.get());
        } else {
            into.addRate(row.branch(), row.kpi(), row.month(), above, below);
        }
    }

    private static Optional<ObservationFlag> flag(Observation row) {
        return row.isRevised()
                ? Optional.of(ObservationFlag.REVISED)
                : Optional.of(ObservationFlag.PRELIMINARY).filter(f -> row.state() == MonthState.PRELIMINARY);
    }

    /** The catalog says what is measured; a file may say it again, but nothing else. */
    private Optional<Problem> differs(Observation row) {
        FiscalYear year = row.fiscalYear();
        return row.measure() == Measure.FLOW
                ? Optional.empty()
                : catalog.find(row.branch(), year, row.kpi())
                        .flatMap(KpiDefinition::measure)
                        .filter(measure -> !isSame(row.measure(), measure))
                        .map(measure -> Problem.error(
                                OTHER_MEASURE,
                                row.location(),
                                row.measure().id(),
                                Sentence.of(
                                        "指標の測り方(measure)が目標の表と異なる。目標の表では " + measure + ": " + row.measure(),
                                        "the measure is that of the targets, " + measure + ": " + row.measure())));
    }

    private static boolean isSame(Measure stated, Measure measure) {
        return stated == Measure.STOCK ? measure.isAtPoint() : stated == measure;
    }
}
