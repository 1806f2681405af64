package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.PartOfYear.Standing;
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
 * @param isUnderWay whether the status shown means under way
 */
record Statuses(Outcome<Answer> shown, List<Label> possible, boolean isUnderWay) {

    static Statuses of(
            NamedPolicy policy, Verdict verdict, Achievement achievement, Standing standing, PolicyCase circumstances) {
        Met side = verdict.met() == Met.DEPENDS_ON_ROUNDING ? verdict.printed() : verdict.met();
        Optional<Rational> ratio = isNothingOfNothing(verdict) ? Optional.of(Rational.ONE) : achievement.nominal();
        Cases cases = new Cases(standing, achievement, ratio, circumstances);
        boolean underWay = Standings.isUnderWay(standing, side, circumstances);
        if (policy.known().isEmpty()) {
            return new Statuses(Outcome.absent(Reason.POLICY_UNKNOWN), List.of(), underWay);
        }
        StatusPolicy known = policy.known().get();
        Answer shown = known.judge(cases.of(side));
        Set<Label> labels = new LinkedHashSet<>();
        labels.add(shown.label());
        for (Met met : possible(verdict)) {
            labels.addAll(cases.labels(known, met));
        }
        return new Statuses(
                Outcome.present(shown),
                labels.stream()
                        .sorted(Comparator.comparingInt(Label::rank).reversed())
                        .toList(),
                underWay);
    }

    Outcome<Label> label() {
        return shown.map(Answer::label);
    }

    private static List<Met> possible(Verdict verdict) {
        boolean depends = verdict.met() == Met.DEPENDS_ON_ROUNDING
                || (verdict.reason().equals(Optional.of(Reason.PUBLISHED_ONLY))
                        && verdict.exactly() == Met.DEPENDS_ON_ROUNDING);
        return depends ? List.of(Met.MET, Met.NOT_MET) : List.of(verdict.met());
    }

    /** The cases of one evaluation, one for each side that it may be on. */
    private record Cases(
            Standing standing, Achievement achievement, Optional<Rational> graded, PolicyCase circumstances) {
        PolicyCase of(Met side) {
            return PolicyCase.builder()
                    .from(circumstances)
                    .met(side)
                    .ratio(graded)
                    .underWay(Standings.isUnderWay(standing, side, circumstances))
                    .partOfWhole(standing.isPartOfWhole())
                    .aboveEveryRatio(achievement.isAboveEveryRatio())
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

    /** 0 of at most 0 is graded as 100 %. */
    private static boolean isNothingOfNothing(Verdict verdict) {
        Interval none = Interval.point(Rational.ZERO);
        return verdict.compared()
                .filter(c -> c.direction().isLowerBetter())
                .filter(c -> c.reached().interval().equals(none)
                        && c.limit().interval().equals(none))
                .isPresent();
    }

    private static Rational middle(Interval ratios) {
        return ratios.lower().plus(ratios.upper()).dividedBy(Rational.of(2));
    }

    /** Where the ratio tells met from not met, each case has only its own side of 1. */
    private static Optional<Interval> side(Met met, Interval ratio, Achievement.Formula formula) {
        boolean tells = formula == Achievement.Formula.TARGET_OVER_ACTUAL
                || formula == Achievement.Formula.TWO_MINUS_RATIO
                || formula == Achievement.Formula.ACTUAL_OVER_TARGET;
        if (!tells || ratio.isPoint()) {
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
