package dev.nendo.io;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
import dev.nendo.policy.Label;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Status policies of a workbook's own. */
final class Policies {
    private Policies() {}

    static Arbitrary<BandedPolicy> any(FiscalCalendar calendar) {
        Arbitrary<Label> labels = Combinators.combine(
                        Texts.ids(), Arbitraries.integers().between(0, 9), Texts.sentences())
                .as(Label::new);
        Arbitrary<List<Bound>> bounds = Combinators.combine(
                        Arbitraries.integers().between(1, 300), Arbitraries.of(true, false))
                .as((at, included) -> new Bound(Rational.of(at, 2), included))
                .list()
                .ofMaxSize(3)
                .uniqueElements(Bound::percent);
        return Combinators.combine(
                        Texts.ids(),
                        Texts.sentences(),
                        bounds,
                        labels,
                        labels.optional(),
                        Arbitraries.of(JudgedOn.class),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN),
                        Arbitraries.integers().between(0, 3))
                .as((id, name, at, label, other, judgedOn, mode, decimals) -> policy(calendar, at, label, other)
                        .id(id)
                        .name(name)
                        .judgedOn(judgedOn)
                        .rounding(mode)
                        .decimals(decimals)
                        .build());
    }

    private static BandedPolicy.Builder policy(
            FiscalCalendar calendar, List<Bound> bounds, Label label, Optional<Label> other) {
        BandedPolicy.Builder policy =
                BandedPolicy.builder().withoutRatio(label).underWay(other).proRated(other.isPresent());
        other.ifPresent(some -> {
            policy.putNotGraded(calendar.year(2020), some);
            policy.finding(new BandedPolicy.Finding(some, some.meaning()));
            policy.addFound(new BandedPolicy.Subject("k", Optional.of("b"), Optional.of(calendar.year(2021))));
        });
        List<Bound> falling = new ArrayList<>(bounds);
        falling.sort(Comparator.comparing(Bound::percent).reversed());
        Optional<Bound> upper = Optional.empty();
        for (Bound lower : falling) {
            policy.addBand(new Band(label, Optional.of(lower), upper));
            upper = Optional.of(new Bound(lower.percent(), !lower.isIncluded()));
        }
        return policy.addBand(new Band(label, Optional.empty(), upper));
    }
}
