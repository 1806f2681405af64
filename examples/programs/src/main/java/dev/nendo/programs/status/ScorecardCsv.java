package dev.nendo.programs.status;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import dev.nendo.programs.table.Csv;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;

/** A scorecard for spreadsheets: one line a KPI; exact numbers are fractions, ratios are ratios, and what is absent is empty. */
public final class ScorecardCsv {
    private ScorecardCsv() {}

    /**
     * Prints a scorecard.
     *
     * @param scorecard what to print
     * @param language the language of names and explanations
     * @param forSpreadsheets whether it is made for spreadsheets
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(Scorecard scorecard, Language language, boolean forSpreadsheets, PrintWriter out)
            throws IOException {
        Csv csv = new Csv(out, forSpreadsheets);
        csv.record(
                "branch",
                "fiscal_year",
                "item",
                "kpi",
                "name",
                "as_of",
                "target",
                "target_exact",
                "actual",
                "actual_from",
                "actual_to",
                "met",
                "certainty",
                "achievement",
                "achievement_percent",
                "status",
                "possible_statuses",
                "reported_status",
                "reason",
                "explanation");
        scorecard.evaluations().forEach(evaluation -> csv.record(row(evaluation, language)));
        csv.flush();
    }

    private static String[] row(Evaluation evaluation, Language language) {
        return new String[] {
            evaluation.branch().orElse(""),
            evaluation.year().toString(),
            evaluation.itemPath(),
            evaluation.definition().id(),
            evaluation.definition().name().in(language),
            evaluation.asOf().map(Object::toString).orElse(""),
            evaluation.target().printed().orElse(""),
            evaluation.target().exact().map(Rational::toString).orElse(""),
            evaluation.actual().text().orElse(""),
            end(evaluation.actual().interval(), true),
            end(evaluation.actual().interval(), false),
            evaluation.met().id(),
            evaluation.certainty().map(Evaluation.Certainty::id).orElse(""),
            evaluation.achievement().nominal().map(Rational::toString).orElse(""),
            evaluation.achievement().rounded().map(BigDecimal::toPlainString).orElse(""),
            evaluation.status().value().map(Label::symbol).orElse(""),
            Cells.possible(evaluation),
            Cells.reported(evaluation).orElse(""),
            evaluation.reason().map(Enum::name).orElse(""),
            evaluation.explanation().in(language)
        };
    }

    private static String end(Outcome<Interval> interval, boolean lower) {
        return interval.value()
                .filter(i -> lower || i.hasUpper())
                .map(i -> (lower ? i.lower() : i.upper()).toString())
                .orElse("");
    }
}
