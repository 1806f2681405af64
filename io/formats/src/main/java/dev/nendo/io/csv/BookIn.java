package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.YearNaming;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.kpi.Indicator;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reading of the tables of workbook CSV, owners before what they own. */
final class BookIn {

    private static final ProblemCode VERSION = ProblemCode.of("format-version-not-supported");
    private static final ProblemCode TABLE_MISSING = ProblemCode.of("table-missing");
    private static final ProblemCode TABLE_TWICE = ProblemCode.of("table-twice");
    private static final ProblemCode TABLE_UNKNOWN = ProblemCode.of("unknown-table");

    private final Source folder;
    private final ReadOptions options;
    private final Problems problems;
    private final Map<BookTable, InTable> tables = new EnumMap<>(BookTable.class);
    private final Map<String, BusinessPlan.Builder> plans = new LinkedHashMap<>();
    private FiscalCalendar calendar = FiscalCalendar.JAPAN;
    private boolean branchesComplete;
    private BranchNoun branchNoun = BranchNoun.BRANCH;

    BookIn(Source folder, ReadOptions options, Problems problems) {
        this.folder = folder;
        this.options = options;
        this.problems = problems;
    }

    Loaded<Workbook> read() throws IOException {
        Folder files = Folder.of(folder);
        if (bytes(files) > options.limits().maxBytes()) {
            problems.add(RowProblems.tooManyBytes(
                    Location.ofSource(folder.name()), options.limits().maxBytes()));
            return Loaded.failed(problems);
        }
        files.ambiguous().forEach(names -> problems.add(ambiguous(names)));
        if (!files.ambiguous().isEmpty()) {
            return Loaded.failed(problems);
        }
        long lines = 0;
        for (BookTable table : BookTable.values()) {
            Optional<Source> file = table == BookTable.CELLS ? Optional.empty() : files.table(table.fileName());
            InTable read = file.isPresent()
                    ? InTable.read(file.get(), table.columns(), options, problems, lines)
                    : InTable.none(options, problems);
            tables.put(table, read);
            lines += read.size();
        }
        files.unknown().forEach(name -> problems.add(unknown(name)));
        if (!isSupported(files)) {
            return Loaded.failed(problems);
        }
        Workbook.Builder workbook = Workbook.builder()
                .calendar(calendar)
                .allBranches(branchesComplete)
                .branchNoun(branchNoun);
        rows(BookTable.DOCUMENTS).forEach(row -> document(row).ifPresent(workbook::addDocument));
        rows(BookTable.BRANCHES).forEach(row -> branch(row).ifPresent(workbook::addBranch));
        rows(BookTable.INDICATORS).forEach(row -> indicator(row).ifPresent(workbook::addIndicator));
        new PolicyIn(this).read(workbook);
        rows(BookTable.PLANS).forEach(this::plan);
        new ItemIn(this, files.table(BookTable.CELLS.fileName())).read();
        plans.values().forEach(plan -> workbook.addPlan(plan.build()));
        return Loaded.of(workbook.build(), problems).withRows(counts());
    }

    /** What all tables have together, as far as it is known before they are read. */
    private static long bytes(Folder files) {
        return Arrays.stream(BookTable.values())
                .flatMap(table -> files.table(table.fileName()).stream())
                .mapToLong(file -> file.size().orElse(0))
                .sum();
    }

    /** Hands on the cells of the printed rows one by one; they are by far the most lines and are not kept. */
    void cells(Source file, Consumer<InRow> reader) throws IOException {
        tables.put(BookTable.CELLS, InTable.each(file, BookTable.CELLS.columns(), options, problems, reader));
    }

    private RowCounts counts() {
        long size = tables.values().stream().mapToLong(InTable::size).sum();
        long rejected = tables.values().stream().mapToLong(InTable::rejected).sum();
        return RowCounts.of(size - rejected, rejected);
    }

    /** Reads the version and the calendar. */
    private boolean isSupported(Folder files) {
        Iterable<InRow> rows = rows(BookTable.WORKBOOK);
        if (!rows.iterator().hasNext()) {
            problems.add(Problem.error(
                    TABLE_MISSING,
                    Location.ofSource(folder.name()),
                    BookTable.WORKBOOK.fileName(),
                    Sentence.of(
                            "版(format_version)を書いた表が要ります: " + files.path(BookTable.WORKBOOK.fileName()),
                            "the table with the format_version is needed: "
                                    + files.path(BookTable.WORKBOOK.fileName()))));
            return false;
        }
        InRow row = rows.iterator().next();
        String version = row.raw("format_version");
        if (!version.equals(WorkbookCsvFormat.VERSION)) {
            problems.add(Problem.error(
                    VERSION,
                    row.place().withColumn(1, "format_version"),
                    version,
                    Sentence.of(
                            "この版は読めません。読めるのは 1 です: " + Problem.excerpt(version),
                            "this version can't be read; valid is 1: " + Problem.excerpt(version))));
            return false;
        }
        Optional<Month> start = row.parsed("start_month", Form.START_MONTH, text -> Month.of(Integer.parseInt(text)));
        Optional<YearNaming> naming = row.word("naming", BookWords.NAMING);
        FiscalCalendar usual = options.calendar().orElse(FiscalCalendar.JAPAN);
        calendar = FiscalCalendar.of(start.orElse(usual.start()), naming.orElse(usual.naming()));
        branchesComplete = row.flag("branches_complete").orElse(false);
        branchNoun = noun(row).orElse(BranchNoun.BRANCH);
        return row.isFine();
    }

    /** The three words, or none of them. */
    private static Optional<BranchNoun> noun(InRow row) {
        boolean isStated = Stream.of("noun_ja", "noun_en", "noun_plural")
                .anyMatch(column -> !row.raw(column).isEmpty());
        if (!isStated) {
            return Optional.empty();
        }
        Optional<String> ja = row.required("noun_ja");
        Optional<String> en = row.required("noun_en");
        Optional<String> plural = row.required("noun_plural");
        return ja.isEmpty() || en.isEmpty() || plural.isEmpty()
                ? Optional.empty()
                : row.made("noun_ja", Form.NAME, () -> new BranchNoun(ja.get(), en.get(), plural.get()));
    }

    private Problem ambiguous(String names) {
        return Problem.error(
                TABLE_TWICE,
                Location.ofSource(folder.name()),
                names,
                Sentence.of(
                        "大文字と小文字だけが違う同じ表があり、どちらを使うか決められません。1つだけにしてください: " + Problem.excerpt(names),
                        "one table stands here under several names that differ in case only; keep one: "
                                + Problem.excerpt(names)));
    }

    private Problem unknown(String name) {
        return Problem.error(
                TABLE_UNKNOWN,
                Location.ofSource(folder.name()),
                name,
                Sentence.of(
                        "知らない表です。使える名前: " + Folder.NAMES + "。見つかった名前: " + Problem.excerpt(name),
                        "no such table; the names are " + Folder.NAMES + "; found: " + Problem.excerpt(name)));
    }

    Iterable<InRow> rows(BookTable table) {
        InTable rows = tables.get(table);
        return rows == null ? List.of() : rows.rows();
    }

    int maxDepth() {
        return options.limits().maxDepth();
    }

    BusinessPlan.@Nullable Builder plan(String key) {
        return plans.get(key);
    }

    Optional<FiscalYear> year(InRow row) {
        return row.parsed("fiscal_year", Form.FISCAL_YEAR, text -> {
            if (!text.matches("FY[0-9]{4}")) {
                throw new IllegalArgumentException(text);
            }
            return calendar.year(Integer.parseInt(text.substring(2)));
        });
    }

    private static Optional<Document> document(InRow row) {
        Optional<String> id = row.requiredId("id");
        Optional<String> title = row.required("title");
        Document.Builder document = Document.builder()
                .date(row.parsed("date", Form.DATE, LocalDate::parse))
                .meeting(row.text("meeting"))
                .material(row.text("material"))
                .origin(row.place());
        row.flag("status_legend_printed").ifPresent(document::statusLegendPrinted);
        row.word("rounding", BookWords.ROUNDING_RULE).ifPresent(document::rounding);
        row.parsed("rounding_by_unit", Form.ROUNDING_BY_UNIT, cell -> byUnit(row.texts("rounding_by_unit")))
                .ifPresent(document::roundingByUnit);
        return row.isFine()
                ? Optional.of(
                        document.id(id.orElseThrow()).title(title.orElseThrow()).build())
                : Optional.empty();
    }

    static Optional<Sentence> name(InRow row) {
        Optional<String> ja = row.requiredName("name_ja");
        Optional<String> en = row.requiredName("name_en");
        return ja.flatMap(
                first -> en.flatMap(second -> row.made("name_ja", Form.NAME, () -> Sentence.of(first, second))));
    }

    private static Optional<Branch> branch(InRow row) {
        Optional<String> id = row.requiredId("id");
        Optional<Sentence> name = name(row);
        Branch.Builder branch = Branch.builder()
                .code(row.text("code"))
                .region(row.name("region"))
                .opened(row.parsed("opened", Form.MONTH, YearMonth::parse))
                .closed(row.parsed("closed", Form.MONTH, YearMonth::parse))
                .mergedInto(row.text("merged_into"))
                .origin(row.place());
        row.flag("head_office").ifPresent(branch::headOffice);
        return row.isFine()
                ? Optional.of(
                        branch.id(id.orElseThrow()).name(name.orElseThrow()).build())
                : Optional.empty();
    }

    /** Two texts each: a unit and a rule. */
    private static Map<Unit, RoundingRule> byUnit(List<String> texts) {
        if (texts.size() % 2 != 0) {
            throw new IllegalArgumentException(texts.toString());
        }
        Map<Unit, RoundingRule> rules = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i += 2) {
            rules.put(Unit.of(texts.get(i)), RoundingRule.parse(texts.get(i + 1)));
        }
        return rules;
    }

    private static Optional<Indicator> indicator(InRow row) {
        Indicator.Builder indicator = Indicator.builder().origin(row.place());
        row.requiredId("id").ifPresent(indicator::id);
        name(row).ifPresent(indicator::name);
        row.requiredWord("measure", BookWords.MEASURE).ifPresent(indicator::measure);
        row.requiredUnit("unit").ifPresent(indicator::unit);
        indicator.direction(row.word("direction", BookWords.DIRECTION));
        indicator
                .exact(row.flag("exact"))
                .precision(Precisions.of(row))
                .whole(row.flag("whole"))
                .share(row.flag("share"))
                .rounding(row.word("rounding", BookWords.ROUNDING_RULE))
                .factor(row.parsed("factor", Form.DECLARED_FACTOR, Indicator.Factor::parse))
                .zeroByZero(row.word("zero_by_zero", BookWords.ZERO_BY_ZERO))
                .absent(row.word("absent", BookWords.ABSENT));
        return row.isFine() ? Optional.of(indicator.build()) : Optional.empty();
    }

    private void plan(InRow row) {
        BusinessPlan.Builder plan = BusinessPlan.builder()
                .document(row.text("document"))
                .policy(row.text("policy"))
                .origin(row.place());
        Optional<String> key = row.required("plan");
        row.take("plan", key.isEmpty() || !plans.containsKey(row.raw("plan")));
        row.requiredId("branch").ifPresent(plan::branch);
        Optional<FiscalYear> year = year(row);
        if (year.isEmpty()) {
            row.required("fiscal_year");
        }
        year.ifPresent(plan::fiscalYear);
        if (row.isFine()) {
            plans.put(row.raw("plan"), plan);
        }
    }
}
