package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.PeriodLabel;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The columns of a published table: the named ones, and the periods, which mean other months in each fiscal year. */
final class TableColumns {

    static final String BRANCH = "branch";
    static final String ITEM = "item";
    static final String KPI = "kpi";
    static final String ROW = "row";
    static final String FISCAL_YEAR = "fiscal_year";
    static final String KIND = "kind";
    static final String UNIT = "unit";
    static final String SERIES = "series";
    static final String MEASURE = "measure";
    static final String DIRECTION = "direction";
    static final String EXACT = "exact";
    static final String PRECISION = "precision";
    static final String WHOLE = "whole";
    static final String SHARE = "share";
    static final String ROUNDING = "rounding";
    static final String PRIOR = "prior";
    static final String TOTAL = "total";
    static final String TOTAL_KIND = "total_kind";

    private static final List<String> REQUIRED = List.of(BRANCH, ITEM, KPI, ROW, FISCAL_YEAR, KIND, UNIT);
    private static final List<String> OPTIONAL =
            List.of(SERIES, MEASURE, DIRECTION, EXACT, PRECISION, WHOLE, SHARE, ROUNDING, PRIOR, TOTAL, TOTAL_KIND);

    /** The names as they stand in messages. */
    static final String VALID =
            String.join(", ", REQUIRED) + ", " + String.join(", ", OPTIONAL) + ", 4月…3月 / Apr…Mar / 2021-04… / 4-6月…";

    private static final ProblemCode NO_PERIODS = ProblemCode.of("period-columns-missing");
    private static final ProblemCode OBSERVATIONS = ProblemCode.of("observations-not-table");

    /** Any year will do to tell a period from another word. */
    private static final int SOME_YEAR = 2021;

    private static final int KEPT_YEARS = 32;

    private final Header header;
    private final List<PeriodColumn> periods;
    private final FiscalCalendar calendar;
    private final Set<FiscalYear> met = new HashSet<>();

    /** The months of the columns in some of the years met; a file with a year for each row would have too many. */
    private final Map<FiscalYear, Loaded<List<Window>>> windows = new HashMap<>();

    private final Map<PrintedRow.Column, PrintedRow.Column> heads = new HashMap<>();

    /**
     * A column whose name is a period.
     *
     * @param label the name as written
     * @param index where it stands
     * @param isMonth whether it is a single month rather than a block
     */
    record PeriodColumn(String label, int index, boolean isMonth) {}

    private TableColumns(Header header, List<PeriodColumn> periods, FiscalCalendar calendar) {
        this.header = header;
        this.periods = periods;
        this.calendar = calendar;
    }

    static Optional<TableColumns> read(CsvRows rows, FiscalCalendar calendar, Problems problems) {
        CsvRow names = rows.row();
        FiscalLabels labels = FiscalLabels.of(calendar).withYear(calendar.year(SOME_YEAR));
        List<PeriodColumn> periods = new ArrayList<>();
        boolean hasShortYears = hasShortYears(names);
        for (int i = 0; i < names.size(); i++) {
            String name = names.cell(i);
            int index = i;
            if (hasShortYears && FiscalLabels.isMonthOfShortYear(name)) {
                periods.add(new PeriodColumn(name, index, true));
            } else if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                labels.readPeriod(name)
                        .value()
                        .ifPresent(period -> periods.add(
                                new PeriodColumn(name, index, period.window().size() == 1)));
            }
        }
        if (isObservations(rows)) {
            problems.add(observations(rows));
            return Optional.empty();
        }
        Header header = Header.read(
                rows,
                name -> REQUIRED.contains(name) || OPTIONAL.contains(name),
                index -> periods.stream().anyMatch(period -> period.index() == index),
                VALID,
                problems);
        REQUIRED.forEach(name -> header.require(name, VALID, problems));
        if (header.has(TOTAL)) {
            header.require(TOTAL_KIND, VALID, problems);
        }
        if (periods.isEmpty()) {
            header.unusable(noPeriods(rows), problems);
        }
        return header.isUsable() ? Optional.of(new TableColumns(header, periods, calendar)) : Optional.empty();
    }

    /** Whether these are the heads of a published table. */
    static boolean isTable(CsvRow names) {
        List<String> found =
                IntStream.range(0, names.size()).mapToObj(names::cell).toList();
        return found.contains(ROW) && found.contains(KIND);
    }

    /** Whether every column that has no name of its own is headed like Apr-21. */
    private static boolean hasShortYears(CsvRow names) {
        boolean found = false;
        for (int i = 0; i < names.size(); i++) {
            String name = names.cell(i);
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                if (!FiscalLabels.isMonthOfShortYear(name)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean isObservations(CsvRows rows) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows.row().size(); i++) {
            names.add(rows.row().cell(i));
        }
        return names.contains("month") && !names.contains(ROW);
    }

    int index(String name) {
        return header.index(name);
    }

    int size() {
        return header.size();
    }

    List<PeriodColumn> periods() {
        return periods;
    }

    /** The months of each period column in a fiscal year; months and blocks are two sequences, each in its own order. */
    Loaded<List<Window>> windows(FiscalYear year) {
        met.add(year);
        Loaded<List<Window>> known = windows.get(year);
        if (known != null) {
            return known;
        }
        Loaded<List<Window>> read = readWindows(year);
        if (windows.size() < KEPT_YEARS) {
            windows.put(year, read);
        }
        return read;
    }

    /** The head of a column, the same for all rows in which it stands for the same months. */
    PrintedRow.Column head(PeriodColumn period, Window months) {
        PrintedRow.Column head = new PrintedRow.Column(period.label(), Optional.of(months), Optional.empty());
        PrintedRow.Column known = heads.putIfAbsent(head, head);
        return known == null ? head : known;
    }

    /** Whether a row of the year was met before. */
    boolean knows(FiscalYear year) {
        return met.contains(year);
    }

    private Loaded<List<Window>> readWindows(FiscalYear year) {
        Map<PeriodColumn, Window> found = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (boolean isMonth : new boolean[] {true, false}) {
            List<PeriodColumn> some = periods.stream()
                    .filter(period -> period.isMonth() == isMonth)
                    .toList();
            Loaded<List<PeriodLabel>> read = FiscalLabels.of(calendar)
                    .withLocation(header.place())
                    .readColumns(some.stream().map(PeriodColumn::label).toList(), year);
            read.problems().forEach(problem -> problems.add(placed(problem, some)));
            read.value().ifPresent(labels -> {
                for (int i = 0; i < some.size(); i++) {
                    found.put(some.get(i), labels.get(i).window());
                }
            });
        }
        return found.size() == periods.size()
                ? Loaded.of(periods.stream().map(found::get).toList(), problems)
                : Loaded.failed(problems);
    }

    /** A problem of a header stands in the column of that header. */
    private Problem placed(Problem problem, List<PeriodColumn> columns) {
        return columns.stream()
                .filter(column -> column.label().equals(problem.rejected()))
                .findFirst()
                .map(column -> new Problem(
                        problem.code(),
                        problem.severity(),
                        header.place().withColumn(column.index() + 1),
                        problem.rejected(),
                        problem.message()))
                .orElse(problem);
    }

    FiscalCalendar calendar() {
        return calendar;
    }

    private static Problem noPeriods(CsvRows rows) {
        return Problem.error(
                NO_PERIODS,
                rows.here(),
                "",
                Sentence.of(
                        "見出しに月や四半期の列が1つもありません。使える列: " + VALID,
                        "the header has no column of a month or block of months; the columns are: " + VALID));
    }

    private static Problem observations(CsvRows rows) {
        return Problem.error(
                OBSERVATIONS,
                rows.here(),
                "month",
                Sentence.of(
                        "これは1行に1か月の観測値 CSV で、公表表ではありません。公表表は月を列に並べ、row 列を持ちます。見つかった列: month",
                        "this is observations CSV, one month a line, and no published table, which has its months as columns and a column"
                                + " row; found: month"));
    }
}
