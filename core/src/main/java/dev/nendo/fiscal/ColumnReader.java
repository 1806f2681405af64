package dev.nendo.fiscal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the headers of a row of month columns together: each month without a year is the nearest of its name before the column on its
 * right, and the last one lies in the fiscal year, so a 3月 before 4月 is the March before the year begins.
 */
final class ColumnReader {

    /** One more, and 4月 … 3月, 4月 would silently start a year too early. */
    private static final int MONTHS_BEFORE_YEAR = 11;

    private ColumnReader() {}

    /** One reading for each header, in the order given. */
    static List<Reading<PeriodLabel>> read(List<String> plain, LabelContext context, FiscalYear year) {
        List<Reading<PeriodLabel>> readings = new ArrayList<>();
        YearMonth until = year.last();
        Optional<YearMonth> right = Optional.empty();
        for (int i = plain.size() - 1; i >= 0; i--) {
            Reading<PeriodLabel> reading = PeriodReader.read(plain.get(i), context.withUntil(until));
            Optional<YearMonth> last = reading.value().map(ColumnReader::lastPrinted);
            if (last.isPresent()) {
                boolean inOrder = right.map(last.get()::isBefore).orElse(true)
                        && !last.get().isBefore(year.first().minusMonths(MONTHS_BEFORE_YEAR));
                readings.add(0, inOrder ? reading : Reading.failed(Flaws.columnOrder(year)));
                until = last.get().minusMonths(1);
                right = last;
            } else {
                readings.add(0, reading);
            }
        }
        return readings;
    }

    private static YearMonth lastPrinted(PeriodLabel label) {
        return label.printedUnder().orElse(label.window()).last();
    }
}
