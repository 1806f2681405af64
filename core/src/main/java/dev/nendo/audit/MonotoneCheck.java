package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Cumulative counts never fall; a coverage to date falls only if its population was replaced. */
final class MonotoneCheck {
    private MonotoneCheck() {}

    static void check(AuditedRow line, AuditResults results) {
        boolean isCount = line.accrual() == RowAccrual.FLOW && line.isNeverNegative();
        boolean isCoverage = line.accrual() == RowAccrual.COVERAGE;
        List<Integer> columns = Months.once(line);
        if (line.kind() != Kind.CUMULATIVE
                || !(isCount || isCoverage)
                || columns.size() < 2
                || !results.isFirst(Relation.MONOTONE, line.id())) {
            return;
        }
        List<Amount> cells = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int column : columns) {
            line.cell(column).ifPresent(cell -> {
                cells.add(cell);
                places.add(column);
            });
        }
        List<Fall> falls = falls(cells);
        for (Fall fall : falls) {
            Amount before = cells.get(fall.from());
            Amount cell = cells.get(fall.to());
            int column = places.get(fall.to());
            results.add(
                    isCount
                            ? FallWords.finding(Relation.MONOTONE, line.place(line.period(column)), before, cell)
                            : replaced(line, column, before, cell));
        }
        if (falls.isEmpty() && !cells.isEmpty()) {
            results.consistent();
        }
    }

    /** A cell below one before it, which is the highest so far. */
    private record Fall(int from, int to) {}

    private static List<Fall> falls(List<Amount> cells) {
        List<Fall> falls = new ArrayList<>();
        int highest = 0;
        for (int i = 1; i < cells.size(); i++) {
            Amount before = cells.get(highest);
            if (!PartsOfWhole.isAtMost(List.of(before), cells.get(i))) {
                falls.add(new Fall(highest, i));
                highest = i;
            } else if (before.range().lower().compareTo(cells.get(i).range().lower()) <= 0) {
                highest = i;
            }
        }
        return falls;
    }

    private static Finding replaced(AuditedRow line, int column, Amount before, Amount cell) {
        return PartsOfWhole.info(
                        Relation.MONOTONE,
                        line.place(line.period(column)),
                        Sentence.of(
                                before.name().ja() + "の " + before.text() + " から "
                                        + cell.name().ja() + "の " + cell.text()
                                        + " に下がっています。1つの対象者数に対する累計の率は下がらないので、対象者数が変わったか、対象者数に対する率ではありません。",
                                "From " + before.text() + " in " + before.name().en() + " to " + cell.text() + " in "
                                        + cell.name().en()
                                        + " the rate falls. Over one population a cumulative rate does not fall: the population was"
                                        + " replaced, or the rate is none of a population."))
                .printed(cell.text())
                .build();
    }
}
