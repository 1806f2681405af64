package dev.nendo.evaluate;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Met;
import dev.nendo.observation.Unjudged;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The evaluations of a workbook, in the order of its plans.
 *
 * <p>It is no ranking and adds nothing up but counts. Example: the report of one branch gives 21 evaluations, one for each KPI. No rounding.
 * Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Scorecard permits ImmutableScorecard {
    /** {@return the as-of month asked for, if any} */
    Optional<YearMonth> asOf();

    /** {@return the evaluations} */
    List<Evaluation> evaluations();

    /** {@return what can't be judged: observed without a target, or with a target but not observed; of a workbook, nothing} */
    List<Unjudged> unjudged();

    /**
     * Finds an evaluation.
     *
     * @param branch the branch's id
     * @param year the fiscal year
     * @param kpi the id of the KPI definition
     * @return the evaluation, if the workbook has such a KPI
     */
    default Optional<Evaluation> find(String branch, FiscalYear year, String kpi) {
        return evaluations().stream()
                .filter(e -> e.definition().id().equals(kpi)
                        && e.branch().filter(branch::equals).isPresent()
                        && e.year().equals(year))
                .findFirst();
    }

    /**
     * Lists what could not be judged.
     *
     * @param unjudged what was observed without a target, or has a target but was not observed
     * @return the same scorecard with this list in place of its own
     */
    default Scorecard withUnjudged(List<Unjudged> unjudged) {
        return ImmutableScorecard.builder().from(this).unjudged(unjudged).build();
    }

    /** {@return how many KPIs are met, not met, depend on rounding or are undecided} */
    default Map<Met, Integer> counts() {
        Map<Met, Integer> counts = new EnumMap<>(Met.class);
        for (Met met : Met.values()) {
            counts.put(met, 0);
        }
        evaluations().forEach(e -> counts.merge(e.met(), 1, Integer::sum));
        return counts;
    }
}
