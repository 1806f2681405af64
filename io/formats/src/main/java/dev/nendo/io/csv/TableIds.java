package dev.nendo.io.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids for tables and rows that have none, made of what the rows say: {@code 4/GK03/FY2021} and {@code 4/GK03/FY2021/rate/monthly}. */
final class TableIds {

    /** The ids of a row. */
    record Ids(String table, String row) {}

    private final Map<String, TableRow.Table> taken = new HashMap<>();

    Ids of(TableRow row) {
        TableRow.Table table = row.key().table();
        String name = Stream.of(
                        table.item(), table.kpi(), table.series(), table.year().toString())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("/"));
        String id = name;
        // Parts that hold a slash, or one that is blank, could make two tables look alike.
        for (int i = 2; !taken.computeIfAbsent(id, t -> table).equals(table); i++) {
            id = name + "#" + i;
        }
        return new Ids(id, id + "/" + row.key().role() + "/" + row.key().kind());
    }
}
