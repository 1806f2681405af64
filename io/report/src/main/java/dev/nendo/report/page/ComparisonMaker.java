package dev.nendo.report.page;

import dev.nendo.compare.Aggregate;
import dev.nendo.compare.AnnualChange;
import dev.nendo.compare.BranchResult;
import dev.nendo.compare.Comparer;
import dev.nendo.compare.Comparison;
import dev.nendo.compare.Place;
import dev.nendo.compare.Ranking;
import dev.nendo.compare.Unranked;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.LabelPolicy;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Sentence;
import dev.nendo.report.chart.ChartData;
import dev.nendo.report.chart.Charts;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the views of the KPIs that several branches share. */
final class ComparisonMaker {
    private static final int FULL = 50;
    private static final Sentence DASH = Sentence.of(Shown.NONE, Shown.NONE);

    private final Comparison comparison;
    private final Ranking ranking;
    private final Map<String, ChartData> charts;

    private ComparisonMaker(Comparison comparison, Map<String, ChartData> charts) {
        this.comparison = comparison;
        this.ranking = comparison.rank();
        this.charts = charts;
    }

    /** The KPIs of the latest year that at least two branches have; the charts are by KPI and branch. */
    static List<ComparisonView> make(
            ResolvedWorkbook workbook, Evaluator evaluator, Map<String, Map<String, ChartData>> charts) {
        Comparer comparer = Comparer.standard().withEvaluator(evaluator);
        List<Comparison> shared = Comparer.years(workbook).stream()
                .limit(1)
                .flatMap(year -> comparer.compare(workbook, year).stream())
                .filter(comparison -> comparison.rank().places().size() > 1)
                .toList();
        return IntStream.range(0, shared.size())
                .mapToObj(i -> new ComparisonMaker(
                                shared.get(i), charts.getOrDefault(shared.get(i).id(), Map.of()))
                        .make("r" + (i + 1)))
                .toList();
    }

    private ComparisonView make(String anchor) {
        return new ComparisonView(
                anchor,
                comparison.name(),
                average(),
                range(),
                ranking.places().stream().map(this::place).toList(),
                ranking.unranked().stream().map(Unranked::sentence).toList(),
                ranking.notes(),
                small());
    }

    /** The average by its name, with what it covers; why there is none. */
    private Sentence average() {
        Aggregate all = comparison.aggregate();
        Sentence coverage = all.coverage();
        String value = shown(all.average());
        Optional<Sentence> why = all.average().reason().map(Reason::sentence);
        return Sentence.of(
                all.label().ja() + " " + value + "(" + coverage.ja()
                        + why.map(w -> "、" + w.ja()).orElse("") + ")",
                all.label().en() + " " + value + " (" + coverage.en()
                        + why.map(w -> ", " + w.en()).orElse("") + ")");
    }

    /** The first and the last of those ranked, and how far they lie apart. */
    private Optional<Sentence> range() {
        List<Place> places = ranking.places();
        if (places.size() < 2) {
            return Optional.empty();
        }
        Place first = places.get(0);
        Place last = places.get(places.size() - 1);
        Rational apart = nominal(first.figure()).minus(nominal(last.figure())).abs();
        Sentence width =
                Shown.width(apart, comparison.decimals(), first.result().differenceUnit());
        return Optional.of(Sentence.of(
                "1位 " + first.result().branch().name().ja() + " "
                        + comparison.shown(first.figure()) + "、最下位 "
                        + last.result().branch().name().ja() + " "
                        + comparison.shown(last.figure()) + "、幅 "
                        + width.ja(),
                "first " + first.result().branch().name().en() + " "
                        + comparison.shown(first.figure()) + ", last "
                        + last.result().branch().name().en() + " "
                        + comparison.shown(last.figure()) + ", range "
                        + width.en()));
    }

    private static Rational nominal(Quantity value) {
        return value.nominal().orElseThrow();
    }

    private String shown(Outcome<Quantity> value) {
        return value.value().map(comparison::shown).orElse(Shown.NONE);
    }

    private ComparisonView.Place place(Place place) {
        BranchResult result = place.result();
        return new ComparisonView.Place(
                rank(place),
                result.branch().name(),
                shown(result.value()),
                difference(result.againstAverage(), result.differenceUnit()),
                result.yearOnYear(1)
                        .filter(AnnualChange::isLikeForLike)
                        .map(change -> difference(change.difference(), change.differenceUnit()))
                        .orElse(DASH),
                side(result),
                remarks(place));
    }

    private static String rank(Place place) {
        return place.isCertain()
                ? String.valueOf(place.rank())
                : place.rank() + " (" + place.bestPossible() + "–" + place.worstPossible() + ")";
    }

    private Sentence difference(Outcome<Quantity> difference, Unit unit) {
        return difference
                .value()
                .flatMap(Quantity::nominal)
                .map(value -> Shown.difference(value, comparison.decimals(), unit))
                .orElse(DASH);
    }

    private int side(BranchResult result) {
        Rational widest = comparison.branches().stream()
                .flatMap(branch -> distance(branch).stream())
                .map(Rational::abs)
                .reduce(Rational.ZERO, Rational::max);
        return widest.isZero()
                ? 0
                : distance(result)
                        .map(value -> value.times(Rational.of(FULL))
                                .dividedBy(widest)
                                .toDecimal(0, RoundingMode.HALF_UP)
                                .intValue())
                        .orElse(0);
    }

    private static Optional<Rational> distance(BranchResult result) {
        return result.againstAverage().value().flatMap(Quantity::nominal);
    }

    private static List<Sentence> remarks(Place place) {
        List<Sentence> remarks = new ArrayList<>();
        if (!place.isLikeForLike()) {
            String months =
                    place.result().window().map(LabelPolicy.SLASH::format).orElse("");
            remarks.add(Sentence.of("期間が異なる " + months, "other months " + months));
        }
        if (place.result().isPreliminary()) {
            remarks.add(Sentence.of("速報値", "preliminary"));
        }
        return remarks;
    }

    private List<ComparisonView.Small> small() {
        List<BranchResult> drawn = comparison.branches().stream()
                .filter(result -> result.value().isPresent())
                .filter(result -> charts.containsKey(result.branch().id()))
                .toList();
        List<String> drawings = Charts.small(drawn.stream()
                .flatMap(
                        result -> Optional.ofNullable(charts.get(result.branch().id())).stream())
                .toList());
        return IntStream.range(0, drawings.size())
                .mapToObj(i -> new ComparisonView.Small(
                        drawn.get(i).branch().name(), shown(drawn.get(i).value()), drawings.get(i)))
                .toList();
    }
}
