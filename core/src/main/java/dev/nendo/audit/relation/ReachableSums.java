package dev.nendo.audit.relation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sums of denominators and numerators a table of rates allows to date, with every denominator between 1 and a limit: a convex polygon.
 *
 * <p>Each month adds its own trapezoid {1 ≤ d ≤ limit, low·d ≤ n ≤ high·d} (a Minkowski sum) and is then cut by its cumulative rate's wedge
 * {low·S ≤ N ≤ high·S}. The polygon after a month is a table's whole past, so tables that differ later share it. Ends count as closed.
 * Denominators, rates and so the trapezoids are whole numbers, which the caller scales to; only cuts make fractions, so that fractions are
 * brought to lowest terms there alone.
 *
 * @param corners the corners counter-clockwise from the lowest; empty where nothing fits
 */
public record ReachableSums(List<Point> corners) {
    /** From a smallest to a largest whole number. */
    public record SumRange(BigInteger low, BigInteger high) {}

    /** A sum of denominators and one of numerators, each divided by the weight, in lowest terms. */
    public record Point(BigInteger denominators, BigInteger numerators, BigInteger weight) {
        /** The sum with a whole point; lowest terms stay so. */
        public Point plus(Point whole) {
            return new Point(
                    denominators.add(whole.denominators.multiply(weight)),
                    numerators.add(whole.numerators.multiply(weight)),
                    weight);
        }

        /** The way to another point, times both weights. */
        public Edge to(Point other) {
            return new Edge(
                    other.denominators.multiply(weight).subtract(denominators.multiply(other.weight)),
                    other.numerators.multiply(weight).subtract(numerators.multiply(other.weight)));
        }

        /** Where the way to another point meets a line through the origin that has these two on different sides. */
        public Point meeting(Point other, BigInteger ownSide, BigInteger otherSide) {
            BigInteger own = otherSide.abs();
            BigInteger others = ownSide.abs();
            BigInteger d = denominators.multiply(own).add(other.denominators.multiply(others));
            BigInteger n = numerators.multiply(own).add(other.numerators.multiply(others));
            BigInteger w = weight.multiply(own).add(other.weight.multiply(others));
            BigInteger common = w.gcd(d).gcd(n);
            return new Point(d.divide(common), n.divide(common), w.divide(common));
        }

        public boolean isBelow(Point other) {
            Edge way = to(other);
            int up = way.up.signum();
            return up > 0 || (up == 0 && way.right.signum() > 0);
        }
    }

    /** A direction. */
    private record Edge(BigInteger right, BigInteger up) {
        boolean pointsDown() {
            return up.signum() < 0 || (up.signum() == 0 && right.signum() < 0);
        }

        /** Positive if this comes before another by its angle, counted from the right. */
        int before(Edge other) {
            int half = Boolean.compare(other.pointsDown(), pointsDown());
            return half != 0 ? half : right.multiply(other.up).compareTo(up.multiply(other.right));
        }
    }

    public static ReachableSums start() {
        return new ReachableSums(List.of(new Point(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ONE)));
    }

    public boolean isEmpty() {
        return corners.isEmpty();
    }

    /**
     * Adds a month and cuts by its cumulative rate.
     *
     * @param denominator the smallest and largest denominator of the month
     * @param rate the lowest and highest rate of the month
     * @param cumulative the rate to date, or empty for any
     */
    public ReachableSums next(SumRange denominator, SumRange rate, Optional<SumRange> cumulative) {
        List<Point> month = distinct(List.of(
                corner(denominator.low, rate.low),
                corner(denominator.high, rate.low),
                corner(denominator.high, rate.high),
                corner(denominator.low, rate.high)));
        List<Point> sum = sum(corners, month);
        if (cumulative.isPresent()) {
            sum = cut(sum, cumulative.get().high, false);
            sum = cut(sum, cumulative.get().low, true);
        }
        return new ReachableSums(sum);
    }

    private static Point corner(BigInteger denominator, BigInteger rate) {
        return new Point(denominator, rate.multiply(denominator), BigInteger.ONE);
    }

    private static List<Point> sum(List<Point> one, List<Point> whole) {
        if (one.isEmpty()) {
            return one;
        }
        List<Point> first = fromLowest(one);
        List<Point> second = fromLowest(whole);
        List<Edge> firstEdges = edges(first);
        List<Edge> secondEdges = edges(second);
        List<Point> corners = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            corners.add(at(first, i).plus(at(second, j)));
            int order = j >= second.size()
                    ? 1
                    : i >= first.size() ? -1 : firstEdges.get(i).before(secondEdges.get(j));
            if (order >= 0) {
                i++;
            }
            if (order <= 0) {
                j++;
            }
        }
        return distinct(corners);
    }

    private static List<Edge> edges(List<Point> corners) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            edges.add(corners.get(i).to(at(corners, i + 1)));
        }
        return edges;
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
        if (lowest == 0) {
            return corners;
        }
        List<Point> turned = new ArrayList<>(corners.subList(lowest, corners.size()));
        turned.addAll(corners.subList(0, lowest));
        return turned;
    }

    /** Keeps what lies at or above the rate, or at or below it. */
    private static List<Point> cut(List<Point> corners, BigInteger rate, boolean above) {
        List<BigInteger> sides = corners.stream()
                .map(corner -> corner.numerators.subtract(rate.multiply(corner.denominators)))
                .map(over -> above ? over : over.negate())
                .toList();
        if (sides.stream().allMatch(side -> side.signum() >= 0)) {
            return corners;
        }
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            BigInteger here = sides.get(i);
            int next = (i + 1) % corners.size();
            if (here.signum() >= 0) {
                kept.add(corners.get(i));
            }
            if (here.signum() * sides.get(next).signum() < 0) {
                kept.add(corners.get(i).meeting(corners.get(next), here, sides.get(next)));
            }
        }
        return distinct(kept);
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
