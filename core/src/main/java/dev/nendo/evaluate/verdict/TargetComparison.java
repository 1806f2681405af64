package dev.nendo.evaluate.verdict;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;

/** Compares all that an actual may be with all that a target may be; of a range between two ends, with the values accepted. */
public final class TargetComparison {
    private TargetComparison() {}

    /**
     * {@return whether the target is met}
     *
     * @param direction which side is good
     * @param actual all that the actual may be
     * @param target all that the target may be; for between, the values that meet it
     */
    public static Met met(Direction direction, Interval actual, Interval target) {
        return switch (direction) {
            case AT_LEAST, ACTIVITY -> reaches(actual, target);
            case MORE_THAN -> opposite(reaches(actual.negated(), target.negated()));
            case AT_MOST -> reaches(actual.negated(), target.negated());
            case LESS_THAN -> opposite(reaches(actual, target));
            case EQUAL -> equals(actual, target);
            case BETWEEN -> within(actual, target);
        };
    }

    /**
     * {@return what of an amount that only grows nothing can undo}
     *
     * @param direction which side is good
     * @param reached all that may have been reached so far
     * @param whole all that the target of the whole period may be
     */
    public static Outlook settled(Direction direction, Interval reached, Interval whole) {
        return switch (direction) {
            case AT_LEAST, MORE_THAN, ACTIVITY ->
                met(direction, reached, whole) == Met.MET ? Outlook.ALREADY_MET : Outlook.OPEN;
            case AT_MOST, LESS_THAN ->
                met(direction, reached, whole) == Met.NOT_MET ? Outlook.OUT_OF_REACH : Outlook.OPEN;
            // Beyond the upper end there is no way back.
            case EQUAL, BETWEEN -> isAbove(reached, whole) ? Outlook.OUT_OF_REACH : Outlook.OPEN;
        };
    }

    /** Every actual is at least every target; open ends that touch never make an actual smaller. */
    private static Met reaches(Interval actual, Interval target) {
        boolean isReached =
                actual.hasLower() && target.hasUpper() && actual.lower().compareTo(target.upper()) >= 0;
        if (isReached) {
            return Met.MET;
        }
        return isAbove(target, actual) ? Met.NOT_MET : Met.DEPENDS_ON_ROUNDING;
    }

    private static boolean isAbove(Interval one, Interval other) {
        if (!one.hasLower() || !other.hasUpper()) {
            return false;
        }
        int order = one.lower().compareTo(other.upper());
        return order > 0 || (order == 0 && (one.isLowerOpen() || other.isUpperOpen()));
    }

    /** Less than is the opposite of at least, more than of at most. */
    private static Met opposite(Met met) {
        return switch (met) {
            case MET -> Met.NOT_MET;
            case NOT_MET -> Met.MET;
            default -> met;
        };
    }

    private static Met equals(Interval actual, Interval target) {
        if (actual.isPoint() && target.isPoint()) {
            return actual.lower().equals(target.lower()) ? Met.MET : Met.NOT_MET;
        }
        return actual.intersect(target).isPresent() ? Met.DEPENDS_ON_ROUNDING : Met.NOT_MET;
    }

    private static Met within(Interval actual, Interval accepted) {
        return actual.intersect(accepted)
                .map(common -> common.equals(actual) ? Met.MET : Met.DEPENDS_ON_ROUNDING)
                .orElse(Met.NOT_MET);
    }
}
