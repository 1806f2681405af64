package dev.nendo.compare;

import dev.nendo.compare.Scores.Score;
import dev.nendo.internal.Checks;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.BranchNoun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ranks the branches of a comparison. */
final class RankingFactory {
    /** A branch with what it is ranked by. */
    private record Entry(BranchResult result, Score score) {}

    private RankingFactory() {}

    static Ranking of(Comparison comparison, RankBasis basis, Optional<String> region) {
        region.ifPresent(name -> check(comparison, name));
        Scores scores = new Scores(comparison.direction(), basis);
        List<Entry> entries = new ArrayList<>();
        List<Unranked> unranked = new ArrayList<>();
        for (BranchResult result : comparison.branches()) {
            if (region.isEmpty() || region.equals(result.branch().region())) {
                Outcome<Score> score = result.membership()
                        .reason()
                        .or(() -> result.compared().reason())
                        .map(Outcome::<Score>absent)
                        .orElseGet(() -> scores.of(result));
                score.value().map(s -> new Entry(result, s)).ifPresent(entries::add);
                score.reason().map(r -> unranked(result, r, basis)).ifPresent(unranked::add);
            }
        }
        Unit unit = unit(comparison, basis);
        Standings standings = new Standings(
                entries.stream().map(entry -> entry.score().better()).toList());
        List<Place> places = entries.stream()
                .map(entry -> place(entry, standings, comparison.noun(), basis, unit))
                .sorted(Comparator.comparing(Place::rank))
                .toList();
        return ImmutableRanking.builder()
                .basis(basis)
                .direction(comparison.direction())
                .region(region)
                .unit(unit)
                .places(places)
                .unranked(unranked)
                .notes(RankingWords.notes(comparison, basis, region, places, unranked))
                .build();
    }

    private static void check(Comparison comparison, String region) {
        List<String> regions = comparison.regions().stream()
                .flatMap(aggregate -> aggregate.region().stream())
                .toList();
        Checks.argument(
                regions.contains(region), () -> "a region is one of " + String.join(", ", regions) + ": " + region);
    }

    private static Unit unit(Comparison comparison, RankBasis basis) {
        return switch (basis) {
            case ACTUAL -> comparison.unit();
            case ACHIEVEMENT -> Unit.NONE;
            case IMPROVEMENT -> Digits.differenceUnit(comparison.unit());
        };
    }

    private static Unranked unranked(BranchResult result, Reason reason, RankBasis basis) {
        return new Unranked(result, reason, RankingWords.unranked(result, reason, basis));
    }

    private static Place place(Entry entry, Standings standings, BranchNoun noun, RankBasis basis, Unit unit) {
        Rational mine = Digits.nominal(entry.score().better());
        Interval range = entry.score().better().interval();
        // A branch is as good as itself; only where its figure is a range does it look possibly better than itself.
        boolean isTied = standings.equal(mine) > 1;
        int possiblyBetter = standings.possiblyBetter(range) - (range.isPoint() ? 0 : 1);
        boolean alike = entry.result().isLikeForLike()
                && (basis != RankBasis.IMPROVEMENT
                        || entry.result()
                                .yearOnYear(1)
                                .filter(AnnualChange::isLikeForLike)
                                .isPresent());
        RankingWords.Numbers numbers = new RankingWords.Numbers(
                standings.better(mine) + 1,
                standings.certainlyBetter(range) + 1,
                possiblyBetter + 1,
                standings.size(),
                noun);
        return new Place(
                numbers.rank(),
                numbers.best(),
                numbers.worst(),
                entry.score().figure(),
                alike,
                isTied,
                entry.result(),
                RankingWords.place(entry.result(), entry.score().figure(), numbers, basis, unit, alike));
    }
}
