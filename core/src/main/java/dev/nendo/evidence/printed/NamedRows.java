package dev.nendo.evidence.printed;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.plan.ResolvedKpi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows that an actual of a KPI names, each with how its cells are read for the KPI.
 *
 * @param kpi the KPI
 * @param roundings the rules of its plan
 */
record NamedRows(ResolvedKpi kpi, Roundings roundings)
        implements Actual.Cases<Map<String, Function<PrintedRow, RowMeaning>>> {
    @Override
    public Map<String, Function<PrintedRow, RowMeaning>> rows(Actual.Rows it) {
        Map<String, Function<PrintedRow, RowMeaning>> named = new LinkedHashMap<>();
        it.value().ifPresent(id -> named.putIfAbsent(id, this::values));
        it.numerator().ifPresent(id -> named.putIfAbsent(id, row -> RowMeaning.ofCounts(row, roundings)));
        it.denominator().ifPresent(id -> named.putIfAbsent(id, row -> RowMeaning.ofCounts(row, roundings)));
        it.change().ifPresent(id -> named.putIfAbsent(id, row -> RowMeaning.ofChanges(row, roundings)));
        return named;
    }

    RowMeaning values(PrintedRow row) {
        return RowMeaning.ofValues(row, kpi, roundings);
    }

    @Override
    public Map<String, Function<PrintedRow, RowMeaning>> figure(Actual.OfFigure it) {
        return Map.of();
    }

    @Override
    public Map<String, Function<PrintedRow, RowMeaning>> ratio(Actual.OfRatio it) {
        return Map.of();
    }

    @Override
    public Map<String, Function<PrintedRow, RowMeaning>> parts(Actual.OfParts it) {
        return Map.of();
    }

    @Override
    public Map<String, Function<PrintedRow, RowMeaning>> entries(Actual.Entries it) {
        return Map.of();
    }

    @Override
    public Map<String, Function<PrintedRow, RowMeaning>> stated(Actual.Stated it) {
        return Map.of();
    }

    @Override
    public Map<String, Function<PrintedRow, RowMeaning>> none(Actual.None it) {
        return Map.of();
    }
}
