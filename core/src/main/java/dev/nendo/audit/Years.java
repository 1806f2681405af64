package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same row in several years and plans: what is carried in, the figure of the year before, and cells printed twice. */
final class Years {
    private static final Sentence LAST_YEAR = Sentence.of("前年度の行の値", "the figure in last year's row");

    private final Map<List<Object>, List<AuditedRow>> rows = new HashMap<>();

    /** By sheet the rows that a sheet before it prints too, each behind the first that prints it. */
    private final Map<AuditedPlan, Map<AuditedRow, AuditedRow>> repeated = new HashMap<>();

    static Years of(List<AuditedPlan> sheets) {
        Years years = new Years();
        for (AuditedPlan sheet : sheets) {
            for (AuditedRow line : sheet.lines()) {
                line.row().fiscalYear().ifPresent(year -> years.add(line, year));
            }
        }
        return years;
    }

    private void add(AuditedRow line, FiscalYear year) {
        List<AuditedRow> same = rows.computeIfAbsent(key(line, year), k -> new ArrayList<>());
        same.add(line);
        if (same.get(0).sheet() != line.sheet()) {
            repeated.computeIfAbsent(line.sheet(), k -> new LinkedHashMap<>()).put(line, same.get(0));
        }
    }

    /** Takes another reading of a sheet in the place of the first one. */
    void replace(AuditedPlan sheet, AuditedPlan again) {
        for (AuditedRow line : sheet.lines()) {
            line.row().fiscalYear().ifPresent(year -> {
                AuditedRow other = again.line(line.id()).orElseThrow();
                List<AuditedRow> same = rows.getOrDefault(key(line, year), new ArrayList<>());
                same.replaceAll(row -> row == line ? other : row);
                repeated.values().forEach(lines -> lines.replaceAll((l, first) -> first == line ? other : first));
            });
        }
        Map<AuditedRow, AuditedRow> own = repeated.remove(sheet);
        if (own != null) {
            Map<AuditedRow, AuditedRow> lines = new LinkedHashMap<>();
            own.forEach((line, first) -> lines.put(again.line(line.id()).orElseThrow(), first));
            repeated.put(again, lines);
        }
    }

    private static List<Object> key(AuditedRow line, FiscalYear year) {
        return List.of(
                line.sheet().plan().branch().id(),
                line.path(),
                line.row().title().orElse(line.row().table()),
                line.row().series().orElse(""),
                line.role(),
                line.kind(),
                line.row().source().orElse(""),
                year);
    }

    private Optional<AuditedRow> lastYear(AuditedRow line) {
        return line.row()
                .fiscalYear()
                .map(year -> rows.getOrDefault(key(line, year.previous()), List.of()))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** What a stock's first change leaves for the year before must be what that year ended with. */
    void carryIn(RelatedRows bundle, AuditResults results) {
        Optional<AuditedRow> changes = bundle.find(Role.VALUE, Kind.MONTHLY);
        Optional<AuditedRow> stock = bundle.find(Role.VALUE, Kind.STOCK);
        if (changes.isEmpty()
                || stock.isEmpty()
                || !results.isFirst(Relation.CARRY_IN, stock.get().id())) {
            return;
        }
        AuditedRow running = stock.get();
        Optional<YearMonth> start = running.firstMonth();
        Optional<Amount> first = start.flatMap(running::endingIn);
        Optional<Amount> change = start.flatMap(changes.get()::endingIn);
        Optional<Amount> before =
                start.flatMap(month -> lastYear(running).flatMap(line -> line.endingIn(month.minusMonths(1))));
        if (first.isPresent() && change.isPresent() && before.isPresent()) {
            Linear claim = new Linear(
                    List.of(
                            Term.plus(first.get().as("の数", "the figure at")),
                            Term.minus(change.get().as("の増減", "the change in"))),
                    1,
                    before.get().named(Sentence.of("前年度末", "The end of the year before")));
            ContradictionWords broken =
                    ContradictionWords.of(Relation.CARRY_IN, running.place(start.map(Window::month)), claim.claimed());
            results.check(claim, broken);
        }
    }

    /** 前年同期 against last year's row. */
    void prior(AuditedRow line, AuditResults results) {
        if (line.row().prior().isEmpty()) {
            return;
        }
        Optional<Amount> prior = line.prior();
        List<Amount> stated = lastYear(line).map(before -> stated(line, before)).orElse(List.of());
        if (prior.isEmpty() || stated.isEmpty()) {
            results.notCheckable(Relation.SAME_QUANTITY, Unchecked.Obstacle.MISSING_FIGURE, line::place);
            return;
        }
        Amount fitting = stated.stream()
                .filter(other -> SameQuantity.agree(prior.get(), other))
                .findFirst()
                .orElse(stated.get(0));
        SameQuantity.check(Relation.SAME_QUANTITY, line.place(), prior.get(), fitting, results);
    }

    /** Where last year's row states the same period: its cell then, its total, or its cells together. */
    private static List<Amount> stated(AuditedRow line, AuditedRow before) {
        Optional<YearMonth> reported = lastPrinted(line).map(month -> month.minusYears(1));
        List<Amount> found = new ArrayList<>();
        if (line.kind() != Kind.MONTHLY) {
            reported.flatMap(before::endingIn).ifPresent(found::add);
        }
        before.total().ifPresent(found::add);
        if (line.kind() == Kind.MONTHLY && line.accrual() == RowAccrual.FLOW) {
            line.firstMonth()
                    .flatMap(first -> reported.flatMap(last -> Months.amounts(before, first.minusYears(1), last)))
                    .filter(parts -> parts.stream().allMatch(Amount::isExact))
                    .ifPresent(parts -> found.add(together(parts)));
        }
        return found.stream().map(amount -> amount.named(LAST_YEAR)).toList();
    }

    private static Amount together(List<Amount> parts) {
        return parts.get(0).reading(parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Optional<YearMonth> lastPrinted(AuditedRow line) {
        return IntStream.range(0, line.size())
                .filter(i -> line.cell(i).isPresent())
                .mapToObj(line::period)
                .flatMap(Optional::stream)
                .map(Window::last)
                .max(YearMonth::compareTo);
    }

    /** A year's row that several plans print must say the same in each. */
    void restated(AuditedPlan sheet, AuditResults results) {
        repeated.getOrDefault(sheet, Map.of()).forEach((again, first) -> restated(first, again, results));
    }

    private static void restated(AuditedRow first, AuditedRow again, AuditResults results) {
        Sentence before = Sentence.of(
                first.sheet().plan().fiscalYear() + "の計画の値",
                "the figure in the plan of " + first.sheet().plan().fiscalYear());
        for (int i = 0; i < again.size(); i++) {
            Optional<Window> period = again.period(i);
            Optional<Amount> one = period.flatMap(first::over);
            Optional<Amount> other = again.cell(i);
            if (one.isPresent() && other.isPresent()) {
                SameQuantity.check(
                        Relation.SAME_QUANTITY,
                        again.place(period),
                        other.get(),
                        one.get().named(before),
                        results);
            }
        }
        Stream.of(first)
                .filter(line -> line.totalKind().equals(again.totalKind()))
                .flatMap(line -> line.total().stream())
                .forEach(total -> again.total()
                        .ifPresent(other -> SameQuantity.check(
                                Relation.SAME_QUANTITY, again.place(), other, total.named(before), results)));
    }
}
