package dev.nendo.series;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * Series written on one line, a cell for each month from April 2021: {@code 8 - 10 p12 r9 x .} is 8, missing, 10, 12 preliminary,
 * 9 revised, suppressed, not applicable. Months after the last cell are missing.
 */
final class Lines {
    static final FiscalYear YEAR = FiscalYear.of(2021);

    private Lines() {}

    static MonthlySeries monthly(String line) {
        return fill(MonthlySeries.builder(YEAR.window(), Basis.MONTHLY), YEAR.window(), line)
                .build();
    }

    static MonthlySeries cumulative(String line) {
        return fill(MonthlySeries.builder(YEAR.window(), Basis.CUMULATIVE), YEAR.window(), line)
                .build();
    }

    static MonthlySeries of(Window window, Basis basis, String line) {
        return fill(MonthlySeries.builder(window, basis), window, line).build();
    }

    static MonthlySeries of(Window window, Basis basis, Precision precision, String line) {
        return fill(MonthlySeries.builder(window, basis).precision(precision), window, line)
                .build();
    }

    static MonthlySeries quarters(String line) {
        List<Window> quarters =
                YEAR.quarters().stream().map(quarter -> quarter.window()).toList();
        return fill(MonthlySeries.blocks(quarters, Basis.MONTHLY), Window.quarterEnds(YEAR), line)
                .build();
    }

    static RateSeries rates(String numerators, String denominators) {
        return RateSeries.of(monthly(numerators), monthly(denominators));
    }

    static MonthlySeries.Builder fill(MonthlySeries.Builder builder, Window window, String line) {
        List<YearMonth> months = window.months();
        String[] cells = line.strip().split(" +", -1);
        for (int i = 0; i < cells.length; i++) {
            put(builder, months.get(i), cells[i]);
        }
        return builder;
    }

    private static void put(MonthlySeries.Builder builder, YearMonth month, String cell) {
        switch (cell.charAt(0)) {
            case 'x' -> builder.mark(month, MonthState.SUPPRESSED);
            case '.' -> builder.mark(month, MonthState.NOT_APPLICABLE);
            case 'p' -> builder.put(month, new BigDecimal(cell.substring(1)), MonthState.PRELIMINARY);
            case 'r' -> builder.put(month, new BigDecimal(cell.substring(1)), MonthState.REVISED);
            default -> {
                if (!cell.equals("-")) {
                    builder.put(month, new BigDecimal(cell));
                }
            }
        }
    }

    /** A month of the year by position, 1 for April; 0 and 13 lie outside. */
    static YearMonth month(int position) {
        return YEAR.first().plusMonths(position - 1L);
    }
}
