package dev.nendo.evaluate;

import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
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

/** Asks the policy: for the status shown, and for every one that rounding allows. */
record Statuses(Answer shown, List<Label> possible) {

    static Statuses of(StatusPolicy policy, Verdict verdict, Achievement achievement, PolicyCase circumstances) {
        Met shownMet = verdict.met() == Met.DEPENDS_ON_ROUNDING ? verdict.printed() : verdict.met();
        Optional<Rational> nominal = achievement.nominal();
        PolicyCase it = PolicyCase.builder()
                .from(circumstances)
                .met(shownMet)
                .ratio(nominal)
                .build();
        Answer shown = policy.judge(it);
        Set<Label> labels = new LinkedHashSet<>();
        labels.add(shown.label());
        for (Met met : possible(verdict)) {
            labels.addAll(labels(policy, it.withMet(met), achievement));
        }
        return new Statuses(
                shown,
                labels.stream()
                        .sorted(Comparator.comparingInt(Label::rank).reversed())
                        .toList());
    }

    private static List<Met> possible(Verdict verdict) {
        boolean depends = verdict.met() == Met.DEPENDS_ON_ROUNDING
                || (verdict.reason().equals(Optional.of(Reason.PUBLISHED_ONLY))
                        && verdict.exactly() == Met.DEPENDS_ON_ROUNDING);
        return depends ? List.of(Met.MET, Met.NOT_MET) : List.of(verdict.met());
    }

    private static Set<Label> labels(StatusPolicy policy, PolicyCase it, Achievement achievement) {
        Optional<Interval> ratio = achievement.ratio().value();
        if (ratio.isEmpty()) {
            return Set.of(policy.judge(it).label());
        }
        Optional<Interval> side = side(it.met(), ratio.get(), achievement.formula());
        return side.map(r -> policy.possible(inside(it, r), r)).orElse(Set.of());
    }

    private static PolicyCase inside(PolicyCase it, Interval ratios) {
        Rational middle = ratios.lower().plus(ratios.upper()).dividedBy(Rational.of(2));
        return it.withRatio(middle);
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
