package dev.nendo.audit;

import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Cumulative counts never fall; a coverage to date falls only if its population was replaced. */
final class MonotoneCheck {
    private MonotoneCheck() {}

    static void check(Line line, Ledger ledger) {
        boolean isCount = line.nature() == Nature.FLOW && line.isNeverNegative();
        boolean isCoverage = line.nature() == Nature.COVERAGE;
        List<Integer> columns = Months.once(line);
        if (line.kind() != Kind.CUMULATIVE
                || !(isCount || isCoverage)
                || columns.size() < 2
                || !ledger.isFirst(Relation.MONOTONE, line.id())) {
            return;
        }
        Optional<Amount> highest = Optional.empty();
        boolean holds = true;
        for (int column : columns) {
            Optional<Amount> cell = line.cell(column);
            if (cell.isEmpty()) {
                continue;
            }
            Optional<Amount> before = highest;
            if (before.isPresent() && !Notices.isAtMost(List.of(before.get()), cell.get())) {
                holds = false;
                ledger.add(
                        isCount
                                ? Notices.above(
                                        Relation.MONOTONE,
                                        line.place(line.period(column)),
                                        List.of(before.get()),
                                        cell.get())
                                : replaced(line, column, before.get(), cell.get()));
                highest = cell;
            } else if (before.isEmpty()
                    || before.get().range().lower().compareTo(cell.get().range().lower()) <= 0) {
                highest = cell;
            }
        }
        if (holds && highest.isPresent()) {
            ledger.consistent();
        }
    }

    private static Finding replaced(Line line, int column, Amount before, Amount cell) {
        return Notices.info(
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
