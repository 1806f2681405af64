package dev.nendo.compare;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One branch in a comparison: its value with the average of all branches and its own earlier years.
 *
 * <p>It is no rank: see {@link Place}. A branch without data is a result too, absent with its reason and never 0. Example: Gunma, 96.9 % over
 * 2021-04/2022-03, 0.4 points above the average of the 47 listed branches. Values are in {@link #unit()}. No rounding. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface BranchResult permits ImmutableBranchResult {
    /** {@return the branch} */
    Branch branch();

    /** {@return the branch's KPI in the year compared, if its plan has one} */
    Optional<ResolvedKpi> kpi();

    /** {@return the KPI judged, to date; empty without a KPI, or where nobody knows its status policy} */
    Optional<Evaluation> evaluation();

    /** {@return what was reached and how that is known, in the KPI's own unit} */
    ActualValue actual();

    /** {@return what was reached, in the comparison's unit, or why there is no value} */
    Outcome<Quantity> value();

    /** {@return the value that takes part in ranks and averages; absent where there is none, or where it ends before the month compared} */
    Outcome<Quantity> compared();

    /** {@return in words which value is missing, where none takes part} */
    Optional<Sentence> missing();

    /** {@return the comparison's unit} */
    Unit unit();

    /** {@return the months the value covers; for a level, its month} */
    Optional<Window> window();

    /** {@return whether the value covers the months that most branches cover} */
    boolean isLikeForLike();

    /** {@return whether the branch existed in the month of the comparison, and whether it takes part} */
    Membership membership();

    /** {@return in words why nothing is expected of the branch; empty for one that exists and takes part} */
    Optional<Sentence> outside();

    /** {@return the months of the year in which the branch existed, where that is not all of it} */
    Optional<Window> effective();

    /**
     * {@return the value minus the average of all branches; absent where that covers fewer than two branches or than nine tenths of those
     * that are ranked}
     */
    Outcome<Quantity> againstAverage();

    /** {@return what that average is called} */
    Sentence averageLabel();

    /** {@return the figures that the branch's report prints to be compared with, such as the national average} */
    List<BranchBenchmark> benchmarks();

    /** {@return the unit of differences, ポイント for rates in %} */
    Unit differenceUnit();

    /** {@return the same period of the year before and of two years back} */
    List<AnnualChange> yearsOnYear();

    /** {@return whether a preliminary figure (速報値) went in} */
    default boolean isPreliminary() {
        return actual().isPreliminary();
    }

    /**
     * {@return the same period of an earlier year}
     *
     * @param yearsBack 1 or 2
     */
    default Optional<AnnualChange> yearOnYear(int yearsBack) {
        return yearsOnYear().stream()
                .filter(change -> change.yearsBack() == yearsBack)
                .findFirst();
    }

    /** {@return the result in words: value, months, reservations, difference from the average, earlier years} */
    default List<Sentence> sentences() {
        return ResultWords.of(this);
    }
}
