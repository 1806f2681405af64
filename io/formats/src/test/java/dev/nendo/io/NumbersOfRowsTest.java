package dev.nendo.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.series.MonthState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of numbers in workbook JSON and workbook CSV. */
class NumbersOfRowsTest {
    private static final String ROW =
            "{\"id\": \"calls\", \"role\": \"value\", \"kind\": \"monthly\", \"unit\": \"件\", \"columns\": \"2021-04/2021-08\", %s}";

    @TempDir
    private Path folder;

    private Path json(String cells) throws IOException {
        Path file = folder.resolve("book.json");
        return Files.writeString(
                file,
                """
                {"formatVersion": 1, "branches": [{"id": "a", "name": {"ja": "あ", "en": "A"}}], "plans": [{"branch": "a", "fiscalYear": "FY2021",
                 "items": [{"number": "1", "title": "x", "rows": [%s]}]}]}"""
                        .formatted(ROW.formatted(cells)));
    }

    private static PrintedRow row(Workbook workbook) {
        return workbook.plans().get(0).items().get(0).rows().get(0);
    }

    private static Loaded<Workbook> read(Path file) throws IOException {
        return Formats.installed().read(file, ReadOptions.defaults());
    }

    @Test
    void readJson_numbers_areTheDecimalTextsTheyAre() throws IOException {
        PrintedRow row =
                row(read(json("\"numbers\": [968, null, 12.50, -3, 1.5e3]")).orThrow());

        assertThat(row.isNumbers()).isTrue();
        assertThat(row.cells()).extracting(Cell::text).containsExactly("968", "", "12.50", "-3", "1500");
    }

    @Test
    void readJson_states_areOfTheirMonths() throws IOException {
        PrintedRow row =
                row(read(json("\"numbers\": [968, null, null, 12.5, null], \"states\": {\"2021-04\": \"revised\","
                                + " \"2021-05\": \"suppressed\", \"2021-06\": \"not-applicable\", \"2021-07\": \"preliminary\","
                                + " \"2021-08\": \"missing\"}"))
                        .orThrow());

        assertThat(row.cells())
                .extracting(PrintedRow::state)
                .containsExactly(
                        MonthState.REVISED,
                        MonthState.SUPPRESSED,
                        MonthState.NOT_APPLICABLE,
                        MonthState.PRELIMINARY,
                        MonthState.MISSING);
    }

    @Test
    void write_rowOfNumbers_staysOneInEveryFormat() throws IOException {
        Workbook book = read(json(
                        "\"exact\": false, \"numbers\": [968, null, 12.50, 7, null],"
                                + " \"states\": {\"2021-04\": \"preliminary\", \"2021-05\": \"not-applicable\", \"2021-07\": \"revised\"}"))
                .orThrow();

        Path json = folder.resolve("again.json");
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Formats.installed().write(book, json);
        Formats.installed().write(book, csv);

        assertThat(Files.readString(json))
                .contains("\"numbers\": [968, null, 12.50, 7, null]")
                .contains(
                        "\"states\": {\"2021-04\": \"preliminary\", \"2021-05\": \"not-applicable\", \"2021-07\": \"revised\"}");
        assertThat(Files.readAllLines(csv.resolve("cells.csv")))
                .containsExactly(
                        "row,label,period,unit,cell",
                        "1,4月,2021-04,,968(速報値)",
                        "1,5月,2021-05,,not-applicable",
                        "1,6月,2021-06,,12.50",
                        "1,7月,2021-07,,r7",
                        "1,8月,2021-08,,");
        assertThat(read(json).orThrow()).isEqualTo(book);
        assertThat(read(csv).orThrow()).isEqualTo(book);
    }

    @ParameterizedTest
    @CsvSource({"'1,4月,2021-04,,\"1,234\"','1,234'", "'1,4月,2021-04,,12%',12%", "'1,4月,,,12(速報値)',12(速報値)"})
    void readCsv_cellThatIsNoPlainNumber_saysWhatWouldBe(String line, String cell) throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Files.writeString(csv.resolve("workbook.csv"), "format_version\n1\n");
        Files.writeString(csv.resolve("branches.csv"), "id,name_ja,name_en\na,あ,A\n");
        Files.writeString(csv.resolve("plans.csv"), "plan,branch,fiscal_year\n1,a,FY2021\n");
        Files.writeString(csv.resolve("items.csv"), "item,plan,parent,number,title\n1,1,,1,x\n");
        Files.writeString(csv.resolve("rows.csv"), "row,item,id,role,kind,unit,numbers\n1,1,r,value,monthly,件,true\n");
        Files.writeString(csv.resolve("cells.csv"), "row,label,period,unit,cell\n" + line + "\n");

        List<Problem> problems = read(csv).problems();

        assertThat(problems)
                .extracting(problem -> problem.message().in(Language.EN))
                .containsExactly(
                        "a row where numbers is true has numbers like 968, 12.5 or -3, or 968(速報値), r968 (revised), nothing, x or"
                                + " not-applicable, with states in columns of different months: " + cell);
        assertThat(problems.get(0).message().in(Language.JA))
                .isEqualTo("numbers が true の行には、968、12.5、-3 のような数、968(速報値)、r968(改定値)、空、x、not-applicable を書き、"
                        + "状態は列ごとに異なる月に付けます: " + cell);
    }
}
