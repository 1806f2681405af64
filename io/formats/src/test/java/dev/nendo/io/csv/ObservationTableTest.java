package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.Source;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import dev.nendo.series.GapPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTableTest {
    private static final String HEADER = "branch,kpi,month,numerator,denominator,value,flag,basis\n";

    private final ObservationTable table = new ObservationTable(FiscalYear.of(2021));

    private Loaded<RowCounts> read(String rows) throws IOException {
        return ObservationsCsv.reader()
                .read(Source.of("o.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8)), table);
    }

    @Test
    void read_rowsInAnyOrder_areGroupedBySeries() throws IOException {
        Loaded<RowCounts> counts = read(
                """
                gunma,A,2021-05,1,6,,,
                saitama,A,2021-04,5,9,,,
                gunma,A,2021-04,3,4,,,
                gunma,B,2021-04,,,,suppressed,
                gunma,A,2021-05,2,6,,revised,
                """);
        assertThat(counts.problems()).isEmpty();
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.branch(1)).isEqualTo("saitama");
        assertThat(table.kpi(2)).isEqualTo("B");
        assertThat(table.window()).hasToString("2021-04/2022-03");
        assertThat(table.parts()).hasSize(1);
        assertThat(table.parts()
                        .get(0)
                        .cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT)
                        .value(0, 2))
                .isEqualTo(Outcome.present(Rational.of(1, 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gunma,A,2021-05,,,7,, | a numerator and a denominator of one month are needed: gunma,A,2021-05 | no-monthly-rate",
                "gunma,A,2021-05,1,2,,,cumulative | a numerator and a denominator of one month are needed: gunma,A,2021-05 | no-monthly-rate",
                "gunma,A,2021-03,1,2,,, | a month of 2021-04/2022-03 to which the KPI applies is needed: gunma,A,2021-03 | month-outside-fiscal-year",
                "gunma,A,2021-04,,,,not-applicable, | a month of 2021-04/2022-03 to which the KPI applies is needed: gunma,A,2021-04 | month-outside-fiscal-year",
                "gunma,A,2021-05,1.5,2,,, | whole numbers that fit into 64 bits are needed: gunma,A,2021-05 | number-not-whole",
                "gunma,A,2021-04,9,9,,, | this month was stated before: gunma,A,2021-04 | duplicate-month",
            })
    void read_rowItCannotTake_isAProblem(String row, String message, String code) throws IOException {
        Loaded<RowCounts> counts = read("gunma,A,2021-04,3,4,,,\n" + row + "\n");
        assertThat(counts.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message().en()).isEqualTo(message);
            assertThat(problem.code()).hasToString(code);
            assertThat(problem.location()).hasToString("o.csv:3");
        });
        assertThat(counts.rows()).isEqualTo(RowCounts.of(1, 1));
    }
}
