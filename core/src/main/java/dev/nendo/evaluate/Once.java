package dev.nendo.evaluate;

import dev.nendo.evaluate.Track.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leaves every month once in a row of months that also has a column for a block of them, such as 4～6月 beside 4月, 5月 and 6月. */
final class Once {
    private Once() {}

    /** The months stand where all of a block are reported, or the block is not; else the block does. */
    static List<Spot> of(List<Spot> spots) {
        List<Spot> blocks = spots.stream()
                .filter(s -> s.period().size() > 1)
                .sorted(Comparator.comparingInt(s -> s.period().size()))
                .toList();
        List<Spot> kept = spots;
        for (Spot block : blocks) {
            kept = withOne(kept, block);
        }
        return kept;
    }

    private static List<Spot> withOne(List<Spot> spots, Spot block) {
        List<Spot> inner = spots.stream().filter(s -> isWithin(s, block)).toList();
        if (inner.isEmpty() || !spots.contains(block)) {
            return spots;
        }
        boolean isWhole = inner.stream().mapToInt(s -> s.period().size()).sum()
                        >= block.period().size()
                && inner.stream().allMatch(Spot::isReported);
        List<Spot> kept = new ArrayList<>(spots);
        kept.removeAll(isWhole || !block.isReported() ? List.of(block) : inner);
        return List.copyOf(kept);
    }

    private static boolean isWithin(Spot spot, Spot block) {
        return spot.period().size() < block.period().size() && block.period().containsAll(spot.period());
    }
}
