package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.ObservationFlag;
import dev.nendo.observation.Observations;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A catalog judged in bulk is the catalog judged one by one. */
class CatalogProperties {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final List<Measure> AMOUNTS = List.of(Measure.FLOW, Measure.STOCK, Measure.AVERAGE);
    private static final List<Measure> RATES = List.of(Measure.RATE_OF_FLOWS, Measure.COVERAGE, Measure.RATE_OF_STOCKS);
    private static final List<Direction> SIDES =
            List.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.LESS_THAN, Direction.EQUAL);

    @Property(tries = 150)
    void evaluate_anyCatalog_givesWhatTheEvaluatorGives(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 11) int asOf) {
        Random random = new Random(seed);
        KpiCatalog catalog = catalog(random);
        Observations observations = observations(random, catalog);
        YearMonth month = YEAR.first().plusMonths(asOf);

        Scorecard one = Evaluator.standard().asOf(month).evaluate(catalog, observations, YEAR);
        CatalogJudgements all = BulkEvaluator.standard().asOf(month).evaluate(catalog, observations, YEAR);

        assertThat(all.size()).isEqualTo(one.evaluations().size());
        for (int i = 0; i < all.size(); i++) {
            Evaluation expected = one.evaluations().get(i);
            String what = all.of(i).branch() + " " + all.of(i).definition();
            assertThat(all.met(i)).as(what).isEqualTo(expected.met());
            assertThat(all.reason(i)).as(what).isEqualTo(expected.reason());
            assertThat(all.status(i)).as(what).isEqualTo(expected.status());
            assertThat(all.evaluation(i).actual()).isEqualTo(expected.actual());
        }
        assertThat(all.unjudged()).isEqualTo(one.unjudged());
        assertThat(all.oneByOne()).isLessThanOrEqualTo(all.size());
        assertThat(all).hasToString(all.size() + " KPIs, " + all.oneByOne() + " of them one by one");
    }

    private static KpiCatalog catalog(Random random) {
        KpiCatalog.Builder catalog = KpiCatalog.builder();
        for (int i = 0; i < 6; i++) {
            boolean rate = random.nextBoolean();
            KpiDefinition.Builder kpi = KpiDefinition.builder()
                    .id((rate ? "rate-" : "amount-") + i)
                    .measure(rate ? RATES.get(random.nextInt(3)) : AMOUNTS.get(random.nextInt(3)))
                    .unit(Unit.of(rate ? "%" : "件"))
                    .direction(SIDES.get(random.nextInt(4)))
                    .target(random.nextInt(3) == 0 ? Target.priorYear() : Target.fixed(random.nextInt(120)));
            catalog.addKpi(kpi.build());
        }
        return catalog.addTarget("north", YEAR, catalog.build().ids().get(0), Target.fixed(random.nextInt(200)))
                .build();
    }

    private static Observations observations(Random random, KpiCatalog catalog) {
        Observations.Builder all = Observations.builder();
        List<String> ids = new ArrayList<>(catalog.ids());
        ids.add("rate-unknown");
        for (String branch : List.of("north", "south")) {
            for (String kpi : ids) {
                int months = random.nextInt(25);
                for (int m = 0; m < months; m++) {
                    YearMonth month = YEAR.previous().first().plusMonths(m);
                    ObservationFlag flag =
                            random.nextInt(9) == 0 ? ObservationFlag.PRELIMINARY : ObservationFlag.REVISED;
                    if (random.nextInt(15) == 0) {
                        continue;
                    }
                    BigDecimal top = BigDecimal.valueOf(random.nextInt(100));
                    if (kpi.startsWith("rate")) {
                        all.addRate(branch, kpi, month, top, BigDecimal.valueOf(random.nextInt(100)), flag);
                    } else {
                        all.addValue(branch, kpi, month, top, flag);
                    }
                }
            }
        }
        return all.build().orThrow();
    }
}
