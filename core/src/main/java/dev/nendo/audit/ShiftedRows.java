package dev.nendo.audit;

import dev.nendo.audit.relation.Components;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.repair.Component;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.audit.repair.RepairModel;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.FigurePlaces;
import dev.nendo.audit.sheet.FigurePlaces.ColumnKind;
import dev.nendo.audit.sheet.FigurePlaces.RowCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of which several figures do not fit, but all do once they are read one column further: that is one slip, not several. */
final class ShiftedRows {
    private static final int LEAST_WRONG = 2;
    private static final int LEAST_MONTHS = 3;
    private static final long MOST_STEPS = 200_000;

    private final FigurePlaces spots;
    private final Components components;
    private final Effort effort;
    private final IdentityHashMap<AuditedRow, Integer> wrong = new IdentityHashMap<>();
    private final IdentityHashMap<AuditedRow, Optional<Cause>> known = new IdentityHashMap<>();

    ShiftedRows(FigurePlaces spots, Components components, Effort effort) {
        this.spots = spots;
        this.components = components;
        this.effort = effort;
    }

    /** Takes note of a figure that may be wrong. */
    void suspect(Amount figure) {
        @Nullable RowCell spot = spots.cell(figure);
        if (spot != null && spot.column() == ColumnKind.PERIOD) {
            wrong.merge(spot.line(), 1, Integer::sum);
        }
    }

    /** The shift of a row that explains why an identity does not hold. */
    Optional<Cause> cause(Tested identity) {
        return identity.figures()
                .flatMap(figure -> Optional.ofNullable(spots.cell(figure)).stream())
                .filter(spot -> spot.column() == ColumnKind.PERIOD)
                .map(RowCell::line)
                .distinct()
                .flatMap(line -> known.computeIfAbsent(line, this::shift).stream())
                .findFirst();
    }

    private Optional<Cause> shift(AuditedRow line) {
        if (wrong.getOrDefault(line, 0) < LEAST_WRONG || line.printed().size() < LEAST_MONTHS || effort.isSpent()) {
            return Optional.empty();
        }
        Set<List<Tested>> touched = new LinkedHashSet<>();
        List<Tested> identities = new ArrayList<>();
        for (Amount figure : line.printed()) {
            List<Tested> component = components.of(figure);
            if (component != null && touched.add(component)) {
                identities.addAll(component);
            }
        }
        RepairModel model = new RepairModel(identities);
        Effort own = effort.part(MOST_STEPS);
        boolean isEarly = holds(model, line, 1, own);
        boolean isLate = !isEarly && holds(model, line, -1, own);
        effort.returned(own);
        return isEarly || isLate ? Optional.of(cause(line, isEarly)) : Optional.empty();
    }

    /** Whether all holds if each cell has the figure that is printed some columns before it. */
    private static boolean holds(RepairModel model, AuditedRow line, int columns, Effort own) {
        Component component = model.component();
        BitSet freed = new BitSet();
        for (int i = 0; i < line.size(); i++) {
            int cell = line.cell(i).map(model::cell).orElse(-1);
            if (cell < 0) {
                continue;
            }
            int from = i - columns;
            Optional<Amount> printed = from < 0 || from >= line.size() ? Optional.empty() : line.cell(from);
            if (printed.isEmpty()) {
                freed.set(cell);
            } else {
                Amount meant = line.cell(i).orElseThrow().reading(printed.get().value());
                component = component.with(cell, meant.range(), meant.nominal());
            }
        }
        long mended = model.identities().stream()
                .filter(identity -> !identity.holds()
                        && identity.figures().noneMatch(f -> f.isPrinted() && freed.get(model.cell(f))))
                .count();
        return mended >= LEAST_WRONG && LeastSets.holds(component, freed, own);
    }

    private static Cause cause(AuditedRow line, boolean isEarly) {
        String row = line.row().series().orElse(line.id());
        return CauseWords.shifted(row, isEarly);
    }
}
