package dev.nendo.programs.sample;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Prints figures as reports do, with the gaps that real ones have. */
final class CellTexts {
    /** Of so many monthly figures, one is missing. */
    private static final int MISSING = 600;
    /** Of so many branches, one has not reported the last month yet. */
    private static final int LATE = 15;
    /** Of so many branches, one reports the last month as preliminary. */
    private static final int PRELIMINARY = 6;

    private CellTexts() {}

    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A ratio in per cent, rounded half up. */
    static String percent(long numerator, long denominator, int decimals) {
        return BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    /** Tenths, as 12.3. */
    static String tenths(long value) {
        return BigDecimal.valueOf(value, 1).toPlainString();
    }

    /** A row of months; what the branch has not reported is blank. */
    static PrintedRow row(
            Setting at, String id, Role role, Kind kind, Window months, String unit, ToLongFunction<YearMonth> values) {
        List<String> cells = months.months().stream()
                .map(month -> cell(at, id, months, month, count(values.applyAsLong(month))))
                .toList();
        return PrintedRow.of(id, role, kind, months, Unit.of(unit), cells);
    }

    /** A figure as it is printed, or what stands in its place; rows of one table lack the same months. */
    static String cell(Setting at, String id, Window months, YearMonth month, String figure) {
        String table = id.substring(0, 3);
        boolean isLast = month.equals(months.last()) && at.year().year() == Setting.FIRST_YEAR + Setting.YEARS - 1;
        String name = at.branch().id() + " " + table;
        if (!at.exists(month)) {
            return "";
        }
        if (isLast && at.dice().oneIn(LATE, name + " late")) {
            return "";
        }
        if (!isLast && at.dice().oneIn(MISSING, name + " " + month + " missing")) {
            return "－";
        }
        return figure + (isLast && at.dice().oneIn(PRELIMINARY, name + " preliminary") ? "(速報値)" : "");
    }
}
