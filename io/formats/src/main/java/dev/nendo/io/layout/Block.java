package dev.nendo.io.layout;

import java.util.List;
import java.util.Map;

/**
 * Where one table of a grid is: its titles above, the rows of its head, its rows with figures, and its columns.
 *
 * @param titles the rows above the head
 * @param heads the rows of the head, none where there is none
 * @param rows the rows with figures
 * @param bands the rows within that only head those below them, and from which they hold
 * @param first the first column with figures
 * @param columns the columns with figures
 */
record Block(
        List<Integer> titles,
        List<Integer> heads,
        List<Integer> rows,
        Map<Integer, Integer> bands,
        int first,
        List<Integer> columns) {
    Block {
        titles = List.copyOf(titles);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        bands = Map.copyOf(bands);
        columns = List.copyOf(columns);
    }
}
