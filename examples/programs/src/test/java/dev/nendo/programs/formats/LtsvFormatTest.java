package dev.nendo.programs.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LtsvFormatTest {
    private static final String GOOD =
            """
            branch:gunma\tkpi:calls\tmonth:2021-05\tvalue:1,234件
            month:令和3年4月\tvalue:△2件\tkpi:calls\tbranch:gunma
            branch:gunma\tkpi:share\tmonth:2021-04\tvalue:96.9%
            branch:saitama\tkpi:calls\tmonth:2022-04\tvalue:－
            """;

    @TempDir
    private Path folder;

    private static Loaded<Workbook> read(String text, ReadOptions options) throws IOException {
        return Formats.of(new LtsvFormat())
                .byFileName("a.ltsv")
                .read(Source.of("a.ltsv", text.getBytes(StandardCharsets.UTF_8)), options);
    }

    private static Stream<String> messages(Loaded<Workbook> read, Language language) {
        return read.problems().stream().map(problem -> problem.in(language));
    }

    private static List<String> rows(Workbook workbook) {
        return workbook.plans().stream()
                .flatMap(plan -> plan.items().stream()
                        .map(item -> plan.branch() + " " + plan.fiscalYear() + " " + item.number() + " " + row(item)))
                .toList();
    }

    private static String row(PlanItem item) {
        PrintedRow row = item.rows().get(0);
        return row.role() + " " + row.kind() + " "
                + row.columns().stream().map(PrintedRow.Column::label).toList() + " "
                + row.cells().stream().map(Cell::text).collect(Collectors.joining(" "));
    }

    @Test
    void read_passedExplicitly_plansWithTheMonthsInOrder() throws IOException {
        Loaded<Workbook> read = read(GOOD, ReadOptions.defaults());

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).isEqualTo(RowCounts.of(4, 0));
        assertThat(rows(read.orThrow()))
                .containsExactly(
                        "gunma FY2021 calls value monthly [4月, 5月] △2件 1,234件",
                        "gunma FY2021 share rate monthly [4月] 96.9%",
                        "saitama FY2022 calls value monthly [4月] －");
        assertThat(read.orThrow().resolve().problems()).isEmpty();
    }

    @Test
    void read_foundByServiceLookup_sameWorkbookAndJsonBack() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ltsv"), GOOD);
        Path json = folder.resolve("a.json");
        Formats formats = Formats.installed();

        Workbook workbook = formats.read(file).orThrow();
        formats.write(workbook, json);

        assertThat(formats.byId("monthly-ltsv")).isInstanceOf(LtsvFormat.class);
        assertThat(workbook).isEqualTo(read(GOOD, ReadOptions.defaults()).orThrow());
        assertThat(formats.read(json).orThrow()).isEqualTo(workbook);
    }

    @Test
    void read_badLines_eachWithItsLineAndTheRestRead() throws IOException {
        Loaded<Workbook> read = read(
                """
                branch:gunma\tkpi:calls\tmonth:2021-04\tvalue:1件\tflag:revised
                branch:gunma\tkpi:calls\tkpi:post\tmonth:2021-04\tvalue:1件
                branch:gunma\tmonth:2021-04\tvalue:1件
                branch:gunma\tkpi:\tmonth:2021-04\tvalue:1件

                branch:gunma\tkpi:calls\tmonth:2021-13\tvalue:1,234,5件
                branch:gunma\tkpi:calls\tmonth:2021-04\tvalue:1件
                branch:gunma\tkpi:calls\tmonth:令和3年4月\tvalue:2件
                """,
                ReadOptions.defaults());

        assertThat(read.rows()).isEqualTo(RowCounts.of(1, 7));
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "a.ltsv:1: error: labels are branch, kpi, month, value: flag:revised [unknown-label]",
                        "a.ltsv:2: error: a line has each label once: kpi [duplicate-label]",
                        "a.ltsv:3: error: a line has branch, kpi, month, value, none blank: branch:gunma\\u0009month:2021-04\\u0009value:1件 [label-missing]",
                        "a.ltsv:4: error: a line has branch, kpi, month, value, none blank: branch:gunma\\u0009kpi:\\u0009month:2021-04\\u0009value:1件 [label-missing]",
                        "a.ltsv:5: error: labels are branch, kpi, month, value:  [unknown-label]",
                        "a.ltsv:5: error: a line has branch, kpi, month, value, none blank:  [label-missing]",
                        "a.ltsv:6: error: a month is written 令和4年3月, 令和3年度3月, R4.3, 2022-03, 2022/3 or 202203: 2021-13 [month-not-valid]",
                        "a.ltsv:6: error: separators stand before every group of three digits, as in 1,234,567: 1,234,5件 [number-grouping]",
                        "a.ltsv:8: error: this month of the KPI stands above: 令和3年4月 [duplicate-month]");
        assertThat(messages(read, Language.JA))
                .containsExactly(
                        "a.ltsv:1: エラー: ラベルは branch, kpi, month, value です: flag:revised [unknown-label]",
                        "a.ltsv:2: エラー: ラベルは1行に1度です: kpi [duplicate-label]",
                        "a.ltsv:3: エラー: branch, kpi, month, value と値が要ります: branch:gunma\\u0009month:2021-04\\u0009value:1件 [label-missing]",
                        "a.ltsv:4: エラー: branch, kpi, month, value と値が要ります: branch:gunma\\u0009kpi:\\u0009month:2021-04\\u0009value:1件 [label-missing]",
                        "a.ltsv:5: エラー: ラベルは branch, kpi, month, value です:  [unknown-label]",
                        "a.ltsv:5: エラー: branch, kpi, month, value と値が要ります:  [label-missing]",
                        "a.ltsv:6: エラー: 月は 令和4年3月、令和3年度3月、R4.3、2022-03、2022/3、202203 のように書きます: 2021-13 [month-not-valid]",
                        "a.ltsv:6: エラー: 桁区切りは 1,234,567 のように3桁ごとに置く: 1,234,5件 [number-grouping]",
                        "a.ltsv:8: エラー: この月はすでにあります: 令和3年4月 [duplicate-month]");
        assertThat(rows(read.value().orElseThrow())).containsExactly("gunma FY2021 calls value monthly [4月] 1件");
    }

    @Test
    void read_otherEncoding_problemUnlessDeclared() throws IOException {
        Charset windows = Charset.forName("windows-31j");
        Source source = Source.of("a.ltsv", GOOD.getBytes(windows));
        ReadOptions declared = ReadOptions.builder().encoding(windows).build();

        assertThat(messages(new LtsvFormat().read(source, ReadOptions.defaults()), Language.EN))
                .hasSize(4)
                .contains(
                        "a.ltsv:1: error: the text is not of the encoding: value:1,234\uFFFD\uFFFD [encoding-malformed]");
        assertThat(rows(new LtsvFormat().read(source, declared).orThrow())).hasSize(3);
    }

    @Test
    void read_beyondTheLimit_problem() throws IOException {
        ReadOptions small = ReadOptions.builder()
                .limits(Limits.builder().maxBytes(10).build())
                .build();

        assertThat(messages(read(GOOD, small), Language.EN))
                .containsExactly(
                        "a.ltsv: error: the source is too large; the limit maxBytes in bytes is: 10 [too-large]");
    }
}
