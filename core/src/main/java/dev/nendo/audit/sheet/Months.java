package dev.nendo.audit.sheet;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which cells of a row make up a stretch of months, without gap or overlap: months where they are printed, else blocks. */
public final class Months {
    private Months() {}

    /** The cells' indices, or empty if no columns make up the stretch. */
    public static Optional<List<Integer>> columns(AuditedRow line, YearMonth first, YearMonth last) {
        List<Integer> found = new ArrayList<>();
        YearMonth month = first;
        while (!month.isAfter(last)) {
            Optional<Integer> next = startingIn(line, month, last);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get());
            month = line.period(next.get()).orElseThrow().last().plusMonths(1);
        }
        return Optional.of(found);
    }

    /** The amounts of a stretch in two rows, column by column of the same months; empty if one is not printed, or the columns differ. */
    public static Optional<List<List<Amount>>> amounts(
            AuditedRow one, AuditedRow other, YearMonth first, YearMonth last) {
        Optional<List<Integer>> columns = columns(one, first, last);
        boolean isSame = columns.map(own -> periods(one, own))
                .equals(columns(other, first, last).map(own -> periods(other, own)));
        return isSame
                ? amounts(one, first, last)
                        .flatMap(a -> amounts(other, first, last).map(b -> List.of(a, b)))
                : Optional.empty();
    }

    private static List<Optional<Window>> periods(AuditedRow line, List<Integer> columns) {
        return columns.stream().map(line::period).toList();
    }

    /** The columns of a row that have no shorter one within, printed or not. */
    public static List<Integer> shortest(AuditedRow line) {
        return IntStream.range(0, line.size())
                .filter(block -> IntStream.range(0, line.size())
                        .noneMatch(i -> size(line, i) < size(line, block) && covers(line, block, i)))
                .boxed()
                .toList();
    }

    /** The amounts of a stretch, or empty if one is not printed. */
    public static Optional<List<Amount>> amounts(AuditedRow line, YearMonth first, YearMonth last) {
        return columns(line, first, last).flatMap(indices -> {
            List<Amount> amounts =
                    indices.stream().flatMap(i -> line.cell(i).stream()).toList();
            return amounts.size() == indices.size() ? Optional.of(amounts) : Optional.empty();
        });
    }

    /** The shortest column that begins in a month and ends by another, a printed one before a blank one. */
    private static Optional<Integer> startingIn(AuditedRow line, YearMonth first, YearMonth last) {
        Optional<Integer> best = Optional.empty();
        for (int i = 0; i < line.size(); i++) {
            int index = i;
            boolean fits = line.period(i)
                    .filter(p -> p.isContiguous()
                            && p.first().equals(first)
                            && !p.last().isAfter(last))
                    .isPresent();
            if (fits && best.filter(b -> !isBetter(line, index, b)).isEmpty()) {
                best = Optional.of(i);
            }
        }
        return best;
    }

    private static boolean isBetter(AuditedRow line, int one, int other) {
        boolean onePrinted = line.cell(one).isPresent();
        boolean otherPrinted = line.cell(other).isPresent();
        return onePrinted == otherPrinted ? size(line, one) < size(line, other) : onePrinted;
    }

    private static int size(AuditedRow line, int index) {
        return line.period(index).map(Window::size).orElse(0);
    }

    /** The columns of a row that count once each: of months and the blocks around them only the months, or the block where they are blank. */
    public static List<Integer> once(AuditedRow line) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int index = i;
            boolean isBlockOfOthers = line.period(i)
                    .filter(p -> p.size() > 1 && p.isContiguous())
                    .flatMap(p -> columnsWithin(line, p, index))
                    .isPresent();
            if (!isBlockOfOthers) {
                kept.add(i);
            }
        }
        return kept.stream()
                .filter(i ->
                        kept.stream().noneMatch(block -> size(line, block) > size(line, i) && covers(line, block, i)))
                .toList();
    }

    private static boolean covers(AuditedRow line, int block, int month) {
        return line.period(block)
                .filter(p -> line.period(month).filter(p::containsAll).isPresent())
                .isPresent();
    }

    /** The shorter columns that make up a block, or empty if it is none. */
    public static Optional<List<Integer>> columnsWithin(AuditedRow line, Window block, int index) {
        return line.kind() == Kind.LABELLED
                ? Optional.empty()
                : columns(line, block.first(), block.last())
                        .filter(found -> found.stream().noneMatch(i -> size(line, i) >= size(line, index)));
    }
}
