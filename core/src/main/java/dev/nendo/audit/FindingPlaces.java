package dev.nendo.audit;

import dev.nendo.audit.ComponentRepair.ChangedCell;
import dev.nendo.audit.ComponentRepair.Column;
import dev.nendo.audit.sheet.FigurePlaces;
import dev.nendo.audit.sheet.FigurePlaces.ColumnKind;
import dev.nendo.audit.sheet.PrintedPlace;
import java.util.List;

/** Makes the public places of findings. */
final class FindingPlaces {
    private FindingPlaces() {}

    static FindingPlace of(PrintedPlace place) {
        return ImmutableFindingPlace.builder()
                .source(place.source())
                .branch(place.branch())
                .item(place.item())
                .kpi(place.kpi())
                .row(place.row())
                .fiscalYear(place.fiscalYear())
                .month(place.month())
                .build();
    }

    static Column column(ColumnKind column) {
        return switch (column) {
            case PERIOD -> Column.PERIOD;
            case TOTAL -> Column.TOTAL;
            case PRIOR -> Column.PRIOR;
            case FIGURE -> Column.FIGURE;
        };
    }

    /** A figure as one that a repair changes. */
    static ChangedCell changed(FigurePlaces.Where where, String printed, List<String> fits) {
        return new ChangedCell(of(where.place()), column(where.column()), printed, fits);
    }
}
