package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.CellGrammar.Leniency;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellGrammarProperties {

    @Provide
    Arbitrary<String> nearlyCells() {
        return Arbitraries.strings()
                .withChars("0123456789,.-－−△▲%％円千件人()（）約程度速報値x×◎ 　\u00A0+*※E０１９，．～\n\uD83D")
                .ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("", "件", "円", "千円", "%", "％", " 円", "円/件", "時間");
    }

    @Provide
    Arbitrary<String> minuses() {
        return Arbitraries.of("-", "－", "−", "△", "▲", "△ ", "▲\u3000");
    }

    @Property
    void read_printedFigure_givesItBack(
            @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") BigInteger unscaled,
            @ForAll @IntRange(min = 0, max = 6) int scale,
            @ForAll("units") String unit,
            @ForAll("minuses") String minus,
            @ForAll boolean wide) {
        BigDecimal value = new BigDecimal(unscaled, scale);
        String digits = grouped(value.abs(), scale);
        String text = (value.signum() < 0 ? minus : "") + (wide ? widened(digits) : digits) + unit;

        assertThat(CellGrammar.strict().parse(text)).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.printed().value()).isEqualTo(value);
            assertThat(cell.printed().unit()).isEqualTo(Unit.of(unit.strip()));
            assertThat(cell.text()).isEqualTo(text);
        });
    }

    @Property(tries = 20_000)
    void read_anyText_neverThrowsAndSaysExactlyOneThing(@ForAll("nearlyCells") String text) {
        Loaded<Cell> loaded = CellGrammar.strict().read(text, Location.unknown());

        assertThat(loaded.value().isPresent()).isNotEqualTo(loaded.problems().size() == 1);
        loaded.value().ifPresent(cell -> assertThat(cell.text()).isEqualTo(text));
    }

    @Property(tries = 5_000)
    void read_lenient_readsWhateverStrictReads(@ForAll("nearlyCells") String text) {
        Loaded<Cell> strict = CellGrammar.strict().read(text, Location.unknown());
        Loaded<Cell> lenient =
                CellGrammar.strict().withLeniency(Leniency.values()).read(text, Location.unknown());

        if (strict.value().isPresent()) {
            assertThat(lenient).isEqualTo(strict);
        }
    }

    @Property(tries = 20_000)
    void plainFigure_anyText_readsAsTheWholeGrammarOrNotAtAll(@ForAll("nearlyCells") String text) {
        Cell plain = PlainFigure.read(text, Unit.NONE);

        if (plain != null) {
            Cell whole = new CellReader(text, Unit.NONE, Location.unknown(), Set.of())
                    .read()
                    .orThrow();
            assertThat(plain).usingRecursiveComparison().isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "12",
                "1234",
                "1,234",
                "12,345,678",
                "96.90",
                "-5",
                "△2",
                "▲1,234.5",
                "968件",
                "96.9%",
                "999999999999999999"
            })
    void plainFigure_whatNearlyAllCellsAre_isRead(String text) {
        assertThat(PlainFigure.read(text, Unit.NONE))
                .isEqualTo(CellGrammar.strict().parse(text));
    }

    @Property
    void find_anyText_readsAsReadDoesAndTakesTheUnitOfTheColumn(@ForAll("nearlyCells") String text) {
        Unit column = Unit.of("社");
        Loaded<Cell> read = CellGrammar.strict().read(text, Location.unknown());

        assertThat(CellGrammar.strict().find(text, column))
                .isEqualTo(read.value()
                        .map(cell -> cell instanceof Cell.Value value
                                ? new Cell.Value(value.printed().withColumnUnit(column))
                                : cell));
    }

    @Property
    void read_anyUnicode_neverThrows(@ForAll String text) {
        Loaded<Cell> loaded =
                CellGrammar.strict().withLeniency(Leniency.values()).read(text, Location.unknown());

        assertThat(loaded.value().isPresent()).isNotEqualTo(loaded.hasErrors());
    }

    private static String grouped(BigDecimal value, int scale) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        return format.format(value);
    }

    private static String widened(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(c -> wide.append((char) (c + ('！' - '!'))));
        return wide.toString();
    }
}
