package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Workbook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that the reports print gets lost, added or changed: counts of everything, and checksums of the figures. */
class BundledFiguresTest {
    private static final Workbook GUNMA = Bundled.gunma();
    private static final Workbook SAITAMA = Bundled.saitama();

    private static final List<PrintedRow> ROWS = Bundled.all(PlanItem::rows, GUNMA, SAITAMA);
    private static final List<Figure> FIGURES = Bundled.all(PlanItem::figures, GUNMA, SAITAMA);
    private static final List<Statement> STATEMENTS = Bundled.all(PlanItem::statements, GUNMA, SAITAMA);
    private static final List<Budget> BUDGETS = Bundled.all(PlanItem::budgets, GUNMA, SAITAMA);

    @Test
    void items_ofBothReports_are50WithTheirSubItems() {
        assertThat(GUNMA.plans().get(0).items()).hasSize(21);
        assertThat(SAITAMA.plans().get(0).items()).hasSize(29);
        assertThat(Bundled.items(GUNMA)).hasSize(85);
        assertThat(Bundled.items(SAITAMA)).hasSize(108);
        assertThat(Bundled.all(PlanItem::crossReferences, SAITAMA)).hasSize(17);
    }

    @Test
    void statuses_printed_areKeptCharacterByCharacter() {
        assertThat(statuses(GUNMA)).isEqualTo(Map.of("○", 52L, "△", 8L, "◎", 1L));
        assertThat(statuses(SAITAMA)).isEqualTo(Map.of("○", 38L, "〇", 26L, "△", 9L, "◎", 4L, "─", 3L, "-", 3L));
    }

    private static Map<String, Long> statuses(Workbook workbook) {
        return Bundled.all(PlanItem::statuses, workbook).stream()
                .collect(Collectors.groupingBy(ReportedStatus::printed, Collectors.counting()));
    }

    @Test
    void rows_ofTables_hold1054FiguresAndEveryBlank() {
        List<Cell> cells = ROWS.stream().flatMap(row -> row.cells().stream()).toList();

        assertThat(Bundled.all(PlanItem::rows, GUNMA)).hasSize(65);
        assertThat(Bundled.all(PlanItem::rows, SAITAMA)).hasSize(95);
        assertThat(cells.stream().filter(Cell.Value.class::isInstance)).hasSize(997);
        assertThat(cells.stream().filter(cell -> cell.equals(new Cell.Missing("-"))))
                .hasSize(16);
        assertThat(cells.stream().filter(cell -> cell.equals(new Cell.Missing(""))))
                .hasSize(19);
        assertThat(cells).hasSize(997 + 16 + 19);
        assertThat(ROWS.stream().flatMap(row -> row.total().stream())).hasSize(46);
        assertThat(ROWS.stream().flatMap(row -> row.prior().stream())).hasSize(11);
    }

    @Test
    void rows_ofTables_haveTheChecksumOfTheReports() {
        Stream<String> lines = ROWS.stream().map(row -> Stream.of(
                        Stream.of(row.id()),
                        row.cells().stream().map(Cell::text),
                        Stream.of(text(row.total().map(PrintedRow.Total::cell)), text(row.prior())))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\t")));

        assertThat(checksum(lines)).isEqualTo("c844192e8a26f104013dc019483722aa9c225a067f6d6994afc7442b48254dd1");
    }

    private static String text(Optional<Cell> cell) {
        return cell.map(Cell::text).orElse("");
    }

    @Test
    void facts_stated_areAllThere() {
        assertThat(ids(FIGURES.stream().map(Figure::id), "GF\\d{3}")).hasSize(117);
        // 出勤率 5分の4 is no decimal figure, so it is stated as a ratio.
        assertThat(ids(FIGURES.stream().map(Figure::id), "SF\\d{3}")).hasSize(136);
        assertThat(ids(STATEMENTS.stream().map(Statement::id), "SF132")).hasSize(1);
        // An execution rate stands with its budget and is not stated again.
        assertThat(ids(STATEMENTS.stream().map(Statement::id), "[GS]R\\d{2}")).hasSize(38);
        assertThat(BUDGETS).hasSize(45 - 38).allSatisfy(budget -> assertThat(budget.printedRate())
                .isPresent());
        assertThat(ids(STATEMENTS.stream().map(Statement::id), "GD\\d{2}")).hasSize(2);
        assertThat(ids(STATEMENTS.stream().map(Statement::id), "SS\\d{2}")).hasSize(11);
        assertThat(STATEMENTS).hasSize(38 + 2 + 11 + 1);
    }

    @Test
    void figures_beyondTheFacts_areThoseThatKpisQuoteFromACellOrTheirWording() {
        assertThat(FIGURES.stream().map(Figure::id).filter(id -> !id.matches("[GS]F\\d{3}")))
                .containsExactly(
                        "SK02.prior",
                        "SK06.actual",
                        "SK06.prior",
                        "SK06.national",
                        "SK07.actual",
                        "SK07.prior",
                        "SK07.national",
                        "SK10.actual",
                        "SK10.national",
                        "SK16.actual");
    }

    private static List<String> ids(Stream<String> ids, String pattern) {
        return ids.filter(id -> id.matches(pattern)).toList();
    }

    @Test
    void entries_dated_are80In13Tables() {
        assertThat(Bundled.all(PlanItem::entries, GUNMA)).isEmpty();
        assertThat(Bundled.all(PlanItem::entries, SAITAMA)).hasSize(13);
        assertThat(Bundled.all(PlanItem::entries, SAITAMA).stream().flatMap(table -> table.entries().stream()))
                .hasSize(80);
    }

    @Test
    void figures_statedInWords_haveTheirChecksum() {
        Stream<String> figures = FIGURES.stream().map(figure -> line(figure.id(), Stream.of(figure.printed())));
        Stream<String> statements = STATEMENTS.stream().map(statement -> line(statement.id(), figures(statement)));
        Stream<String> budgets = BUDGETS.stream()
                .map(budget -> line(
                        budget.name(),
                        Stream.of(Optional.of(budget.budgeted()), budget.executed(), budget.printedRate())
                                .flatMap(Optional::stream)));

        assertThat(checksum(Stream.of(figures, statements, budgets).flatMap(Function.identity())))
                .isEqualTo("c8b78375ab81ba1c485f0f323ca7459bcf6a2722807cb25482698c04273cebf7");
    }

    private static Stream<Printed> figures(Statement statement) {
        if (statement instanceof Statement.Ratio ratio) {
            return Stream.of(ratio.numerator().stream(), ratio.denominator().stream(), ratio.rate().stream())
                    .flatMap(Function.identity());
        }
        if (statement instanceof Statement.Difference difference) {
            return Stream.of(difference.minuend(), difference.subtrahend(), difference.difference());
        }
        if (statement instanceof Statement.Sum sum) {
            return Stream.concat(sum.parts().stream(), sum.total().stream());
        }
        throw new AssertionError("a kind of statement unknown here: " + statement);
    }

    private static String line(String id, Stream<Printed> figures) {
        return id + "\t"
                + figures.map(figure -> figure.text() + "|" + figure.unit().symbol())
                        .collect(Collectors.joining("\t"));
    }

    /** SHA-256 of the lines, sorted, each ended but the last, in UTF-8. */
    private static String checksum(Stream<String> lines) {
        try {
            byte[] text = lines.sorted().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
