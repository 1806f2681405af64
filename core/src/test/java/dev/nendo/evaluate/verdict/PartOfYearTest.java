package dev.nendo.evaluate.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of part of a year, line by line. */
class PartOfYearTest {
    private static Interval interval(String text) {
        String[] ends = text.split("~", -1);
        return Interval.closed(Rational.parse(ends[0]), Rational.parse(ends[ends.length - 1]));
    }

    @ParameterizedTest
    @CsvSource({
        // what was compared, side, met so far, what can't be undone -> met, outlook, under way, ratio
        "WHOLE, AT_LEAST, MET, OPEN, MET, FINAL, false, true",
        "WHOLE, AT_MOST, MET, OPEN, MET, FINAL, false, true",
        "WHOLE, EQUAL, NOT_MET, OPEN, NOT_MET, FINAL, false, true",
        "LEVEL, AT_LEAST, MET, OPEN, MET, OPEN, false, true",
        "LEVEL, AT_LEAST, NOT_MET, OPEN, NOT_MET, OPEN, false, true",
        "LEVEL, AT_MOST, MET, ALREADY_MET, MET, OPEN, false, true",
        "STOCK, AT_LEAST, MET, ALREADY_MET, MET, OPEN, false, true",
        "STOCK, AT_LEAST, NOT_MET, OPEN, NOT_MET, OPEN, true, true",
        "PHASED, AT_LEAST, MET, OPEN, MET, OPEN, false, true",
        "PHASED, AT_LEAST, MET, ALREADY_MET, MET, ALREADY_MET, false, true",
        "PHASED, AT_LEAST, NOT_MET, OPEN, NOT_MET, OPEN, false, true",
        "PHASED, AT_MOST, NOT_MET, OUT_OF_REACH, NOT_MET, OUT_OF_REACH, false, true",
        "LIKE_FOR_LIKE, AT_MOST, MET, OPEN, MET, OPEN, false, true",
        "LIKE_FOR_LIKE, AT_LEAST, NOT_MET, OPEN, NOT_MET, OPEN, false, true",
        "PART, AT_LEAST, MET, ALREADY_MET, MET, ALREADY_MET, false, true",
        "PART, MORE_THAN, MET, OPEN, MET, OPEN, false, true",
        "PART, AT_LEAST, NOT_MET, OPEN, NOT_MET, OPEN, true, true",
        "PART, AT_MOST, MET, OPEN, MET, OPEN, true, false",
        "PART, LESS_THAN, MET, OPEN, MET, OPEN, true, false",
        "PART, AT_MOST, NOT_MET, OUT_OF_REACH, NOT_MET, OUT_OF_REACH, false, false",
        "PART, AT_MOST, NOT_MET, OPEN, NOT_MET, OPEN, false, false",
        "PART, EQUAL, MET, OPEN, UNDECIDED, OPEN, true, false",
        "PART, EQUAL, NOT_MET, OPEN, UNDECIDED, OPEN, true, false",
        "PART, EQUAL, NOT_MET, OUT_OF_REACH, NOT_MET, OUT_OF_REACH, false, false",
        "PART, BETWEEN, MET, OPEN, UNDECIDED, OPEN, true, false",
        "PART, BETWEEN, NOT_MET, OUT_OF_REACH, NOT_MET, OUT_OF_REACH, false, false",
        "POINT, AT_LEAST, UNDECIDED, OPEN, UNDECIDED, OPEN, true, false",
    })
    void judge_everyLineOfTheTable(
            ComparedExtent extent,
            Direction direction,
            Met soFar,
            Outlook settled,
            Met met,
            Outlook outlook,
            boolean underWay,
            boolean ratio) {
        Standing standing = PartOfYear.judge(extent, direction, soFar, settled);
        assertThat(standing.met()).isEqualTo(met);
        assertThat(standing.outlook()).isEqualTo(outlook);
        assertThat(standing.isUnderWay(met)).isEqualTo(underWay);
        assertThat(standing.hasRatio()).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 120, 100, ALREADY_MET",
        "AT_LEAST, 99, 100, OPEN",
        "MORE_THAN, 100, 100, OPEN",
        "MORE_THAN, 101, 100, ALREADY_MET",
        "AT_MOST, 160, 150, OUT_OF_REACH",
        "AT_MOST, 150, 150, OPEN",
        "LESS_THAN, 150, 150, OUT_OF_REACH",
        "EQUAL, 100, 100, OPEN",
        "EQUAL, 101, 100, OUT_OF_REACH",
        "BETWEEN, 30, 20~30, OPEN",
        "BETWEEN, 31, 20~30, OUT_OF_REACH",
    })
    void settled_anAmountThatOnlyGrows_isSettledBeyondWhatCanBeUndone(
            Direction direction, String reached, String whole, Outlook outlook) {
        assertThat(TargetComparison.settled(direction, interval(reached), interval(whole)))
                .isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource({
        "BETWEEN, 20, 20~30, MET",
        "BETWEEN, 30, 20~30, MET",
        "BETWEEN, 19.9, 20~30, NOT_MET",
        "BETWEEN, 30.1, 20~30, NOT_MET",
        "BETWEEN, 29.9~30.1, 20~30, DEPENDS_ON_ROUNDING",
        "MORE_THAN, 20, 20, NOT_MET",
        "MORE_THAN, 20.1, 20, MET",
        "MORE_THAN, 19.9~20.1, 20, DEPENDS_ON_ROUNDING",
    })
    void met_moreThanAndBetween_isJudgedAtTheEnds(Direction direction, String actual, String target, Met met) {
        assertThat(TargetComparison.met(direction, interval(actual), interval(target)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, NONE, PART",
        "FLOW, PHASED, PHASED",
        "FLOW, LIKE_FOR_LIKE, LIKE_FOR_LIKE",
        "COVERAGE, NONE, PART",
        "ACTIVITY, NONE, PART",
        "STOCK, NONE, STOCK",
        "STOCK, PHASED, PHASED",
        "RATE_OF_FLOWS, NONE, LEVEL",
        "RATE_OF_STOCKS, NONE, LEVEL",
        "AVERAGE, PHASED, LEVEL",
    })
    void ofOpen_everyMeasure_comparesWhatMayBeCompared(Measure measure, ComparedExtent.Cut cut, ComparedExtent extent) {
        assertThat(ComparedExtent.ofOpen(measure, cut)).isEqualTo(extent);
    }
}
