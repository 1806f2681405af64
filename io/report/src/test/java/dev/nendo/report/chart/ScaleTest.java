package dev.nendo.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static List<Rational> numbers(String values) {
        return Arrays.stream(values.split(" ")).map(Rational::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10 20 5,      true,  0 10 20 30",
        "0 1500 3000,  true,  '0 2,000 4,000'",
        "96.5 97.1,    false, 96.0 96.5 97.0 97.5",
        "1/3 1/2,      false, 0.3 0.4 0.5 0.6",
        "-5 5,         true,  −5 0 5 10",
        "-3 -1,        true,  −3 −2 −1 0",
        "-300 -299,     true,  −300 −200 −100 0",
        "0 0,          true,  0.0 0.5 1.0",
        "7,            false, 6 7 8",
    })
    void ticks_ofValues_areRoundAndHoldThem(String values, boolean fromZero, String expected) {
        Scale scale = Scale.of(numbers(values), fromZero);
        int decimals = scale.ticks().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        assertThat(scale.ticks().stream()
                        .map(tick -> Scale.label(tick.setScale(Math.max(0, decimals))))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void of_nothing_isFromZeroToOne() {
        assertThat(Scale.of(List.of(), true).upper()).isEqualByComparingTo("1");
    }

    @Test
    void label_ofANumber_hasGroupsAndItsOwnMinus() {
        assertThat(Scale.label(new BigDecimal("-1234.50"))).isEqualTo("−1,234.50");
    }

    @Property
    void values_any_lieBetweenTheEnds(@ForAll @Size(min = 1, max = 5) List<Integer> values, @ForAll boolean fromZero) {
        List<Rational> numbers = values.stream().map(v -> Rational.of(v, 7)).toList();
        Scale scale = Scale.of(numbers, fromZero);
        assertThat(numbers).allSatisfy(value -> assertThat(scale.at(value, Rational.ZERO, Rational.ONE))
                .isBetween(Rational.ZERO, Rational.ONE));
        assertThat(scale.ticks()).hasSizeBetween(2, 8);
    }
}
