package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Means of months: a row's 平均, and means to date beside monthly ones.
 *
 * <p>A row that states no measure but stands beside a 平均 may hold sums to date as well as means; whichever of the two fits more of its
 * cells is meant. Means with weights printed beside them may be weighted; then the plain mean is not claimed.
 */
final class MeanCheck {
    private MeanCheck() {}

    /** The mean of the printed cells; where cells are missing it may be a mean of others, and only what fits is said. */
    static void check(AuditedRow line, Amount total, AuditResults results) {
        List<Integer> columns = Months.shortest(line);
        List<Amount> parts =
                columns.stream().flatMap(i -> line.cell(i).stream()).toList();
        if (parts.isEmpty()) {
            results.notCheckable(Relation.TOTAL_IS_MEAN, Unchecked.Obstacle.MISSING_FIGURE, line::place);
            return;
        }
        Linear mean = mean(parts, total);
        if (parts.size() < columns.size()) {
            if (mean.holds()) {
                results.consistent();
            } else {
                results.notCheckable(Relation.TOTAL_IS_MEAN, Unchecked.Obstacle.MISSING_FIGURE, line::place);
            }
        } else if (SameQuantity.isRepeat(parts, total)) {
            SameQuantity.check(Relation.TOTAL_IS_MEAN, line.place(), total, parts.get(0), results);
        } else {
            results.check(mean, results.broken(Relation.TOTAL_IS_MEAN, line, line.place()));
        }
    }

    /** A 累計 of monthly means: their mean, or where the row does not say that it holds means, perhaps their sum. */
    static void toDate(AuditedRow line, Amount total, AuditResults results) {
        List<Amount> parts = line.printed();
        boolean mayBeSum = line.row().measure().isEmpty()
                && line.isComplete()
                && Linear.sum(parts, total).holds();
        if (mayBeSum) {
            results.consistent();
        } else {
            check(line, total, results);
        }
    }

    /** Means to date against the monthly ones. */
    static void check(RelatedRows bundle, AuditResults results) {
        boolean isWeighted = bundle.has(Role.DENOMINATOR) || bundle.has(Role.NUMERATOR);
        for (Role role : List.of(Role.VALUE, Role.RATE, Role.BENCHMARK, Role.TARGET)) {
            Optional<AuditedRow> monthly =
                    bundle.find(role, Kind.MONTHLY).filter(line -> line.accrual() == RowAccrual.AVERAGE);
            Optional<AuditedRow> running =
                    bundle.find(role, Kind.CUMULATIVE).filter(line -> line.accrual() == RowAccrual.AVERAGE);
            if (monthly.isPresent()
                    && running.isPresent()
                    && !isWeighted
                    && results.isFirst(
                            Relation.TOTAL_IS_MEAN,
                            running.get().id(),
                            monthly.get().id())) {
                toDate(monthly.get(), running.get(), results);
            }
        }
    }

    private static void toDate(AuditedRow monthly, AuditedRow running, AuditResults results) {
        boolean isStated =
                running.row().measure().isPresent() || monthly.row().measure().isPresent();
        long means = Months.once(running).stream()
                .filter(i ->
                        claim(monthly, running, i, true).filter(Linear::holds).isPresent())
                .count();
        long sums = Months.once(running).stream()
                .filter(i ->
                        claim(monthly, running, i, false).filter(Linear::holds).isPresent())
                .count();
        boolean isMean = isStated || means >= sums;
        for (int column : Months.once(running)) {
            if (running.cell(column).isEmpty()) {
                continue;
            }
            Optional<Linear> claim = claim(monthly, running, column, isMean);
            Relation relation = isMean ? Relation.TOTAL_IS_MEAN : Relation.RUNNING_SUM;
            if (claim.isEmpty()) {
                results.notCheckable(
                        relation, Unchecked.Obstacle.MISSING_FIGURE, () -> running.place(running.period(column)));
            } else if (SameQuantity.isRepeat(claim.get().inputs(), claim.get().claimed())) {
                SameQuantity.check(
                        Relation.SAME_QUANTITY,
                        running.place(running.period(column)),
                        claim.get().claimed(),
                        claim.get().inputs().get(0),
                        results);
            } else {
                results.check(claim.get(), results.broken(relation, running, running.place(running.period(column))));
            }
        }
    }

    private static Optional<Linear> claim(AuditedRow monthly, AuditedRow running, int column, boolean isMean) {
        Optional<YearMonth> first = monthly.firstMonth();
        Optional<Amount> toDate = running.cell(column).map(cell -> cell.as("までの平均", "The mean to"));
        Optional<YearMonth> last = running.period(column).map(Window::last);
        return first.flatMap(from -> last.filter(to -> !to.isBefore(from))
                        .flatMap(to -> isMean && !isEven(monthly, from, to)
                                ? Optional.<List<Amount>>empty()
                                : Months.amounts(monthly, from, to)))
                .flatMap(parts -> toDate.map(amount -> isMean ? mean(parts, amount) : Linear.sum(parts, amount)));
    }

    /** Whether the figures of a stretch are each of as many months; a block among months would count too little. */
    private static boolean isEven(AuditedRow line, YearMonth first, YearMonth last) {
        return Months.columns(line, first, last).stream()
                        .flatMap(List::stream)
                        .map(column -> line.period(column).map(Window::size))
                        .distinct()
                        .count()
                <= 1;
    }

    private static Linear mean(List<Amount> parts, Amount claimed) {
        return new Linear(Term.sum(parts), parts.size(), claimed);
    }
}
