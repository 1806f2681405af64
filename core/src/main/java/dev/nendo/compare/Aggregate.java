package dev.nendo.compare;

import dev.nendo.evaluate.Explanation;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Rate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All branches of a comparison, or those of a region, together.
 *
 * <p>Flows, stocks and activities add; rates pool as ΣN / ΣD and never as a mean of rates; averages need weights; where a branch's rate is
 * published only, it can't take part. A branch without data is named in {@link #absent()} and never counts as 0. Example: 1,071 of 1,200 and
 * 150 of 300 are 1,221 / 1,500 = 81.4 %, 2 of 3 branches. No rounding. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Aggregate permits ImmutableAggregate {
    /** {@return the region, as branches name it; empty for all branches} */
    Optional<String> region();

    /** {@return what they are called: 全国 only where the workbook lists all branches, else 掲載3支部} */
    Sentence name();

    /** {@return what their average is called: 全国平均 only where the workbook lists all branches, else 掲載3支部の平均} */
    Sentence label();

    /** {@return what the workbook calls its branches} */
    BranchNoun noun();

    /** {@return whether the workbook lists all branches there are, and all of them have a value} */
    boolean isComplete();

    /** {@return all branches together: the sum of amounts, the pooled rate} */
    Outcome<Quantity> value();

    /** {@return what a branch is compared with: the mean of amounts per branch, the pooled rate itself} */
    Outcome<Quantity> average();

    /** {@return ΣN and ΣD in base units (円 for 千円), for rates and weighted averages} */
    Optional<Rate> rate();

    /** {@return the unit of value and average} */
    Unit unit();

    /** {@return what was done about branches without a value} */
    GapPolicy gaps();

    /** {@return the branches that went in, by code} */
    List<Branch> contributing();

    /** {@return the branches that should have gone in, with the reason why they have no value, by code} */
    Map<Branch, Reason> absent();

    /** {@return the branches of which nothing is expected: not open, closed, or the head office, with the reason, by code} */
    Map<Branch, Reason> leftOut();

    /** {@return how many months the branches' figures rest on, added up over the branches} */
    int monthsPresent();

    /** {@return how many months they should rest on; months before a branch opened or after it closed are not expected} */
    int monthsExpected();

    /** {@return the months covered, from the first of any branch to the last of any} */
    Optional<Window> window();

    /** {@return whether all that went in covers the same months, as far as each branch existed} */
    boolean isLikeForLike();

    /** {@return whether a preliminary figure (速報値) went in} */
    boolean isPreliminary();

    /** {@return the same period of the year before and of two years back} */
    List<AnnualChange> yearsOnYear();

    /** {@return how all of this came about} */
    Explanation explanation();

    /** {@return how many branches went in} */
    default int present() {
        return contributing().size();
    }

    /** {@return how many branches should have gone in} */
    default int expected() {
        return contributing().size() + absent().size();
    }

    /** {@return how many branches went in of how many, to be shown wherever the aggregate is} */
    default Sentence coverage() {
        return AggregateWords.coverage(noun(), present(), expected());
    }
}
