package dev.nendo.audit;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sums of denominators and numerators a table of rates allows to date, with every denominator between 1 and a limit: a convex polygon.
 *
 * <p>Each month adds its own trapezoid {1 ≤ d ≤ limit, low·d ≤ n ≤ high·d} (a Minkowski sum) and is then cut by its cumulative rate's wedge
 * {low·S ≤ N ≤ high·S}. The polygon after a month is a table's whole past, so tables that differ later share it. Ends count as closed.
 *
 * @param corners the corners counter-clockwise from the lowest; empty where nothing fits
 */
record ReachableSums(List<Point> corners) {
    /** A sum of denominators and one of numerators. */
    record Point(Rational denominators, Rational numerators) {
        Point plus(Point other) {
            return new Point(denominators.plus(other.denominators), numerators.plus(other.numerators));
        }

        Point minus(Point other) {
            return new Point(denominators.minus(other.denominators), numerators.minus(other.numerators));
        }

        /** Positive if the other direction lies to the left. */
        int turn(Point other) {
            return denominators.times(other.numerators).compareTo(numerators.times(other.denominators));
        }

        boolean isBelow(Point other) {
            int order = numerators.compareTo(other.numerators);
            return order < 0 || (order == 0 && denominators.compareTo(other.denominators) < 0);
        }
    }

    static ReachableSums start() {
        return new ReachableSums(List.of(new Point(Rational.ZERO, Rational.ZERO)));
    }

    boolean isEmpty() {
        return corners.isEmpty();
    }

    /**
     * Adds a month and cuts by its cumulative rate.
     *
     * @param denominator the smallest and largest denominator of the month
     * @param rate the lowest and highest rate of the month
     * @param cumulative the rate to date, or empty for any
     */
    ReachableSums next(Interval denominator, Interval rate, Optional<Interval> cumulative) {
        List<Point> month = distinct(List.of(
                corner(denominator.lower(), rate.lower()),
                corner(denominator.upper(), rate.lower()),
                corner(denominator.upper(), rate.upper()),
                corner(denominator.lower(), rate.upper())));
        List<Point> sum = sum(corners, month);
        if (cumulative.isPresent()) {
            sum = cut(sum, cumulative.get().upper(), false);
            sum = cut(sum, cumulative.get().lower(), true);
        }
        return new ReachableSums(sum);
    }

    private static Point corner(Rational denominator, Rational rate) {
        return new Point(denominator, rate.times(denominator));
    }

    private static List<Point> sum(List<Point> one, List<Point> other) {
        if (one.isEmpty()) {
            return one;
        }
        List<Point> first = fromLowest(one);
        List<Point> second = fromLowest(other);
        List<Point> corners = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            corners.add(at(first, i).plus(at(second, j)));
            Point firstEdge = at(first, i + 1).minus(at(first, i));
            Point secondEdge = at(second, j + 1).minus(at(second, j));
            int order = j >= second.size() ? 1 : i >= first.size() ? -1 : angle(firstEdge, secondEdge);
            if (order >= 0) {
                i++;
            }
            if (order <= 0) {
                j++;
            }
        }
        return distinct(corners);
    }

    /** Positive if the first edge comes first by its angle, counted from the right; both walks start at their lowest corner. */
    private static int angle(Point first, Point second) {
        int half = Boolean.compare(pointsDown(second), pointsDown(first));
        return half != 0 ? half : first.turn(second);
    }

    private static boolean pointsDown(Point edge) {
        int up = edge.numerators().signum();
        return up < 0 || (up == 0 && edge.denominators().signum() < 0);
    }

    private static Point at(List<Point> corners, int index) {
        return corners.get(index % corners.size());
    }

    private static List<Point> fromLowest(List<Point> corners) {
        int lowest = 0;
        for (int i = 1; i < corners.size(); i++) {
            if (corners.get(i).isBelow(corners.get(lowest))) {
                lowest = i;
            }
        }
        List<Point> turned = new ArrayList<>(corners.subList(lowest, corners.size()));
        turned.addAll(corners.subList(0, lowest));
        return turned;
    }

    /** Keeps what lies at or above the rate, or at or below it. */
    private static List<Point> cut(List<Point> corners, Rational rate, boolean above) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point here = corners.get(i);
            Point next = at(corners, i + 1);
            Rational hereSide = side(here, rate, above);
            Rational nextSide = side(next, rate, above);
            if (hereSide.signum() >= 0) {
                kept.add(here);
            }
            if (hereSide.signum() * nextSide.signum() < 0) {
                Rational share = hereSide.dividedBy(hereSide.minus(nextSide));
                Point way = next.minus(here);
                kept.add(here.plus(new Point(
                        way.denominators().times(share), way.numerators().times(share))));
            }
        }
        return distinct(kept);
    }

    private static Rational side(Point point, Rational rate, boolean above) {
        Rational over = point.numerators().minus(rate.times(point.denominators()));
        return above ? over : over.negated();
    }

    private static List<Point> distinct(List<Point> corners) {
        List<Point> distinct = new ArrayList<>();
        for (Point corner : corners) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(corner)) {
                distinct.add(corner);
            }
        }
        if (distinct.size() > 1 && distinct.get(0).equals(distinct.get(distinct.size() - 1))) {
            distinct.remove(distinct.size() - 1);
        }
        return distinct;
    }
}
