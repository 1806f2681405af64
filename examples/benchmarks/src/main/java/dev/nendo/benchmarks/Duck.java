package dev.nendo.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in process, with two threads, as the peer for grouping. */
final class Duck implements AutoCloseable {
    /** Weighs denominators otherwise than numerators, so that swapping them would show. */
    private static final String WINDOW =
            """
            SELECT SUM(above) + 3 * SUM(below) FROM (
              SELECT SUM(numerator) OVER w AS above, SUM(denominator) OVER w AS below FROM %s
              WINDOW w AS (PARTITION BY branch, kpi ORDER BY month ROWS UNBOUNDED PRECEDING))
            """;

    private final Connection connection;

    Duck() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads TO 2");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void load(Observations observations) throws SQLException {
        execute("CREATE OR REPLACE TABLE observations"
                + " (branch INTEGER, kpi INTEGER, month INTEGER, numerator BIGINT, denominator BIGINT)");
        try (DuckDBAppender appender = connection
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "observations")) {
            for (int i = 0; i < observations.size(); i++) {
                appender.beginRow();
                appender.append(observations.branches[i]);
                appender.append(observations.kpis[i]);
                appender.append((int) observations.months[i]);
                appender.append(observations.numerators[i]);
                appender.append(observations.denominators[i]);
                appender.endRow();
            }
        }
    }

    /** The checksum of all running sums of the loaded table. */
    long cumulateTable() throws SQLException {
        return cumulate("observations");
    }

    /** The checksum of all running sums of a file. */
    long cumulateCsv(String file) throws SQLException {
        return cumulate("read_csv('" + file.replace("'", "''") + "', header = true, columns = {'branch': 'VARCHAR',"
                + " 'kpi': 'VARCHAR', 'month': 'VARCHAR', 'numerator': 'BIGINT', 'denominator': 'BIGINT'})");
    }

    private long cumulate(String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WINDOW.formatted(from))) {
            rows.next();
            return new BigDecimal(rows.getString(1)).toBigInteger().longValue();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
