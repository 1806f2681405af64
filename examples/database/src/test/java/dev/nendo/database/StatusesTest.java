package dev.nendo.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.observation.Unjudged;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From tables to statuses and back, on H2 in memory. */
class StatusesTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private static Connection database() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE kpis (kpi VARCHAR, name VARCHAR, measure VARCHAR, direction VARCHAR, unit VARCHAR)");
            statement.execute("CREATE TABLE targets (branch VARCHAR, kpi VARCHAR, target VARCHAR, fiscal_year INT)");
            statement.execute(
                    "CREATE TABLE observations (branch VARCHAR, kpi VARCHAR, observed DATE, n BIGINT, d BIGINT, x NUMERIC(18, 2))");
            statement.execute(
                    "CREATE TABLE statuses (branch VARCHAR, kpi VARCHAR, status VARCHAR, met VARCHAR, actual VARCHAR)");
            statement.execute("INSERT INTO kpis VALUES ('by-post', 'Sent by post', 'rate-of-flows', 'at-least', '%'),"
                    + " ('calls', 'Calls', 'flow', 'at-least', '件')");
            statement.execute(
                    "INSERT INTO targets VALUES ('*', 'by-post', '96.8%', 2024), ('north', 'by-post', '97', 2024),"
                            + " ('*', 'calls', '120', 2024)");
        }
        return connection;
    }

    @Test
    void judge_tables_areStatusesInATable() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            for (String branch : List.of("north", "south")) {
                statement.execute("INSERT INTO observations VALUES ('" + branch
                        + "', 'by-post', DATE '2024-04-01', 968, 1000, NULL),"
                        + " ('" + branch + "', 'by-post', DATE '2024-05-01', 971, 1003, NULL),"
                        + " ('" + branch + "', 'by-post', DATE '2024-06-01', 970, 998, NULL)");
            }
            for (int month = 0; month < 12; month++) {
                statement.execute("INSERT INTO observations VALUES ('south', 'calls', DATEADD(MONTH, " + month
                        + ", DATE '2024-04-01'), NULL, NULL, 10.00)");
            }

            Scorecard card = Statuses.judge(connection, YEAR);

            List<String> written = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT branch, kpi, status, met, actual FROM statuses ORDER BY 1, 2")) {
                while (rows.next()) {
                    written.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " "
                            + rows.getString(4) + " " + rows.getString(5));
                }
            }
            assertThat(written)
                    .containsExactly(
                            "north by-post △ not-met 96.93%", "south by-post ○ met 96.93%", "south calls ○ met 120件");
            assertThat(card.unjudged()).extracting(Unjudged::kpi).containsExactly("calls");
            assertThat(card.evaluations()).extracting(Evaluation::certainty).doesNotContainNull();
        }
    }

    @Test
    void judge_manyRows_areReadInOnePass() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO observations SELECT 'b' || MOD(x, 200), 'by-post',"
                            + " DATEADD(MONTH, x / 200, DATE '2024-04-01'), 970 + MOD(x, 7), 1000, NULL FROM SYSTEM_RANGE(0, 2399)");

            assertThat(Statuses.judge(connection, YEAR).evaluations()).hasSize(200);
        }
    }
}
