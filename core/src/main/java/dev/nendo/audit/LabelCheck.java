package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.PeriodLabel;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.UnitKind;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a row's period label, and a table's as-of label, say against the year, the columns and the rows beside them. */
final class LabelCheck {
    private static final ProblemCode TWO_YEARS = ProblemCode.of("fiscal-year-not-valid");

    private static final Pattern BRACKETED = Pattern.compile("[（(]([^（）()]*)[）)]");

    private final AuditedRow line;
    private final AuditOptions options;
    private final AuditResults results;

    private LabelCheck(AuditedRow line, AuditOptions options, AuditResults results) {
        this.line = line;
        this.options = options;
        this.results = results;
    }

    static void check(AuditedRow line, AuditOptions options, AuditResults results) {
        LabelCheck check = new LabelCheck(line, options, results);
        check.yearLabel();
        check.titleLabel();
        ColumnLabels.check(line, results);
    }

    private FiscalYear planYear() {
        return line.sheet().plan().fiscalYear();
    }

    static Optional<PeriodLabel> label(AuditedRow line) {
        return line.row().yearLabel().flatMap(text -> read(line, text));
    }

    private static Optional<PeriodLabel> read(AuditedRow line, String text) {
        FiscalLabels labels = FiscalLabels.of(line.sheet().plan().fiscalYear().calendar());
        return labels.readPeriod(text).value();
    }

    private void yearLabel() {
        Optional<PeriodLabel> label = label(line);
        if (label.isEmpty()) {
            twoNames();
            return;
        }
        Optional<Sentence> contradiction = contradiction(label.get());
        if (contradiction.isEmpty()) {
            results.consistent();
            return;
        }
        String text = line.row().yearLabel().orElseThrow();
        FiscalLabels labels = FiscalLabels.of(planYear().calendar());
        results.add(error(text, contradiction.get(), causes(text, labels)));
    }

    /** The slips after which the label fits, those of the plan's own year alone where there are any. */
    private List<Cause> causes(String text, FiscalLabels labels) {
        Predicate<PeriodLabel> fits =
                other -> isPast(other) && contradiction(other).isEmpty();
        List<Cause> own = LabelMisprints.explaining(
                text, labels, other -> fits.test(other) && planYear().window().containsAll(other.window()));
        return own.isEmpty() ? LabelMisprints.explaining(text, labels, fits) : own;
    }

    /** A label that names the year twice, and two years, is a contradiction in itself. */
    private void twoNames() {
        String text = line.row().yearLabel().orElse("");
        boolean isYear = FiscalLabels.of(planYear().calendar()).readPeriod(text).problems().stream()
                .anyMatch(problem -> problem.code().equals(TWO_YEARS));
        if (isYear) {
            results.add(error(text, Sentence.of("異なる2つの年度を指します。", "names two different years."), List.of()));
        }
    }

    /** Whether a report of the year can already speak of the months: up to a year after its end. */
    private boolean isPast(PeriodLabel label) {
        return !label.window().last().isAfter(planYear().next().last());
    }

    /** What speaks against a label, if anything does. */
    private Optional<Sentence> contradiction(PeriodLabel label) {
        Window window = label.window();
        FiscalYear labelled = planYear().calendar().yearOf(window.last());
        int years = planYear().year() - labelled.year();
        if (Math.abs(years) > options.labelYears() && !isOwnYear(labelled)) {
            return Optional.of(Sentence.of(
                    Math.abs(years) + " 年も離れた " + window + " を指し、" + planYear() + " の報告の行の期間ではあり得ません。",
                    "means " + window + ", " + Math.abs(years) + " years from " + planYear()
                            + " which the report is of, so it can't govern a row of it."));
        }
        if (!meetsYear(window)) {
            FiscalYear year = line.row().fiscalYear().orElseThrow();
            return Optional.of(Sentence.of(
                    window + " を指しますが、行は " + year + " のものです。",
                    "means " + window + ", but the row is of " + year + "."));
        }
        if (!meetsColumns(window)) {
            Window columns = columns().orElseThrow();
            return Optional.of(Sentence.of(
                    window + " を指しますが、列は " + columns + " です。",
                    "means " + window + ", but the columns are " + columns + "."));
        }
        return aboveSibling(label);
    }

    /** The label of the row's own year is never too far: a table may go back as long as it likes. */
    private boolean isOwnYear(FiscalYear labelled) {
        return line.row().fiscalYear().filter(labelled::equals).isPresent();
    }

    private boolean meetsYear(Window window) {
        return line.row()
                .fiscalYear()
                .map(year -> year.window().intersect(window).isPresent())
                .orElse(true);
    }

    /** At least half of the columns' months, so that a lag of some months is no contradiction. */
    private boolean meetsColumns(Window window) {
        return columns()
                .map(columns -> 2 * columns.intersect(window).map(Window::size).orElse(0)
                        >= Math.min(columns.size(), window.size()))
                .orElse(true);
    }

    private Optional<Window> columns() {
        return line.firstMonth().flatMap(first -> line.lastMonth().map(last -> Window.of(first, last)));
    }

    /** A count up to a month can't be more than that of the whole year that another row of the table states. */
    private Optional<Sentence> aboveSibling(PeriodLabel label) {
        if (label.kind() == PeriodLabel.Kind.OVER || line.accrual() != RowAccrual.FLOW) {
            return Optional.empty();
        }
        return line.sheet().lines(line.path()).stream()
                .filter(other -> other != line
                        && other.row().table().equals(line.row().table())
                        && heads(other).equals(heads(line))
                        && isWhole(other, label))
                .flatMap(other -> exceeding(other).stream())
                .findFirst();
    }

    private static boolean isWhole(AuditedRow other, PeriodLabel part) {
        return label(other)
                .filter(o -> o.kind() == PeriodLabel.Kind.OVER
                        && o.window().containsAll(part.window())
                        && part.window().endsBefore(o.window()))
                .isPresent();
    }

    private static List<String> heads(AuditedRow line) {
        return line.row().columns().stream().map(Column::label).toList();
    }

    private Optional<Sentence> exceeding(AuditedRow whole) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Amount> part = line.cell(i);
            Optional<Amount> all = whole.cell(i);
            Column column = line.row().columns().get(i);
            boolean isCount = column.unit().orElse(line.row().unit()).kind() == UnitKind.COUNT;
            if (isCount
                    && part.isPresent()
                    && all.isPresent()
                    && !PartsOfWhole.isAtMost(List.of(part.get()), all.get())) {
                String year = whole.row().yearLabel().orElse("");
                return Optional.of(Sentence.of(
                        year + " の中の時点ですが、" + column.label() + "は " + part.get().text() + " で、" + year + " 全体の "
                                + all.get().text() + " を超えています。",
                        "lies within " + year + ", but its " + column.label() + ", "
                                + part.get().text() + ", is more than that of the whole of it, "
                                + all.get().text() + "."));
            }
        }
        return Optional.empty();
    }

    /** An as-of month in brackets in a title can't lie before the row's year begins. */
    private void titleLabel() {
        Optional<FiscalYear> year = line.row().fiscalYear();
        if (year.isEmpty() || line.kind() == Kind.MONTHLY) {
            return;
        }
        FiscalLabels labels = FiscalLabels.of(year.get().calendar()).withYear(year.get());
        Matcher bracketed = BRACKETED.matcher(line.row().title().orElse(""));
        while (bracketed.find()) {
            String text = bracketed.group(1);
            labels.readPeriod(text)
                    .value()
                    .filter(label -> label.kind() != PeriodLabel.Kind.OVER)
                    .ifPresent(label -> titleLabel(text, label, year.get(), labels));
        }
    }

    private void titleLabel(String text, PeriodLabel label, FiscalYear year, FiscalLabels labels) {
        if (!label.window().last().isBefore(year.first())) {
            results.consistent();
            return;
        }
        results.add(error(
                text,
                Sentence.of(
                        label.window() + " を指しますが、" + year + " の行の年度はまだ始まっていません。",
                        "means " + label.window() + ", before the year of the row, " + year + ", begins."),
                LabelMisprints.explaining(text, labels, other -> year.window().containsAll(other.window()))));
    }

    private Finding error(String label, Sentence what, List<Cause> causes) {
        return ImmutableFinding.builder()
                .relation(Relation.PERIOD_LABEL)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(FindingPlaces.of(line.place()))
                .printed(label)
                .causes(causes)
                .message(CauseWords.joined(
                        Sentence.of(
                                "期間の表示「" + label + "」は " + what.ja(),
                                "The period label \"" + label + "\" " + what.en()),
                        CauseWords.causes(causes)))
                .build();
    }
}
