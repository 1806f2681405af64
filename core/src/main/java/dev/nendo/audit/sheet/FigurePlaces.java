package dev.nendo.audit.sheet;

import dev.nendo.fiscal.Window;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each printed figure is, by its amount. */
public final class FigurePlaces {
    private final IdentityHashMap<Amount, RowCell> cells = new IdentityHashMap<>();
    private final Set<Amount> figures = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A cell of a row. */
    public record RowCell(AuditedRow line, ColumnKind column, int index) {
        public PrintedPlace place() {
            return line.place(period());
        }

        public Optional<Window> period() {
            return index < 0 ? Optional.empty() : line.period(index);
        }
    }

    /** Which column of a row a figure is in, or none. */
    public enum ColumnKind {
        PERIOD,
        TOTAL,
        PRIOR,
        FIGURE
    }

    /** Where a figure is printed, with its column. */
    public record Where(PrintedPlace place, ColumnKind column) {}

    public FigurePlaces(List<AuditedPlan> sheets) {
        sheets.forEach(this::add);
    }

    private void add(AuditedPlan sheet) {
        for (AuditedRow line : sheet.lines()) {
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                line.cell(i).ifPresent(amount -> cells.put(amount.key(), new RowCell(line, ColumnKind.PERIOD, column)));
            }
            line.total().ifPresent(total -> cells.put(total.key(), new RowCell(line, ColumnKind.TOTAL, -1)));
            line.prior().ifPresent(prior -> cells.put(prior.key(), new RowCell(line, ColumnKind.PRIOR, -1)));
        }
        sheet.figures().forEach(figure -> figures.add(figure.key()));
    }

    /** Whether an amount is a figure that a plan prints, and not a sum of several; or one that is known to be printed nowhere. */
    public boolean isKnown(Amount amount) {
        return !amount.isPrinted() || cells.containsKey(amount.key()) || figures.contains(amount.key());
    }

    /** The cell of a row that a figure is, or null if it is none. */
    public @Nullable RowCell cell(Amount amount) {
        return cells.get(amount.key());
    }

    /** Where a figure is printed; a single one where the identity that uses it does. */
    public Where where(Amount amount, PrintedPlace identity) {
        @Nullable RowCell cell = cells.get(amount.key());
        return cell == null ? new Where(identity, ColumnKind.FIGURE) : new Where(cell.place(), cell.column());
    }
}
