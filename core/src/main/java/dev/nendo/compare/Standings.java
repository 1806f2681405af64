package dev.nendo.compare;

import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How one figure stands among all: counted in sorted ends, since to look at every other figure for each would take the square of the time. */
final class Standings {
    private final List<Rational> nominals;

    /** By lower end, a closed one before an open one. */
    private final List<Interval> lowers;

    private final List<Rational> uppers;

    /** The higher a figure, the better. */
    Standings(List<Quantity> figures) {
        this.nominals = figures.stream().map(Digits::nominal).sorted().toList();
        this.lowers = figures.stream()
                .map(Quantity::interval)
                .sorted(Comparator.comparing(Interval::lower).thenComparing(Interval::isLowerOpen))
                .toList();
        this.uppers = figures.stream()
                .map(figure -> figure.interval().upper())
                .sorted()
                .toList();
    }

    int size() {
        return nominals.size();
    }

    int better(Rational nominal) {
        return last(nominals, other -> other.compareTo(nominal) > 0);
    }

    /** How many are as good; a figure itself is one of them. */
    int equal(Rational nominal) {
        return last(nominals, other -> other.compareTo(nominal) >= 0) - better(nominal);
    }

    /** How many are better whatever the true values are. */
    int certainlyBetter(Interval range) {
        return last(lowers, other -> isAllAbove(other, range));
    }

    /** How many may be better; a figure that is a range looks as if it might be better than itself, and is counted. */
    int possiblyBetter(Interval range) {
        return last(uppers, upper -> upper.compareTo(range.lower()) > 0);
    }

    /** Whether every possible value of one is above every possible value of the other. */
    private static boolean isAllAbove(Interval one, Interval other) {
        int order = one.lower().compareTo(other.upper());
        return order > 0 || (order == 0 && (one.isLowerOpen() || other.isUpperOpen()));
    }

    /** How many at the end of a list are above something, when all behind the first such one are too. */
    private static <T> int last(List<T> ascending, Predicate<T> isAbove) {
        int from = 0;
        int to = ascending.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isAbove.test(ascending.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return ascending.size() - from;
    }
}
