package dev.nendo.io;

import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Display;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** KPI definitions with every kind of target, actual and phasing. */
public final class Kpis {
    private static final Arbitrary<Printed> PRINTED = Numbers.printed();
    private static final Arbitrary<Optional<Printed>> MAYBE_PRINTED = PRINTED.optional();
    private static final Arbitrary<Optional<String>> MAYBE_ID = Texts.ids().optional();

    private Kpis() {}

    public static Arbitrary<Target> targets() {
        Arbitrary<Target.Criterion> criteria = Combinators.combine(
                        Arbitraries.of(Target.Subject.class), Arbitraries.of(Direction.class), PRINTED)
                .as(Target.Criterion::new);
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 5);
        Arbitrary<Target.Part> parts = Combinators.combine(Texts.notBlank(), PRINTED, PRINTED, MAYBE_PRINTED)
                .as(Target.Part::new);
        Arbitrary<Target.Elapsed> elapsed =
                Combinators.combine(years, years).as((a, b) -> new Target.Elapsed(Math.min(a, b), Math.max(a, b)));
        return Once.each(Arbitraries.oneOf(List.<Arbitrary<Target>>of(
                PRINTED.map(Target.Fixed::new),
                MAYBE_PRINTED.map(Target.PriorYear::new),
                Combinators.combine(
                                Arbitraries.of(Target.Selection.class),
                                years.list().ofMinSize(1).ofMaxSize(3))
                        .as(Target.OfYears::new),
                Combinators.combine(PRINTED, PRINTED, MAYBE_PRINTED).as(Target.Projected::new),
                Texts.ids().map(Target.Monthly::new),
                Combinators.combine(criteria, criteria, criteria).as(Target.Conditional::new),
                Combinators.combine(
                                Arbitraries.of(PartKind.class),
                                parts.list().ofMinSize(1).ofMaxSize(3),
                                MAYBE_PRINTED)
                        .as(Target.Parts::new),
                Combinators.combine(PRINTED, PRINTED, elapsed, Arbitraries.of(Target.Judgement.class))
                        .as(Target.FromBaseline::new),
                Combinators.combine(PRINTED, Arbitraries.of(true, false), PRINTED, Arbitraries.of(true, false))
                        .as(Target.Range::new),
                Combinators.combine(PRINTED, PRINTED, Arbitraries.of(true, false))
                        .as(Target.Tolerance::new),
                Combinators.combine(
                                years,
                                Arbitraries.of(Rational.ONE, Rational.of(21, 20), Rational.of(1, 2)),
                                MAYBE_PRINTED,
                                MAYBE_PRINTED)
                        .as(Target.OfYear::new),
                Texts.ids().map(Target.OfBenchmark::new),
                MAYBE_PRINTED.map(Target.Activity::new),
                Arbitraries.just(new Target.Qualitative()),
                Arbitraries.of(Reason.class).map(Target.None::new))));
    }

    public static Arbitrary<Actual.Observed> actuals() {
        Arbitrary<Actual> rows =
                Combinators.combine(MAYBE_ID, MAYBE_ID, MAYBE_ID, MAYBE_ID).as(Kpis::rows);
        Arbitrary<Actual.Part> parts =
                Combinators.combine(Texts.notBlank(), Texts.ids()).as(Actual.Part::new);
        Arbitrary<Actual> any = Arbitraries.oneOf(List.<Arbitrary<Actual>>of(
                rows,
                Texts.ids().map(Actual.OfFigure::new),
                Texts.ids().map(Actual.OfRatio::new),
                Combinators.combine(
                                Arbitraries.of(PartKind.class),
                                parts.list().ofMinSize(1).ofMaxSize(3))
                        .as(Actual.OfParts::new),
                Texts.ids().list().ofMaxSize(3).map(Actual.Entries::new),
                Arbitraries.of(true, false).map(Actual.Stated::new),
                Arbitraries.of(Reason.class).map(Actual.None::new)));
        return Once.each(Combinators.combine(
                        Arbitraries.integers().between(0, 4), Numbers.windows().optional(), any)
                .as(Actual.Observed::new));
    }

    private static Actual rows(
            Optional<String> value, Optional<String> numerator, Optional<String> denominator, Optional<String> change) {
        boolean none = value.isEmpty() && numerator.isEmpty() && denominator.isEmpty() && change.isEmpty();
        return none ? Actual.row("GT02") : new Actual.Rows(value, numerator, denominator, change);
    }

    public static Arbitrary<Phasing> phasings() {
        Arbitrary<Rational> shares = Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.longs().between(1, 1_000))
                .as(Rational::of);
        return Once.each(Arbitraries.oneOf(List.<Arbitrary<Phasing>>of(
                Arbitraries.just(new Phasing.EqualMonths()),
                Arbitraries.just(new Phasing.LastYearShape()),
                shares.list().ofMinSize(1).ofMaxSize(12).map(Phasing.Shares::new),
                Texts.ids().map(Phasing.MonthlyTargets::new))));
    }

    public static Arbitrary<Display> displays() {
        List<RoundingMode> modes = Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .toList();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(modes),
                        Arbitraries.of(Display.Style.class))
                .as(Display::new);
    }

    public static Arbitrary<KpiDefinition> definitions() {
        return Once.each(Builders.withBuilder(KpiDefinition::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(MAYBE_ID)
                .inSetter((b, v) -> b.indicator(v))
                .use(Texts.sentences())
                .inSetter((b, v) -> b.name(v))
                .use(Arbitraries.of(Measure.class).optional())
                .inSetter((b, v) -> b.measure(v))
                .use(Numbers.units().optional())
                .inSetter((b, v) -> b.unit(v))
                .use(Arbitraries.integers().between(0, 9).optional())
                .inSetter((b, v) -> b.decimals(v))
                .use(Arbitraries.of(Direction.class).optional())
                .inSetter((b, v) -> b.direction(v))
                .use(targets())
                .inSetter((b, v) -> b.target(v))
                .use(Numbers.windows().optional())
                .inSetter((b, v) -> b.targetWindow(v))
                .use(actuals().list().ofMaxSize(3))
                .inSetter((b, v) -> b.actuals(v))
                .use(Texts.ids().list().ofMaxSize(2))
                .inSetter((b, v) -> b.benchmarks(v))
                .use(phasings().optional())
                .inSetter((b, v) -> b.phasing(v))
                .use(Arbitraries.of(AchievementConvention.class))
                .inSetter((b, v) -> b.achievement(v))
                .use(Arbitraries.of(JudgedOn.class))
                .inSetter((b, v) -> b.judgedOn(v))
                .use(displays())
                .withProbability(0.5)
                .inSetter((b, v) -> b.display(v))
                .use(MAYBE_ID)
                .inSetter((b, v) -> b.policy(v))
                .use(Declared.any())
                .inSetter((b, v) -> b.exact(v.exact())
                        .precision(v.precision())
                        .whole(v.whole())
                        .share(v.share())
                        .rounding(v.rounding()))
                .use(Declared.ofKpis())
                .inSetter((b, v) -> b.factor(v.factor())
                        .zeroByZero(v.zeroByZero())
                        .absent(v.absent().orElse(KpiDefinition.Absent.MISSING)))
                .build(b -> b.build()));
    }
}
