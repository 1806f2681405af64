package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a series takes in memory. */
class FormTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 2", "12, 1, 13", "16, 1, 17", "17, 1, 19", "12, 2, 25", "33, 3, 102"})
    void length_valuesAndStates_isAsShortAsCanBe(int months, int words, int length) {
        assertThat(Form.of(Basis.MONTHLY, Precision.exact(), 0, words, null).length(months))
                .isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-1, 1",
        "9223372036854775807, 1",
        "-9223372036854775808, 1",
        "9223372036854775808, 2",
        "-9223372036854775809, 2",
        "170141183460469231731687303715884105727, 2",
        "170141183460469231731687303715884105728, 3"
    })
    void wordsFor_value_isTheLeastThatHoldsIt(BigInteger value, int words) {
        assertThat(Form.wordsFor(value)).isEqualTo(words);
    }

    @Test
    void of_commonForms_areShared() {
        for (Basis basis : Basis.values()) {
            Form form = Form.of(basis, Precision.exact(), 2, 1, null);
            assertThat(form).isSameAs(Form.of(basis, Precision.exact(), 2, 1, null));
            assertThat(form.basis()).isEqualTo(basis);
            assertThat(form.scale()).isEqualTo(2);
        }
    }

    @Test
    void of_otherForms_areAsAsked() {
        Precision thousands = Precision.rounded(BigDecimal.ONE, RoundingRule.HALF_UP);
        assertThat(Form.of(Basis.MONTHLY, thousands, 0, 1, null).precision()).isEqualTo(thousands);
        assertThat(Form.of(Basis.MONTHLY, Precision.exact(), 0, 2, null).words())
                .isEqualTo(2);
        assertThat(Form.of(Basis.MONTHLY, Precision.exact(), 0, 1, YEAR.first()).begin())
                .isEqualTo(YEAR.first());
        assertThat(Form.of(Basis.MONTHLY, Precision.exact(), 40, 1, null).scale())
                .isEqualTo(40);
    }

    @Test
    void shared_equalForms_areOneInstance() {
        Form one = Form.of(Basis.MONTHLY, Precision.exact(), 0, 1, YEAR.first());
        Form same = Form.of(Basis.MONTHLY, Precision.exact(), 0, 1, YEAR.first());
        Form other = Form.of(Basis.MONTHLY, Precision.exact(), 1, 1, YEAR.first());
        assertThat(one.shared(same)).isSameAs(same);
        assertThat(one.shared(other)).isSameAs(one);
    }
}
