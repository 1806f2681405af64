package dev.nendo.policy;

import dev.nendo.internal.Checks;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        if (ungraded(policy, it).isPresent() || it.isPartOfWhole()) {
            return Set.of(judge(policy, it).label());
        }
        Set<Label> labels = new LinkedHashSet<>();
        Rational low = percent(policy, it, ratios.lower());
        Rational high = percent(policy, it, ratios.upper());
        boolean rounds = policy.judgedOn() == JudgedOn.PRINTED;
        for (Band band : policy.bands()) {
            Optional<Interval> span = clip(band, low, high);
            boolean reached = span.isPresent()
                    && (rounds || open(ratios, low, high).intersect(span.get()).isPresent());
            if (reached) {
                labels.add(judge(policy, it.withRatio(inside(policy, it, span.get())))
                        .label());
            }
        }
        return labels;
    }

    private static Interval open(Interval ratios, Rational low, Rational high) {
        return Interval.of(low, ratios.isLowerOpen(), high, ratios.isUpperOpen());
    }

    /** A ratio inside the band, back from per cent. */
    private static Rational inside(BandedPolicy policy, PolicyCase it, Interval span) {
        Rational percent = span.contains(span.lower())
                ? span.lower()
                : span.contains(span.upper())
                        ? span.upper()
                        : span.lower().plus(span.upper()).dividedBy(Rational.of(2));
        return percent.dividedBy(Rational.of(100)).times(share(policy, it));
    }

    private static Optional<Interval> clip(Band band, Rational low, Rational high) {
        boolean lowerOpen = band.from()
                .filter(b -> b.percent().compareTo(low) >= 0 && !b.isIncluded())
                .isPresent();
        boolean upperOpen = band.to()
                .filter(b -> b.percent().compareTo(high) <= 0 && !b.isIncluded())
                .isPresent();
        Rational from = band.from().map(Bound::percent).orElse(low).max(low);
        Rational to = band.to().map(Bound::percent).orElse(high).min(high);
        int order = from.compareTo(to);
        boolean empty = order > 0 || (order == 0 && (lowerOpen || upperOpen));
        return empty ? Optional.empty() : Optional.of(Interval.of(from, lowerOpen, to, upperOpen));
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
        Checks.argument(
                lower.from().isEmpty() || lower.from().get().percent().compareTo(top.percent()) <= 0,
                () -> "a band ends no lower than it begins: " + BandWords.text(lower));
    }
}
