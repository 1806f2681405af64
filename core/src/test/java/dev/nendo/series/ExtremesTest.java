package dev.nendo.series;

import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.Accrual.Branches;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Largest and smallest months, distinct counts, and what is only printed. */
class ExtremesTest {
    private static final Unit CASES = Unit.of("件");

    private static final Unit PEOPLE = Unit.of("人");

    private static Interval between(String text) {
        String[] ends = text.substring(1, text.length() - 1).split("~", -1);
        return Interval.of(
                Rational.of(Long.parseLong(ends[0])),
                text.startsWith("("),
                Rational.of(Long.parseLong(ends[1])),
                text.endsWith(")"));
    }

    @ParameterizedTest
    @CsvSource({
        "[1~2], [3~4], [3~4], [1~2]",
        "[1~4], [2~3], [2~4], [1~3]",
        "[1~4), [2~3], [2~4), [1~3]",
        "(2~4], [2~4), (2~4], [2~4)",
        "(2~4), [2~4), (2~4), [2~4)",
        "[2~4), [1~4], [2~4], [1~4)",
        "[2~4), (2~4), (2~4), [2~4)",
    })
    void larger_ofTwoIntervals_isAllThatTheLargerMayBe(String one, String other, String larger, String smaller) {
        assertThat(Extremes.larger(between(one), between(other))).isEqualTo(between(larger));
        assertThat(Extremes.larger(between(other), between(one))).isEqualTo(between(larger));
        assertThat(Extremes.smaller(between(one), between(other))).isEqualTo(between(smaller));
        assertThat(Extremes.smaller(between(other), between(one))).isEqualTo(between(smaller));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 1 3 | ABSENT | 8 to 2021-06, 3 of 3, absent | 1 to 2021-06, 3 of 3, absent",
                "8 - 3 | ABSENT | GAP to 2021-06, 2 of 3, absent | GAP to 2021-06, 2 of 3, absent",
                "8 - 3 | SKIP | 8 to 2021-06, 2 of 3, skip | 3 to 2021-06, 2 of 3, skip",
                "8 - 3 | ZERO | 8 to 2021-06, 2 of 3, zero | 0 to 2021-06, 2 of 3, zero",
                "-8 - -3 | ZERO | 0 to 2021-06, 2 of 3, zero | -8 to 2021-06, 2 of 3, zero",
                "8 1 | ABSENT | NO_DATA_YET to 2021-06, 2 of 3, absent | NO_DATA_YET to 2021-06, 2 of 3, absent",
                ". 5 3 | ABSENT | 5 to 2021-06, 2 of 2, absent | 3 to 2021-06, 2 of 2, absent",
            })
    void maximum_ofMonths_isTheLargestToDate(String figures, GapPolicy gaps, String largest, String smallest) {
        MonthlySeries series = monthly(figures);
        assertThat(Accumulation.maximum(series, month(3), gaps)).hasToString(largest);
        assertThat(Accumulation.minimum(series, month(3), gaps)).hasToString(smallest);
    }

    @Test
    void extremes_ofACumulativeSeries_areAsPrinted() {
        MonthlySeries printed = cumulative("8 8 9");
        assertThat(Accumulation.maximum(printed, month(2), GapPolicy.ABSENT))
                .hasToString("8 to 2021-05, 2 of 2, absent");
        assertThat(Accumulation.minimum(cumulative("3 3 2"), month(3), GapPolicy.ABSENT))
                .hasToString("2 to 2021-06, 3 of 3, absent");
        assertThat(Accumulation.distinctCount(printed, month(3), GapPolicy.ABSENT)
                        .value())
                .isEqualTo(Outcome.present(Interval.point(Rational.of(9))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 20 10 | ABSENT | [30, 60]",
                "30 0 0 | ABSENT | 30",
                "0 0 0 | ABSENT | 0",
                "30 - 10 | ABSENT | GAP",
                "30 - 10 | SKIP | [30, 40]",
                "30 - 10 | ZERO | [30, 40]",
                "30 -1 10 | ABSENT | NEGATIVE_ACTUAL",
                "30 20 | ABSENT | NO_DATA_YET",
            })
    void distinctCount_ofMonths_liesBetweenTheLargestAndTheSum(String figures, GapPolicy gaps, String expected) {
        MonthlySeries series = monthly(figures);
        Outcome<Interval> bounds =
                Accumulation.distinctCount(series, month(3), gaps).value();
        assertThat(bounds.value()
                        .map(i -> i.isPoint() ? i.lower().toString() : i.toString())
                        .orElseGet(() -> bounds.reason().orElseThrow().toString()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 42",
        "ENTRIES, 42",
        "AT_POINT, 2",
        "AS_PRINTED, 2",
        "MEAN, 14",
        "MAXIMUM, 30",
        "MINIMUM, 2",
        "DISTINCT, NOT_ADDITIVE"
    })
    void value_byFacet_isThatOfTheMethod(Accrual.Months months, String expected) {
        Accrual accrual = new Accrual(months, Branches.NONE, false, true);
        Outcome<Measured> value = Accumulation.value(accrual, monthly("30 10 2"), month(3), GapPolicy.ABSENT)
                .value();
        assertThat(value.value()
                        .map(Object::toString)
                        .orElseGet(() -> value.reason().orElseThrow().name()))
                .isEqualTo(expected);
    }

    @Test
    void value_distinctOfOneMonth_isKnown() {
        Accrual accrual = new Accrual(Accrual.Months.DISTINCT, Branches.NONE, true, false);
        assertThat(Accumulation.value(accrual, monthly("30"), month(1), GapPolicy.ABSENT)
                        .value())
                .isEqualTo(Outcome.present(Measured.exact(Rational.of(30))));
    }

    @ParameterizedTest
    @CsvSource({"RATIO_OF_SUMS, 4 / 30", "SUM_OVER_POPULATION, 4 / 20", "RATIO_AT_POINT, 1 / 20"})
    void rate_byFacet_isThatOfTheMethod(Accrual.Months months, String expected) {
        Accrual accrual = new Accrual(months, Branches.POOLED, false, false);
        RateSeries rates = RateSeries.of(monthly("3 1"), monthly("10 20"));
        assertThat(Accumulation.rate(accrual, rates, month(2), GapPolicy.ABSENT)
                        .value()
                        .value())
                .map(Object::toString)
                .contains(expected);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accumulation.value(accrual, monthly("1"), month(1), GapPolicy.ABSENT))
                .withMessage("a quotient takes numerators and denominators: " + months);
    }

    @ParameterizedTest
    @CsvSource({"SUM", "ENTRIES", "AT_POINT", "MEAN", "MAXIMUM", "MINIMUM", "DISTINCT", "AS_PRINTED"})
    void rate_ofWhatIsNoQuotient_isRefused(Accrual.Months months) {
        Accrual accrual = new Accrual(months, Branches.NONE, false, true);
        RateSeries rates = RateSeries.of(monthly("3"), monthly("10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accumulation.rate(accrual, rates, month(1), GapPolicy.ABSENT))
                .withMessage("no quotient, but one figure a month: " + months);
        assertThat(accrual.isQuotient()).isFalse();
    }

    private static Map<String, ToDate<Quantity>> branches(String... figures) {
        Map<String, ToDate<Quantity>> members = new LinkedHashMap<>();
        for (String figure : figures) {
            members.put(
                    "b" + members.size(),
                    Accumulation.stock(monthly(figure), YearMonth.of(2021, 4)).map(value -> value.in(CASES)));
        }
        return members;
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, ABSENT, 15 件",
        "MAXIMUM, ABSENT, 8 件",
        "MINIMUM, ABSENT, 3 件",
        "SUM_OF_DISJOINT, ABSENT, NOT_ADDITIVE",
        "NONE, ABSENT, NOT_ADDITIVE",
        "POOLED, ABSENT, NOT_ADDITIVE",
        "WEIGHTED, SKIP, NOT_ADDITIVE",
    })
    void rollUp_byFacet_isSumOrExtremeOrNothing(Branches branches, GapPolicy gaps, String expected) {
        RollUp<String, Quantity> all = RollUp.of(branches, branches("8", "3", "4"), gaps, CASES);
        assertThat(all.value()
                        .value()
                        .map(Object::toString)
                        .orElseGet(() -> all.value().reason().orElseThrow().name()))
                .isEqualTo(expected);
        assertThat(all.contributing()).containsExactly("b0", "b1", "b2");
    }

    @ParameterizedTest
    @CsvSource({
        "MINIMUM, ABSENT, NO_DATA_YET",
        "MINIMUM, SKIP, 3 件",
        "MINIMUM, ZERO, 0 件",
        "MAXIMUM, ZERO, 8 件",
        "SUM, ZERO, 11 件"
    })
    void rollUp_aBranchWithoutAFigure_followsThePolicy(Branches branches, GapPolicy gaps, String expected) {
        RollUp<String, Quantity> all = RollUp.of(branches, branches("8", "-", "3"), gaps, CASES);
        assertThat(all.value()
                        .value()
                        .map(Object::toString)
                        .orElseGet(() -> all.value().reason().orElseThrow().name()))
                .isEqualTo(expected);
    }

    private static MonthlyQuantities people(GapPolicy gaps, String figures) {
        List<Optional<Quantity>> months = new ArrayList<>();
        for (String figure : figures.split(" ", -1)) {
            months.add(
                    figure.equals("-")
                            ? Optional.empty()
                            : figure.startsWith("[")
                                    ? Optional.of(Quantity.bounds(between(figure), PEOPLE))
                                    : Optional.of(Quantity.exact(Long.parseLong(figure), PEOPLE)));
        }
        return MonthlyQuantities.of(months, gaps, Reason.SUPPRESSED);
    }

    private static String text(Outcome<Quantity> outcome) {
        return outcome.value()
                .map(q -> q.nominal().map(Object::toString).orElseGet(() -> q.interval()
                                .toString())
                        + q.unit().symbol())
                .orElseGet(() -> outcome.reason().orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 20 10 | ABSENT | 60人 | 20人 | 30人 | 10人 | [30, 60]人 | [10, 30]人 | [60, )人 | [30, )人",
                "30 - 10 | ABSENT | SUPPRESSED | SUPPRESSED | SUPPRESSED | SUPPRESSED | SUPPRESSED | SUPPRESSED | [40, )人 | [30, )人",
                "30 - 10 | SKIP | 40人 | 20人 | 30人 | 10人 | [30, 40]人 | [10, 30]人 | [40, )人 | [30, )人",
                "30 - 15 | ZERO | 45人 | 15人 | 30人 | 0人 | [30, 45]人 | SUPPRESSED | [45, )人 | [30, )人",
                "- - | ZERO | 0 | 0 | 0 | 0 | 0 | SUPPRESSED | MISSING_ACTUAL | MISSING_ACTUAL",
                "- - | SKIP | MISSING_ACTUAL | MISSING_ACTUAL | MISSING_ACTUAL | MISSING_ACTUAL | MISSING_ACTUAL | MISSING_ACTUAL"
                        + " | MISSING_ACTUAL | MISSING_ACTUAL",
                "30 | ABSENT | 30人 | 30人 | 30人 | 30人 | 30人 | 30人 | [30, )人 | [30, )人",
                "-1 2 | ABSENT | 1人 | 1/2人 | 2人 | -1人 | NEGATIVE_ACTUAL | [-1, 2]人 | [1, )人 | [2, )人",
                "[1~3] 2 | ABSENT | [3, 5]人 | [3/2, 5/2]人 | [2, 3]人 | [1, 2]人 | [2, 5]人 | [1, 3]人 | [3, )人 | [2, )人",
            })
    void quantities_ofMonths_followThePolicy(
            String figures,
            GapPolicy gaps,
            String sum,
            String mean,
            String largest,
            String smallest,
            String distinct,
            String hull,
            String leastSum,
            String leastMaximum) {
        MonthlyQuantities months = people(gaps, figures);
        assertThat(text(months.sum())).isEqualTo(sum);
        assertThat(text(months.mean())).isEqualTo(mean);
        assertThat(text(months.maximum())).isEqualTo(largest);
        assertThat(text(months.minimum())).isEqualTo(smallest);
        assertThat(text(months.distinct())).isEqualTo(distinct);
        assertThat(text(months.hull())).isEqualTo(hull);
        assertThat(text(months.leastSum())).isEqualTo(leastSum);
        assertThat(text(months.leastMaximum())).isEqualTo(leastMaximum);
        assertThat(text(months.withGaps(GapPolicy.SKIP).withGaps(gaps).sum())).isEqualTo(sum);
    }

    @Test
    void window_ofAnExtreme_isThatOfTheSeries() {
        assertThat(Accumulation.maximum(monthly("1 2"), month(2), GapPolicy.ABSENT)
                        .window())
                .isEqualTo(Window.parse("2021-04/2022-03"));
    }
}
