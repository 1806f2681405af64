package dev.nendo.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.YearNaming;
import dev.nendo.format.Destination;
import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WriteOptions;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.CellGrammar.Leniency;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.RowCounts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWorkbookFormatTest {
    private static final Charset WINDOWS_JAPAN = Charset.forName("windows-31j");

    @Test
    void installed_onThisPath_findsWorkbookJson() {
        assertThat(Formats.installed().byId(JsonWorkbookFormat.ID)).isInstanceOf(JsonWorkbookFormat.class);
    }

    @Test
    void write_sampleWithEveryField_isWhatWasRead() throws IOException {
        byte[] sample = Files.resource("sample.json");
        Loaded<Workbook> read = Files.read(sample);
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).isEqualTo(RowCounts.of(20, 0));
        assertThat(Files.written(read.orThrow())).asString(UTF_8).isEqualTo(new String(sample, UTF_8));
    }

    @Test
    void write_nothing_isTheVersionAlone() throws IOException {
        assertThat(Files.written(Workbook.builder().build()))
                .asString(UTF_8)
                .isEqualTo("{\n  \"formatVersion\": 1\n}\n");
    }

    @Test
    void read_withByteOrderMarkAndCrLf_isTheSameAtTheSamePlaces() throws IOException {
        String sample = new String(Files.resource("sample.json"), UTF_8);
        Workbook plain = Files.read(sample).orThrow();
        Workbook windows = Files.read("\uFEFF" + sample.replace("\n", "\r\n")).orThrow();
        assertThat(windows).isEqualTo(plain);
        assertThat(rows(windows).get(1).origin()).isEqualTo(rows(plain).get(1).origin());
    }

    @Test
    void read_anyObjectWithAnId_keepsWhereItStood() throws IOException {
        PrintedRow second =
                rows(Files.read(Files.resource("sample.json")).orThrow()).get(1);
        assertThat(second.id()).isEqualTo("R2");
        assertThat(second.origin())
                .contains(Location.ofSource("x.json")
                        .withLine(120)
                        .withColumn(13)
                        .withPointer("/plans/0/items/0/rows/1"));
    }

    @Test
    void read_fieldsInAnotherOrder_isTheSame() throws IOException {
        String json = "{\"documents\": [{\"title\": \"t\", \"id\": \"d\"}], \"formatVersion\": 1}";
        assertThat(Files.read(json).orThrow().documents())
                .containsExactly(Document.builder().id("d").title("t").build());
    }

    @Test
    void read_figureThatAnOptionLetsIn_needsTheOption() throws IOException {
        String json = new String(Files.resource("sample.json"), UTF_8).replace("\"96.8%\"", "\"096.8%\"");
        CellGrammar lenient = CellGrammar.strict().withLeniency(Leniency.LEADING_ZEROS);
        ReadOptions options = ReadOptions.builder().grammar(lenient).build();
        assertThat(Files.read(json).hasErrors()).isTrue();
        Workbook workbook = Files.read("x.json", json.getBytes(UTF_8), options).orThrow();
        assertThat(rows(workbook).get(0).cells().get(0)).extracting(Cell::text).isEqualTo("096.8%");
        assertThat(Files.written(workbook)).asString(UTF_8).isEqualTo(json);
    }

    @Test
    void read_pointerOfOddNames_isEscaped() throws IOException {
        assertThat(Files.problems(Files.read("{\"formatVersion\": 1, \"a/b~c\": 1}")))
                .containsExactly(
                        "x.json#/a~1b~0c (line 1, column 31): error: there is no such field; valid are"
                                + " formatVersion, calendar, branchesComplete, branchNoun, documents, branches, indicators, policies, plans: a/b~c [unknown-field]");
    }

    @Test
    void read_otherEncoding_isRefused() {
        ReadOptions options = ReadOptions.builder().encoding(WINDOWS_JAPAN).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Files.read("x.json", new byte[0], options))
                .withMessage("workbook JSON is read in UTF-8 only: windows-31j");
    }

    @Test
    void read_closedStream_throws() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> Files.JSON.read(closed, "x.json", ReadOptions.defaults()))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    @Test
    void read_stream_isNotClosed() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream("{\"formatVersion\": 1}".getBytes(UTF_8));
        assertThat(Files.JSON.read(in, "x.json", ReadOptions.defaults()).orThrow())
                .isEqualTo(Workbook.builder().build());
        assertThat(Source.of("y", in).bytes(ReadOptions.defaults()).orThrow()).isEmpty();
    }

    @Test
    void write_otherEncoding_isRefused() {
        WriteOptions options = WriteOptions.builder().encoding(WINDOWS_JAPAN).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Files.JSON.write(Workbook.builder().build(), new ByteArrayOutputStream(), options))
                .withMessage("workbook JSON is written in UTF-8 only: windows-31j");
    }

    @Test
    void write_toFolder_isRefused() {
        Destination folder = Destination.folder(Path.of("plans"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Files.JSON.write(Workbook.builder().build(), folder, WriteOptions.defaults()))
                .withMessage("this format writes one file, not a folder: plans");
    }

    @Test
    void write_yearOfAnotherCalendar_isRefused() {
        FiscalCalendar calendar = FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR);
        Workbook workbook = Workbook.builder()
                .addPlan(BusinessPlan.builder()
                        .branch("b")
                        .fiscalYear(FiscalYear.of(2021, calendar))
                        .build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Files.written(workbook))
                .withMessage(
                        "a fiscal year to be written must be of the workbook's calendar, APRIL/START_YEAR: FY2021 of"
                                + " OCTOBER/END_YEAR");
    }

    @Test
    void write_whatNoFileCanSay_isRefused() {
        Document document = Document.builder().id("d").title("t").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Files.written(Workbook.builder()
                        .addDocument(Document.builder()
                                .from(document)
                                .title("a\uD83D")
                                .build())
                        .build()))
                .withMessage("half a surrogate pair is no character and can't be written: a\\uD83D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Files.written(Workbook.builder()
                        .addDocument(Document.builder()
                                .from(document)
                                .date(LocalDate.of(999, 1, 1))
                                .build())
                        .build()))
                .withMessage("a date to be written must be in the years 1000 to 9999: 0999-01-01");
    }

    private static List<PrintedRow> rows(Workbook workbook) {
        PlanItem item = workbook.plans().get(0).items().get(0);
        return item.rows();
    }
}
