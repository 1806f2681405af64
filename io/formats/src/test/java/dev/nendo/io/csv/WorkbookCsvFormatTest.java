package dev.nendo.io.csv;

import static dev.nendo.io.csv.Csv.lines;
import static dev.nendo.io.csv.Csv.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.Destination;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import dev.nendo.problem.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookCsvFormatTest {

    private static final WorkbookCsvFormat CSV = new WorkbookCsvFormat();
    private static final String VERSION = "format_version,start_month,naming\n1,4,start-year\n";

    @TempDir
    private Path folder = Path.of("");

    private static Workbook workbook(String name) {
        return Workbook.builder()
                .addBranch(Branch.builder().id("a").name(Sentence.of(name, "A")).build())
                .addPlan(BusinessPlan.builder()
                        .branch("a")
                        .fiscalYear(FiscalYear.of(2021))
                        .addItem(PlanItem.builder()
                                .number("1")
                                .title("=1+1")
                                .addGroups("x|y", "")
                                .addItem(PlanItem.builder()
                                        .number("(1)")
                                        .title("")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Loaded<Workbook> read(Map<String, String> files) throws IOException {
        return CSV.read(Source.of("w.zip", zip(files)), ReadOptions.defaults());
    }

    private static Map<String, String> written(Workbook workbook, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CSV.write(workbook, out, options);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), options.encoding()));
            }
        }
        return files;
    }

    @Test
    void write_zip_oneTableForEachKind() throws IOException {
        Map<String, String> files = written(workbook("甲"), WriteOptions.defaults());
        assertThat(files.keySet())
                .containsExactly(
                        "actuals.csv",
                        "branches.csv",
                        "budgets.csv",
                        "cells.csv",
                        "cross-references.csv",
                        "documents.csv",
                        "entries.csv",
                        "entry-tables.csv",
                        "figures.csv",
                        "indicators.csv",
                        "items.csv",
                        "kpis.csv",
                        "plans.csv",
                        "policies.csv",
                        "policy-findings.csv",
                        "policy-labels.csv",
                        "rows.csv",
                        "statements.csv",
                        "statuses.csv",
                        "workbook.csv");
        assertThat(files)
                .containsEntry(
                        "workbook.csv",
                        lines(
                                "format_version,start_month,naming,branches_complete,noun_ja,noun_en,noun_plural",
                                "1,4,start-year,false,,,"));
        assertThat(files).containsEntry("plans.csv", lines("plan,branch,fiscal_year,document,policy", "1,a,FY2021,,"));
        assertThat(files)
                .containsEntry(
                        "items.csv",
                        lines(
                                "item,plan,parent,number,title,section,description,groups,tags",
                                "1,1,,1,=1+1,,,x\\|y|\\-,",
                                "2,1,1,(1),\\-,,,,"));
        assertThat(files.get("figures.csv"))
                .isEqualTo("item,id,label,role,printed,source,as_of,window,exact,precision,whole,share,rounding\n");
    }

    @Test
    void write_folderTwice_sameBytesAndReadBack() throws IOException {
        Workbook workbook = workbook("甲");
        CSV.write(workbook, Destination.folder(folder.resolve("w")), WriteOptions.defaults());
        List<String> first = contents(folder.resolve("w"));
        CSV.write(workbook, Destination.folder(folder.resolve("w")), WriteOptions.defaults());
        assertThat(contents(folder.resolve("w"))).isEqualTo(first);
        Loaded<Workbook> read = CSV.read(Source.of(folder.resolve("w")), ReadOptions.defaults());
        assertThat(read.orThrow()).isEqualTo(workbook);
        assertThat(read.rows()).isEqualTo(RowCounts.of(5, 0));
    }

    private static List<String> contents(Path folder) throws IOException {
        List<String> contents = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                contents.add(file.getFileName() + ": " + Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void write_forSpreadsheets_markCrlfAndNoFormula() throws IOException {
        Map<String, String> files = written(workbook("甲"), WriteOptions.forSpreadsheets());
        assertThat(files.get("items.csv"))
                .isEqualTo("\uFEFF"
                        + lines(
                                        "item,plan,parent,number,title,section,description,groups,tags",
                                        "1,1,,1,'=1+1,,,x\\|y|\\-,",
                                        "2,1,1,(1),\\-,,,,")
                                .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", " -", "- ", "\t○"})
    void write_statusForSpreadsheets_readsBack(String printed) throws IOException {
        PlanItem item = PlanItem.builder()
                .number("-")
                .title("+")
                .addStatus(new ReportedStatus(printed, List.of()))
                .build();
        Workbook workbook = Workbook.builder()
                .addPlan(BusinessPlan.builder()
                        .branch("a")
                        .fiscalYear(FiscalYear.of(2021))
                        .addItem(item)
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CSV.write(workbook, out, WriteOptions.forSpreadsheets());
        assertThat(CSV.read(Source.of("w.zip", out.toByteArray()), ReadOptions.defaults())
                        .orThrow())
                .isEqualTo(workbook);
    }

    @Test
    void write_windows31j_readWhenDeclared() throws IOException {
        Workbook workbook = workbook("①～－㈱髙");
        WriteOptions options = WriteOptions.builder().encoding(Csv.WINDOWS).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CSV.write(workbook, out, options);
        assertThat(CSV.read(Source.of("w.zip", out.toByteArray()), Csv.declared(Csv.WINDOWS))
                        .orThrow())
                .isEqualTo(workbook);
    }

    @Test
    void write_characterTheEncodingLacks_refused() {
        WriteOptions options = WriteOptions.builder().encoding(Csv.WINDOWS).build();
        assertThatThrownBy(() -> CSV.write(workbook("a😀"), new ByteArrayOutputStream(), options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the encoding windows-31j can't write a character of the workbook; write UTF-8 instead: 😀");
        assertThatThrownBy(() -> CSV.write(workbook("¥"), new ByteArrayOutputStream(), options))
                .hasMessage("the encoding windows-31j can't write a character of the workbook; write UTF-8 instead: ¥");
    }

    @Test
    void read_tablesInOneFolderOfTheArchive_found() throws IOException {
        Loaded<Workbook> read = read(Map.of(
                "plan 2021/workbook.csv", VERSION, "plan 2021/plans.csv", "plan,branch,fiscal_year\nx,a,FY2021\n"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().plans()).hasSize(1);
    }

    @Test
    void read_ruleUnderItsOldName_isNoColumn() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("workbook.csv", VERSION);
        files.put("kpis.csv", lines("item,id,name_ja,name_en,rounding_rule"));
        assertThat(messages(read(files), Language.EN).get(0))
                .startsWith("w.zip!/kpis.csv:1:5: error: no such column; the columns are kpi, item, id, ")
                .contains(" achievement_decimals, display_rounding, style,")
                .contains(" share, rounding, factor,")
                .endsWith("; found: rounding_rule [unknown-column]");
    }

    @Test
    void read_noVersionOrAnother_noWorkbook() throws IOException {
        assertThat(messages(read(Map.of("plans.csv", "plan,branch,fiscal_year\n")), Language.EN))
                .containsExactly(
                        "w.zip: error: the table with the format_version is needed: workbook.csv [table-missing]");
        assertThat(messages(read(Map.of("workbook.csv", "format_version\n2\n")), Language.JA))
                .containsExactly(
                        "w.zip!/workbook.csv:2:1 (format_version): エラー: この版は読めません。読めるのは 1 です: 2 [format-version-not-supported]");
    }

    @Test
    void read_badLines_eachCellNamedAndTheRestRead() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("workbook.csv", VERSION);
        files.put("plans.csv", lines("plan,branch,fiscal_year", "1,a,FY2021", "1,b,2021", "2,,FY2022"));
        files.put(
                "items.csv",
                lines("item,plan,parent,number,title,colour", "1,1,,1,x,red", "2,9,,2,y,", "3,1,4,3,z,", "4,1,1,4,w,"));
        files.put("statuses.csv", lines("item,printed,kpis", "1,○,K1|K2", "4,A,", "7,○,"));
        files.put(
                "figures.csv",
                lines("item,id,label,role,printed,window,exact", "1,f,x,actual,12%%,2021,maybe", "1,g,x,aim,5件,,"));
        files.put("notes.csv", "x\n");
        Loaded<Workbook> read = read(files);
        assertThat(read.rows()).isEqualTo(RowCounts.of(6, 7));
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "w.zip!/items.csv:1:6: error: no such column; the columns are item, plan, parent, number, title, section,"
                                + " description, groups, tags; found: colour [unknown-column]",
                        "w.zip: error: no such table; the names are " + Folder.NAMES
                                + "; found: notes.csv [unknown-table]",
                        "w.zip!/plans.csv:3:1 (plan): error: a value of the column plan must stand once in the table: 1 [duplicate-key]",
                        "w.zip!/plans.csv:3:3 (fiscal_year): error: a fiscal year is written like FY2021: 2021"
                                + " [value-not-valid]",
                        "w.zip!/plans.csv:4:2 (branch): error: this column must not be empty: branch [value-missing]",
                        "w.zip!/items.csv:3:2 (plan): error: the column plan names no usable line of its table: 9 [dangling-key]",
                        "w.zip!/items.csv:4:3 (parent): error: the column parent names no usable line of its table: 4 [dangling-key]",
                        "w.zip!/statuses.csv:4:1 (item): error: the column item names no usable line of its table: 7 [dangling-key]",
                        "w.zip!/figures.csv:2:6 (window): error: months are written like 2021-12, 2021-04/2022-03 or"
                                + " 2021-06,2021-09: 2021 [value-not-valid]",
                        "w.zip!/figures.csv:2:7 (exact): error: the column exact takes one of true, false: maybe [unknown-word]",
                        "w.zip!/figures.csv:2:5 (printed): error: what follows a figure is one known unit, such as 件, 人, 社, 回, 円, 千円, % or"
                                + " 円/件: 12%% [unit-not-known]",
                        "w.zip!/figures.csv:3:4 (role): error: the column role takes one of actual, target, plan, reference, benchmark,"
                                + " parameter: aim [unknown-word]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "-1", "2147483648", "1.0", "two"})
    void read_decimalsOutOfRange_problem(String decimals) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("workbook.csv", VERSION);
        files.put("plans.csv", lines("plan,branch,fiscal_year", "1,a,FY2021"));
        files.put("items.csv", lines("item,plan,parent,number,title", "1,1,,1,x"));
        files.put(
                "kpis.csv",
                lines("kpi,item,id,name_ja,name_en,target,value,decimals", "1,1,K,率,rate,fixed,5%," + decimals));
        assertThat(messages(read(files), Language.EN))
                .contains("w.zip!/kpis.csv:2:8 (decimals): error: decimals are a whole number from 0 to 9: " + decimals
                        + " [value-not-valid]");
    }

    @Test
    void read_archiveThatLeavesItsFolder_problem() throws IOException {
        Loaded<Workbook> read = read(Map.of("workbook.csv", VERSION, "../plans.csv", "plan,branch,fiscal_year\n"));
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "w.zip: error: a name in an archive must be a relative path without .. \\ : or a leading slash:"
                                + " ../plans.csv [zip-entry-not-safe]");
    }

    @Test
    void read_noArchive_problem() throws IOException {
        Source source = Source.of("w.zip", "no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(messages(CSV.read(source, ReadOptions.defaults()), Language.EN))
                .containsExactly(
                        "w.zip: error: this can't be read as a zip archive; it is damaged, encrypted, streamed without compression, or none at all: w.zip"
                                + " [zip-not-valid]");
    }

    private static Map<String, String> rowOfCells() {
        return new TreeMap<>(Map.of(
                "workbook.csv", VERSION,
                "branches.csv", "id,name_ja,name_en\na,あ,A\n",
                "plans.csv", "plan,branch,fiscal_year\n1,a,FY2021\n",
                "items.csv", "item,plan,number,title\n1,1,1,t\n",
                "rows.csv", "row,item,id,role,kind,unit\n1,1,r,value,monthly,件\n",
                "cells.csv", "row,label,period,cell\n1,4月,2021-04,1\n1,5月,2021-05,2\n9,6月,2021-06,3\n"));
    }

    private static Loaded<Workbook> read(Map<String, String> files, Limits.Builder limits) throws IOException {
        return CSV.read(
                Source.of("w.zip", zip(files)),
                ReadOptions.builder().limits(limits.build()).build());
    }

    @Test
    void read_cellOfNoRow_isCountedWithTheRowsOfAllTables() throws IOException {
        Loaded<Workbook> read = read(rowOfCells());
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "w.zip!/cells.csv:4:1 (row): error: the column row names no usable line of its table: 9 [dangling-key]");
        assertThat(read.rows()).isEqualTo(RowCounts.of(7, 1));
    }

    @Test
    void read_moreCellsThanAllowed_endsThere() throws IOException {
        Loaded<Workbook> read = read(rowOfCells(), Limits.builder().maxCells(2));
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "w.zip!/cells.csv:4: error: there are too many cells, so reading ended here; the limit maxCells is: 2 [too-large]");
        assertThat(read.rows()).isEqualTo(RowCounts.of(7, 1));
    }

    @Test
    void read_moreRowsInAllTablesThanAllowed_endsThere() throws IOException {
        Loaded<Workbook> read = read(rowOfCells(), Limits.builder().maxRows(4));
        assertThat(messages(read, Language.EN))
                .contains(
                        "w.zip!/rows.csv:2: error: there are too many rows, so reading ended here; the limit maxRows is: 4 [too-large]");
    }

    @Test
    void read_tablesTogetherLargerThanAllowed_areNotRead() throws IOException {
        for (Map.Entry<String, String> file : rowOfCells().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Loaded<Workbook> read = CSV.read(
                Source.of(folder),
                ReadOptions.builder()
                        .limits(Limits.builder().maxBytes(150).build())
                        .build());
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        folder
                                + ": error: the source is too large, so reading ended here; the limit maxBytes in bytes is: 150 [too-large]");
        assertThat(read.value()).isEmpty();
    }

    private static Map<String, String> small(UnaryOperator<String> name) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name.apply("workbook.csv"), "format_version\n1\n");
        files.put(name.apply("branches.csv"), "id,name_ja,name_en\na,あ,A\n");
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX/._branches.csv", "._branches.csv", ".DS_Store", "fy2021/.~lock.branches.csv"})
    void read_zipWithLeftoversOfPrograms_passesThemOver(String leftover) throws IOException {
        Map<String, String> files = small(name -> "fy2021/" + name);
        files.put(leftover, "\u0000\u0005");

        Loaded<Workbook> read = read(files);

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().branches()).extracting(Branch::id).containsExactly("a");
    }

    @Test
    void read_zipWithNamesInCapitals_isRead() throws IOException {
        Loaded<Workbook> read = read(small(name -> "FY2021/" + name.toUpperCase(Locale.ROOT)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().branches()).extracting(Branch::id).containsExactly("a");
    }

    @Test
    void read_zipWithOneTableUnderTwoNames_isOneProblemThatNamesBoth() throws IOException {
        Map<String, String> files = small(name -> name);
        files.put("BRANCHES.CSV", "id,name_ja,name_en\nb,い,B\n");

        Loaded<Workbook> read = read(files);

        assertThat(read.value()).isEmpty();
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "w.zip: error: one table stands here under several names that differ in case only; keep one:"
                                + " BRANCHES.CSV, branches.csv [table-twice]");
    }
}
