package dev.nendo.programs.status;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.observation.Unjudged;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.table.TextLine;
import dev.nendo.programs.table.TextTable;
import dev.nendo.programs.table.TextTable.Side;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** A scorecard for people: a table, and below it how each row came about. */
public final class ScorecardText {
    private static final List<Sentence> HEADS = List.of(
            Sentence.of("支部", "branch"),
            Sentence.of("項番", "item"),
            Sentence.of("KPI", "KPI"),
            Sentence.of("目標", "target"),
            Sentence.of("実績", "actual"),
            Sentence.of("達成率", "achievement"),
            Sentence.of("判定", "met"),
            Sentence.of("確度", "certainty"),
            Sentence.of("状況", "status"),
            Sentence.of("報告", "reported"),
            Sentence.of("名称", "name"));
    private static final List<Side> SIDES = List.of(
            Side.LEFT,
            Side.LEFT,
            Side.LEFT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.LEFT,
            Side.LEFT,
            Side.LEFT,
            Side.LEFT,
            Side.LEFT);

    private static final Sentence UNJUDGED = Sentence.of("判定できないもの:", "not judged:");

    private static final int STATUS = 8;
    private static final int REPORTED = 9;

    private ScorecardText() {}

    /**
     * Prints a scorecard.
     *
     * @param scorecard what to print
     * @param language the language
     * @param explained whether explanations follow the table
     * @param ansi whether colours help: on a terminal whose user wants them
     * @param out where to
     */
    public static void print(Scorecard scorecard, Language language, boolean explained, Ansi ansi, PrintWriter out) {
        TextTable table = new TextTable(SIDES);
        table.add(HEADS.stream().map(head -> head.in(language)).toList());
        scorecard.evaluations().forEach(evaluation -> table.add(row(evaluation, language)));
        table.lines((column, cell) -> column == STATUS || column == REPORTED ? StatusColours.paint(cell, ansi) : cell)
                .forEach(line -> out.print(line + "\n"));
        if (!scorecard.unjudged().isEmpty()) {
            out.print("\n" + UNJUDGED.in(language) + "\n");
            scorecard.unjudged().forEach(one -> TextLine.print(out, "  ", unjudged(one, language)));
        }
        if (explained) {
            scorecard.evaluations().forEach(evaluation -> explain(evaluation, language, out));
        }
    }

    private static String unjudged(Unjudged one, Language language) {
        return one.branch() + "  " + one.kpi() + "  " + one.year() + "  "
                + one.reason().sentence().in(language);
    }

    private static List<String> row(Evaluation evaluation, Language language) {
        return List.of(
                evaluation.branch().orElse(""),
                evaluation.itemPath(),
                evaluation.definition().id(),
                evaluation.shownLimit(language),
                evaluation.shownActual(language),
                evaluation.achievement().shown().orElse("─"),
                evaluation.met().label().in(language),
                evaluation.certainty().map(c -> c.label().in(language)).orElse("─"),
                evaluation.shownStatus(language),
                Cells.reported(evaluation).orElse(""),
                evaluation.definition().name().in(language));
    }

    private static void explain(Evaluation evaluation, Language language, PrintWriter out) {
        out.print("\n");
        TextLine.print(
                out,
                evaluation.definition().id() + "  "
                        + evaluation.definition().name().in(language));
        evaluation.explanation().lines(language).forEach(line -> TextLine.print(out, "  ", line));
    }
}
