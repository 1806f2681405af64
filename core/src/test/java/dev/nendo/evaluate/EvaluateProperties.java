package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.policy.Label;
import dev.nendo.policy.StatusPolicies;
import dev.nendo.policy.StatusPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class EvaluateProperties {
    private static final String YEAR = "2021-04/2022-03";

    @Provide
    Arbitrary<StatusPolicy> policies() {
        return Arbitraries.of(
                StatusPolicies.legend(),
                StatusPolicies.legend(Rational.of(11, 10)),
                StatusPolicies.micGuideline(),
                StatusPolicies.osakaLibrary(),
                StatusPolicies.trafficLight("light", Rational.of(1, 5)));
    }

    private static Evaluation count(StatusPolicy policy, Direction direction, long target, long actual) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", direction, Kpis.fixed(target + "件"))
                .figure("F", actual + "件")
                .actual(Actual.figure("F"));
        kpis.definition().policy(policy.id()).achievement(AchievementConvention.TWO_MINUS_RATIO);
        return kpis.evaluate(Evaluator.standard().withPolicy(policy));
    }

    @Property(tries = 300)
    void status_higherIsBetter_isMonotoneInTheActual(
            @ForAll("policies") StatusPolicy policy,
            @ForAll @LongRange(min = 1, max = 200) long target,
            @ForAll @LongRange(min = 0, max = 400) long actual,
            @ForAll @LongRange(min = 0, max = 100) long more) {
        Label less = count(policy, Direction.AT_LEAST, target, actual)
                .status()
                .value()
                .orElseThrow();
        Label better = count(policy, Direction.AT_LEAST, target, actual + more)
                .status()
                .value()
                .orElseThrow();
        assertThat(better.rank()).isGreaterThanOrEqualTo(less.rank());
    }

    @Property(tries = 300)
    void status_lowerIsBetter_isAntitoneInTheActual(
            @ForAll("policies") StatusPolicy policy,
            @ForAll @LongRange(min = 1, max = 200) long target,
            @ForAll @LongRange(min = 0, max = 400) long actual,
            @ForAll @LongRange(min = 0, max = 100) long more) {
        Label less = count(policy, Direction.AT_MOST, target, actual)
                .status()
                .value()
                .orElseThrow();
        Label worse = count(policy, Direction.AT_MOST, target, actual + more)
                .status()
                .value()
                .orElseThrow();
        assertThat(worse.rank()).isLessThanOrEqualTo(less.rank());
    }

    private static Evaluation rate(
            StatusPolicy policy,
            RoundingRule rule,
            Direction direction,
            BigDecimal target,
            BigDecimal actual,
            boolean exact) {
        Unit percent = Unit.of("%");
        Kpis kpis = Kpis.of(Measure.RATE_OF_FLOWS, "%", direction, new Target.Fixed(Printed.of(target, percent)))
                .actual(Actual.figure("F"))
                .rounding(rule);
        kpis.item()
                .addFigure(Figure.builder()
                        .id("F")
                        .label("率")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.of(actual, percent))
                        .exact(exact)
                        .build());
        kpis.definition().policy(policy.id());
        return kpis.evaluate(Evaluator.standard().withPolicy(policy));
    }

    @Property(tries = 500)
    void evaluate_exactFigure_liesInTheSetOfItsRoundedOne(
            @ForAll("policies") StatusPolicy policy,
            @ForAll RoundingRule rule,
            @ForAll @IntRange(min = 0, max = 3) int way,
            @ForAll @IntRange(min = 1, max = 1500) int target,
            @ForAll @IntRange(min = 1, max = 150000) int thousandths) {
        Direction direction = List.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.LESS_THAN, Direction.EQUAL)
                .get(way);
        BigDecimal value = BigDecimal.valueOf(thousandths, 3);
        BigDecimal printed = value.setScale(1, rule.mode().orElse(RoundingMode.HALF_DOWN));
        BigDecimal limit = BigDecimal.valueOf(target, 1);
        Evaluation exact = rate(policy, rule, direction, limit, value, true);
        Evaluation rounded = rate(policy, rule, direction, limit, printed, false);
        // The rounded figure may be 0, which has no target / actual: then a policy of ratios has nothing to say.
        boolean same = rounded.achievement().ratio().isPresent()
                == exact.achievement().ratio().isPresent();
        if (same) {
            assertThat(rounded.possibleStatuses())
                    .contains(exact.status().value().orElseThrow());
        }
        if (rounded.met() != Met.DEPENDS_ON_ROUNDING) {
            assertThat(exact.met()).isEqualTo(rounded.met());
        }
        exact.achievement().nominal().ifPresent(ratio -> rounded.achievement()
                .ratio()
                .value()
                .ifPresent(interval -> assertThat(interval.contains(ratio)).isTrue()));
    }

    @Property(tries = 200)
    void plan_anyPhasing_sumsToTheAnnualTarget(
            @ForAll @IntRange(min = 0, max = 2) int way,
            @ForAll @LongRange(min = 1, max = 100000) long target,
            @ForAll @Size(12) List<@IntRange(min = 1, max = 50) Integer> months) {
        String cells = months.stream().map(String::valueOf).collect(Collectors.joining(" "));
        List<Rational> shares = months.stream().map(m -> Rational.of(m, 7)).collect(Collectors.toList());
        Phasing phasing = List.of(new Phasing.EqualMonths(), new Phasing.LastYearShape(), new Phasing.Shares(shares))
                .get(way);
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed(target + "件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", YEAR, "5 _ _ _ _ _ _ _ _ _ _ _")
                .actual(Actual.row("R"))
                .row("L", PrintedRow.Kind.MONTHLY, "件", "2020-04/2021-03", cells)
                .actual(1, Actual.row("L"));
        kpis.definition().phasing(phasing);
        Pace pace = kpis.evaluate().pace().orElseThrow();
        assertThat(pace.plan()).hasSize(12);
        assertThat(pace.plan().values().stream().reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.of(target));
    }

    @Property(tries = 200)
    void rate_scalingBothParts_changesNothing(
            @ForAll @LongRange(min = 0, max = 10000) long numerator,
            @ForAll @LongRange(min = 1, max = 10000) long denominator,
            @ForAll @LongRange(min = 1, max = 1000) long factor) {
        Evaluation once = ratio(numerator, denominator);
        Evaluation scaled = ratio(numerator * factor, denominator * factor);
        assertThat(scaled.actual().interval()).isEqualTo(once.actual().interval());
        assertThat(scaled.met()).isEqualTo(once.met());
        assertThat(scaled.achievement().ratio()).isEqualTo(once.achievement().ratio());
        assertThat(scaled.status()).isEqualTo(once.status());
    }

    private static Evaluation ratio(long numerator, long denominator) {
        return Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("50%"))
                .ratio("S", numerator + "人", denominator + "人")
                .actual(Actual.ratio("S"))
                .evaluate();
    }

    @Property(tries = 100)
    void toDate_monthlyAndItsCumulativeRow_giveTheSameActualInEveryMonth(
            @ForAll @Size(12) List<@IntRange(min = 0, max = 999) Integer> months) {
        List<Integer> sums = new ArrayList<>();
        int sum = 0;
        for (int month : months) {
            sum += month;
            sums.add(sum);
        }
        for (YearMonth asOf = YearMonth.of(2021, 4); asOf.isBefore(YearMonth.of(2022, 4)); asOf = asOf.plusMonths(1)) {
            Evaluation monthly = flow(PrintedRow.Kind.MONTHLY, months, asOf);
            Evaluation cumulative = flow(PrintedRow.Kind.CUMULATIVE, sums, asOf);
            assertThat(cumulative.actual().nominal()).isEqualTo(monthly.actual().nominal());
            assertThat(cumulative.actual().window()).isEqualTo(monthly.actual().window());
            assertThat(cumulative.met()).isEqualTo(monthly.met());
        }
    }

    private static Evaluation flow(PrintedRow.Kind kind, List<Integer> cells, YearMonth asOf) {
        return Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("1000件"))
                .row("R", kind, "件", YEAR, cells.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .actual(Actual.row("R"))
                .evaluate(Evaluator.standard().asOf(asOf));
    }

    @Property(tries = 300)
    void percentDigits_anyRatio_startLikeTheExactNumber(
            @ForAll @LongRange(min = -5000, max = 5000) long numerator,
            @ForAll @LongRange(min = 1, max = 5000) long denominator) {
        Rational percent = Rational.of(100 * numerator, denominator);
        String digits = percent.firstDigits(2);
        BigDecimal shown = new BigDecimal(digits.replace("…", ""));
        Rational apart = percent.minus(Rational.of(shown));
        assertThat(apart.abs()).isLessThan(Rational.of(1, 100));
        assertThat(apart.isZero()).isEqualTo(!digits.endsWith("…"));
    }
}
