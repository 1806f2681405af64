package dev.nendo.evaluate.pace;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A plan over the months of a window, each number at the last month of its part.
 *
 * @param parts single months or blocks of them, in order
 * @param numbers what each part adds, or where these are levels, how high each is to end
 * @param levels whether the numbers are levels
 */
public record Schedule(List<Window> parts, List<Quantity> numbers, boolean levels) {
    /** Keeps its own copies. */
    public Schedule {
        parts = List.copyOf(parts);
        numbers = List.copyOf(numbers);
    }

    /**
     * {@return the plan for some of the months; none where they end inside a block}
     *
     * @param months the months
     */
    public Outcome<Quantity> at(Collection<YearMonth> months) {
        if (levels) {
            return months.stream().max(YearMonth::compareTo).map(this::level).orElse(missing());
        }
        if (parts.stream().anyMatch(p -> isCut(p, months))) {
            return Outcome.absent(Reason.GAP);
        }
        return IntStream.range(0, parts.size())
                .filter(i -> months.contains(parts.get(i).last()))
                .mapToObj(numbers::get)
                .reduce(Quantity::plus)
                .<Outcome<Quantity>>map(Outcome::present)
                .orElse(missing());
    }

    private Outcome<Quantity> level(YearMonth month) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).contains(month)) {
                boolean end = parts.get(i).last().equals(month);
                return end ? Outcome.present(numbers.get(i)) : Outcome.absent(Reason.GAP);
            }
        }
        return missing();
    }

    private static Outcome<Quantity> missing() {
        return Outcome.absent(Reason.MISSING_TARGET);
    }

    /** Whether months take some of a block and leave some of it. */
    static boolean isCut(Window part, Collection<YearMonth> months) {
        long taken = part.months().stream().filter(months::contains).count();
        return taken > 0 && taken < part.size();
    }

    /** {@return the numbers as far as each is one, by the last months of their parts} */
    public NavigableMap<YearMonth, Rational> byMonth() {
        NavigableMap<YearMonth, Rational> plan = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            YearMonth month = parts.get(i).last();
            numbers.get(i).nominal().ifPresent(n -> plan.put(month, n));
        }
        return plan;
    }
}
