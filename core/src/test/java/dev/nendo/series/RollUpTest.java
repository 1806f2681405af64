package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static dev.nendo.series.Lines.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {
    private static Map<String, ToDate<Measured>> members(String... lines) {
        Map<String, ToDate<Measured>> members = new LinkedHashMap<>();
        for (String line : lines) {
            members.put("m" + members.size(), Accumulation.flow(monthly(line), month(2), GapPolicy.ABSENT));
        }
        return members;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 1 | 10 2 | 3 3 | ABSENT | 27, 3 of 3, absent",
                "8 1 | 10 2 | 3 | ABSENT | NO_DATA_YET, 2 of 3, absent",
                "8 1 | 10 2 | 3 | SKIP | 21, 2 of 3, skip",
                "8 1 | 10 2 | 3 | ZERO | 21, 2 of 3, zero",
                "8 1 | - 2 | 3 | ABSENT | GAP, 1 of 3, absent",
                "8 1 | - 2 3 | x 2 | ABSENT | GAP, 1 of 3, absent",
                "8 1 | x 2 3 | x 2 | ABSENT | SUPPRESSED, 1 of 3, absent",
                "8 | 9 | 3 | SKIP | NO_DATA_YET, 0 of 3, skip",
                "8 | 9 | 3 | ZERO | 0, 0 of 3, zero",
                // a member that has not started is not expected
                "8 1 | 10 2 | . . 5 | ABSENT | 21, 2 of 2, absent",
                ". . 1 | . . 1 | . . 5 | ABSENT | NOT_APPLICABLE, 0 of 0, absent",
                ". . 1 | . . 1 | . . 5 | ZERO | NOT_APPLICABLE, 0 of 0, zero",
                "8 | . . 1 | . . 5 | SKIP | NO_DATA_YET, 0 of 1, skip",
                "-8 1 | 3 2 | 0 0 | ABSENT | -2, 3 of 3, absent",
            })
    void sum_members_areCoveredAndNamed(String a, String b, String c, GapPolicy gaps, String expected) {
        assertThat(RollUp.sum(members(a, b, c), gaps)).hasToString(expected);
    }

    @Test
    void sum_result_listsMembersInTheOrderGiven() {
        RollUp<String, Measured> sum = RollUp.sum(members("8 1", "10", "- 2 3", "4 p4"), GapPolicy.SKIP);
        assertThat(sum.value()).isEqualTo(Outcome.present(Measured.exact(Rational.of(17))));
        assertThat(sum.contributing()).containsExactly("m0", "m3");
        assertThat(sum.absent())
                .containsExactlyEntriesOf(new LinkedHashMap<>(sum.absent()))
                .isEqualTo(Map.of("m1", Reason.NO_DATA_YET, "m2", Reason.GAP));
        assertThat(sum.absent().keySet()).containsExactly("m1", "m2");
        assertThat(sum.members().keySet()).containsExactly("m0", "m1", "m2", "m3");
        assertThat(sum.present()).isEqualTo(2);
        assertThat(sum.expected()).isEqualTo(4);
        assertThat(sum.gaps()).isEqualTo(GapPolicy.SKIP);
        assertThat(sum.isPreliminary()).isTrue();
        assertThat(RollUp.sum(members("8 1"), GapPolicy.SKIP).isPreliminary()).isFalse();
    }

    @Test
    void sum_preliminaryMemberWithoutValue_doesNotMakeItPreliminary() {
        assertThat(RollUp.sum(members("8 1", "p1"), GapPolicy.SKIP).isPreliminary())
                .isFalse();
    }

    @Test
    void sum_noMember_isNotApplicable() {
        assertThat(RollUp.sum(Map.of(), GapPolicy.ZERO).value()).isEqualTo(Outcome.absent(Reason.NOT_APPLICABLE));
    }

    @Test
    void sum_callersMap_isCopied() {
        Map<String, ToDate<Measured>> members = members("8 1");
        RollUp<String, Measured> sum = RollUp.sum(members, GapPolicy.ABSENT);
        members.clear();
        assertThat(sum.members()).hasSize(1);
        assertThat(sum.contributing()).containsExactly("m0");
    }

    @Test
    void isLikeForLike_sameWindowAndMonth_isTrue() {
        ToDate<Measured> february = Accumulation.flow(monthly("8 1"), month(2), GapPolicy.ABSENT);
        ToDate<Measured> january = Accumulation.flow(monthly("8 1"), month(1), GapPolicy.ABSENT);
        ToDate<Measured> lastYear = ToDate.stated(Window.of(month(-10), month(2)), Measured.exact(Rational.ONE), false);
        ToDate<Measured> none = Accumulation.flow(monthly("8 -"), month(5), GapPolicy.ABSENT);
        assertThat(RollUp.sum(Map.of("a", february, "b", february), GapPolicy.ABSENT)
                        .isLikeForLike())
                .isTrue();
        assertThat(RollUp.sum(Map.of("a", february, "b", none), GapPolicy.SKIP).isLikeForLike())
                .isTrue();
        assertThat(RollUp.sum(Map.of("a", february, "b", january), GapPolicy.ABSENT)
                        .isLikeForLike())
                .isFalse();
        assertThat(RollUp.sum(Map.of("a", february, "b", lastYear), GapPolicy.ABSENT)
                        .isLikeForLike())
                .isFalse();
    }

    @Test
    void pool_rates_addsBothParts() {
        ToDate<Rate> a = Accumulation.rateOfFlows(rates("3 1", "4 6"), month(2), GapPolicy.ABSENT);
        ToDate<Rate> b = Accumulation.rateOfFlows(rates("90", "90"), month(1), GapPolicy.ABSENT);
        assertThat(RollUp.pool(Map.of("a", a, "b", b), GapPolicy.ABSENT).value())
                .isEqualTo(Outcome.present(Rate.of(94, 100)));
    }

    @Test
    void pool_publishedOnlyMember_saysThatItCanNotBeComputed() {
        ToDate<Rate> known = Accumulation.rateOfFlows(rates("3 1", "4 6"), month(2), GapPolicy.ABSENT);
        ToDate<Rate> published = PublishedRates.of(monthly("50 60")).pooled(month(2));
        ToDate<Rate> late = Accumulation.rateOfFlows(rates("3", "4"), month(2), GapPolicy.ABSENT);
        Map<String, ToDate<Rate>> members = Map.of("a", known, "b", published, "c", late);
        assertThat(RollUp.pool(members, GapPolicy.ABSENT)).hasToString("PUBLISHED_ONLY, 1 of 3, absent");
        assertThat(RollUp.pool(members, GapPolicy.SKIP)).hasToString("4 / 10, 1 of 3, skip");
    }

    @Test
    void weightedMean_averages_needWeights() {
        Map<String, ToDate<Measured>> hours = new LinkedHashMap<>();
        hours.put("planning", Accumulation.average(monthly("12 14"), month(2), GapPolicy.ABSENT));
        hours.put("health", Accumulation.average(monthly("8 10"), month(2), GapPolicy.ABSENT));
        RollUp<String, Rate> mean = RollUp.weightedMean(
                hours, Map.of("planning", Rational.of(3), "health", Rational.ONE), GapPolicy.ABSENT);
        assertThat(mean).hasToString("48 / 4, 2 of 2, absent");
        assertThat(mean.value().flatMap(Rate::value)).isEqualTo(Outcome.present(Rational.of(12)));
        assertThat(RollUp.weightedMean(
                        hours, Map.of("planning", Rational.ONE, "health", Rational.ZERO), GapPolicy.ABSENT))
                .hasToString("13 / 1, 2 of 2, absent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.weightedMean(hours, Map.of("planning", Rational.ONE), GapPolicy.ABSENT))
                .withMessage("each member needs a weight of 0 or more, health: null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.weightedMean(
                        hours, Map.of("planning", Rational.of(-1), "health", Rational.ONE), GapPolicy.ABSENT))
                .withMessage("each member needs a weight of 0 or more, planning: -1");
    }

    @Test
    void sumByMonth_differentWindows_areNotCarriedForward() {
        Map<String, MonthlySeries> members = new LinkedHashMap<>();
        members.put("all", Lines.of(YEAR.quarter(1).window(), Basis.MONTHLY, "1 2 4"));
        members.put("ends", Lines.of(Window.parse("2021-04,2021-06"), Basis.MONTHLY, "8 16"));
        members.put("later", Lines.of(Window.parse("2021-06/2021-07"), Basis.MONTHLY, "- 32"));
        SortedMap<YearMonth, RollUp<String, Measured>> sums = RollUp.sumByMonth(members, GapPolicy.ABSENT);
        assertThat(sums.keySet()).containsExactly(month(1), month(2), month(3), month(4));
        assertThat(sums.values())
                .extracting(RollUp::toString)
                .containsExactly("9, 2 of 2, absent", "2, 1 of 1, absent", "GAP, 2 of 3, absent", "32, 1 of 1, absent");
        assertThat(RollUp.sumByMonth(members, GapPolicy.SKIP).get(month(3))).hasToString("20, 2 of 3, skip");
    }

    @Test
    void poolByMonth_rates_poolEachMonth() {
        SortedMap<YearMonth, RollUp<String, Rate>> pooled =
                RollUp.poolByMonth(Map.of("a", rates("3 1", "4 6"), "b", rates("1 -", "6 6")), GapPolicy.SKIP);
        assertThat(pooled.get(month(1))).hasToString("4 / 10, 2 of 2, skip");
        assertThat(pooled.get(month(2))).hasToString("1 / 6, 1 of 2, skip");
        assertThat(pooled.get(month(3))).hasToString("NO_DATA_YET, 0 of 2, skip");
        assertThat(pooled).hasSize(12);
    }

    @Test
    void equals_membersAndPolicy_decide() {
        RollUp<String, Measured> sum = RollUp.sum(members("8 1", "2 2"), GapPolicy.SKIP);
        assertThat(sum)
                .isEqualTo(RollUp.sum(members("8 1", "2 2"), GapPolicy.SKIP))
                .hasSameHashCodeAs(RollUp.sum(members("8 1", "2 2"), GapPolicy.SKIP))
                .doesNotHaveSameHashCodeAs(RollUp.sum(members("8 1", "2 3"), GapPolicy.SKIP))
                .isNotEqualTo(RollUp.sum(members("8 1", "2 3"), GapPolicy.SKIP))
                .isNotEqualTo(RollUp.sum(members("8 1", "2 2"), GapPolicy.ZERO))
                .isNotEqualTo(List.of());
    }
}
