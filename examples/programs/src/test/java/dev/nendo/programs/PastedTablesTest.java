package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.PublishedTableFormat;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the bundled reports, pasted as published-table CSV, say the same as the workbooks; a row's id stands in {@code series}. */
class PastedTablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    @ParameterizedTest
    @CsvSource({"gunma, 1, 54", "gunma, 2, 4", "saitama, 1, 15", "saitama, 2, 2", "saitama, 3, 2", "saitama, 4, 8"})
    void read_pastedTables_sameRowsAsTheWorkbook(String branch, int number, int count) throws IOException {
        String name = "pasted/" + branch + "-" + number;
        List<PrintedRow> pasted =
                rows(read(name + ".csv", StandardCharsets.UTF_8).orThrow()).toList();
        Map<String, PrintedRow> known =
                rows(bundled(branch)).collect(Collectors.toMap(PrintedRow::id, Function.identity()));

        assertThat(pasted).hasSize(count);
        for (PrintedRow row : pasted) {
            PrintedRow same = Objects.requireNonNull(known.get(row.series().orElseThrow()), row.id());
            assertThat(facts(row)).isEqualTo(facts(same));
        }
    }

    @ParameterizedTest
    @CsvSource({"gunma, 1", "gunma, 2", "saitama, 1", "saitama, 2", "saitama, 3", "saitama, 4"})
    void read_windows31jTwin_equalWorkbook(String branch, int number) throws IOException {
        String name = "pasted/" + branch + "-" + number;
        Loaded<Workbook> twin = read(name + ".windows-31j.csv", WINDOWS);
        assertThat(twin.problems()).isEmpty();
        assertThat(twin.orThrow())
                .isEqualTo(read(name + ".csv", StandardCharsets.UTF_8).orThrow());
    }

    @Test
    void resolve_pastedTables_nothingDangles() throws IOException {
        assertThat(read("pasted/gunma-1.csv", StandardCharsets.UTF_8)
                        .orThrow()
                        .resolve()
                        .problems())
                .isEmpty();
    }

    /** All that a row prints, without what only a workbook gives it: id, table, titles and labels. */
    private static List<Object> facts(PrintedRow row) {
        return List.of(
                row.role(),
                row.kind(),
                row.measure(),
                row.fiscalYear(),
                row.unit(),
                row.columns().stream().map(PrintedRow.Column::period).toList(),
                row.cells(),
                row.total().map(total -> List.of(total.kind(), total.cell())),
                row.prior());
    }

    private static Stream<PrintedRow> rows(Workbook workbook) {
        return workbook.plans().stream().flatMap(plan -> rows(plan.items()));
    }

    private static Stream<PrintedRow> rows(List<PlanItem> items) {
        return items.stream().flatMap(item -> Stream.concat(item.rows().stream(), rows(item.items())));
    }

    private static Loaded<Workbook> read(String name, Charset encoding) throws IOException {
        ReadOptions options = ReadOptions.builder().encoding(encoding).build();
        return new PublishedTableFormat().read(Source.of(name, bytes(name)), options);
    }

    private static Workbook bundled(String branch) throws IOException {
        String name = branch + "-fy2021.json";
        return Formats.installed()
                .byFileName(name)
                .read(Source.of(name, bytes(name)), ReadOptions.defaults())
                .orThrow();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PastedTablesTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
