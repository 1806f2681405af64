package dev.nendo.evaluate.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares all that an actual may be with all that a target may be. */
class TargetComparisonTest {

    /** Reads [1, 2), or a single number. */
    static Interval interval(String text) {
        if (!text.contains(";")) {
            return Interval.point(Rational.parse(text));
        }
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        return Interval.of(Rational.parse(ends[0]), text.startsWith("("), Rational.parse(ends[1]), text.endsWith(")"));
    }

    @ParameterizedTest
    @CsvSource({
        // exactly on target, and one unit in the last place either side, for an exact actual
        "AT_LEAST, 96.9, 96.9, MET",
        "AT_LEAST, 96.8, 96.9, NOT_MET",
        "AT_LEAST, 97.0, 96.9, MET",
        "AT_MOST, 1.36, 1.36, MET",
        "AT_MOST, 1.35, 1.36, MET",
        "AT_MOST, 1.37, 1.36, NOT_MET",
        "LESS_THAN, 1.36, 1.36, NOT_MET",
        "LESS_THAN, 1.35, 1.36, MET",
        "LESS_THAN, 1.37, 1.36, NOT_MET",
        "EQUAL, 100, 100, MET",
        "EQUAL, 99.9, 100, NOT_MET",
        "EQUAL, 100.1, 100, NOT_MET",
        "ACTIVITY, 3, 3, MET",
        // printed actuals: the end of the interval on the target, closed and open
        "AT_LEAST, [96.85;96.95], 96.9, DEPENDS_ON_ROUNDING",
        "AT_LEAST, [96.95;97.05], 96.95, MET",
        "AT_LEAST, (96.95;97.05], 96.95, MET",
        "AT_LEAST, [96.85;96.95], 96.95, DEPENDS_ON_ROUNDING",
        "AT_LEAST, [96.85;96.95), 96.95, NOT_MET",
        "AT_LEAST, [96.75;96.85], 96.9, NOT_MET",
        "AT_MOST, [1.355;1.365], 1.36, DEPENDS_ON_ROUNDING",
        "AT_MOST, [1.355;1.365], 1.365, MET",
        "AT_MOST, [1.365;1.375], 1.365, DEPENDS_ON_ROUNDING",
        "AT_MOST, (1.365;1.375], 1.365, NOT_MET",
        "LESS_THAN, [1.355;1.365], 1.365, DEPENDS_ON_ROUNDING",
        "LESS_THAN, [1.355;1.365), 1.365, MET",
        "LESS_THAN, [1.365;1.375], 1.365, NOT_MET",
        "EQUAL, [99.5;100.5], 100, DEPENDS_ON_ROUNDING",
        "EQUAL, [99.5;100.5), 100.5, NOT_MET",
        "EQUAL, [99.5;100.5], 100.5, DEPENDS_ON_ROUNDING",
        "EQUAL, [98.5;99.5], 100, NOT_MET",
        // targets that are intervals themselves
        "AT_LEAST, [10;11], [9;10], MET",
        "AT_LEAST, [10;11], [9;10.5], DEPENDS_ON_ROUNDING",
        "AT_LEAST, [8;9), [9;10], NOT_MET",
        "AT_LEAST, [8;9], (9;10], NOT_MET",
        "AT_LEAST, [8;9], [9;10], DEPENDS_ON_ROUNDING",
        "AT_MOST, [8;9], [9;10], MET",
        "LESS_THAN, [8;9], (9;10], MET",
        "LESS_THAN, [8;9], [9;10], DEPENDS_ON_ROUNDING",
        "EQUAL, 9, [9;10], DEPENDS_ON_ROUNDING",
        "EQUAL, [8;9], (9;10], NOT_MET",
        // negative values
        "AT_LEAST, -2, -3, MET",
        "AT_MOST, -2, -3, NOT_MET",
    })
    void met_everyDirection_comparesAllValues(Direction direction, String actual, String target, Met met) {
        assertThat(TargetComparison.met(direction, interval(actual), interval(target)))
                .isEqualTo(met);
    }
}
