package dev.nendo.audit;

import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.PeriodLabel;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.UnitKind;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a row's period label, and a table's as-of label, say against the year, the columns and the rows beside them. */
final class LabelCheck {
    private static final Pattern BRACKETED = Pattern.compile("[（(]([^（）()]*)[）)]");

    private final Line line;
    private final AuditOptions options;
    private final Ledger ledger;

    private LabelCheck(Line line, AuditOptions options, Ledger ledger) {
        this.line = line;
        this.options = options;
        this.ledger = ledger;
    }

    static void check(Line line, AuditOptions options, Ledger ledger) {
        LabelCheck check = new LabelCheck(line, options, ledger);
        check.yearLabel();
        check.titleLabel();
        ColumnLabels.check(line, ledger);
    }

    private FiscalYear planYear() {
        return line.sheet().plan().fiscalYear();
    }

    static Optional<PeriodLabel> label(Line line) {
        FiscalLabels labels = FiscalLabels.of(line.sheet().plan().fiscalYear().calendar());
        return line.row().yearLabel().flatMap(text -> labels.readPeriod(text).value());
    }

    private void yearLabel() {
        Optional<PeriodLabel> label = label(line);
        if (label.isEmpty()) {
            return;
        }
        Window window = label.get().window();
        String text = line.row().yearLabel().orElseThrow();
        FiscalYear labelled = FiscalYear.of(planYear().year(), planYear().calendar())
                .calendar()
                .yearOf(window.last());
        int years = planYear().year() - labelled.year();
        if (Math.abs(years) > options.labelYears()) {
            ledger.add(error(
                    text,
                    years + " 年も離れた " + window + " を指し、" + planYear() + " の報告の行の期間ではあり得ません。",
                    "means " + window + ", " + years + " years from " + planYear()
                            + " on which the report is, so it can't govern a row of it."));
        } else if (!meetsYear(window)) {
            FiscalYear year = line.row().fiscalYear().orElseThrow();
            ledger.add(error(
                    text,
                    window + " を指しますが、行は " + year + " のものです。",
                    "means " + window + ", but the row is of " + year + "."));
        } else if (!meetsColumns(window)) {
            Window columns = columns().orElseThrow();
            ledger.add(error(
                    text,
                    window + " を指しますが、列は " + columns + " です。",
                    "means " + window + ", but the columns are " + columns + "."));
        } else if (!isWithinSibling(label.get())) {
            ledger.consistent();
        }
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
    private boolean isWithinSibling(PeriodLabel label) {
        if (label.kind() == PeriodLabel.Kind.OVER || line.nature() != Nature.FLOW) {
            return false;
        }
        for (Line other : line.sheet().lines()) {
            boolean isWhole = other != line
                    && other.path().equals(line.path())
                    && other.row().table().equals(line.row().table())
                    && heads(other).equals(heads(line))
                    && label(other)
                            .filter(o -> o.kind() == PeriodLabel.Kind.OVER
                                    && o.window().containsAll(label.window())
                                    && label.window().endsBefore(o.window()))
                            .isPresent();
            if (isWhole && exceeds(other)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> heads(Line line) {
        return line.row().columns().stream().map(Column::label).toList();
    }

    private boolean exceeds(Line whole) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Amount> part = line.cell(i);
            Optional<Amount> all = whole.cell(i);
            Column column = line.row().columns().get(i);
            boolean isCount = column.unit().orElse(line.row().unit()).kind() == UnitKind.COUNT;
            if (isCount && part.isPresent() && all.isPresent() && !Notices.isAtMost(List.of(part.get()), all.get())) {
                String text = line.row().yearLabel().orElse("");
                String year = whole.row().yearLabel().orElse("");
                ledger.add(error(
                        text,
                        year + " の中にありますが、" + column.label() + "は " + part.get().text() + " で、" + year + " 全体の "
                                + all.get().text() + " を超えています。",
                        "lies within " + year + ", but its " + column.label() + ", "
                                + part.get().text() + ", is more than that of the whole of it, "
                                + all.get().text() + "."));
                return true;
            }
        }
        return false;
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
            Optional<PeriodLabel> label =
                    labels.readPeriod(text).value().filter(l -> l.kind() != PeriodLabel.Kind.OVER);
            if (label.isEmpty()) {
                continue;
            }
            if (label.get().window().last().isBefore(year.get().first())) {
                ledger.add(error(
                        text,
                        label.get().window() + " を指しますが、" + year.get() + " の行の年度はまだ始まっていません。",
                        "means " + label.get().window() + ", before the year of the row of " + year.get()
                                + " begins."));
            } else {
                ledger.consistent();
            }
        }
    }

    private Finding error(String label, String ja, String en) {
        return Finding.builder()
                .relation(Relation.PERIOD_LABEL)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(line.place())
                .printed(label)
                .message(Sentence.of("期間の表示「" + label + "」は " + ja, "The period label \"" + label + "\" " + en))
                .build();
    }
}
