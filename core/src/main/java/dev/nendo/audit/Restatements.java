package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.PeriodLabel;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Figure.Role;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures, rates and budgets in the text of an item that its tables print as well.
 *
 * <p>Two printed numbers are taken for one quantity only if every word of the one's label stands in the names of the other's cell (title,
 * period, series, head), the unit, the source and the months are the same, and no other cell answers to it: a doubt is no contradiction.
 */
final class Restatements {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u3000（）()【】]+");
    private static final List<String> TO_DATE = List.of("累計", "年計", "合計");

    private final AuditedPlan sheet;
    private final String path;
    private final PlanItem item;
    private final AuditResults results;
    private final FiscalLabels labels;

    /**
     * A cell of the item's tables.
     *
     * @param amount what is printed there
     * @param names what it is called
     * @param head the label of its column, empty for months
     * @param window the months it speaks of, where that is known
     * @param line the row it is printed in
     */
    private record Candidate(Amount amount, List<String> names, String head, Optional<Window> window, AuditedRow line) {
        Optional<String> source() {
            return line.row().source();
        }

        Role role() {
            return switch (line.role()) {
                case TARGET -> Role.TARGET;
                case BENCHMARK -> Role.BENCHMARK;
                default -> Role.ACTUAL;
            };
        }

        boolean answersTo(List<String> words) {
            return words.stream().allMatch(word -> names.stream().anyMatch(name -> name.contains(word)));
        }
    }

    /**
     * What the text says: a number under a label.
     *
     * @param identity what it is a number of, besides its label, unit and period
     */
    private record Stated(
            String label, Amount amount, Optional<Window> window, Identity identity, PrintedPlace place) {}

    /**
     * What is part of a quantity's identity besides its label, unit and period: a target is not the actual, and a ratio of two years is no
     * ratio of a part and its whole.
     *
     * @param role what the number is for; empty where the label says it
     * @param kpis the KPIs whose actual it is
     * @param source whose figure it is
     * @param isOfYears whether it compares two years
     */
    private record Identity(Optional<Role> role, Set<String> kpis, Optional<String> source, boolean isOfYears) {
        static final Identity STATED = new Identity(Optional.empty(), Set.of(), Optional.empty(), false);

        static Identity of(Role role, boolean isOfYears) {
            return new Identity(Optional.of(role), Set.of(), Optional.empty(), isOfYears);
        }

        boolean agreesWith(Candidate cell, Set<String> kpisOfRow) {
            boolean saysYears = cell.names.stream().anyMatch(name -> name.contains("前年"));
            return role.filter(r -> r != cell.role()).isEmpty()
                    && source.equals(cell.source())
                    && AuditedPlan.canBeOfOneKpi(kpis, kpisOfRow)
                    && (!isOfYears || saysYears);
        }
    }

    Restatements(AuditedPlan sheet, String path, PlanItem item, AuditResults results) {
        this.sheet = sheet;
        this.path = path;
        this.item = item;
        this.results = results;
        this.labels = FiscalLabels.of(sheet.plan().fiscalYear().calendar());
    }

    void check() {
        List<Stated> stated = Stream.of(
                        item.figures().stream().flatMap(f -> stated(f).stream()),
                        item.statements().stream().flatMap(s -> stated(s).stream()),
                        item.budgets().stream().flatMap(b -> stated(b).stream()))
                .flatMap(s -> s)
                .toList();
        if (stated.isEmpty()) {
            return;
        }
        List<Candidate> cells =
                sheet.lines(path).stream().flatMap(line -> cells(line).stream()).toList();
        stated.forEach(one -> match(one, cells)
                .ifPresent(cell ->
                        SameQuantity.check(Relation.SAME_QUANTITY, one.place(), one.amount(), cell.amount(), results)));
    }

    private Optional<Stated> stated(Figure figure) {
        Optional<Window> window = figure.window();
        Identity identity = new Identity(
                Optional.of(figure.role()), sheet.kpisOfFigure(figure.id()), figure.source(), /* isOfYears= */ false);
        return sheet.amount(name(figure.label()), figure)
                .map(amount -> stated(figure.label(), amount, window, identity, place(figure.id())));
    }

    private PrintedPlace place(String id) {
        return sheet.place(path, id, item.origin());
    }

    private static Sentence name(String label) {
        return Sentence.of("「" + label + "」", "\"" + label + "\"");
    }

    private static Stated stated(
            String label, Amount amount, Optional<Window> window, Identity identity, PrintedPlace place) {
        return new Stated(label, amount, window, identity, place.withMonth(window));
    }

    private Optional<Stated> stated(Statement statement) {
        if (!(statement instanceof Statement.Ratio ratio)) {
            return Optional.empty();
        }
        return ratio.rate()
                .flatMap(rate -> sheet.quotient(name(ratio.label()), rate))
                .map(rate -> stated(ratio.label(), rate, ratio.window(), identity(ratio), place(ratio.id())));
    }

    private static Identity identity(Statement.Ratio ratio) {
        return switch (ratio.kind()) {
            case PROJECTED -> Identity.of(Role.PLAN, /* isOfYears= */ false);
            case YEAR_ON_YEAR -> Identity.of(Role.ACTUAL, /* isOfYears= */ true);
            case ACTUAL, PRIOR_YEAR, EXECUTION -> Identity.of(Role.ACTUAL, /* isOfYears= */ false);
        };
    }

    /** A budget's three numbers, as heads of columns call them. */
    private List<Stated> stated(Budget budget) {
        List<Stated> stated = new ArrayList<>();
        stated(budget, "予算額", Optional.of(budget.budgeted())).ifPresent(stated::add);
        stated(budget, "執行額", budget.executed()).ifPresent(stated::add);
        budget.printedRate()
                .flatMap(rate -> sheet.quotient(name(budget.name() + " 執行率"), rate))
                .ifPresent(rate -> stated.add(stated(budget, "執行率", rate)));
        return stated;
    }

    private Optional<Stated> stated(Budget budget, String what, Optional<Printed> printed) {
        String label = budget.name() + " " + what;
        return printed.flatMap(p -> sheet.term(name(label), p)).map(amount -> stated(budget, what, amount));
    }

    private Stated stated(Budget budget, String what, Amount amount) {
        String label = budget.name() + " " + what;
        return stated(label, amount, Optional.empty(), Identity.STATED, place(budget.name()));
    }

    private List<Candidate> cells(AuditedRow line) {
        List<Candidate> cells = new ArrayList<>();
        List<String> names = Stream.of(
                        line.row().title(), line.row().yearLabel(), line.row().series())
                .flatMap(Optional::stream)
                .toList();
        Optional<Window> labelled = LabelCheck.label(line).map(PeriodLabel::window);
        for (int i = 0; i < line.size(); i++) {
            boolean isLabelled = line.kind() == Kind.LABELLED;
            String head = isLabelled ? line.row().columns().get(i).label() : "";
            Optional<Window> window = isLabelled ? labelled : covered(line, i);
            List<String> all = Stream.concat(names.stream(), Stream.of(head)).toList();
            line.cell(i).ifPresent(amount -> cells.add(new Candidate(named(amount, line), all, head, window, line)));
        }
        boolean isToDate =
                line.totalKind().filter(kind -> kind != TotalKind.AVERAGE).isPresent() && line.kind() == Kind.MONTHLY;
        if (isToDate) {
            Optional<Window> all =
                    line.firstMonth().flatMap(first -> line.lastMonth().map(last -> Window.of(first, last)));
            List<String> withTotal =
                    Stream.concat(names.stream(), TO_DATE.stream()).toList();
            line.total().ifPresent(total -> cells.add(new Candidate(named(total, line), withTotal, "", all, line)));
        }
        return cells;
    }

    /** The months a cell speaks of: its own, or from the first one where the row runs to date. */
    private static Optional<Window> covered(AuditedRow line, int column) {
        return line.kind() == Kind.CUMULATIVE
                ? line.period(column).flatMap(period -> line.firstMonth().map(first -> Window.of(first, period.last())))
                : line.period(column);
    }

    private static Amount named(Amount amount, AuditedRow line) {
        return amount.named(Sentence.of(
                line.id() + " の" + amount.name().ja(), Show.within(amount.name().en()) + " in row " + line.id()));
    }

    /** The one cell that is the same quantity, if there is one. */
    private Optional<Candidate> match(Stated stated, List<Candidate> cells) {
        List<String> words = words(stated);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = stated.amount().unit();
        List<Candidate> fitting = cells.stream()
                .filter(cell -> cell.amount().unit().kind() == unit.kind()
                        && AuditedPlan.isOnOneScale(cell.amount().unit(), unit)
                        && stated.identity().agreesWith(cell, kpis(cell.line()))
                        && sameMonths(stated.window(), cell)
                        && cell.answersTo(words))
                .toList();
        if (fitting.size() > 1) {
            String label = stated.label().replaceAll("\\s", "");
            fitting = fitting.stream()
                    .filter(cell -> !cell.head().isEmpty() && label.contains(cell.head()))
                    .toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Set<String> kpis(AuditedRow line) {
        return sheet.kpiOf(line.row(), item).map(Set::of).orElse(Set.of());
    }

    /** The words of a label but for periods that only say the months again. */
    private List<String> words(Stated stated) {
        return Stream.of(BETWEEN_WORDS.split(stated.label()))
                .filter(word -> !word.isEmpty() && !isMonths(word, stated.window()))
                .toList();
    }

    private boolean isMonths(String word, Optional<Window> window) {
        return window.isPresent()
                && labels.readPeriod(word)
                        .value()
                        .filter(period ->
                                period.window().last().equals(window.get().last()))
                        .isPresent();
    }

    /** Labelled cells at a point are compared by their last month; all others must cover the same months. */
    private static boolean sameMonths(Optional<Window> stated, Candidate cell) {
        if (cell.head().isEmpty()) {
            return stated.isPresent() && stated.equals(cell.window());
        }
        return stated.isEmpty()
                || cell.window().isEmpty()
                || stated.get().last().equals(cell.window().get().last());
    }
}
