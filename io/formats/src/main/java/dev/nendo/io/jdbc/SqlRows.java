package dev.nendo.io.jdbc;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a result set, their columns found by name, whatever their case. */
final class SqlRows {
    private static final String SOURCE = "result set";
    private static final ProblemCode MISSING_COLUMN = ProblemCode.of("missing-column");

    private final ResultSet rows;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    private int row;

    SqlRows(ResultSet rows) throws SQLException {
        this.rows = rows;
        ResultSetMetaData head = rows.getMetaData();
        for (int i = 1; i <= head.getColumnCount(); i++) {
            String name = head.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (indexes.putIfAbsent(name, i) == null) {
                types.put(name, head.getColumnType(i));
            }
        }
    }

    boolean next() throws SQLException {
        row++;
        return rows.next();
    }

    boolean has(String column) {
        return indexes.containsKey(column);
    }

    Location here() {
        return Location.ofSource(SOURCE).withLine(row);
    }

    Location here(String column) {
        return has(column) ? here().withColumn(index(column)) : here();
    }

    private int index(String column) {
        return indexes.getOrDefault(column, 0);
    }

    /** Whether the numbers of a column are binary doubles. */
    boolean isBinary(String column) {
        int type = types.getOrDefault(column, Types.NULL);
        return type == Types.REAL || type == Types.FLOAT || type == Types.DOUBLE;
    }

    /** The text of a column; null is none. Numbers are written plainly. */
    Optional<String> text(String column) throws SQLException {
        if (!has(column)) {
            return Optional.empty();
        }
        Object value = rows.getObject(index(column));
        return Optional.ofNullable(value)
                .map(some -> some instanceof BigDecimal number
                        ? number.toPlainString()
                        : some.toString().strip());
    }

    /** The number of a column; null is none. */
    @Nullable
    BigDecimal number(String column) throws SQLException {
        return has(column) ? rows.getBigDecimal(index(column)) : null;
    }

    /** The month of a column of dates; empty for other columns. */
    Optional<YearMonth> date(String column) throws SQLException {
        Object value = rows.getObject(index(column));
        if (value instanceof Date date) {
            return Optional.of(YearMonth.from(date.toLocalDate()));
        }
        if (value instanceof Timestamp moment) {
            return Optional.of(YearMonth.from(moment.toLocalDateTime()));
        }
        boolean isDay = value instanceof LocalDate || value instanceof LocalDateTime;
        return isDay ? Optional.of(YearMonth.from((TemporalAccessor) value)) : Optional.empty();
    }

    /** The problems of a result set that lacks columns. */
    List<Problem> lacking(List<String> wanted, String valid) {
        return wanted.stream()
                .filter(column -> !has(column))
                .map(column -> Problem.error(
                        MISSING_COLUMN,
                        Location.ofSource(SOURCE),
                        column,
                        Sentence.of(
                                "結果に必要な列がない。使える列: " + valid + "。足りない列: " + column,
                                "the result set lacks a column; the columns are " + valid + "; missing is: " + column)))
                .toList();
    }
}
