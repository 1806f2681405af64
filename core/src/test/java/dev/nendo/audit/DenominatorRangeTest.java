package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.relation.DenominatorRange;
import dev.nendo.audit.relation.MonthWeight;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a count and a rate leave for the denominator, and what a month's rate leaves for its share of it. */
class DenominatorRangeTest {
    private static final String ANY = "(0, ∞)";

    /** Reads [1;2), or a single number. */
    private static Interval interval(String text) {
        if (!text.contains(";")) {
            return Interval.point(Rational.parse(text));
        }
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        return Interval.of(Rational.parse(ends[0]), text.startsWith("("), Rational.parse(ends[1]), text.endsWith(")"));
    }

    private static String text(Optional<DenominatorRange> range) {
        return range.map(DenominatorRange::text).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2, 3, 3",
        "6, [2;3], 2, 3",
        // nothing out of anything
        "0, 0, any, any",
        "0, [0;1], any, any",
        "0, (0;1], none, none",
        "0, 2, none, none",
        "[0;1], 0, any, any",
        "(0;1], 0, none, none",
        "1, 0, none, none",
        "[0;1], [0;1], any, any",
        "[0;1], [0;1), any, any",
        // a rate that may be 0 leaves no upper end
        "6, [0;2], 3, ∞",
        "6, [0;3], 2, ∞",
    })
    void of_countAndRate_isTheirQuotient(String count, String rate, String low, String high) {
        Optional<DenominatorRange> range = DenominatorRange.of(interval(count), interval(rate));
        String expected =
                switch (low) {
                    case "any" -> ANY;
                    case "none" -> "none";
                    default ->
                        high.equals("∞") ? "[" + low + ", ∞)" : low.equals(high) ? low : "[" + low + ", " + high + "]";
                };
        assertThat(text(range)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // ends are open where either end that makes them is
        "(6;8], 2, true, false",
        "[6;8), 2, false, true",
        "6, [2;3), true, false",
        "6, (2;3], false, true",
        "[0;6], 2, true, false",
    })
    void of_openEnds_areKept(String count, String rate, boolean lowerOpen, boolean upperOpen) {
        DenominatorRange range =
                DenominatorRange.of(interval(count), interval(rate)).orElseThrow();
        assertThat(range.lowerOpen()).isEqualTo(lowerOpen);
        assertThat(range.upperOpen()).isEqualTo(upperOpen);
    }

    private static DenominatorRange range(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        Optional<Rational> upper = ends[1].equals("∞") ? Optional.empty() : Optional.of(Rational.parse(ends[1]));
        return new DenominatorRange(Rational.parse(ends[0]), text.startsWith("("), upper, text.endsWith(")"));
    }

    @ParameterizedTest
    @CsvSource({
        "[1;3], [2;4], [2;3]",
        "[1;3], (1;3), (1;3)",
        "(1;3), [1;3], (1;3)",
        "[1;3], [3;4], [3;3]",
        "[1;3), [3;4], none",
        "[1;3], (3;4], none",
        "[1;2], [3;4], none",
        "[1;∞), [2;3], [2;3]",
        "[2;3], [1;∞), [2;3]",
        "[1;∞), [2;∞), [2;∞)",
        "[4;∞), [2;3], none",
    })
    void intersect_twoRanges_isWhatIsInBoth(String one, String other, String common) {
        Optional<DenominatorRange> expected = common.equals("none") ? Optional.empty() : Optional.of(range(common));
        assertThat(range(one).intersect(range(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "[1;3], true",
        "(1;2), false",
        "(1;2], true",
        "[1.1;1.9], false",
        "[1.1;∞), true",
    })
    void containsInteger_ofARange_isWhetherThingsCanBeCounted(String range, boolean expected) {
        assertThat(range(range).containsInteger()).isEqualTo(expected);
    }

    @Test
    void text_withoutUpperEnd_saysSo() {
        assertThat(range("[1;∞)").text()).isEqualTo("[1, ∞)");
        assertThat(range("(1;∞)").text()).isEqualTo("(1, ∞)");
    }

    @ParameterizedTest
    @CsvSource({
        // 1.25 to 1.31 by a month of 1.31, all to two decimals
        "[1.245;1.255], [1.305;1.315], [1.305;1.315], [5/6;1)",
        "1, 2, 1.5, [1/2;1/2]",
        "1, 2, [1.25;1.75], [1/4;3/4]",
        "1, 2, (1.25;1.75), (1/4;3/4)",
        "2, 1, [1.25;1.75], [1/4;3/4]",
        // the month is as before: any share, or none where the result is another
        "1, 1, 1, (0;1)",
        "1, 1, 2, none",
        "2, 2, 1, none",
        "1, 1, (1;2], none",
        "2, 2, [1;2), none",
        "1, 1, [1;2], (0;1)",
        "2, 2, [1;2], (0;1)",
        // shares of all and of nothing are none
        "1, 2, 2, none",
        "1, 2, 1, none",
        "1, 2, 3, none",
        "1, 2, 0, none",
        "1, 2, [0;1.5], (0;1/2]",
        "1, 2, [1.5;3], [1/2;1)",
    })
    void weight_ofAMonth_isEveryShareThatFits(String before, String month, String with, String expected) {
        Optional<Interval> shares = MonthWeight.of(interval(before), interval(month), interval(with));
        assertThat(shares).isEqualTo(expected.equals("none") ? Optional.empty() : Optional.of(interval(expected)));
    }
}
