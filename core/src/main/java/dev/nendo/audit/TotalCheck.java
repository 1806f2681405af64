package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.TotalKind;
import java.util.List;
import java.util.Optional;

/** A row's total against its cells: the sum, the mean, or for running rows the last cell. */
final class TotalCheck {
    private TotalCheck() {}

    static void check(AuditedRow line, AuditResults results) {
        if (line.row().total().isEmpty()) {
            return;
        }
        Optional<Amount> total = line.total();
        if (total.isEmpty()) {
            results.notCheckable(relation(line), Unchecked.Obstacle.MISSING_FIGURE, line::place);
            return;
        }
        if (DistinctTotals.isDistinct(line)
                && line.kind() == Kind.MONTHLY
                && line.totalKind().filter(kind -> kind != TotalKind.AVERAGE).isPresent()) {
            DistinctTotals.check(line, total.get(), results);
            return;
        }
        boolean isRunning = line.kind() == Kind.CUMULATIVE || line.kind() == Kind.STOCK;
        switch (line.totalKind().orElseThrow()) {
            case SUM -> {
                if (isRunning) {
                    lastOrNothing(line, total.get(), results);
                } else {
                    sum(line, total.get(), results);
                }
            }
            case CUMULATIVE -> {
                if (isRunning) {
                    last(line, total.get(), results);
                } else if (line.accrual() == RowAccrual.FLOW) {
                    sum(line, total.get(), results);
                } else if (line.accrual() == RowAccrual.AVERAGE) {
                    MeanCheck.toDate(line, total.get(), results);
                } else if (line.accrual() == RowAccrual.STOCK) {
                    results.notCheckable(Relation.TOTAL_IS_SUM, Unchecked.Obstacle.NOT_ADDITIVE, line::place);
                }
            }
            case AVERAGE -> {
                if (line.accrual().isRate() && isRunning) {
                    results.notCheckable(Relation.TOTAL_IS_MEAN, Unchecked.Obstacle.DENOMINATORS_UNKNOWN, line::place);
                } else if (results.isFirst(Relation.TOTAL_IS_MEAN, line.id())) {
                    MeanCheck.check(line, total.get(), results);
                }
            }
        }
    }

    private static Relation relation(AuditedRow line) {
        return line.totalKind().orElseThrow() == TotalKind.AVERAGE ? Relation.TOTAL_IS_MEAN : Relation.TOTAL_IS_SUM;
    }

    /** Whether a total is a cumulative rate of monthly rates, which other checks look at. */
    static boolean isCumulativeRate(AuditedRow line) {
        return line.kind() == Kind.MONTHLY
                && line.accrual().isRate()
                && line.totalKind().filter(k -> k == TotalKind.CUMULATIVE).isPresent();
    }

    private static void sum(AuditedRow line, Amount total, AuditResults results) {
        List<Integer> columns = Months.once(line);
        List<Amount> parts =
                columns.stream().flatMap(i -> line.cell(i).stream()).toList();
        if (parts.size() == columns.size() && SameQuantity.isRepeat(parts, total)) {
            SameQuantity.check(Relation.TOTAL_IS_SUM, line.place(), total, parts.get(0), results);
        } else if (parts.size() == columns.size() && !parts.isEmpty()) {
            results.check(Linear.sum(parts, total), results.broken(Relation.TOTAL_IS_SUM, line, line.place()));
        } else if (!parts.isEmpty() && line.isNeverNegative() && !PartsOfWhole.isAtMost(parts, total)) {
            PartsOfWhole.check(Relation.TOTAL_IS_SUM, line.place(), parts, total, results);
        } else if (Unfinished.lastFilled(line)
                .filter(columns.subList(0, parts.size())::contains)
                .isPresent()) {
            Unfinished.sum(line, parts, total, results);
        } else {
            results.notCheckable(Relation.TOTAL_IS_SUM, Unchecked.Obstacle.MISSING_FIGURE, line::place);
        }
    }

    /** A running row's total repeats its last cell; where that is missing, a count can still be no less than the last one printed. */
    private static void last(AuditedRow line, Amount total, AuditResults results) {
        Optional<Amount> last = line.size() == 0 ? Optional.empty() : line.cell(line.size() - 1);
        Optional<Amount> before = line.printed().stream().reduce((earlier, later) -> later);
        boolean mustNotFall =
                line.kind() == Kind.CUMULATIVE && line.accrual() == RowAccrual.FLOW && line.isNeverNegative();
        if (last.isPresent()) {
            SameQuantity.check(
                    Relation.SAME_QUANTITY, line.place(), total, last.get().as("の欄", "the cell of"), results);
        } else if (mustNotFall && before.isPresent() && !PartsOfWhole.isAtMost(List.of(before.get()), total)) {
            results.add(FallWords.finding(Relation.MONOTONE, line.place(), before.get(), total));
        } else if (before.isPresent() && Unfinished.lastFilled(line).isPresent()) {
            Unfinished.repeat(Relation.SAME_QUANTITY, line, total, before.get().as("の欄の", "the cell of"), results);
        } else {
            results.notCheckable(Relation.SAME_QUANTITY, Unchecked.Obstacle.MISSING_FIGURE, line::place);
        }
    }

    /** A running row has no sum; a total that repeats the last cell is one quantity in two places. */
    private static void lastOrNothing(AuditedRow line, Amount total, AuditResults results) {
        boolean repeats = line.size() > 0
                && line.cell(Unfinished.lastFilled(line).orElse(line.size() - 1))
                        .filter(cell -> SameQuantity.agree(total, cell))
                        .isPresent();
        if (repeats) {
            results.consistent();
        } else {
            results.notCheckable(Relation.TOTAL_IS_SUM, Unchecked.Obstacle.NOT_ADDITIVE, line::place);
        }
    }
}
