package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.audit.sheet.Show;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Interval;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Blocks such as 4～6月 against the months printed beside them. */
final class BlockCheck {
    private BlockCheck() {}

    static void check(AuditedRow line, AuditResults results) {
        for (int i = 0; i < line.size(); i++) {
            int index = i;
            Optional<Window> block = line.period(i).filter(p -> p.size() > 1 && p.isContiguous());
            if (line.kind() == Kind.CUMULATIVE || line.kind() == Kind.STOCK) {
                block.flatMap(p -> lastMonth(line, p)).ifPresent(last -> lastMonth(line, index, last, results));
            } else {
                block.flatMap(p -> Months.columnsWithin(line, p, index))
                        .ifPresent(months -> block(line, index, months, results));
            }
        }
    }

    private static void block(AuditedRow line, int index, List<Integer> months, AuditResults results) {
        Optional<Amount> block = line.cell(index);
        List<Amount> parts = months.stream().flatMap(i -> line.cell(i).stream()).toList();
        if (block.isEmpty() || parts.size() < months.size()) {
            results.notCheckable(
                    Relation.BLOCK_OF_MONTHS, Unchecked.Obstacle.MISSING_FIGURE, () -> line.place(line.period(index)));
            return;
        }
        ContradictionWords broken = results.broken(Relation.BLOCK_OF_MONTHS, line, line.place(line.period(index)));
        if (line.accrual() == RowAccrual.RATE_OF_FLOWS) {
            amongMonths(line, index, parts, block.get(), results);
        } else if (line.accrual() == RowAccrual.AVERAGE || mayBeMean(line)) {
            Linear sum = Linear.sum(parts, block.get());
            Linear mean = new Linear(Term.sum(parts), parts.size(), block.get());
            results.check(line.accrual() != RowAccrual.AVERAGE && (sum.holds() || !mean.holds()) ? sum : mean, broken);
        } else if (line.accrual() == RowAccrual.FLOW || line.accrual() == RowAccrual.COVERAGE) {
            results.check(Linear.sum(parts, block.get()), broken);
        } else {
            results.notCheckable(
                    Relation.BLOCK_OF_MONTHS, Unchecked.Obstacle.NOT_ADDITIVE, () -> line.place(line.period(index)));
        }
    }

    private static Optional<Integer> lastMonth(AuditedRow line, Window block) {
        return IntStream.range(0, line.size())
                .filter(i -> line.period(i)
                        .filter(p -> p.size() < block.size() && p.last().equals(block.last()))
                        .isPresent())
                .boxed()
                .findFirst();
    }

    /** At the end of a block a running row or a stock says what it says for the block's last month. */
    private static void lastMonth(AuditedRow line, int index, int last, AuditResults results) {
        Optional<Amount> block = line.cell(index);
        Optional<Amount> month = line.cell(last);
        if (block.isPresent() && month.isPresent()) {
            SameQuantity.check(
                    Relation.BLOCK_OF_MONTHS,
                    line.place(line.period(index)),
                    block.get().as("", "The block"),
                    month.get().as("の欄", "the cell of"),
                    results);
        } else {
            results.notCheckable(
                    Relation.BLOCK_OF_MONTHS, Unchecked.Obstacle.MISSING_FIGURE, () -> line.place(line.period(index)));
        }
    }

    /** Whether a row that does not state its measure may hold means, since its total is one; its blocks may be sums all the same. */
    private static boolean mayBeMean(AuditedRow line) {
        return line.accrual() == RowAccrual.FLOW
                && line.row().measure().isEmpty()
                && line.totalKind().filter(kind -> kind == TotalKind.AVERAGE).isPresent();
    }

    /** A rate of a block is a weighted mean of the months' rates, so it lies among them. */
    private static void amongMonths(
            AuditedRow line, int index, List<Amount> parts, Amount block, AuditResults results) {
        Interval hull = hull(parts.stream()).orElseThrow();
        if (hull.intersect(block.range()).isPresent()) {
            results.consistent();
            return;
        }
        String shown = Show.range(hull, block.scale());
        Finding finding = PartsOfWhole.error(Relation.BLOCK_OF_MONTHS, line.place(line.period(index)), block, shown)
                .gap(ContradictionWords.gap(hull, block.range()).dividedBy(block.unitInLastPlace()))
                .witness(hull)
                .message(Sentence.of(
                        block.name().ja() + "の率は " + block.text() + " ですが、各月の率 " + texts(parts) + " の加重平均なので " + shown
                                + " の中にあるはずです。",
                        "The rate of " + Show.within(block.name().en()) + " is printed " + block.text()
                                + ", but as a weighted mean of its months' " + texts(parts) + " it must lie in " + shown
                                + "."))
                .build();
        results.broken(finding, results.hidden().amongMonths(parts, block, line.place(line.period(index))));
    }

    private static Optional<Interval> hull(Stream<Amount> parts) {
        return parts.map(Amount::range).reduce(Interval::hull);
    }

    private static String texts(List<Amount> parts) {
        return parts.stream().map(Amount::text).collect(Collectors.joining(", "));
    }
}
