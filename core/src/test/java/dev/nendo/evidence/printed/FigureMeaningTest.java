package dev.nendo.evidence.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.Declared;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.evidence.printed.FigureMeaning.Certainty;
import dev.nendo.evidence.printed.FigureMeaning.Limits;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Total;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number may truly be, by what is known of the figure it is printed as. */
class FigureMeaningTest {
    private static final Roundings UNKNOWN = new Roundings(RoundingRule.UNKNOWN, Map.of());

    private static FigureMeaning meaning(
            String rule, Certainty certainty, boolean isNeverNegative, String precision, String whole) {
        return new FigureMeaning(
                RoundingRule.parse(rule),
                certainty,
                isNeverNegative,
                new Limits(
                        Optional.of(precision).filter(p -> !p.isEmpty()).map(BigDecimal::new),
                        Optional.of(whole)
                                .filter(w -> !w.isEmpty())
                                .map(Long::valueOf)
                                .map(Rational::of)));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, EXACT, false, '', '', 10, '[10, 10]'",
        "unknown, TAKEN_AS_COUNT, false, '', '', 10, '[10, 10]'",
        "unknown, ROUNDED, false, '', '', 1.20, '[1.195, 1.205]'",
        "toward-zero, ROUNDED, false, '', '', 1.20, '[1.2, 1.21)'",
        "unknown, ROUNDED, true, '', '', 0.0, '[0, 0.05]'",
        "unknown, ROUNDED, false, '', '', 0.0, '[-0.05, 0.05]'",
        "unknown, ROUNDED, true, '', '', -0.1, '[-0.15, -0.05]'",
        // A precision that is declared.
        "unknown, ROUNDED, false, 100, '', 12300, '[12250, 12350]'",
        // A share is not above the whole, unless it is printed so.
        "unknown, ROUNDED, true, '', 100, 100.0, '[99.95, 100]'",
        "unknown, ROUNDED, true, '', 100, 99.9, '[99.85, 99.95]'",
        "unknown, ROUNDED, true, '', 100, 100.1, '[100.05, 100.15]'",
        // Sixteen digits with decimals are a binary double, good to the fifteenth.
        "unknown, ROUNDED, false, '', '', 0.123456789012345, '[246913578024689/2000000000000000(0.123…), 246913578024691/2000000000000000(0.123…)]'",
        "unknown, ROUNDED, false, '', '', 0.1234567890123456, '[1234567890123451/10000000000000000(0.123…), 1234567890123461/10000000000000000(0.123…)]'",
        "unknown, ROUNDED, false, '', '', 0.12345678901234567, '[12345678901234517/100000000000000000(0.123…), 12345678901234617/100000000000000000(0.123…)]'",
        "unknown, ROUNDED, false, '', '', 1234567890123456, '[1234567890123455.5, 1234567890123456.5]'",
    })
    void interval_byCertaintyAndLimits_isAllItMayBe(
            String rule,
            Certainty certainty,
            boolean isNeverNegative,
            String precision,
            String whole,
            BigDecimal value,
            String expected) {
        assertThat(meaning(rule, certainty, isNeverNegative, precision, whole)
                        .interval(value)
                        .exactText())
                .isEqualTo(expected);
    }

    @Test
    void meaning_changedInOnePart_keepsTheOthers() {
        FigureMeaning count = meaning("half-up", Certainty.TAKEN_AS_COUNT, true, "", "100");
        assertThat(count.isExact()).isTrue();
        assertThat(count.isTakenAsCount()).isTrue();
        assertThat(count.rounded()).isEqualTo(meaning("half-up", Certainty.ROUNDED, true, "", "100"));
        assertThat(count.rounded().isExact()).isFalse();
        assertThat(count.rounded().isTakenAsCount()).isFalse();
        assertThat(meaning("half-up", Certainty.EXACT, true, "", "").isTakenAsCount())
                .isFalse();
        assertThat(count.ofAnySign()).isEqualTo(meaning("half-up", Certainty.TAKEN_AS_COUNT, false, "", "100"));
        assertThat(count.lastDigit(new BigDecimal("1.20"))).isEqualByComparingTo("0.01");
        assertThat(count.lastDigit(new BigDecimal("120"))).isEqualByComparingTo("1");
        assertThat(meaning("half-up", Certainty.ROUNDED, true, "100", "").lastDigit(new BigDecimal("1.20")))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({
        "保健指導実施率, true",
        "前年同月比, true",
        "平均, true",
        "平均(月), true",
        "割合（支部別）, true",
        "1件当たり査定額, true",
        "1人あたり, true",
        "' 率 ', true",
        "件数, false",
        "比較件数, false",
        "平均的な件数, false",
        "率先, false",
        "'', false",
    })
    void label_thatNamesAQuotientOrMean_isSeen(String label, boolean expected) {
        assertThat(Exactness.namesQuotientOrMean(label)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, false", "10.00, false", "10.50, true", "0.0, false", "100, false"})
    void decimals_thatAreAllZero_areNone(String printed, boolean expected) {
        assertThat(Exactness.hasDecimals(Printed.parse(printed))).isEqualTo(expected);
    }

    private static String of(Exactness exactness, String printed) {
        ReadFigure read = exactness.read(Printed.parse(printed));
        return read.quantity().interval().exactText() + " " + read.meaning().certainty();
    }

    @Test
    void exactness_ofTermsQuotientsAndChanges_differs() {
        Exactness terms = Exactness.ofTerms(List.of(Printed.parse("10件")), UNKNOWN);
        assertThat(of(terms, "10件")).isEqualTo("[10, 10] EXACT");
        assertThat(of(Exactness.ofTerms(List.of(Printed.parse("10件"), Printed.parse("1.5件")), UNKNOWN), "10件"))
                .isEqualTo("[9.5, 10.5] ROUNDED");
        assertThat(of(Exactness.ofQuotient(UNKNOWN), "10件")).isEqualTo("[9.5, 10.5] ROUNDED");
        assertThat(of(terms.ofDerived(), "10件")).isEqualTo("[9.5, 10.5] ROUNDED");
        assertThat(Exactness.ofQuotient(UNKNOWN).ofDerived()).isEqualTo(Exactness.ofQuotient(UNKNOWN));
        assertThat(terms.ofChange().ofDerived().kind()).isEqualTo(new Exactness.Kind(true, false, true, false));
        assertThat(of(Exactness.ofQuotient(UNKNOWN), "0.0%")).isEqualTo("[0, 0.05] ROUNDED");
        assertThat(of(Exactness.ofQuotient(UNKNOWN).ofChange(), "0.0%")).isEqualTo("[-0.05, 0.05] ROUNDED");
        assertThat(of(Exactness.ofQuotient(UNKNOWN), "0.0ポイント")).isEqualTo("[-0.05, 0.05] ROUNDED");
        assertThat(of(Exactness.ofQuotient(UNKNOWN), "0千円")).isEqualTo("[-0.5, 0.5] ROUNDED");
        assertThat(of(Exactness.ofQuotient(UNKNOWN), "0")).isEqualTo("[-0.5, 0.5] ROUNDED");
        assertThat(terms.of(Printed.parse("10件"))).hasToString("10 件");
    }

    private static Exactness declared(Optional<Boolean> exact, Optional<BigDecimal> precision, Measure measure) {
        Declared declared = new Declared(exact, precision, Optional.empty(), Optional.empty());
        return new Exactness(declared, Optional.of(measure), new Exactness.Kind(false, false, false, false), UNKNOWN);
    }

    @Test
    void declarations_ofExactnessAndPrecision_win() {
        assertThat(of(declared(Optional.of(true), Optional.empty(), Measure.AVERAGE), "18.5時間"))
                .isEqualTo("[18.5, 18.5] EXACT");
        assertThat(of(declared(Optional.of(false), Optional.empty(), Measure.FLOW), "18件"))
                .isEqualTo("[17.5, 18.5] ROUNDED");
        assertThat(of(declared(Optional.empty(), Optional.of(BigDecimal.TEN), Measure.FLOW), "20件"))
                .isEqualTo("[15, 25] ROUNDED");
        assertThat(of(declared(Optional.empty(), Optional.empty(), Measure.STOCK), "0千円"))
                .isEqualTo("[0, 0.5] ROUNDED");
        assertThat(of(declared(Optional.empty(), Optional.empty(), Measure.FLOW), "0千円"))
                .isEqualTo("[-0.5, 0.5] ROUNDED");
        assertThat(of(declared(Optional.empty(), Optional.empty(), Measure.AMOUNT_PER_UNIT), "8円"))
                .isEqualTo("[7.5, 8.5] ROUNDED");
        assertThat(of(declared(Optional.empty(), Optional.empty(), Measure.AVERAGE), "8人"))
                .isEqualTo("[7.5, 8.5] ROUNDED");
        assertThat(of(declared(Optional.empty(), Optional.empty(), Measure.FLOW), "8人"))
                .isEqualTo("[8, 8] EXACT");
    }

    private static PrintedRow.Builder row(Kind kind, String cells) {
        return PlanKpi.printed("R", kind, "点検区", cells);
    }

    @Test
    void series_ofARow_hasItsMonthsStatesAndTotals() {
        PrintedRow row = row(Kind.MONTHLY, "8 _ x 3(速報値)")
                .source("支部集計")
                .total(new Total(TotalKind.SUM, "合計", CellGrammar.strict().parse("11")))
                .prior(CellGrammar.strict().parse("9"))
                .build();
        QuantitySeries series = RowMeaning.ofCounts(row, UNKNOWN).series();
        assertThat(series.id()).isEqualTo("R");
        assertThat(series.name()).isEqualTo("R");
        assertThat(series.unit()).isEqualTo(Unit.of("点検区"));
        assertThat(series.source()).contains("支部集計");
        assertThat(series.isTakenAsCount()).isTrue();
        assertThat(series.points().stream().map(p -> p.datum().state()))
                .containsExactly(
                        MonthState.REPORTED, MonthState.MISSING, MonthState.SUPPRESSED, MonthState.PRELIMINARY);
        assertThat(series.points().stream().map(p -> p.datum().shown())).containsExactly("8点検区", "─", "x", "3(速報値)");
        assertThat(series.total().orElseThrow().kind()).isEqualTo(TotalKind.SUM);
        assertThat(series.total().orElseThrow().figure().reported()).hasToString("11 点検区");
        assertThat(series.prior().orElseThrow().reported()).hasToString("9 点検区");
        assertThat(series.labelled()).isEmpty();
    }

    @Test
    void series_ofEveryKindAndName_isOfThatKindAndName() {
        assertThat(RowMeaning.ofCounts(row(Kind.MONTHLY, "8").title("題").build(), UNKNOWN)
                        .series()
                        .name())
                .isEqualTo("題");
        assertThat(RowMeaning.ofCounts(
                                row(Kind.MONTHLY, "8").title("題").series("列").build(), UNKNOWN)
                        .series()
                        .name())
                .isEqualTo("列");
        assertThat(RowMeaning.ofCounts(row(Kind.MONTHLY, "8").build(), UNKNOWN)
                        .series()
                        .kind())
                .isEqualTo(QuantitySeries.Kind.MONTHLY);
        assertThat(RowMeaning.ofCounts(row(Kind.CUMULATIVE, "8").build(), UNKNOWN)
                        .series()
                        .kind())
                .isEqualTo(QuantitySeries.Kind.CUMULATIVE);
        assertThat(RowMeaning.ofCounts(row(Kind.STOCK, "8").build(), UNKNOWN)
                        .series()
                        .kind())
                .isEqualTo(QuantitySeries.Kind.AT_POINT);
        QuantitySeries labelled =
                RowMeaning.ofCounts(row(Kind.LABELLED, "8 9").build(), UNKNOWN).series();
        assertThat(labelled.kind()).isEqualTo(QuantitySeries.Kind.LABELLED);
        assertThat(labelled.labelled()).hasSize(2);
        assertThat(labelled.points()).isEmpty();
        QuantitySeries preliminary = RowMeaning.ofCounts(
                        row(Kind.MONTHLY, "8").preliminary(true).build(), UNKNOWN)
                .series();
        assertThat(preliminary.points().get(0).isPreliminary()).isTrue();
        assertThat(RowMeaning.ofCounts(row(Kind.MONTHLY, "8 1.5").build(), UNKNOWN)
                        .series()
                        .isTakenAsCount())
                .isFalse();
        assertThat(RowMeaning.ofCounts(
                                PlanKpi.printed("R", Kind.MONTHLY, "件", "8").build(), UNKNOWN)
                        .series()
                        .isTakenAsCount())
                .isFalse();
        assertThat(RowMeaning.ofCounts(row(Kind.MONTHLY, "約8").build(), UNKNOWN)
                        .series()
                        .isTakenAsCount())
                .isFalse();
        PrintedRow decimalTotal = row(Kind.MONTHLY, "8")
                .total(new Total(TotalKind.SUM, "合計", CellGrammar.strict().parse("8.5")))
                .build();
        assertThat(RowMeaning.ofCounts(decimalTotal, UNKNOWN).series().isTakenAsCount())
                .isFalse();
        PrintedRow decimalPrior =
                row(Kind.MONTHLY, "8").prior(CellGrammar.strict().parse("8.5")).build();
        assertThat(RowMeaning.ofCounts(decimalPrior, UNKNOWN).series().isTakenAsCount())
                .isFalse();
        PrintedRow meanTotal = row(Kind.MONTHLY, "8")
                .total(new Total(TotalKind.SUM, "平均", CellGrammar.strict().parse("8")))
                .build();
        assertThat(RowMeaning.ofCounts(meanTotal, UNKNOWN)
                        .total()
                        .orElseThrow()
                        .meaning()
                        .isExact())
                .isFalse();
        PrintedRow sumTotal = row(Kind.MONTHLY, "8")
                .total(new Total(TotalKind.SUM, "合計", CellGrammar.strict().parse("8")))
                .build();
        assertThat(RowMeaning.ofCounts(sumTotal, UNKNOWN)
                        .total()
                        .orElseThrow()
                        .meaning()
                        .isExact())
                .isTrue();
    }

    @Test
    void roundings_copied_keepTheirOwnMap() {
        Map<Unit, RoundingRule> rules = new HashMap<>(Map.of(Unit.of("%"), RoundingRule.HALF_UP));
        Roundings roundings = new Roundings(RoundingRule.UNKNOWN, rules);
        rules.clear();
        assertThat(roundings.rule(Optional.empty(), Unit.of("%"))).isEqualTo(RoundingRule.HALF_UP);
        Roundings found = roundings.withUnstated(
                Map.of(Unit.of("%"), RoundingRule.TOWARD_ZERO, Unit.of("円"), RoundingRule.TOWARD_ZERO));
        assertThat(found.rule(Optional.empty(), Unit.of("%"))).isEqualTo(RoundingRule.HALF_UP);
        assertThat(found.rule(Optional.empty(), Unit.of("円"))).isEqualTo(RoundingRule.TOWARD_ZERO);
        assertThat(found.document()).isEqualTo(RoundingRule.UNKNOWN);
    }
}
