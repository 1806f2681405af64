package dev.nendo.evaluate;

import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.evaluate.verdict.TargetVerdict;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.policy.Answer;
import dev.nendo.policy.Label;
import dev.nendo.policy.PolicyCase;
import dev.nendo.policy.StatusPolicy;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the policy says: the status shown, and every one that rounding allows.
 *
 * @param shown the status shown, or why there is none
 * @param possible the labels possible, the best first
 */
record Statuses(Outcome<Answer> shown, List<Label> possible) {
    /** Why months give no more than bounds: rates without their parts, and counts that are no sums. */
    private static final Set<Reason> ONLY_BOUNDS = Set.of(Reason.PUBLISHED_ONLY, Reason.NOT_ADDITIVE);

    static Statuses of(JudgedCase judged, Achievement achievement) {
        TargetVerdict verdict = judged.verdict();
        if (judged.kpi().policy().policy().isEmpty()) {
            return new Statuses(Outcome.absent(Reason.POLICY_UNKNOWN), List.of());
        }
        StatusPolicy policy = judged.kpi().policy().policy().get();
        Optional<Rational> ratio = verdict.isNothingOfNothing() ? Optional.of(Rational.ONE) : achievement.nominal();
        Sides sides = new Sides(judged, achievement, ratio);
        Answer shown = policy.judge(sides.of(shownSide(verdict)));
        Set<Label> labels = new LinkedHashSet<>();
        labels.add(shown.label());
        for (Met met : possible(verdict)) {
            labels.addAll(sides.labels(policy, met));
        }
        return new Statuses(
                Outcome.present(shown),
                labels.stream()
                        .sorted(Comparator.comparingInt(Label::rank).reversed())
                        .toList());
    }

    Outcome<Label> label() {
        return shown.map(Answer::label);
    }

    /** Whether the status shown means under way. */
    static boolean isUnderWay(JudgedCase judged) {
        return isUnderWay(judged, shownSide(judged.verdict()));
    }

    /** What is undecided is under way only because of the period. */
    private static boolean isUnderWay(JudgedCase judged, Met side) {
        boolean awaits = side.isDecided()
                || judged.verdict()
                        .reason()
                        .filter(r -> r == Reason.PERIOD_OPEN || r == Reason.POINT_NOT_REACHED)
                        .isPresent();
        return hasActual(judged) && awaits && judged.standing().isUnderWay(side);
    }

    private static boolean hasActual(JudgedCase judged) {
        return judged.actual().done().orElse(judged.actual().isKnown());
    }

    private static Met shownSide(TargetVerdict verdict) {
        return verdict.met() == Met.DEPENDS_ON_ROUNDING ? verdict.atPrinted() : verdict.met();
    }

    private static List<Met> possible(TargetVerdict verdict) {
        boolean depends = verdict.met() == Met.DEPENDS_ON_ROUNDING
                || (verdict.reason().filter(ONLY_BOUNDS::contains).isPresent()
                        && verdict.exactly() == Met.DEPENDS_ON_ROUNDING);
        return depends ? List.of(Met.MET, Met.NOT_MET) : List.of(verdict.met());
    }

    /** The cases of one evaluation, one for each side that it may be on. */
    private record Sides(JudgedCase judged, Achievement achievement, Optional<Rational> graded) {
        PolicyCase of(Met side) {
            Standing standing = judged.standing();
            return PolicyCase.builder()
                    .met(side)
                    .reason(judged.verdict().reason())
                    .ratio(graded)
                    .actualKnown(hasActual(judged))
                    .knownNotDone(judged.verdict().isKnownNotDone())
                    .underWay(isUnderWay(judged, side))
                    .partOfWhole(standing.isPartOfWhole())
                    .aboveEveryRatio(achievement.isAboveEveryRatio())
                    .elapsed(judged.target().progress().map(TargetNumber.Progress::elapsed))
                    .definition(judged.definition())
                    .branch(judged.kpi().branch())
                    .year(judged.question().evidence().year())
                    .build();
        }

        Set<Label> labels(StatusPolicy policy, Met met) {
            Optional<Interval> ratio = achievement.ratio().value();
            PolicyCase it = of(met);
            if (ratio.isEmpty()) {
                return Set.of(policy.judge(it).label());
            }
            return side(met, ratio.get(), achievement.formula())
                    .map(r -> policy.possible(it.withRatio(middle(r)), r))
                    .orElse(Set.of());
        }
    }

    private static Rational middle(Interval ratios) {
        return ratios.lower().plus(ratios.upper()).dividedBy(Rational.of(2));
    }

    /** Where the ratio decides between met and not met, each case has only its own side of 1. */
    private static Optional<Interval> side(Met met, Interval ratio, Achievement.Formula formula) {
        boolean decides = formula == Achievement.Formula.TARGET_OVER_ACTUAL
                || formula == Achievement.Formula.TWO_MINUS_RATIO
                || formula == Achievement.Formula.ACTUAL_OVER_TARGET;
        if (!decides || ratio.isPoint()) {
            return Optional.of(ratio);
        }
        Rational one = Rational.ONE;
        Optional<Interval> half = Optional.empty();
        if (met == Met.MET && ratio.upper().compareTo(one) >= 0) {
            half = ratio.intersect(Interval.closed(one, ratio.upper().max(one)));
        } else if (met == Met.NOT_MET && ratio.lower().compareTo(one) <= 0) {
            half = ratio.intersect(Interval.closed(ratio.lower().min(one), one));
        }
        // A printed basis may call met what is a little below: then the whole interval counts.
        return half.or(() -> Optional.of(ratio));
    }
}
