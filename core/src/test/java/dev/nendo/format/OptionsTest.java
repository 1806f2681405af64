package dev.nendo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.number.CellGrammar;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void defaults_ofReading_areStrictAndBounded() {
        ReadOptions options = ReadOptions.defaults();
        assertThat(options.limits()).isEqualTo(Limits.defaults());
        assertThat(options.problemCap()).isEqualTo(1_000);
        assertThat(options.encoding()).isEmpty();
        assertThat(options.grammar()).isEqualTo(CellGrammar.strict());
        assertThat(Limits.defaults())
                .hasToString("Limits{maxBytes=50331648, maxDepth=100, maxValues=1750000, maxTextLength=100000,"
                        + " maxNumberLength=1000, maxRows=100000, maxCells=1000000, maxColumns=1000,"
                        + " maxZipEntries=1000, maxExpansion=100}");
    }

    @Test
    void forSpreadsheets_ofWriting_isWhatExcelOpens() {
        WriteOptions options = WriteOptions.forSpreadsheets();
        assertThat(options.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(options.hasByteOrderMark()).isTrue();
        assertThat(options.hasHarmlessFormulas()).isTrue();
        assertThat(options.lineEnd().characters()).isEqualTo("\r\n");
        assertThat(WriteOptions.defaults().lineEnd().characters()).isEqualTo("\n");
    }

    @Test
    void build_limitBelowOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().maxRows(0).build())
                .withMessage("maxRows must be 1 or more: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().maxDepth(1_001).build())
                .withMessage("maxDepth must be from 1 to 1000: 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadOptions.builder().problemCap(0).build())
                .withMessage("problemCap must be 1 or more: 0");
    }
}
