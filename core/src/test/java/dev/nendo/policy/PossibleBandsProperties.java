package dev.nendo.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What may be the label of an interval is what is the label of one of its numbers. */
class PossibleBandsProperties {
    /** Bounds are multiples of 1/4 per cent, and so are the ends of the intervals. */
    @Provide
    Arbitrary<BandedPolicy> policies() {
        Arbitrary<List<Integer>> bounds = Arbitraries.integers()
                .between(-6, 6)
                .list()
                .ofSize(3)
                .map(list -> List.copyOf(new TreeSet<>(list).descendingSet()));
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY);
        return Combinators.combine(
                        bounds, Arbitraries.of(true, false).list().ofSize(3), Arbitraries.of(JudgedOn.values()), modes)
                .as(PossibleBandsProperties::policy);
    }

    private static BandedPolicy policy(
            List<Integer> bounds, List<Boolean> included, JudgedOn judgedOn, RoundingMode mode) {
        List<String> bands = new ArrayList<>();
        String to = "";
        for (int i = 0; i < bounds.size(); i++) {
            String bound = bounds.get(i) + "/4";
            bands.add((char) ('A' + i) + " " + bound + (included.get(i) ? " <= x" : " < x") + to);
            to = (included.get(i) ? " < " : " <= ") + bound;
        }
        bands.add("Z x" + to);
        return Scales.scale(String.join("|", bands))
                .judgedOn(judgedOn)
                .rounding(mode)
                .build();
    }

    @Property
    void possible_anyInterval_isTheLabelsOfItsNumbers(
            @ForAll("policies") BandedPolicy policy, @ForAll("intervals") Interval percents) {
        PolicyCase it = PolicyCase.of(Met.MET, Optional.empty());
        Rational hundred = Rational.of(100);
        Set<Label> labels = new LinkedHashSet<>();
        // Nothing changes between two neighbouring multiples of 1/8.
        for (int eighths = 20; eighths >= -20; eighths--) {
            Rational percent = Rational.of(eighths, 8);
            if (percents.contains(percent)) {
                labels.add(
                        policy.judge(it.withRatio(percent.dividedBy(hundred))).label());
            }
        }

        assertThat(policy.possible(it, percents.dividedBy(hundred))).containsExactlyElementsOf(labels);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Combinators.combine(
                        Arbitraries.integers().between(-8, 8),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((from, length, lowerOpen, upperOpen) -> length == 0
                        ? Interval.point(Rational.of(from, 4))
                        : Interval.of(Rational.of(from, 4), lowerOpen, Rational.of(from + length, 4), upperOpen));
    }
}
