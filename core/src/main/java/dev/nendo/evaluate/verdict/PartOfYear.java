package dev.nendo.evaluate.verdict;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Reason;
import java.util.Optional;

/** The table of what a value says while the period of its target goes on. */
public final class PartOfYear {
    private PartOfYear() {}

    /**
     * What is said of a value.
     *
     * @param met whether the target is met
     * @param reason why it is undecided, where the period going on is why
     * @param outlook what the rest of the period can do
     * @param extent what was compared
     * @param direction which side is good
     */
    public record Standing(
            Met met, Optional<Reason> reason, Outlook outlook, ComparedExtent extent, Direction direction) {
        /**
         * {@return whether the status is under way and not as planned or below plan}
         *
         * @param side met, not met or undecided: of a judgement that depends on rounding, either side
         */
        public boolean isUnderWay(Met side) {
            return switch (extent) {
                case WHOLE, LEVEL, PHASED, LIKE_FOR_LIKE -> false;
                case STOCK -> side == Met.NOT_MET;
                case PART -> outlook == Outlook.OPEN && (isCapped(direction) ? side != Met.NOT_MET : side != Met.MET);
                case POINT -> true;
            };
        }

        /** {@return whether a part of a period is compared with the whole of it, so that no ratio of the two is a grade} */
        public boolean isPartOfWhole() {
            return extent == ComparedExtent.PART || extent == ComparedExtent.POINT;
        }

        /** {@return whether there is a ratio of the two at all: a limit for the whole period has none before its end} */
        public boolean hasRatio() {
            return !isPartOfWhole() || (extent == ComparedExtent.PART && isFloor(direction));
        }
    }

    /**
     * Judges a value.
     *
     * @param extent what is compared
     * @param direction which side is good
     * @param soFar whether the value meets what it is compared with
     * @param settled what nothing can undo, of an amount that only grows; else open
     * @return what is said of it
     */
    public static Standing judge(ComparedExtent extent, Direction direction, Met soFar, Outlook settled) {
        if (extent == ComparedExtent.WHOLE) {
            return new Standing(soFar, Optional.empty(), Outlook.FINAL, extent, direction);
        }
        boolean amount = extent == ComparedExtent.PART
                || extent == ComparedExtent.PHASED
                || extent == ComparedExtent.LIKE_FOR_LIKE;
        Outlook outlook = amount ? settled : Outlook.OPEN;
        boolean awaits = extent == ComparedExtent.PART
                && !isFloor(direction)
                && !isCapped(direction)
                && outlook == Outlook.OPEN
                && soFar.isDecided();
        return awaits
                ? new Standing(Met.UNDECIDED, Optional.of(Reason.PERIOD_OPEN), outlook, extent, direction)
                : new Standing(soFar, Optional.empty(), outlook, extent, direction);
    }

    private static boolean isFloor(Direction direction) {
        return direction == Direction.AT_LEAST || direction == Direction.MORE_THAN || direction == Direction.ACTIVITY;
    }

    private static boolean isCapped(Direction direction) {
        return direction.isLowerBetter();
    }
}
