package dev.nendo.evaluate.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.verdict.Outlook;
import dev.nendo.evidence.Coverage;
import dev.nendo.evidence.InputFigures;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Display;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words in which an explanation gives numbers, months and reasons. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "HALF_UP,     四捨五入,         half up",
        "HALF_EVEN,   偶数丸め,         half even",
        "HALF_DOWN,   五捨六入,         half down",
        "DOWN,        切捨て,           toward zero",
        "UP,          切上げ,           away from zero",
        "FLOOR,       負の無限大方向,   toward negative infinity",
        "CEILING,     正の無限大方向,   toward positive infinity",
        "UNNECESSARY, 丸めなし,         none",
    })
    void of_roundingMode_isThePublishersName(RoundingMode mode, String ja, String en) {
        assertThat(RoundingModeWords.of(mode)).isEqualTo(Sentence.of(ja, en));
    }

    /** 18.1 に対し 17.1 → 94.47…% → 94.5 %. */
    @ParameterizedTest
    @CsvSource({
        "171/181, 1, HALF_UP, 94.47…, 94.5", "171/181, 0, DOWN, 94.4…, 94",
        "6/5,     1, HALF_UP, 120,    120.0", "-1/3,    1, HALF_UP, -33.33…, -33.3",
    })
    void of_ratio_hasADigitMoreThanIsShown(String ratio, int decimals, RoundingMode mode, String digits, String shown) {
        assertThat(RoundedRatio.of(Rational.parse(ratio), new Display(decimals, mode, Display.Style.PLAIN)))
                .isEqualTo(new RoundedRatio(digits, shown, mode));
    }

    @Test
    void of_coverage_namesTheMonthsAndWhatWasDoneAboutThem() {
        Coverage two = new Coverage(10, 12, List.of(YearMonth.of(2021, 5), YearMonth.of(2021, 8)), GapPolicy.ZERO);

        assertThat(CoverageWords.of(two))
                .contains(Sentence.of(
                        "値のない月: 2021-05, 2021-08(10/12 か月、"
                                + GapPolicy.ZERO.label().ja() + ")",
                        "Months without a figure: 2021-05, 2021-08 (10/12, "
                                + GapPolicy.ZERO.label().en() + ")"));
        assertThat(CoverageWords.of(new Coverage(12, 12, List.of(), GapPolicy.ZERO)))
                .isEmpty();
    }

    @Test
    void number_quantity_isExactOrItsBounds() {
        Unit percent = Unit.of("%");

        assertThat(Wording.number(Quantity.exact(Rational.of(239, 200), percent)))
                .isEqualTo("1.195");
        assertThat(Wording.number(Quantity.bounds(Interval.closed(Rational.of(1), Rational.of(3, 2)), percent)))
                .isEqualTo("[1, 1.5]");
    }

    @Test
    void with_pattern_isFilledInBothLanguages() {
        assertThat(Wording.with(Sentence.of("{0}年前 {1}", "{1}, {0} years back"), 2, "x"))
                .isEqualTo(Sentence.of("2年前 x", "x, 2 years back"));
        assertThat(Wording.with(Sentence.of("判定({0})", "Judgement ({0})"), Sentence.of("四捨五入", "half up")))
                .isEqualTo(Sentence.of("判定(四捨五入)", "Judgement (half up)"));
        assertThat(Wording.absent(Wording.TARGET, Reason.ZERO_TARGET))
                .isEqualTo(Sentence.of(
                        "目標: " + Reason.ZERO_TARGET.sentence().ja(),
                        "Target: " + Reason.ZERO_TARGET.sentence().en()));
    }

    @Test
    void figures_printed_keepTheirTextWithItsUnit() {
        Window april = Window.month(YearMonth.of(2021, 4));
        InputFigures figures = Wording.figures(
                Wording.TARGET, Optional.of(april), List.of(Printed.parse("1,200件"), Printed.parse("96.8%")));

        assertThat(figures)
                .isEqualTo(new InputFigures(
                        Wording.TARGET, Optional.of(april), List.of("1,200件", "96.8%"), Optional.empty()));
    }

    @Test
    void outlook_whatTheRestCannotUndo_isSaid() {
        assertThat(JudgementWords.outlook(Outlook.OPEN)).isEmpty();
        assertThat(JudgementWords.outlook(Outlook.FINAL)).isEmpty();
        assertThat(JudgementWords.outlook(Outlook.ALREADY_MET)).isPresent();
        assertThat(JudgementWords.outlook(Outlook.OUT_OF_REACH)).isPresent();
        assertThat(JudgementWords.used(Rational.of(2, 3)))
                .isEqualTo(Sentence.of(
                        "期間全体の上限のうち使用した割合: 2/3(66.7%)", "Used of the limit for the whole period: 2/3 (66.7%)"));
    }
}
