package dev.nendo.evaluate.pace;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shares by which a year's amount is spread; only their proportions matter.
 *
 * @param parts single months or blocks of them, in order
 * @param shares the share of each
 */
public record MonthlyShares(List<Window> parts, List<Rational> shares) {
    /** Keeps its own copies. */
    public MonthlyShares {
        parts = List.copyOf(parts);
        shares = List.copyOf(shares);
    }

    /** One share for each month of a window. */
    static MonthlyShares ofMonths(Window window, List<Rational> shares) {
        return new MonthlyShares(window.months().stream().map(Window::month).toList(), shares);
    }

    Rational whole() {
        return shares.stream().reduce(Rational.ZERO, Rational::plus);
    }

    /** What some of the months have; what part of a block a month has is not known. */
    Outcome<Rational> part(Collection<YearMonth> months) {
        if (parts.stream().anyMatch(p -> Schedule.isCut(p, months))) {
            return Outcome.absent(Reason.GAP);
        }
        return Outcome.present(IntStream.range(0, parts.size())
                .filter(i -> months.contains(parts.get(i).last()))
                .mapToObj(shares::get)
                .reduce(Rational.ZERO, Rational::plus));
    }
}
