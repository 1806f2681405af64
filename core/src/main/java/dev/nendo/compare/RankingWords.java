package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says who stands where, and with which reservations. */
final class RankingWords {
    private static final Rational HUNDRED = Rational.of(100);

    /** A rank, the ranks that are possible, and how many branches are ranked. */
    record Numbers(int rank, int best, int worst, int of, BranchNoun noun) {}

    private RankingWords() {}

    static Sentence place(
            BranchResult result, Quantity figure, Numbers numbers, RankBasis basis, Unit unit, boolean alike) {
        String ja = figure(figure, basis, unit);
        String en = figure(figure, basis, Unit.NONE) + (basis == RankBasis.ACHIEVEMENT ? "" : Digits.english(unit));
        boolean ranged = numbers.best() < numbers.worst();
        return Sentence.of(
                result.branch().name().ja() + ": " + numbers.noun().countJa(numbers.of()) + "中" + numbers.rank() + "位、"
                        + ja
                        + (ranged ? "、とりうる順位 " + numbers.best() + "～" + numbers.worst() + "位" : "")
                        + (alike ? "" : "、期間が異なる"),
                result.branch().name().en() + ": rank " + numbers.rank() + " of " + numbers.of() + ", " + en
                        + (ranged ? ", possible ranks " + numbers.best() + " to " + numbers.worst() : "")
                        + (alike ? "" : ", months differ"));
    }

    private static String figure(Quantity figure, RankBasis basis, Unit unit) {
        return switch (basis) {
            case ACTUAL -> Digits.nominal(figure).exactText() + unit.symbol();
            case ACHIEVEMENT -> Digits.nominal(figure).times(HUNDRED).exactText() + "%";
            case IMPROVEMENT -> Digits.signed(figure) + unit.symbol();
        };
    }

    static Sentence unranked(BranchResult result, Reason reason, RankBasis basis) {
        Sentence name = result.branch().name();
        Sentence why = result.outside().or(result::missing).orElseGet(() -> missing(result, reason, basis));
        return Sentence.of(name.ja() + ": 順位なし、" + why.ja(), name.en() + ": no rank, " + why.en());
    }

    /** Where the actual itself is there, what it would be set against is not. */
    private static Sentence missing(BranchResult result, Reason reason, RankBasis basis) {
        boolean isLastYear = basis == RankBasis.IMPROVEMENT && reason != Reason.NOT_ASSESSABLE;
        return isLastYear
                ? result.window().map(MissingWords::yearBefore).orElseGet(reason::sentence)
                : reason.sentence();
    }

    static List<Sentence> notes(
            Comparison comparison,
            RankBasis basis,
            Optional<String> region,
            List<Place> places,
            List<Unranked> unranked) {
        List<Sentence> notes = new ArrayList<>();
        notes.add(head(comparison, basis, region, places.size(), expected(unranked)));
        if (places.stream().anyMatch(place -> !place.isCertain())) {
            notes.add(Sentence.of(
                    "表示値しかわからない" + comparison.noun().ja() + "があるため、とりうる順位を併記",
                    "Some figures are known only as printed, so the possible ranks are given"));
        }
        Map<Branch, Window> unlike = new LinkedHashMap<>();
        places.stream()
                .filter(place -> !place.result().isLikeForLike())
                .forEach(place -> unlike.put(
                        place.result().branch(), place.result().window().orElseThrow()));
        if (!unlike.isEmpty()) {
            notes.add(MembershipWords.unlike(
                    comparison.noun(), comparison.window().orElseThrow(), unlike));
        }
        names(places.stream().filter(place -> place.result().isPreliminary()).toList())
                .map(n -> Sentence.of("速報値を含む: " + n.ja(), "Preliminary figures: " + n.en()))
                .ifPresent(notes::add);
        return notes;
    }

    private static int expected(List<Unranked> unranked) {
        return Math.toIntExact(unranked.stream()
                .filter(u -> u.result().membership() == Membership.ACTIVE)
                .count());
    }

    private static Optional<Sentence> names(List<Place> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> names =
                places.stream().map(place -> place.result().branch().name()).toList();
        return Optional.of(Sentence.of(
                names.stream().map(Sentence::ja).collect(Collectors.joining("、")),
                names.stream().map(Sentence::en).collect(Collectors.joining(", "))));
    }

    private static Sentence head(
            Comparison comparison, RankBasis basis, Optional<String> region, int ranked, int others) {
        Sentence order = order(comparison.direction(), basis);
        int all = ranked + others;
        BranchNoun noun = comparison.noun();
        return Sentence.of(
                region.map(r -> r + "の").orElse("") + noun.countJa(all) + "中" + noun.countJa(ranked) + "の順位、"
                        + basis.label().ja() + "、" + order.ja(),
                ranked + " of " + noun.countEn(all)
                        + region.map(r -> " of " + r).orElse("") + " ranked by "
                        + basis.label().en() + ", " + order.en());
    }

    private static Sentence order(Optional<Direction> direction, RankBasis basis) {
        if (basis == RankBasis.ACHIEVEMENT) {
            return Sentence.of("高いほど良い", "higher is better");
        }
        if (direction.isEmpty()) {
            return Sentence.of("良い向きの定めがないため大きい順", "largest first, as no side is good");
        }
        return switch (direction.get()) {
            case EQUAL -> Sentence.of("目標に近いほど良い", "nearer to the target is better");
            case BETWEEN -> Sentence.of("範囲に近いほど良い", "nearer to the range is better");
            case AT_MOST, LESS_THAN -> Sentence.of("低いほど良い", "lower is better");
            case AT_LEAST, MORE_THAN, ACTIVITY -> Sentence.of("高いほど良い", "higher is better");
        };
    }
}
