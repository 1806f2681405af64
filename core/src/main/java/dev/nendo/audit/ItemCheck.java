package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Quotient;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.FigureWords;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Printed;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An item's budgets, its figures marked うち, and figures that repeat others of the item. */
final class ItemCheck {
    private static final String OF_WHICH = "うち";
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[）)]");

    private final AuditedPlan sheet;
    private final String path;
    private final PlanItem item;
    private final AuditResults results;

    ItemCheck(AuditedPlan sheet, String path, PlanItem item, AuditResults results) {
        this.sheet = sheet;
        this.path = path;
        this.item = item;
        this.results = results;
    }

    void check() {
        item.budgets().forEach(this::budget);
        ofWhich();
        sheet.lines(path).stream().filter(line -> line.kind() == Kind.LABELLED).forEach(this::ofWhich);
        repeated();
        item.figures().stream().filter(f -> f.source().isPresent()).forEach(this::otherSource);
    }

    private void budget(Budget budget) {
        Optional<Printed> executed = budget.executed();
        if (executed.isEmpty() || budget.printedRate().isEmpty()) {
            return;
        }
        Sentence name = Sentence.of("「" + budget.name() + "」の執行率", "The execution rate of \"" + budget.name() + "\"");
        Optional<Amount> above = sheet.term(Sentence.of("執行額", "the amount executed"), executed.get());
        Optional<Amount> below = sheet.term(Sentence.of("予算額", "the budget"), budget.budgeted());
        Optional<Amount> rate = sheet.quotient(name, budget.printedRate().get());
        if (above.isEmpty() || below.isEmpty() || rate.isEmpty()) {
            results.notCheckable(Relation.EXECUTION_RATE, Unchecked.Obstacle.MISSING_FIGURE, () -> budgetPlace(budget));
            return;
        }
        PrintedPlace place = budgetPlace(budget);
        Quotient.of(List.of(Term.plus(above.get())), List.of(Term.plus(below.get())), rate.get())
                .ifPresentOrElse(
                        claim -> results.check(claim, ContradictionWords.of(Relation.EXECUTION_RATE, place)),
                        () -> results.notCheckable(
                                Relation.EXECUTION_RATE, Unchecked.Obstacle.UNITS_DIFFER, () -> place));
    }

    private PrintedPlace budgetPlace(Budget budget) {
        return sheet.place(path, budget.name(), budget.origin().or(item::origin));
    }

    private PrintedPlace place(Figure figure) {
        return sheet.place(path, figure.id(), figure.origin().or(item::origin)).withMonth(figure.window());
    }

    private Optional<Amount> amount(Figure figure) {
        Sentence name = FigureWords.labelled(figure.label());
        return sheet.amount(name, figure);
    }

    /** A figure marked うち is at most the one it is part of: that whose label stands before the mark, else the one before it. */
    private void ofWhich() {
        List<Figure> figures = item.figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure part = figures.get(i);
            int mark = part.label().indexOf(OF_WHICH);
            if (mark < 0) {
                continue;
            }
            String label = part.label().substring(0, mark).strip();
            Optional<Figure> whole = label.isEmpty()
                    ? before(figures, i)
                    : figures.stream().filter(f -> f.label().equals(label)).findFirst();
            whole.filter(w -> w.printed().unit().kind() == part.printed().unit().kind())
                    .filter(w -> AuditedPlan.isOnOneScale(
                            w.printed().unit(), part.printed().unit()))
                    .ifPresent(w -> atMost(amount(part), amount(w), place(w)));
        }
    }

    private static Optional<Figure> before(List<Figure> figures, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!figures.get(i).label().contains(OF_WHICH)) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    private void ofWhich(AuditedRow line) {
        Optional<Amount> whole = Optional.empty();
        for (int i = 0; i < line.size(); i++) {
            if (line.row().columns().get(i).label().startsWith(OF_WHICH)) {
                if (whole.isPresent()) {
                    atMost(line.cell(i), whole, line.place());
                }
            } else {
                whole = line.cell(i);
            }
        }
    }

    private void atMost(Optional<Amount> part, Optional<Amount> whole, PrintedPlace place) {
        if (part.isEmpty() || whole.isEmpty()) {
            results.notCheckable(Relation.BREAKDOWN, Unchecked.Obstacle.MISSING_FIGURE, () -> place);
        } else {
            PartsOfWhole.check(Relation.BREAKDOWN, place, List.of(part.get()), whole.get(), results);
        }
    }

    /** Figures of one label, role, unit, window and source in one item are one quantity, unless they are of two KPIs. */
    private void repeated() {
        Map<List<Object>, List<Figure>> earlier = new HashMap<>();
        for (Figure again : item.figures()) {
            List<Figure> same = earlier.computeIfAbsent(
                    List.of(again.label(), again.role(), again.window(), again.asOf(), again.source()),
                    k -> new ArrayList<>());
            Set<String> kpis = sheet.kpisOfFigure(again.id());
            same.stream()
                    .filter(first -> AuditedPlan.canBeOfOneKpi(kpis, sheet.kpisOfFigure(first.id())))
                    .filter(first -> AuditedPlan.isComparable(
                            first.printed().unit(), again.printed().unit()))
                    .forEach(first -> repeated(first, again));
            same.add(again);
        }
    }

    private void repeated(Figure first, Figure again) {
        Optional<Amount> one = amount(first);
        Optional<Amount> other = amount(again);
        if (one.isPresent() && other.isPresent()) {
            SameQuantity.check(Relation.SAME_QUANTITY, place(again), other.get(), one.get(), results);
        }
    }

    /** A figure of another source beside the official one: it may differ, and is said to. */
    private void otherSource(Figure figure) {
        String label = BRACKETED.matcher(figure.label()).replaceAll("").strip();
        Optional<Window> window = figure.window();
        Optional<Amount> other = amount(figure);
        if (label.isEmpty() || window.isEmpty() || other.isEmpty()) {
            return;
        }
        for (AuditedRow line : sheet.lines(path)) {
            boolean isSame = figure.role() == Figure.Role.ACTUAL
                    && !line.row().source().equals(figure.source())
                    && line.row().unit().equals(figure.printed().unit())
                    && line.row().title().filter(title -> title.contains(label)).isPresent();
            Optional<Amount> official = line.endingIn(window.get().last());
            if (isSame && official.isPresent() && !SameQuantity.agree(official.get(), other.get())) {
                results.add(otherSource(figure, other.get(), line, official.get()));
            }
        }
    }

    private Finding otherSource(Figure figure, Amount other, AuditedRow line, Amount official) {
        String source = figure.source().orElseThrow();
        return PartsOfWhole.info(
                        Relation.SAME_QUANTITY,
                        place(figure),
                        Sentence.of(
                                other.name().ja() + "は " + other.text() + "(" + source + ")、表の"
                                        + official.name().ja() + "は " + official.text() + " で、出所が異なるため比べられません。",
                                other.name().en() + " is printed " + other.text() + " (" + source + ") and "
                                        + official.name().en() + " of row " + line.id() + " " + official.text()
                                        + "; the sources differ, so they need not agree."))
                .printed(other.text())
                .expected(official.text())
                .build();
    }
}
