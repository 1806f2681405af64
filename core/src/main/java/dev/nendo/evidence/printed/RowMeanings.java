package dev.nendo.evidence.printed;

import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the cells of every row of a plan mean: what they mean to the first KPI that names the row, else what the row says of itself.
 *
 * <p>Immutable once made, and thread-safe.
 */
public final class RowMeanings {
    private final Roundings roundings;
    private final Map<String, Function<PrintedRow, RowMeaning>> named = new HashMap<>();

    private RowMeanings(Roundings roundings) {
        this.roundings = roundings;
    }

    /**
     * {@return the meanings of a plan's rows}
     *
     * @param plan the plan
     * @param roundings its rules of rounding
     */
    public static RowMeanings of(ResolvedPlan plan, Roundings roundings) {
        RowMeanings meanings = new RowMeanings(roundings);
        for (ResolvedKpi kpi : plan.kpis()) {
            NamedRows rows = new NamedRows(kpi, roundings);
            kpi.definition()
                    .actuals()
                    .forEach(observed -> observed.actual().match(rows).forEach(meanings.named::putIfAbsent));
            kpi.definition().benchmarks().forEach(id -> meanings.named.putIfAbsent(id, rows::values));
        }
        return meanings;
    }

    /**
     * {@return what the cells of a row mean}
     *
     * @param row the row
     * @param measure the measure it has by its table, where neither it nor a KPI states one
     * @param isChange whether it holds net changes, where no KPI says what it is
     */
    public RowMeaning of(PrintedRow row, Measure measure, boolean isChange) {
        Function<PrintedRow, RowMeaning> own = named.get(row.id());
        if (own != null) {
            return own.apply(row);
        }
        if (isChange) {
            return RowMeaning.ofChanges(row, roundings);
        }
        boolean isPart = row.role() == Role.NUMERATOR || row.role() == Role.DENOMINATOR;
        return isPart ? RowMeaning.ofCounts(row, roundings) : RowMeaning.ofValues(row, measure, "", roundings);
    }
}
