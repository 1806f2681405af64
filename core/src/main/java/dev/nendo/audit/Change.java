package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.FigurePlaces.RowCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure that a least set changes.
 *
 * @param cell its cell
 * @param view the figure as identities name it
 * @param spot where it is, or null where it is no cell of a row
 * @param fits what fits, as it would be printed
 */
record Change(int cell, Amount view, @Nullable RowCell spot, List<String> fits) {
    Amount figure() {
        return view.key();
    }
}
