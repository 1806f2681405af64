package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.format.Source;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Observations files as observations. */
class ObservationsOfFilesTest {
    private static final Window SPRING = Window.parse("2021-04/2021-06");

    @Test
    void read_valuesFlagsAndGaps_areAsWritten() throws IOException {
        Observations all =
                read("""
                        branch,kpi,month,value,flag
                        north,calls,2021-04,10,
                        north,calls,2021-05,12,preliminary
                        north,calls,2021-06,,suppressed
                        """)
                        .orThrow();

        assertThat(all.over("north", "calls", SPRING).orElseThrow())
                .hasToString("monthly 2021-04/2021-06 [10, 12 preliminary, suppressed]");
    }

    @Test
    void read_plainRates_areAsWritten() throws IOException {
        Observations all =
                read("""
                        branch,kpi,month,numerator,denominator
                        north,share,2021-04,1,2
                        south,share,2021-04,3,4
                        north,share,2021-05,5,6
                        """)
                        .orThrow();

        assertThat(all.over("north", "share", SPRING).orElseThrow())
                .hasToString("monthly 2021-04/2021-06 [1, 5, missing] / monthly 2021-04/2021-06 [2, 6, missing]");
        assertThat(all.branches()).containsExactly("north", "south");
    }

    @Test
    void read_secondLineOfAMonth_isAProblemWithItsLine() throws IOException {
        Loaded<Observations> loaded = read(
                """
                branch,kpi,month,numerator,denominator,flag
                north,share,2021-04,1,2,
                north,share,2021-04,3,4,
                north,share,2021-04,5,6,revised
                """);

        assertThat(loaded.problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly(
                        "o.csv:3: error: the month was stated before; a number that replaces it is flagged as revised:"
                                + " north share 2021-04 [duplicate-month]");
        assertThat(loaded.rows()).isEqualTo(RowCounts.of(2, 1));
        assertThat(loaded.value()
                        .orElseThrow()
                        .over("north", "share", SPRING)
                        .orElseThrow()
                        .toString())
                .startsWith("monthly 2021-04/2021-06 [5 revised,");
    }

    @Test
    void read_otherMeasureThanTheCatalog_isAProblem() throws IOException {
        KpiCatalog catalog = KpiCatalog.builder()
                .addTarget(
                        FiscalYear.of(2021),
                        KpiDefinition.builder()
                                .id("calls")
                                .measure(Measure.FLOW)
                                .direction(Direction.AT_LEAST)
                                .target(Target.fixed(1))
                                .build())
                .build();

        Loaded<RowCounts> loaded = ObservationsCsv.reader()
                .read(
                        source("branch,kpi,month,value,measure\nnorth,calls,2021-04,1,stock\n"),
                        catalog,
                        Observations.builder());

        assertThat(loaded.problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly("o.csv:2: error: the measure is that of the targets, flow: stock [measure-differs]");
    }

    private static Loaded<Observations> read(String text) throws IOException {
        return ObservationsCsv.reader().read(source(text));
    }

    private static Source source(String text) {
        return Source.of("o.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
