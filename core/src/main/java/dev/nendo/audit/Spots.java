package dev.nendo.audit;

import dev.nendo.audit.ComponentRepair.ChangedCell;
import dev.nendo.audit.ComponentRepair.Column;
import dev.nendo.fiscal.Window;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each printed figure is, by its amount. */
final class Spots {
    private final IdentityHashMap<Amount, Spot> cells = new IdentityHashMap<>();
    private final Set<Amount> figures = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A cell of a row. */
    record Spot(AuditedRow line, Column column, int index) {
        Optional<Window> period() {
            return index < 0 ? Optional.empty() : line.period(index);
        }
    }

    /** Where a figure is printed, with its column. */
    record Where(FindingPlace place, Column column) {}

    Spots(List<AuditedPlan> sheets) {
        sheets.forEach(this::add);
    }

    private void add(AuditedPlan sheet) {
        for (AuditedRow line : sheet.lines()) {
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                line.cell(i).ifPresent(amount -> cells.put(amount.key(), new Spot(line, Column.PERIOD, column)));
            }
            line.total().ifPresent(total -> cells.put(total.key(), new Spot(line, Column.TOTAL, -1)));
            line.prior().ifPresent(prior -> cells.put(prior.key(), new Spot(line, Column.PRIOR, -1)));
        }
        sheet.figures().forEach(figure -> figures.add(figure.key()));
    }

    /** Whether an amount is a figure that a plan prints, and not a sum of several; or one that is known to be printed nowhere. */
    boolean isKnown(Amount amount) {
        return !amount.isPrinted() || cells.containsKey(amount.key()) || figures.contains(amount.key());
    }

    /** A figure as one that a repair changes. */
    ChangedCell changed(Amount figure, FindingPlace identity, List<String> fits) {
        Where where = where(figure, identity);
        return new ChangedCell(where.place(), where.column(), figure.text(), fits);
    }

    /** The cell of a row that a figure is, or null if it is none. */
    @Nullable
    Spot spot(Amount amount) {
        return cells.get(amount.key());
    }

    /** Where a figure is printed; a single one where the identity that uses it does. */
    Where where(Amount amount, FindingPlace identity) {
        @Nullable Spot spot = cells.get(amount.key());
        return spot == null
                ? new Where(identity, Column.FIGURE)
                : new Where(spot.line().place(spot.period()), spot.column());
    }
}
