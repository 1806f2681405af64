package dev.nendo.programs.rank;

import dev.nendo.compare.Aggregate;
import dev.nendo.compare.AnnualChange;
import dev.nendo.compare.BranchResult;
import dev.nendo.compare.Comparison;
import dev.nendo.compare.Place;
import dev.nendo.compare.Ranking;
import dev.nendo.compare.Unranked;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.table.Csv;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rankings for spreadsheets: one line for each branch and KPI, those without a rank last; exact numbers are fractions. */
public final class RankingCsv {
    private static final List<String> HEADS = List.of(
            "kpi",
            "name",
            "fiscal_year",
            "month",
            "by",
            "rank",
            "best_possible",
            "worst_possible",
            "branch",
            "code",
            "branch_name",
            "region",
            "figure",
            "figure_exact",
            "actual",
            "actual_exact",
            "actual_from",
            "actual_to",
            "unit",
            "window",
            "like_for_like",
            "preliminary",
            "average_exact",
            "average_label",
            "average_present",
            "average_expected",
            "average_complete",
            "from_average_exact",
            "from_last_year_exact",
            "last_year_like_for_like",
            "reason",
            "sentence");

    private RankingCsv() {}

    /**
     * Prints rankings.
     *
     * @param rankings what to print, asked for one after the other and not kept
     * @param language the language of names and sentences
     * @param forSpreadsheets whether it is made for spreadsheets
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(
            Iterable<Map.Entry<Comparison, Ranking>> rankings,
            Language language,
            boolean forSpreadsheets,
            PrintWriter out)
            throws IOException {
        Csv csv = new Csv(out, forSpreadsheets);
        csv.record(HEADS);
        rankings.forEach(one -> {
            Comparison comparison = one.getKey();
            Ranking ranking = one.getValue();
            ranking.places().forEach(place -> csv.record(ranked(comparison, ranking, place, language)));
            ranking.unranked().forEach(other -> csv.record(unranked(comparison, ranking, other, language)));
        });
        csv.flush();
    }

    private static List<String> ranked(Comparison comparison, Ranking ranking, Place place, Language language) {
        Quantity figure = place.figure();
        List<String> row = head(comparison, ranking, language);
        row.addAll(List.of(
                String.valueOf(place.rank()),
                String.valueOf(place.bestPossible()),
                String.valueOf(place.worstPossible())));
        row.addAll(branch(place.result(), language));
        row.addAll(List.of(
                Cells.figure(comparison, ranking, figure), Cells.nominal(figure).toString()));
        row.addAll(result(comparison, place.result(), language));
        row.addAll(List.of("", place.sentence().in(language)));
        return row;
    }

    private static List<String> unranked(Comparison comparison, Ranking ranking, Unranked other, Language language) {
        List<String> row = head(comparison, ranking, language);
        row.addAll(List.of("", "", ""));
        row.addAll(branch(other.result(), language));
        row.addAll(List.of("", ""));
        row.addAll(result(comparison, other.result(), language));
        row.addAll(List.of(other.reason().id(), other.sentence().in(language)));
        return row;
    }

    private static List<String> head(Comparison comparison, Ranking ranking, Language language) {
        Sentence name = comparison.name();
        return new ArrayList<>(List.of(
                comparison.id(),
                name.in(language),
                comparison.fiscalYear().toString(),
                comparison.month().toString(),
                ranking.basis().id()));
    }

    private static List<String> branch(BranchResult result, Language language) {
        return List.of(
                result.branch().id(),
                result.branch().code().orElse(""),
                result.branch().name().in(language),
                result.branch().region().orElse(""));
    }

    private static List<String> result(Comparison comparison, BranchResult result, Language language) {
        Optional<AnnualChange> year = result.yearOnYear(1);
        Optional<Quantity> value = result.value().value();
        Aggregate all = comparison.aggregate();
        return List.of(
                value.map(comparison::shown).orElse(""),
                exact(result.value()),
                value.map(v -> v.interval().lower().toString()).orElse(""),
                value.map(v -> v.interval().upper().toString()).orElse(""),
                comparison.unit().symbol(),
                result.window().map(Object::toString).orElse(""),
                value.isPresent() ? String.valueOf(result.isLikeForLike()) : "",
                value.isPresent() ? String.valueOf(result.isPreliminary()) : "",
                exact(all.average()),
                all.label().in(language),
                String.valueOf(all.present()),
                String.valueOf(all.expected()),
                String.valueOf(all.isComplete()),
                exact(result.againstAverage()),
                year.map(y -> exact(y.difference())).orElse(""),
                year.filter(y -> y.difference().isPresent())
                        .map(y -> String.valueOf(y.isLikeForLike()))
                        .orElse(""));
    }

    private static String exact(Outcome<Quantity> outcome) {
        return outcome.value().map(v -> Cells.nominal(v).toString()).orElse("");
    }
}
