package dev.nendo.database;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.io.jdbc.JdbcCatalog;
import dev.nendo.io.jdbc.JdbcObservations;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.problem.Language;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Judges what a database holds, and writes the statuses back into it. */
public final class Statuses {
    private static final int ROWS_AT_A_TIME = 10_000;

    private Statuses() {}

    /**
     * Reads KPIs, targets and observations, judges a year, and replaces the table {@code statuses} by the results.
     *
     * @param connection the database
     * @param year the fiscal year judged
     * @return the results
     * @throws SQLException if the database fails
     */
    public static Scorecard judge(Connection connection, FiscalYear year) throws SQLException {
        // PostgreSQL holds all rows of a query in memory unless a transaction fetches them in parts.
        connection.setAutoCommit(false);
        Scorecard card = Evaluator.standard().evaluate(catalog(connection), observations(connection), year);
        write(connection, card);
        connection.commit();
        return card;
    }

    private static KpiCatalog catalog(Connection connection) throws SQLException {
        try (Statement kpis = connection.createStatement();
                Statement targets = connection.createStatement()) {
            return JdbcCatalog.reader()
                    .read(
                            kpis.executeQuery("SELECT kpi, name, measure, direction, unit FROM kpis"),
                            targets.executeQuery("SELECT branch, kpi, target, fiscal_year FROM targets"))
                    .orThrow();
        }
    }

    private static Observations observations(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement()) {
            query.setFetchSize(ROWS_AT_A_TIME);
            ResultSet rows = query.executeQuery(
                    "SELECT branch, kpi, observed AS \"MONTH\", n AS numerator, d AS denominator, x AS \"VALUE\" FROM observations");
            return JdbcObservations.reader().read(rows).orThrow();
        }
    }

    private static void write(Connection connection, Scorecard card) throws SQLException {
        try (Statement table = connection.createStatement();
                PreparedStatement row = connection.prepareStatement("INSERT INTO statuses VALUES (?, ?, ?, ?, ?)")) {
            table.execute("DELETE FROM statuses");
            for (Evaluation one : card.evaluations()) {
                row.setString(1, one.branch().orElse(""));
                row.setString(2, one.definition().id());
                row.setString(3, one.shownStatus(Language.EN));
                row.setString(4, one.met().id());
                row.setString(5, one.shownActual(Language.EN));
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
