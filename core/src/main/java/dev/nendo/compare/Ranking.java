package dev.nendo.compare;

import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Branches in the order of one KPI: standard competition ranking (1, 2, 2, 4), the good side first, on exact values.
 *
 * <p>Without a good side, larger figures come first and nobody is best. For a target that is to be equalled, the distance from the branch's own
 * target decides. Where only printed figures are known, equal prints share a rank and each place says which ranks are possible; ranks are
 * among the branches ranked. Branches without data are listed in {@link #unranked()}. The order in which branches are given never matters. No
 * rounding. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Ranking permits ImmutableRanking {
    /** {@return what it ranks by} */
    RankBasis basis();

    /** {@return which side is good; empty where none is} */
    Optional<Direction> direction();

    /** {@return the region ranked; empty for the nation} */
    Optional<String> region();

    /** {@return the unit of the figures: the KPI's, none for ratios, ポイント for differences of per cents} */
    Unit unit();

    /** {@return the places by rank, then by the branches' codes} */
    List<Place> places();

    /** {@return the branches without a rank, by code} */
    List<Unranked> unranked();

    /** {@return what was ranked, how, and with which reservations} */
    List<Sentence> notes();

    /** {@return the places of rank 1; for improvement, the most improved; none where no side is good} */
    default List<Place> best() {
        return direction().isEmpty() && basis() != RankBasis.ACHIEVEMENT
                ? List.of()
                : places().stream().filter(place -> place.rank() == 1).toList();
    }

    /**
     * {@return the place of a branch, if it has one}
     *
     * @param branch the branch's id
     */
    default Optional<Place> find(String branch) {
        return places().stream()
                .filter(place -> place.result().branch().id().equals(branch))
                .findFirst();
    }
}
