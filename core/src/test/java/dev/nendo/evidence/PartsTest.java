package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a quotient, coverages and figures as values and as text. */
class PartsTest {
    private static final Unit CASES = Unit.of("件");

    private static Parts parts(long above, long below) {
        return new Parts(Quantity.exact(above, CASES), Quantity.exact(below, CASES));
    }

    @Test
    void pool_populationsAndShares_addWhatAdds() {
        List<Parts> both = List.of(parts(6, 10), parts(1, 10));
        assertThat(Parts.pool(PartKind.POPULATIONS, both)).isEqualTo(Outcome.present(parts(7, 20)));
        assertThat(Parts.pool(PartKind.SHARES, both)).isEqualTo(Outcome.present(parts(7, 10)));
        assertThat(Parts.pool(PartKind.SHARES, List.of(parts(6, 10), parts(1, 11))))
                .isEqualTo(Outcome.absent(Reason.NOT_ASSESSABLE));
        Parts yen = new Parts(Quantity.exact(1, Unit.of("円")), Quantity.exact(10, CASES));
        assertThat(Parts.pool(PartKind.POPULATIONS, List.of(parts(6, 10), yen)))
                .isEqualTo(Outcome.absent(Reason.UNITS_DIFFER));
    }

    @Test
    void quotient_inAUnit_isScaled() {
        assertThat(parts(3, 4).quotient(Unit.of("%"))).isEqualTo(Outcome.present(Quantity.exact(75, Unit.of("%"))));
        assertThat(parts(3, 4).factor(Unit.of("%"))).isEqualTo(Rational.of(100));
        assertThat(parts(3, 4).text()).isEqualTo("3件 / 4件");
        Parts money = new Parts(Quantity.exact(3, Unit.of("千円")), Quantity.exact(4, CASES));
        assertThat(money.inBaseOf(Unit.of("円/件")).orElseThrow()).hasToString("3000 / 4");
        assertThat(money.inBaseOf(Unit.of("%"))).isEmpty();
        assertThat(new Parts(Quantity.atLeast(Rational.ONE, CASES), Quantity.exact(4, CASES)).inBaseOf(Unit.of("%")))
                .isEmpty();
    }

    @Test
    void coverageAndFigures_keepTheirOwnCopies() {
        List<String> figures = new ArrayList<>(List.of("8件"));
        InputFigures inputs =
                new InputFigures(Sentence.of("実績", "Actual"), Optional.empty(), figures, Optional.empty());
        figures.clear();
        assertThat(inputs.figures()).containsExactly("8件");
        assertThat(inputs.named(Sentence.of("合計", "Total")).label().en()).isEqualTo("Total");
        assertThat(inputs.named(Sentence.of("合計", "Total")).figures()).containsExactly("8件");
        assertThat(Coverage.NONE.present()).isZero();
        assertThat(Coverage.NONE.absent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8, 8件", "約8, 約8件", "x, x", "-, ─", "1.5, 1.5件"})
    void shown_datum_isWhatIsPrinted(String cell, String shown) {
        assertThat(Rows.datum(cell, CASES).shown()).isEqualTo(shown);
    }

    @Test
    void text_ofAQuantityThatIsNotPrinted_isItsNumberOrItsBounds() {
        assertThat(FigureText.of(Quantity.exact(new BigDecimal("1.50"), CASES))).isEqualTo("1.5件");
        assertThat(FigureText.exact(Quantity.bounds(Interval.closed(Rational.ONE, Rational.of(2)), CASES)))
                .isEqualTo("[1, 2]件");
    }
}
