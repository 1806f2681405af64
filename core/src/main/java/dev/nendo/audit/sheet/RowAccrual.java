package dev.nendo.audit.sheet;

import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the cells of a row are to each other; stated by the row, or taken from the other rows of its table. */
public enum RowAccrual {
    /** Amounts that add up over months. */
    FLOW,
    /** Levels. */
    STOCK,
    /** Rates whose numerators and denominators both add up. */
    RATE_OF_FLOWS,
    /** Rates over one population. */
    COVERAGE,
    /** Rates at a point. */
    RATE_OF_STOCKS,
    /** Means. */
    AVERAGE,
    /** Figures that neither add up nor average to another: largest and smallest, distinct counts, and whatever is only printed. */
    UNRELATED;

    public boolean isRate() {
        return this == RATE_OF_FLOWS || this == COVERAGE || this == RATE_OF_STOCKS;
    }

    /** The measure that adds up so. */
    public Measure measure() {
        return switch (this) {
            case FLOW -> Measure.FLOW;
            case STOCK -> Measure.STOCK;
            case RATE_OF_FLOWS -> Measure.RATE_OF_FLOWS;
            case COVERAGE -> Measure.COVERAGE;
            case RATE_OF_STOCKS -> Measure.RATE_OF_STOCKS;
            case AVERAGE -> Measure.AVERAGE;
            case UNRELATED -> Measure.AS_PRINTED;
        };
    }

    public static RowAccrual of(PrintedRow row, List<PrintedRow> table) {
        return row.role() == Role.NUMERATOR || row.role() == Role.DENOMINATOR
                ? ofPart(row, table)
                : ofValue(row, table);
    }

    private static RowAccrual ofValue(PrintedRow row, List<PrintedRow> table) {
        return row.measure().map(RowAccrual::of).orElseGet(() -> unstated(row, table));
    }

    /** A numerator or denominator follows the rate: over one population the denominator is a level, at a point both are. */
    private static RowAccrual ofPart(PrintedRow row, List<PrintedRow> table) {
        Optional<RowAccrual> own = row.measure().map(RowAccrual::of);
        if (own.isPresent() && !own.get().isRate()) {
            return own.get();
        }
        Set<RowAccrual> rates = own.map(Set::of).orElseGet(() -> table.stream()
                .filter(RowAccrual::isRate)
                .map(rate -> ofValue(rate, table))
                .collect(Collectors.toSet()));
        boolean isLevel =
                rates.contains(RATE_OF_STOCKS) || (row.role() == Role.DENOMINATOR && rates.contains(COVERAGE));
        boolean isStock = rates.isEmpty() && row.kind() == Kind.STOCK;
        return isStock || (isLevel && !rates.contains(RATE_OF_FLOWS)) ? STOCK : FLOW;
    }

    private static RowAccrual of(Measure measure) {
        return switch (measure.accrual().months()) {
            case SUM, ENTRIES -> FLOW;
            case AT_POINT -> STOCK;
            case RATIO_OF_SUMS -> RATE_OF_FLOWS;
            case SUM_OVER_POPULATION -> COVERAGE;
            case RATIO_AT_POINT -> RATE_OF_STOCKS;
            case MEAN -> AVERAGE;
            case MAXIMUM, MINIMUM, DISTINCT, AS_PRINTED -> UNRELATED;
        };
    }

    private static RowAccrual unstated(PrintedRow row, List<PrintedRow> table) {
        if (!isRate(row)) {
            return isInTableWithMean(row, table) ? AVERAGE : row.kind() == Kind.STOCK ? STOCK : FLOW;
        }
        boolean hasMonthly = table.stream().anyMatch(other -> isRate(other) && other.kind() == Kind.MONTHLY);
        if (hasMonthly) {
            return RATE_OF_FLOWS;
        }
        return row.kind() == Kind.STOCK ? RATE_OF_STOCKS : COVERAGE;
    }

    /** Hours and bare numbers in a table with a 平均 are means, and so is what is printed of them to date; counts and money still add up. */
    private static boolean isInTableWithMean(PrintedRow row, List<PrintedRow> table) {
        UnitKind unit = row.unit().kind();
        return (unit == UnitKind.TIME || unit == UnitKind.NONE)
                && table.stream()
                        .filter(other -> !isRate(other))
                        .flatMap(other -> other.total().stream())
                        .anyMatch(total -> total.kind() == TotalKind.AVERAGE);
    }

    private static boolean isRate(PrintedRow row) {
        return row.role() == Role.RATE || AuditedPlan.isRate(row.unit());
    }
}
