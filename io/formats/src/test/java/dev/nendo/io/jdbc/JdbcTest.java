package dev.nendo.io.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Target;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows of a database as observations and as a catalog. */
class JdbcTest {
    private static final Window SPRING = Window.parse("2024-04/2024-06");

    @Test
    void read_ratesByName_inAnyOrderOfColumns() throws SQLException {
        Rows rows = Rows.of("kpi", "denominator", "numerator", "month", "branch", "comment")
                .add("share", 1_000, 968, Date.valueOf("2024-04-01"), "north", "x")
                .add("share", new BigDecimal("1003"), 971L, Timestamp.valueOf("2024-05-31 10:00:00"), "north", null)
                .add("share", null, 5, LocalDate.of(2024, 6, 1), "north", null);

        Observations all = JdbcObservations.reader().read(rows.open()).orThrow();

        assertThat(all.over("north", "share", SPRING).orElseThrow())
                .hasToString("monthly 2024-04/2024-06 [968, 971, 5] / monthly 2024-04/2024-06 [1000, 1003, missing]");
    }

    @Test
    void read_valuesOfEveryKind_nullIsMissing() throws SQLException {
        Rows rows = Rows.of("branch", "kpi", "month", "value", "flag", "basis")
                .add("north", "calls", "2024-04", new BigDecimal("10.00"), null, "cumulative")
                .add("north", "calls", "令和6年5月", null, null, "cumulative")
                .add("north", "calls", "2024-06", 12, "preliminary", "cumulative");

        MonthlySeries calls = values(JdbcObservations.reader().read(rows.open()).orThrow());

        assertThat(calls).hasToString("cumulative 2024-04/2024-06 [10, missing, 12 preliminary]");
        assertThat(calls.basis()).isEqualTo(Basis.CUMULATIVE);
        assertThat(calls.precision().isExact()).isTrue();
    }

    @Test
    void read_doubles_areGoodToTheFifteenthDigit() throws SQLException {
        Rows rows = Rows.of("branch", "kpi", "month", "value:double").add("north", "calls", "2024-04", 0.1 + 0.2);

        MonthlySeries calls = values(JdbcObservations.reader().read(rows.open()).orThrow());

        assertThat(calls.precision().unit()).contains(new BigDecimal("1E-15"));
        assertThat(calls.points().get(0).value().toString()).isEqualTo("3/10");
    }

    @Test
    void read_rowsThatAreWrong_areProblemsWithTheirNumber() throws SQLException {
        Rows rows = Rows.of("branch", "kpi", "month", "value", "flag", "basis")
                .add(null, "calls", "2024-04", 1, null, null)
                .add("north", "calls", "2024-13", 1, null, null)
                .add("north", "calls", "2024-04", 1, "late", null)
                .add("north", "calls", "2024-04", 1, null, "weekly")
                .add("north", "calls", "2024-04", new BigDecimal("1E+400"), null, null)
                .add("north", "calls", "2024-04", 1, null, null)
                .add("north", "calls", "2024-04", 2, null, null);

        Loaded<Observations> loaded = JdbcObservations.reader().read(rows.open());

        assertThat(loaded.problems().stream()
                        .map(problem -> problem.in(Language.EN))
                        .filter(text -> !text.contains("2024-13")))
                .containsExactly(
                        "result set:1:1: error: this column must not be empty: branch [name-blank]",
                        "result set:3:5: error: the column flag takes one of preliminary, revised, suppressed, not-applicable: late"
                                + " [unknown-word]",
                        "result set:4:6: error: the column basis takes one of monthly, cumulative: weekly [unknown-word]",
                        "result set:5: error: a number of this row can't be used: a number has at most 50 digits before and after the"
                                + " point: 1E+400 [number-not-valid]",
                        "result set:7: error: the month was stated before; a number that replaces it is flagged as revised:"
                                + " north calls 2024-04 [duplicate-month]");
        assertThat(loaded.rows()).isEqualTo(RowCounts.of(1, 6));
    }

    @Test
    void read_columnLacking_isAProblemThatNamesIt() throws SQLException {
        Loaded<Observations> loaded = JdbcObservations.reader()
                .read(Rows.of("branch", "month", "numerator").open());

        assertThat(loaded.problems())
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "the result set lacks a column; the columns are branch, kpi, month, numerator, denominator, value, flag, basis;"
                                + " missing is: kpi",
                        "the result set lacks a column; the columns are branch, kpi, month, numerator, denominator, value, flag, basis;"
                                + " missing is: denominator");
        assertThat(loaded.value()).isEmpty();
    }

    @Test
    void read_databaseFails_theErrorKeepsItsCause() {
        SQLException failure = new SQLException("connection lost", new IllegalStateException("socket"));

        assertThatThrownBy(() -> JdbcObservations.reader()
                        .read(Rows.of("branch", "kpi", "month", "value")
                                .failing(failure)
                                .open()))
                .isSameAs(failure)
                .hasRootCauseMessage("socket");
    }

    @Test
    void readCatalog_definitionsAndTargets_areOneCatalog() throws SQLException {
        Rows kpis = Rows.of("kpi", "name", "measure", "direction", "unit")
                .add("share", "Sent by post", "rate-of-flows", "at-least", "%");
        Rows targets = Rows.of("branch", "kpi", "target", "fiscal_year")
                .add("north", "share", new BigDecimal("97.5"), 2024)
                .add("*", "share", "prior-year", "FY2024")
                .add("north", "share", "around 3", 2025);

        Loaded<KpiCatalog> loaded = JdbcCatalog.reader().read(targets.open(), kpis.open());
        KpiCatalog catalog = loaded.value().orElseThrow();

        KpiDefinition north =
                catalog.find("north", FiscalYear.of(2024), "share").orElseThrow();
        assertThat(north.target()).isEqualTo(Target.fixed("97.5"));
        assertThat(north.name().en()).isEqualTo("Sent by post");
        assertThat(catalog.find("south", FiscalYear.of(2024), "share")
                        .orElseThrow()
                        .target())
                .isEqualTo(Target.priorYear());
        assertThat(loaded.problems()).extracting(p -> p.location().toString()).containsExactly("result set:3:3");
    }

    private static MonthlySeries values(Observations all) {
        KpiNumbers.Series series = all.over("north", "calls", SPRING).orElseThrow();
        return series.match(values -> values, RateSeries::numerator);
    }
}
