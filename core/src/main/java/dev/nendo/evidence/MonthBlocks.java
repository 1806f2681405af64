package dev.nendo.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leaves every month once in a row of months that also has a column for a block of them, such as 4～6月 next to 4月, 5月 and 6月. */
final class MonthBlocks {
    private MonthBlocks() {}

    /** The months are taken where all of a block are reported, or the block is not; else the block is. */
    static List<Point> eachMonthOnce(List<Point> points) {
        List<Point> blocks = points.stream()
                .filter(p -> p.period().size() > 1)
                .sorted(Comparator.comparingInt(p -> p.period().size()))
                .toList();
        List<Point> kept = points;
        for (Point block : blocks) {
            kept = without(kept, block);
        }
        return kept;
    }

    private static List<Point> without(List<Point> points, Point block) {
        List<Point> inner = points.stream().filter(p -> isWithin(p, block)).toList();
        if (inner.isEmpty() || !points.contains(block)) {
            return points;
        }
        boolean isWhole = inner.stream().mapToInt(p -> p.period().size()).sum()
                        >= block.period().size()
                && inner.stream().allMatch(Point::isReported);
        List<Point> kept = new ArrayList<>(points);
        kept.removeAll(isWhole || !block.isReported() ? List.of(block) : inner);
        return List.copyOf(kept);
    }

    private static boolean isWithin(Point point, Point block) {
        return point.period().size() < block.period().size() && block.period().containsAll(point.period());
    }
}
