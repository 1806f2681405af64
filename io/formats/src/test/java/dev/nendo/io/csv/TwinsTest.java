package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One file in several encodings; what Windows-31J has beyond its standard is in it, such as ① ～ － ㈱ 髙 and an NEC selection. */
class TwinsTest {

    private static List<String> read(String name, ReadOptions options) throws IOException {
        List<String> found = new ArrayList<>();
        ObservationsCsv.reader()
                .withOptions(options)
                .read(Source.of("t.csv", Csv.bytes("twins/" + name)), row -> {
                    found.add(row.toString());
                    return Optional.empty();
                })
                .orThrow();
        return found;
    }

    private static List<String> read(String name, Charset declared) throws IOException {
        return read(name, Csv.declared(declared));
    }

    @Test
    void read_twins_sameRows() throws IOException {
        List<String> utf8 = read("observations.csv", ReadOptions.defaults());
        assertThat(utf8)
                .containsExactly(
                        "①～－㈱髙,送付率〔％〕,2021-04 FY2021 flow monthly Numbers[numerator=12, denominator=null, value=null] missing at t.csv:2",
                        "纊,塚,ﾊﾝｶｸ,2021-05 FY2021 flow monthly Numbers[numerator=-2, denominator=null, value=null] suppressed at t.csv:3");
        assertThat(read("observations.bom.csv", ReadOptions.defaults())).isEqualTo(utf8);
        assertThat(read("observations.csv", StandardCharsets.UTF_8)).isEqualTo(utf8);
        assertThat(read("observations.windows-31j.csv", Csv.WINDOWS)).isEqualTo(utf8);
    }
}
