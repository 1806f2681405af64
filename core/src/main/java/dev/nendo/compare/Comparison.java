package dev.nendo.compare;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.number.DisplayStyle;
import dev.nendo.number.Quantity;
import dev.nendo.number.Unit;
import dev.nendo.plan.BranchNoun;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One KPI of one fiscal year in all branches, joined on the indicator: each branch, the regions, all together.
 *
 * <p>All values are in {@link #unit()}, whatever units the branches print in. It judges nothing; each branch's judgement is in its result.
 * Example: 郵送化率 of FY2021, Gunma 96.9 %, Saitama 97.6 %. Nothing is rounded but in {@link #shown}. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Comparison permits ImmutableComparison {
    /** {@return what branches and years are joined on: the indicator's id, or a definition's own} */
    String id();

    /** {@return the name shown to people} */
    Sentence name();

    /** {@return how the quantity rolls up} */
    Measure measure();

    /** {@return the unit of all values} */
    Unit unit();

    /** {@return which side is good; empty where none is stated, or branches state different ones} */
    Optional<Direction> direction();

    /** {@return the fiscal year compared} */
    FiscalYear fiscalYear();

    /** {@return the month compared up to: as the comparer was told; where each branch has its own, the last that any figure covers} */
    YearMonth month();

    /** {@return whether that month alone is compared rather than the year to date} */
    boolean isOfOneMonth();

    /** {@return the months that most branches' figures cover; of equal numbers the later and longer; empty without any figure} */
    Optional<Window> window();

    /** {@return the branches by code, the head office last} */
    List<BranchResult> branches();

    /** {@return what the workbook calls its branches} */
    BranchNoun noun();

    /** {@return all branches together} */
    Aggregate aggregate();

    /** {@return the branches of each region together, by the lowest code; branches without a region are in {@link #aggregate()} only} */
    List<Aggregate> regions();

    /** {@return decimals for showing a value, those of the most precise branch} */
    int decimals();

    /** {@return the publishers' rounding mode for showing a value} */
    RoundingMode rounding();

    /** {@return the ranking by actual} */
    default Ranking rank() {
        return rank(RankBasis.ACTUAL);
    }

    /**
     * {@return the ranking of all branches}
     *
     * @param basis what to rank by
     */
    default Ranking rank(RankBasis basis) {
        return RankingFactory.of(this, basis, Optional.empty());
    }

    /**
     * {@return the ranking of a region's branches among themselves}
     *
     * @param basis what to rank by
     * @param region the region as branches name it
     * @throws IllegalArgumentException if no branch is in such a region; the message lists those there are
     */
    default Ranking rank(RankBasis basis, String region) {
        return RankingFactory.of(this, basis, Optional.of(region));
    }

    /**
     * {@return a branch's result, if it is compared}
     *
     * @param branch the branch's id
     */
    default Optional<BranchResult> find(String branch) {
        return branches().stream()
                .filter(result -> result.branch().id().equals(branch))
                .findFirst();
    }

    /**
     * {@return a value of this comparison for people, with the comparison's decimals and rounding, such as {@code 1,234千円}}
     *
     * @param value a value in the comparison's unit
     */
    default String shown(Quantity value) {
        return value.shown(DisplayStyle.DEFAULT.withDecimals(decimals()).withRounding(rounding()), Language.JA);
    }
}
