package dev.nendo.fiscal;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the headers of a row of month columns together, from the last to the first.
 *
 * <p>A month without a year is the nearest of its name before the column on its right, and the last one lies in the
 * fiscal year, so a 3月 before 4月 is the March before the year begins. What this can't place surely is refused: 5月 4月
 * 3月 are not three years.
 */
final class ColumnReader {

    private static final int MONTHS_BEFORE_YEAR = 11;
    private static final int MONTHS_ACROSS = 11;
    private static final int QUARTER = 3;

    private final LabelContext context;
    private final FiscalYear year;
    private final Deque<LabelReading<PeriodLabel>> readings = new ArrayDeque<>();
    private Optional<YearMonth> right = Optional.empty();
    private Optional<Window> block = Optional.empty();
    private Optional<YearMonth> rightmost = Optional.empty();

    private ColumnReader(LabelContext context, FiscalYear year) {
        this.context = context;
        this.year = year;
    }

    /** One reading for each header, in the order given. */
    static List<LabelReading<PeriodLabel>> read(List<String> plain, LabelContext context, FiscalYear year) {
        ColumnReader columns = new ColumnReader(context, year);
        boolean isShort = !plain.isEmpty() && plain.stream().allMatch(ShortYears::matches);
        for (int i = plain.size() - 1; i >= 0; i--) {
            String label = plain.get(i);
            columns.readToTheLeft(isShort ? ShortYears.whole(label, year) : label);
        }
        return List.copyOf(columns.readings);
    }

    private void readToTheLeft(String plain) {
        Optional<LabelReading<PeriodLabel>> nested = block.flatMap(around -> within(plain, around));
        YearMonth until = right.map(next -> next.minusMonths(1)).orElseGet(year::last);
        LabelReading<PeriodLabel> reading = nested.orElseGet(() -> PeriodReader.read(plain, context.withUntil(until)));
        Optional<YearMonth> last = reading.value().map(ColumnReader::lastPrinted);
        block = reading.value().map(ColumnReader::printed).filter(window -> window.size() > 1);
        if (nested.isPresent()) {
            readings.addFirst(reading);
            right = last;
            return;
        }
        boolean isOrdered = last.map(month -> isBeforeRight(month) && (saysItsYear(plain) || isPlacedSurely(month)))
                .orElse(true);
        readings.addFirst(isOrdered ? reading : LabelReading.failed(Flaws.columnOrder(year)));
        right = last.or(() -> right);
        rightmost = rightmost.or(() -> last);
    }

    /** What ends where the block on its right does and is part of it: a second quarter before its half, a June before its quarter. */
    private Optional<LabelReading<PeriodLabel>> within(String plain, Window around) {
        LabelReading<PeriodLabel> reading = PeriodReader.read(plain, context.withUntil(around.last()));
        return reading.value()
                .map(ColumnReader::printed)
                .filter(window -> window.last().equals(around.last()) && window.size() < around.size())
                .map(window -> reading);
    }

    private boolean isBeforeRight(YearMonth month) {
        return right.filter(next -> !month.isBefore(next)).isEmpty();
    }

    private boolean saysItsYear(String plain) {
        return PeriodReader.read(plain, context.withoutUntil()).value().isPresent();
    }

    private boolean isPlacedSurely(YearMonth month) {
        boolean isNearTheYear = !month.isBefore(year.first().minusMonths(MONTHS_BEFORE_YEAR));
        return isNearTheYear && (isWithin(QUARTER, month, right) || isWithin(MONTHS_ACROSS, month, rightmost));
    }

    private static boolean isWithin(int months, YearMonth month, Optional<YearMonth> later) {
        return later.filter(end -> ChronoUnit.MONTHS.between(month, end) > months)
                .isEmpty();
    }

    private static YearMonth lastPrinted(PeriodLabel label) {
        return printed(label).last();
    }

    private static Window printed(PeriodLabel label) {
        return label.printedUnder().orElse(label.window());
    }
}
