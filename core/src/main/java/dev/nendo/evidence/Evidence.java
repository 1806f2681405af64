package dev.nendo.evidence;

import dev.nendo.evidence.Extent.Existence;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one KPI in one year (根拠): the definition, what each year is made of, and the series that targets and benchmarks name.
 *
 * <p>Whoever evaluates starts from this and does not know whether it was printed in a plan or given as numbers. What it gives for some
 * months is computed by {@link YearEvidence}. Implementations are immutable and thread-safe.
 */
public interface Evidence {
    /** How many months after the year's end a point may be that is still of the year, such as 1 April. */
    int LONGEST_LAG = 3;

    /** The months of any fiscal year. */
    int MONTHS_OF_A_YEAR = 12;

    /** {@return the definition, completed from its indicator as far as that is known} */
    KpiDefinition definition();

    /** {@return what is measured} */
    Measure measure();

    /** {@return which way is better} */
    Optional<Direction> direction();

    /** {@return the unit in which target and actual meet} */
    Unit unit();

    /** {@return a unit that the target or this year's actual is in and that does not convert to the common one} */
    Optional<Unit> unlikeUnit();

    /** {@return the year} */
    FiscalYear year();

    /** {@return how printed figures are rounded} */
    RoundingRule rounding();

    /** {@return since when and until when there is something to count} */
    Existence existence();

    /** {@return what is known of this and of earlier years, in the order of the definition} */
    List<Given> given();

    /** {@return the last month of which anything is known where this evidence comes from} */
    Optional<YearMonth> lastDatum();

    /** {@return whether amounts of the KPI may be negative, such as differences and corrections} */
    boolean canBeNegative();

    /** {@return a series of planned numbers, which are exact as stated} */
    Optional<QuantitySeries> planned(String id);

    /** {@return a benchmark known by month} */
    Optional<QuantitySeries> benchmarkSeries(String id);

    /** {@return a benchmark known as a single figure} */
    Optional<StatedFigure> benchmarkFigure(String id);

    /**
     * {@return the value of a year where it is a sum of numbers that can be added up as they are kept}
     *
     * @param question what is asked
     * @param yearsBack how many years before the plan's own
     * @param months the months wanted, if not all
     * @param until the last month whose data may be used
     */
    default Optional<EvidenceValue> summed(
            Question question, int yearsBack, Optional<Window> months, Optional<YearMonth> until) {
        return Optional.empty();
    }

    /** {@return the months of the target: those stated, else the year} */
    default Window targetWindow() {
        return definition().targetWindow().orElseGet(() -> year().window());
    }

    /**
     * The months of an actual that states none.
     *
     * @return the target's window where it is this year's, perhaps with a lag; else the year. Up to a target for one month whatever is counted
     *     over time is counted from the year's beginning
     */
    default Window actualWindow() {
        Window target = targetWindow();
        Window own = year().window();
        boolean ends = !target.last().isBefore(own.first())
                && !target.last().isAfter(own.last().plusMonths(LONGEST_LAG));
        boolean begins = target.first().isAfter(own.first().minusMonths(MONTHS_OF_A_YEAR))
                && (target.size() == 1 || !target.first().isAfter(own.last()));
        if (!ends || !begins) {
            return own;
        }
        return target.size() == 1 && !measure().isAtPoint() ? Window.of(own.first(), target.last()) : target;
    }

    /**
     * What one year is made of.
     *
     * @param yearsBack how many years before the plan's own
     * @param window the months, where stated
     * @param material the series, figure or statement
     */
    record Given(int yearsBack, Optional<Window> window, Material material) {}
}
