package dev.nendo.audit;

import dev.nendo.audit.ComponentRepair.Column;
import dev.nendo.fiscal.Window;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each printed figure of a plan stands, by its amount. */
final class Spots {
    private final IdentityHashMap<Amount, Spot> cells = new IdentityHashMap<>();
    private final Set<Amount> figures = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A cell of a row. */
    private record Spot(Line line, Column column, Optional<Window> period) {}

    /** Where a figure stands, with its column. */
    record Where(FindingPlace place, Column column) {}

    Spots(Sheet sheet) {
        for (Line line : sheet.lines()) {
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                line.cell(i)
                        .ifPresent(
                                amount -> cells.put(amount.key(), new Spot(line, Column.PERIOD, line.period(column))));
            }
            line.total().ifPresent(total -> cells.put(total.key(), new Spot(line, Column.TOTAL, Optional.empty())));
            line.prior().ifPresent(prior -> cells.put(prior.key(), new Spot(line, Column.PRIOR, Optional.empty())));
        }
        sheet.figures().forEach(figure -> figures.add(figure.key()));
    }

    /** Whether an amount is a figure that this plan prints, and not one of another plan or a sum of several. */
    boolean isPrinted(Amount amount) {
        return cells.containsKey(amount.key()) || figures.contains(amount.key());
    }

    /** Where a figure stands; a single one where the identity that uses it does. */
    Where where(Amount amount, FindingPlace identity) {
        @Nullable Spot spot = cells.get(amount.key());
        return spot == null
                ? new Where(identity, Column.FIGURE)
                : new Where(spot.line().place(spot.period()), spot.column());
    }
}
