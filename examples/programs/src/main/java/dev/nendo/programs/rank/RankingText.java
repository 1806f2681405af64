package dev.nendo.programs.rank;

import dev.nendo.compare.Aggregate;
import dev.nendo.compare.AnnualChange;
import dev.nendo.compare.BranchBenchmark;
import dev.nendo.compare.BranchResult;
import dev.nendo.compare.Comparison;
import dev.nendo.compare.Place;
import dev.nendo.compare.RankBasis;
import dev.nendo.compare.Ranking;
import dev.nendo.fiscal.Window;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.table.TextLine;
import dev.nendo.programs.table.TextTable;
import dev.nendo.programs.table.TextTable.Side;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rankings for people: for each KPI a table, the averages below it, then the branches without a rank and the reservations. */
public final class RankingText {
    private static final List<Sentence> HEADS = List.of(
            Sentence.of("順位", "rank"),
            Sentence.of("可能な順位", "possible"),
            Sentence.of("支部", "branch"),
            Sentence.of("実績", "actual"),
            Sentence.of("平均との差", "from average"),
            Sentence.of("前年同期差", "from last year"),
            Sentence.of("期間", "months"),
            Sentence.of("備考", "remarks"));
    private static final List<Side> SIDES =
            List.of(Side.RIGHT, Side.RIGHT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT);
    private static final Sentence UNLIKE = Sentence.of("期間が異なる", "months differ");
    private static final Sentence PRELIMINARY = Sentence.of("速報値", "preliminary");
    private static final Sentence PUBLISHED = Sentence.of("公表の比較値", "published benchmark");
    private static final Sentence UNLIKE_YEAR = Sentence.of("前年は期間が異なる", "last year's months differ");

    private RankingText() {}

    /**
     * Prints rankings.
     *
     * @param rankings what to print, asked for one after the other and not kept
     * @param language the language
     * @param out where to
     */
    public static void print(Iterable<Map.Entry<Comparison, Ranking>> rankings, Language language, PrintWriter out) {
        String separator = "";
        for (Map.Entry<Comparison, Ranking> one : rankings) {
            out.print(separator);
            print(one.getKey(), one.getValue(), language, out);
            separator = "\n";
        }
    }

    private static void print(Comparison comparison, Ranking ranking, Language language, PrintWriter out) {
        TextLine.print(out, Cells.title(comparison, ranking, language));
        List<Side> sides = new ArrayList<>(SIDES);
        List<String> heads =
                new ArrayList<>(HEADS.stream().map(h -> h.in(language)).toList());
        boolean isActual = ranking.basis() == RankBasis.ACTUAL;
        heads.set(
                2,
                language == Language.JA
                        ? comparison.noun().ja()
                        : comparison.noun().en());
        if (!isActual) {
            sides.add(3, Side.RIGHT);
            heads.add(3, ranking.basis().label().in(language));
        }
        TextTable table = new TextTable(sides);
        table.add(heads);
        ranking.places().forEach(place -> table.add(row(comparison, ranking, place, language)));
        table.add(average(comparison, comparison.aggregate(), isActual, language));
        comparison.regions().stream()
                .filter(region -> ranking.region().equals(region.region()))
                .forEach(region -> table.add(average(comparison, region, isActual, language)));
        table.lines().forEach(line -> out.print("  " + line + "\n"));
        ranking.unranked()
                .forEach(unranked ->
                        TextLine.print(out, "  ", unranked.sentence().in(language)));
        ranking.notes().forEach(note -> TextLine.print(out, "  ", note.in(language)));
    }

    private static List<String> row(Comparison comparison, Ranking ranking, Place place, Language language) {
        BranchResult result = place.result();
        List<String> row = new ArrayList<>(List.of(
                String.valueOf(place.rank()),
                place.isCertain() ? "" : place.bestPossible() + "～" + place.worstPossible(),
                result.branch().name().in(language),
                Cells.value(comparison, result.value()),
                Cells.difference(comparison, result.againstAverage()),
                result.yearOnYear(1)
                        .map(y -> Cells.difference(comparison, y.difference()))
                        .orElse(""),
                result.window().map(Window::toString).orElse(""),
                remarks(comparison, result, language)));
        if (ranking.basis() != RankBasis.ACTUAL) {
            row.add(3, Cells.figure(comparison, ranking, place.figure()));
        }
        return row;
    }

    private static String remarks(Comparison comparison, BranchResult result, Language language) {
        Optional<AnnualChange> year =
                result.yearOnYear(1).filter(y -> y.difference().isPresent());
        List<String> remarks = new ArrayList<>();
        if (!result.isLikeForLike()) {
            remarks.add(UNLIKE.in(language));
        }
        if (result.isPreliminary()) {
            remarks.add(PRELIMINARY.in(language));
        }
        if (year.isPresent() && !year.get().isLikeForLike()) {
            remarks.add(UNLIKE_YEAR.in(language));
        }
        for (BranchBenchmark benchmark : result.benchmarks()) {
            benchmark
                    .value()
                    .value()
                    .map(value -> PUBLISHED.in(language) + " " + comparison.shown(value))
                    .ifPresent(remarks::add);
        }
        return String.join(language == Language.JA ? "、" : ", ", remarks);
    }

    private static List<String> average(
            Comparison comparison, Aggregate aggregate, boolean isActual, Language language) {
        String why = aggregate
                .average()
                .reason()
                .map(reason -> (language == Language.JA ? "、" : ", ")
                        + reason.sentence().in(language))
                .orElse("");
        String coverage = aggregate.coverage().in(language) + why;
        List<String> row = new ArrayList<>(List.of(
                "",
                "",
                aggregate.label().in(language),
                Cells.value(comparison, aggregate.average()),
                "",
                comparison.measure().isRate()
                        ? Cells.difference(
                                comparison, aggregate.yearsOnYear().get(0).difference())
                        : "",
                aggregate.window().map(Window::toString).orElse(""),
                coverage));
        if (!isActual) {
            row.add(3, "");
        }
        return row;
    }
}
