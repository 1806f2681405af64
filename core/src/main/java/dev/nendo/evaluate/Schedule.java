package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A plan over the months of a window, each number standing at the last month of its part.
 *
 * @param parts single months or blocks of them, in order
 * @param numbers what each part adds, or where these are levels, how high each is to end
 * @param levels whether the numbers are levels
 */
record Schedule(List<Window> parts, List<Known> numbers, boolean levels) {
    Schedule {
        parts = List.copyOf(parts);
        numbers = List.copyOf(numbers);
    }

    /** The plan for some of the months; none where they end inside a block. */
    Outcome<Known> at(Collection<YearMonth> months) {
        if (levels) {
            return months.stream().max(YearMonth::compareTo).map(this::level).orElse(missing());
        }
        if (parts.stream().anyMatch(p -> isCut(p, months))) {
            return Outcome.absent(Reason.GAP);
        }
        return IntStream.range(0, parts.size())
                .filter(i -> months.contains(parts.get(i).last()))
                .mapToObj(numbers::get)
                .reduce(Known::plus)
                .<Outcome<Known>>map(Outcome::present)
                .orElse(missing());
    }

    private Outcome<Known> level(YearMonth month) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).contains(month)) {
                boolean end = parts.get(i).last().equals(month);
                return end ? Outcome.present(numbers.get(i)) : Outcome.absent(Reason.GAP);
            }
        }
        return missing();
    }

    private static Outcome<Known> missing() {
        return Outcome.absent(Reason.MISSING_TARGET);
    }

    /** Whether months take some of a block and leave some of it. */
    static boolean isCut(Window part, Collection<YearMonth> months) {
        long taken = part.months().stream().filter(months::contains).count();
        return taken > 0 && taken < part.size();
    }

    /** The numbers as far as each is one, by the last months of their parts. */
    NavigableMap<YearMonth, Rational> byMonth() {
        NavigableMap<YearMonth, Rational> plan = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            YearMonth month = parts.get(i).last();
            numbers.get(i).nominal().ifPresent(n -> plan.put(month, n));
        }
        return plan;
    }
}
