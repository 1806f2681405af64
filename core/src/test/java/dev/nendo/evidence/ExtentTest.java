package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.Extent.Existence;
import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which months evidence may be of, and the points of a series within them. */
class ExtentTest {
    private static final Window YEAR = Rows.YEAR.window();

    private static Window window(String text) {
        return Window.parse(text);
    }

    @Test
    void extent_withStatedMonths_admitsThoseAlone() {
        Extent stated = new Extent(
                Optional.of(window("2021-06/2021-09")), YEAR, Optional.of(YearMonth.of(2021, 8)), Existence.ALWAYS);
        assertThat(stated.admits(window("2021-06"))).isTrue();
        assertThat(stated.admits(window("2021-05"))).isFalse();
        assertThat(stated.admits(window("2021-05/2021-06"))).isFalse();
        assertThat(stated.admits(window("2021-06/2021-09"))).isTrue();
        assertThat(stated.admits(window("2021-10"))).isFalse();
        assertThat(stated.hides(window("2021-08"))).isFalse();
        assertThat(stated.hides(window("2021-08/2021-09"))).isTrue();
        assertThat(stated.window()).isEqualTo(window("2021-06/2021-09"));
        assertThat(stated.needed())
                .containsExactly(YearMonth.of(2021, 6), YearMonth.of(2021, 7), YearMonth.of(2021, 8));
        assertThat(stated.through(YearMonth.of(2021, 7))).isEqualTo(window("2021-06/2021-07"));
        assertThat(stated.through(YearMonth.of(2021, 5))).isEqualTo(window("2021-05"));
        assertThat(stated.fromBefore()).isEqualTo(Extent.of(YEAR, Optional.of(YearMonth.of(2021, 8))));
        assertThat(stated.unrestricted()).isEqualTo(Extent.of(YEAR, Optional.empty()));
        assertThat(stated.within()).isEqualTo(stated);
    }

    @Test
    void extent_withoutStatedMonths_isTheUsualOne() {
        Extent usual = Extent.of(YEAR, Optional.empty());
        assertThat(usual.window()).isEqualTo(YEAR);
        assertThat(usual.admits(window("2020-01"))).isTrue();
        assertThat(usual.hides(window("2030-01"))).isFalse();
        assertThat(usual.within().stated()).contains(YEAR);
        Extent ended = new Extent(
                Optional.of(window("2021-06/2021-09")), YEAR, Optional.of(YearMonth.of(2022, 1)), Existence.ALWAYS);
        assertThat(ended.fromBefore()).isEqualTo(Extent.of(YEAR, Optional.of(YearMonth.of(2021, 9))));
        Extent open = new Extent(Optional.of(window("2021-06/2021-09")), YEAR, Optional.empty(), Existence.ALWAYS);
        assertThat(open.fromBefore()).isEqualTo(Extent.of(YEAR, Optional.of(YearMonth.of(2021, 9))));
    }

    @Test
    void existence_ofABranch_expectsFiguresWhileItWasThere() {
        Existence existence = new Existence(Optional.of(YearMonth.of(2021, 6)), Optional.of(YearMonth.of(2021, 9)));
        assertThat(existence.meets(window("2021-05"))).isFalse();
        assertThat(existence.meets(window("2021-05/2021-06"))).isTrue();
        assertThat(existence.meets(window("2021-09"))).isTrue();
        assertThat(existence.meets(window("2021-09/2021-10"))).isTrue();
        assertThat(existence.meets(window("2021-10"))).isFalse();
        assertThat(new Extent(Optional.empty(), YEAR, Optional.empty(), existence).needed())
                .hasSize(4);
    }

    @Test
    void points_ofASeries_areFoundByMonth() {
        MonthlyPoints points =
                MonthlyPoints.of(Rows.row(Kind.MONTHLY, "件", "8 - 約3 x p2 ."), Extent.of(YEAR, Optional.empty()));
        assertThat(points.points()).hasSize(5);
        assertThat(points.reported()).hasSize(3);
        assertThat(points.last().orElseThrow().month()).isEqualTo(YearMonth.of(2021, 8));
        assertThat(points.begun()).hasSize(5);
        assertThat(points.upTo(YearMonth.of(2021, 5))).hasSize(2);
        assertThat(points.at(YearMonth.of(2021, 4)).orElseThrow().reported()).hasToString("8 件");
        assertThat(points.at(YearMonth.of(2021, 12))).isEmpty();
        assertThat(points.quantity(YearMonth.of(2021, 4), Unit.of("件"))).contains(Rows.quantity("8", Unit.of("件")));
        assertThat(points.quantity(YearMonth.of(2021, 4), Unit.of("kg"))).isEmpty();
        assertThat(points.quantity(YearMonth.of(2021, 6), Unit.of("件"))).isEmpty();
        assertThat(points.quantity(YearMonth.of(2021, 5), Unit.of("件"))).isEmpty();
        assertThat(points.isSuppressed()).isTrue();
        assertThat(points.holes()).hasSize(2);
        assertThat(MonthlyPoints.isPreliminary(points.points())).isTrue();
        assertThat(MonthlyPoints.isPreliminary(points.upTo(YearMonth.of(2021, 7))))
                .isFalse();
        assertThat(points.singles(Unit.of("件"))).hasSize(2);
        assertThat(MonthlyPoints.until(points.series(), YEAR, Optional.of(YearMonth.of(2021, 5)))
                        .points())
                .hasSize(2);
        assertThat(MonthlyPoints.of(points.series(), window("2021-05/2021-06"), Optional.empty())
                        .points())
                .hasSize(2);
        assertThat(MonthlyPoints.of(points.series(), window("2021-05/2021-06"), Optional.of(YearMonth.of(2021, 5)))
                        .points())
                .hasSize(1);
        assertThat(MonthlyPoints.of(Rows.row(Kind.MONTHLY, "件", "- -"), Extent.of(YEAR, Optional.empty()))
                        .begun())
                .isEmpty();
        assertThat(MonthlyPoints.of(Rows.row(Kind.MONTHLY, "件", "- -"), Extent.of(YEAR, Optional.empty()))
                        .isSuppressed())
                .isFalse();
    }

    @Test
    void singles_ofWhatIsToDate_areTheDifferences() {
        MonthlyPoints points =
                MonthlyPoints.of(Rows.row(Kind.CUMULATIVE, "件", "8 9 - 12 15"), Extent.of(YEAR, Optional.empty()));
        assertThat(points.singles(Unit.of("件")).keySet())
                .containsExactly(YearMonth.of(2021, 4), YearMonth.of(2021, 5), YearMonth.of(2021, 8));
        assertThat(points.singles(Unit.of("件")))
                .hasEntrySatisfying(YearMonth.of(2021, 8), month -> assertThat(month.nominal())
                        .contains(Rational.of(3)));
    }

    @Test
    void datum_withOrWithoutAFigure_saysSo() {
        Datum none = Datum.without(MonthState.MISSING, "…");
        assertThat(none.isReported()).isFalse();
        assertThat(none.isUsable()).isFalse();
        assertThat(none.isApproximate()).isFalse();
        assertThat(none.isSuppressed()).isFalse();
        assertThat(none.isPreliminary()).isFalse();
        Assertions.assertThatThrownBy(none::reported).hasMessage("no figure, but " + MonthState.MISSING);
        Point point = new Point(window("2021-04"), Rows.datum("p8", Unit.of("件")));
        assertThat(point.isUsable()).isTrue();
        assertThat(point.isPreliminary()).isTrue();
        assertThat(point.isSuppressed()).isFalse();
        assertThat(new Point(window("2021-04"), Rows.datum("x", Unit.of("件"))).isSuppressed())
                .isTrue();
        assertThat(Rows.datum("約8", Unit.of("件")).isUsable()).isFalse();
        assertThat(Rows.datum("約8", Unit.of("件")).isApproximate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "12300, 100, unknown, '[12250, 12350]'",
        "12300, 100, toward-zero, '[12300, 12400)'",
        "12345, 100, toward-zero, '[12295, 12395]'",
        "0, 100, half-up, '(-50, 50)'",
    })
    void interval_toAPrecision_goesByTheRuleWhereTheNumberIsAMultiple(
            BigDecimal value, BigDecimal unit, String rule, String expected) {
        assertThat(Declared.interval(value, unit, RoundingRule.parse(rule)).exactText())
                .isEqualTo(expected);
    }

    @Test
    void declared_ofTwo_theFirstWinsWhereItSaysSomething() {
        Declared exact = new Declared(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
        Declared precise = new Declared(
                Optional.empty(), Optional.of(BigDecimal.TEN), Optional.of(true), Optional.of(RoundingRule.HALF_UP));
        assertThat(exact.or(precise))
                .isEqualTo(new Declared(
                        Optional.of(true), Optional.empty(), Optional.of(true), Optional.of(RoundingRule.HALF_UP)));
        assertThat(precise.or(exact)).isEqualTo(precise);
        assertThat(Declared.NOTHING.or(precise)).isEqualTo(precise);
        assertThat(precise.whole(BigDecimal.ONE, Unit.of("%"))).contains(Rational.of(100));
        assertThat(precise.whole(BigDecimal.valueOf(100), Unit.of("%"))).contains(Rational.of(100));
        assertThat(precise.whole(BigDecimal.valueOf(101), Unit.of("%"))).isEmpty();
        assertThat(precise.whole(BigDecimal.ONE, Unit.NONE)).contains(Rational.ONE);
        assertThat(precise.whole(BigDecimal.ONE, Unit.of("件"))).isEmpty();
        assertThat(exact.whole(BigDecimal.ONE, Unit.of("%"))).isEmpty();
        assertThat(new Declared(Optional.empty(), Optional.empty(), Optional.of(false), Optional.empty())
                        .whole(BigDecimal.ONE, Unit.of("%")))
                .isEmpty();
    }

    @Test
    void value_withABoundOrAnotherPrint_carriesIt() {
        Unit cases = Unit.of("件");
        EvidenceValue absent = EvidenceValue.absent(Reason.GAP, cases);
        assertThat(absent.isKnown()).isFalse();
        assertThat(absent.isUsable()).isFalse();
        assertThat(absent.judged()).isEqualTo(absent.value());
        assertThat(absent.month()).isEmpty();
        EvidenceValue bound = absent.withLowerBound(Outcome.present(Quantity.atLeast(Rational.of(11), cases)));
        assertThat(bound.isKnown()).isTrue();
        assertThat(bound.isPresent()).isFalse();
        assertThat(bound.judged().value().orElseThrow().interval()).isEqualTo(Interval.atLeast(Rational.of(11)));
        EvidenceValue row = ValueSeries.read(
                Rows.question(Measure.FLOW, "件", GapPolicy.ABSENT), Rows.year(), Rows.row(Kind.MONTHLY, "件", "8 x -"));
        assertThat(row.isSuppressedAt(YearMonth.of(2021, 5))).isTrue();
        assertThat(row.isSuppressedAt(YearMonth.of(2021, 6))).isFalse();
        assertThat(row.isSuppressedAt(YearMonth.of(2021, 7))).isFalse();
    }
}
