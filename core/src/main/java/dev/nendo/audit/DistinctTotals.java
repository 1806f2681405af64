package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.series.Accrual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The total of a distinct count, such as 実人数: no less than its largest month, and no more than all months together. */
final class DistinctTotals {
    private DistinctTotals() {}

    static boolean isDistinct(AuditedRow line) {
        return line.row()
                .measure()
                .filter(measure -> measure.accrual().months() == Accrual.Months.DISTINCT)
                .isPresent();
    }

    static void check(AuditedRow line, Amount total, AuditResults results) {
        List<Integer> columns = Months.once(line);
        List<Amount> months =
                columns.stream().flatMap(i -> line.cell(i).stream()).toList();
        months.stream()
                .max(Comparator.comparing(Amount::nominal))
                .ifPresent(largest ->
                        PartsOfWhole.check(Relation.TOTAL_IS_SUM, line.place(), List.of(largest), total, results));
        if (months.isEmpty() || months.size() < columns.size()) {
            results.notCheckable(Relation.TOTAL_IS_SUM, Unchecked.Obstacle.MISSING_FIGURE, line::place);
        } else {
            atMostSum(line, months, total, results);
        }
    }

    private static void atMostSum(AuditedRow line, List<Amount> months, Amount total, AuditResults results) {
        Interval sum = Term.total(Term.sum(months));
        Rational excess = total.range().lower().minus(sum.upper());
        boolean isOpen = total.range().isLowerOpen() || sum.isUpperOpen();
        boolean holds = excess.signum() < 0 || (excess.isZero() && !isOpen);
        Tested identity = identity(line, months, total, holds);
        if (holds) {
            results.tested(identity);
            results.consistent();
        } else {
            results.broken(DistinctWords.aboveSum(line.place(), months, total, sum), identity);
        }
    }

    /** Total − all months but the last is at most the last. */
    private static Tested identity(AuditedRow line, List<Amount> months, Amount total, boolean holds) {
        List<Term> left = new ArrayList<>(List.of(Term.plus(total)));
        months.subList(0, months.size() - 1).forEach(month -> left.add(Term.minus(month)));
        return new Tested(
                Tested.Form.AT_MOST,
                new Tested.Sides(left, List.of(), Rational.ONE, months.get(months.size() - 1)),
                line.place(),
                holds);
    }
}
