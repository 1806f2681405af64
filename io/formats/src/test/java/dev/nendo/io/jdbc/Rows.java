package dev.nendo.io.jdbc;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A result set of rows in memory, with as much of the interface as is read. */
final class Rows {
    private final List<String> columns;
    private final List<Object[]> rows = new ArrayList<>();
    private @Nullable SQLException failure;
    private int at = -1;

    private Rows(List<String> columns) {
        this.columns = columns;
    }

    static Rows of(String... columns) {
        return new Rows(List.of(columns));
    }

    Rows add(@Nullable Object... cells) {
        rows.add(cells);
        return this;
    }

    Rows failing(SQLException wanted) {
        failure = wanted;
        return this;
    }

    ResultSet open() {
        return (ResultSet) Proxy.newProxyInstance(
                Rows.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getMetaData" -> head();
                    case "next" -> next();
                    case "getObject" -> rows.get(at)[(int) args[0] - 1];
                    case "getBigDecimal" -> number(rows.get(at)[(int) args[0] - 1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private boolean next() throws SQLException {
        at++;
        if (at == rows.size() && failure != null) {
            throw failure;
        }
        return at < rows.size();
    }

    private static @Nullable BigDecimal number(@Nullable Object cell) throws SQLException {
        if (cell == null || cell instanceof BigDecimal) {
            return (BigDecimal) cell;
        }
        try {
            return new BigDecimal(cell.toString());
        } catch (NumberFormatException wrong) {
            throw new SQLException("no number: " + cell, wrong);
        }
    }

    private ResultSetMetaData head() {
        return (ResultSetMetaData) Proxy.newProxyInstance(
                Rows.class.getClassLoader(),
                new Class<?>[] {ResultSetMetaData.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getColumnCount" -> columns.size();
                    case "getColumnLabel" ->
                        columns.get((int) args[0] - 1).split(":", -1)[0].toUpperCase(Locale.ROOT);
                    case "getColumnType" ->
                        columns.get((int) args[0] - 1).endsWith(":double") ? Types.DOUBLE : Types.OTHER;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
