package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.FigureWords;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.audit.sheet.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows marked うち against the row that they are part of: no cell of a part is more than that of its whole. */
final class PartRows {
    private static final String OF_WHICH = "うち";

    private PartRows() {}

    /** The whole is the last row before the part, in the same table, that is not marked so and counts the same. */
    static void check(AuditedPlan sheet, String path, AuditResults results) {
        List<AuditedRow> before = new ArrayList<>();
        for (AuditedRow line : sheet.lines(path)) {
            if (!isPart(line)) {
                before.add(0, line);
                continue;
            }
            before.stream().filter(whole -> isWholeOf(whole, line)).findFirst().ifPresent(whole -> {
                for (int i = 0; i < line.size(); i++) {
                    atMost(line, line.cell(i), whole.cell(i), line.place(line.period(i)), results);
                }
                if (line.totalKind().isPresent() && line.totalKind().equals(whole.totalKind())) {
                    atMost(line, line.total(), whole.total(), line.place(), results);
                }
            });
        }
    }

    private static boolean isPart(AuditedRow line) {
        return line.row().series().filter(PartRows::isMarked).isPresent();
    }

    private static boolean isMarked(String name) {
        String plain = Show.strip(name.replace('（', ' ').replace('(', ' ').replace('　', ' '));
        return plain.startsWith(OF_WHICH);
    }

    private static boolean isWholeOf(AuditedRow whole, AuditedRow part) {
        return whole.row().table().equals(part.row().table())
                && whole.role() == part.role()
                && whole.kind() == part.kind()
                && whole.row().unit().equals(part.row().unit())
                && whole.row().fiscalYear().equals(part.row().fiscalYear())
                && (part.accrual() == RowAccrual.FLOW || part.accrual() == RowAccrual.STOCK)
                && whole.accrual() == part.accrual()
                && whole.row().columns().equals(part.row().columns());
    }

    private static void atMost(
            AuditedRow line, Optional<Amount> part, Optional<Amount> whole, PrintedPlace place, AuditResults results) {
        if (part.isEmpty() || whole.isEmpty()) {
            results.notCheckable(Relation.BREAKDOWN, Unchecked.Obstacle.MISSING_FIGURE, () -> place);
            return;
        }
        String name = line.row().series().orElse(line.id());
        Amount named = part.get().named(FigureWords.ofRow(part.get().name(), name));
        PartsOfWhole.check(Relation.BREAKDOWN, place, List.of(named), whole.get(), results);
    }
}
