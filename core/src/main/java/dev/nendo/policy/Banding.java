package dev.nendo.policy;

import dev.nendo.internal.Checks;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the band of a ratio, and checks that there is always exactly one. */
final class Banding {
    private Banding() {}

    static Answer judge(BandedPolicy policy, PolicyCase it) {
        Optional<Label> ungraded = ungraded(policy, it);
        if (ungraded.isPresent()) {
            return new Answer(ungraded.get(), BandWords.notGraded(policy, ungraded.get()));
        }
        if (it.isActualKnown() && it.isPartOfWhole()) {
            Label label = policy.underWay().orElse(policy.withoutRatio());
            return new Answer(label, BandWords.underWay(policy, label));
        }
        if (it.met().isDecided() && it.isAboveEveryRatio()) {
            return banded(policy, it, policy.bands().get(0));
        }
        Optional<Rational> percent = it.ratio().map(r -> percent(policy, it, r));
        if (!it.met().isDecided() || percent.isEmpty()) {
            return new Answer(policy.withoutRatio(), BandWords.none(policy));
        }
        return banded(policy, it, band(policy, percent.get()));
    }

    private static Optional<Label> ungraded(BandedPolicy policy, PolicyCase it) {
        return it.year().flatMap(year -> Optional.ofNullable(policy.notGraded().get(year)));
    }

    private static Answer banded(BandedPolicy policy, PolicyCase it, Band band) {
        boolean best = band.equals(policy.bands().get(0));
        if (best && policy.finding().isPresent() && isFound(policy, it)) {
            BandedPolicy.Finding finding = policy.finding().get();
            return new Answer(finding.label(), finding.wording());
        }
        return new Answer(band.label(), BandWords.rule(policy, it, band));
    }

    private static boolean isFound(BandedPolicy policy, PolicyCase it) {
        return policy.found().stream().anyMatch(subject -> subject.covers(it));
    }

    static Set<Label> possible(BandedPolicy policy, PolicyCase it, Interval ratios) {
        boolean whateverTheRatio = ungraded(policy, it).isPresent()
                || it.isPartOfWhole()
                || it.isAboveEveryRatio()
                || !it.met().isDecided();
        if (whateverTheRatio) {
            return Set.of(judge(policy, it).label());
        }
        Interval percents = ratios.times(PercentText.percent(Rational.ONE)).dividedBy(share(policy, it));
        Predicate<Band> isReached = policy.judgedOn() == JudgedOn.EXACT
                ? band -> isReached(band, percents)
                : isReached(RoundedPercents.of(percents, policy.decimals(), policy.rounding()));
        return policy.bands().stream()
                .filter(isReached)
                .map(band -> banded(policy, it, band).label())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Predicate<Band> isReached(RoundedPercents percents) {
        return band -> {
            RoundedPercents above = band.from()
                    .map(b -> percents.from(b.percent(), b.isIncluded()))
                    .orElse(percents);
            return !band.to()
                    .map(b -> above.to(b.percent(), b.isIncluded()))
                    .orElse(above)
                    .isEmpty();
        };
    }

    /** An interval has no holes: it shares a number with the band if it is wholly beyond neither of its bounds. */
    private static boolean isReached(Band band, Interval percents) {
        boolean below = band.from()
                .filter(b -> b.isIncluded() ? percents.isBelow(b.percent()) : percents.isAtMost(b.percent()))
                .isPresent();
        boolean above = band.to()
                .filter(b -> b.isIncluded() ? percents.isAbove(b.percent()) : percents.isAtLeast(b.percent()))
                .isPresent();
        return !below && !above;
    }

    static Rational percent(BandedPolicy policy, PolicyCase it, Rational ratio) {
        Rational percent = PercentText.percent(ratio).dividedBy(share(policy, it));
        return policy.judgedOn() == JudgedOn.EXACT
                ? percent
                : Rational.of(percent.toDecimal(policy.decimals(), policy.rounding()));
    }

    static Rational share(BandedPolicy policy, PolicyCase it) {
        return policy.isProRated() ? it.elapsed().orElse(Rational.ONE) : Rational.ONE;
    }

    private static Band band(BandedPolicy policy, Rational percent) {
        return policy.bands().stream()
                .filter(b -> b.from().filter(f -> isBelow(percent, f)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBelow(Rational percent, Bound from) {
        int order = percent.compareTo(from.percent());
        return order < 0 || (order == 0 && !from.isIncluded());
    }

    static void check(BandedPolicy policy) {
        Checks.notBlank("the id of a status policy", policy.id());
        Checks.inRange("decimals of a status policy", policy.decimals(), 0, 9);
        Checks.argument(
                policy.rounding() != RoundingMode.UNNECESSARY,
                () -> "the rounding of a status policy must be one that rounds: " + policy.rounding());
        List<Band> bands = policy.bands();
        Checks.argument(!bands.isEmpty(), () -> "a banded policy needs at least one band: " + policy.id());
        Checks.argument(
                policy.found().isEmpty() || policy.finding().isPresent(),
                () -> "a policy without a finding can't have it stated for a KPI: "
                        + policy.found().stream().map(BandedPolicy.Subject::kpi).toList());
        Band first = bands.get(0);
        Checks.argument(first.to().isEmpty(), () -> "the best band must have no upper bound: " + BandWords.text(first));
        for (int i = 1; i < bands.size(); i++) {
            meet(bands.get(i), bands.get(i - 1));
        }
        Band last = bands.get(bands.size() - 1);
        Checks.argument(
                last.from().isEmpty(), () -> "the worst band must have no lower bound: " + BandWords.text(last));
    }

    /** The lower band ends where the upper one begins, and just one of them has the bound itself. */
    private static void meet(Band lower, Band upper) {
        String both = BandWords.text(lower) + " and " + BandWords.text(upper);
        Checks.argument(
                lower.to().isPresent() && upper.from().isPresent(), () -> "neighbouring bands overlap: " + both);
        Bound top = lower.to().orElseThrow();
        Bound bottom = upper.from().orElseThrow();
        int order = top.percent().compareTo(bottom.percent());
        boolean gap = order < 0 || (order == 0 && !top.isIncluded() && !bottom.isIncluded());
        boolean overlap = order > 0 || (order == 0 && top.isIncluded() && bottom.isIncluded());
        Checks.argument(!gap, () -> "neighbouring bands leave a gap: " + both);
        Checks.argument(!overlap, () -> "neighbouring bands overlap: " + both);
        Checks.argument(!isEmpty(lower), () -> "no number is in a band: " + BandWords.text(lower));
    }

    private static boolean isEmpty(Band band) {
        if (band.from().isEmpty() || band.to().isEmpty()) {
            return false;
        }
        Bound from = band.from().get();
        Bound to = band.to().get();
        int order = from.percent().compareTo(to.percent());
        return order > 0 || (order == 0 && !(from.isIncluded() && to.isIncluded()));
    }
}
