package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.CellGrammar.Leniency;
import dev.nendo.problem.Location;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellLeniencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOOSE_GROUPING | 1,234,5 | 12345 | ''",
                "LOOSE_GROUPING | 1,23件 | 123 | 件",
                "LEADING_ZEROS | 007 | 7 | ''",
                "LEADING_ZEROS | 0,123 | 123 | ''",
                "BARE_POINT | .5 | 0.5 | ''",
                "BARE_POINT | 5. | 5 | ''",
                "BARE_POINT | △.5 | -0.5 | ''",
                "UNKNOWN_UNIT | 12宙 | 12 | 宙",
                "UNKNOWN_UNIT | 300人以上 | 300 | 人以上",
                "FOOTNOTE_MARK | 12件※1 | 12 | 件",
                "FOOTNOTE_MARK | 12 * | 12 | ''",
                "FOOTNOTE_MARK | 100人程度※ | 100 | 人"
            })
    void read_lenient_takesWhatItNamesAndNothingElse(Leniency leniency, String text, BigDecimal value, String unit) {
        CellGrammar lenient = CellGrammar.strict().withLeniency(leniency);

        assertThat(lenient.parse(text)).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.printed().value()).isEqualTo(value);
            assertThat(cell.printed().unit()).isEqualTo(Unit.of(unit));
            assertThat(cell.text()).isEqualTo(text);
        });
        for (Leniency other : Leniency.values()) {
            boolean read = CellGrammar.strict()
                    .withLeniency(other)
                    .read(text, Location.unknown())
                    .value()
                    .isPresent();
            assertThat(read).isEqualTo(other == leniency);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOOSE_GROUPING | 1,,2",
                "LOOSE_GROUPING | ,5",
                "LOOSE_GROUPING | 5,",
                "LOOSE_GROUPING | 1.5,0",
                "LOOSE_GROUPING | ,",
                "BARE_POINT | .",
                "BARE_POINT | 1.1.1",
                "UNKNOWN_UNIT | 12%5",
                "UNKNOWN_UNIT | 12-3",
                "FOOTNOTE_MARK | 12※※",
                "FOOTNOTE_MARK | ※"
            })
    void read_lenient_staysStrictOtherwise(Leniency leniency, String text) {
        assertThat(CellGrammar.strict()
                        .withLeniency(leniency)
                        .read(text, Location.unknown())
                        .value())
                .isEmpty();
    }

    @Test
    void with_severalLeniencies_addUp() {
        CellGrammar grammar =
                CellGrammar.strict().withLeniency(Leniency.LEADING_ZEROS).withLeniency(Leniency.BARE_POINT);

        assertThat(grammar.leniencies()).containsExactlyInAnyOrder(Leniency.LEADING_ZEROS, Leniency.BARE_POINT);
        assertThat(grammar.parse("00.")).isInstanceOf(Cell.Value.class);
        assertThat(CellGrammar.strict().leniencies()).isEmpty();
    }
}
