package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates that are all from 0 to 1.5 under % may be ratios, which is said. */
class DoubtfulPercentTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "%, 0.96, 0.5, true",
        "%, 1.5, 0, true",
        "%, 96.0, 0.5, false",
        "%, 1.51, 0.5, false",
        "%, -0.1, 0.5, false",
        "ratio, 0.96, 0.5, false",
        "件, 0.96, 0.5, false",
    })
    void status_ratesFromZeroToOneAndAHalf_areDoubted(String unit, String first, String second, boolean isDoubted)
            throws IOException {
        String measure = unit.equals("件") ? "flow" : "rate-of-stocks";
        Ran ran = Ran.nendo(
                "status",
                file(
                        "o.csv",
                        "branch,kpi,month,value\nnorth,k,2021-04,%s\nnorth,k,2021-05,%s\n".formatted(first, second)),
                "--targets",
                file(
                        "t.csv",
                        "branch,kpi,measure,direction,target,unit,fiscal_year\nnorth,k,%s,at-least,1,%s,FY2021\n"
                                .formatted(measure, unit)),
                "--lang",
                "en");

        assertThat(ran.err()
                        .contains(
                                "warning: the unit is % but all values are from 0 to 1.5; if they are ratios, of which 1 is"
                                        + " 100 %, the unit of the targets must be ratio: north k [percent-doubtful]"))
                .as(ran.err())
                .isEqualTo(isDoubted);
        assertThat(ran.code()).isEqualTo(isDoubted ? 1 : 0);
    }
}
