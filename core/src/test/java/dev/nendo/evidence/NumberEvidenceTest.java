package dev.nendo.evidence;

import static dev.nendo.evidence.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What numbers without a plan give: exact, but for rates each given as one number. */
class NumberEvidenceTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private static MonthlySeries values(String... numbers) {
        return series(YEAR.window(), Basis.MONTHLY, numbers);
    }

    private static MonthlySeries series(Window window, Basis basis, String... numbers) {
        return MonthlySeries.of(
                window,
                basis,
                Arrays.stream(numbers)
                        .map(n -> n.isEmpty() ? null : new BigDecimal(n))
                        .toList());
    }

    private static RateSeries rates(long[] above, long... below) {
        return RateSeries.of(YEAR.window(), above, below);
    }

    private static long[] of(long... numbers) {
        return numbers;
    }

    private static KpiDefinition.Builder kpi(Measure measure, String unit) {
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .id("k")
                .measure(measure)
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(10));
        return unit.isEmpty() ? kpi : kpi.unit(Unit.of(unit));
    }

    private static Question question(KpiDefinition.Builder kpi, KpiNumbers numbers) {
        return new Question(NumberEvidence.of(kpi.build(), numbers), GapPolicy.ABSENT, Optional.empty());
    }

    private static EvidenceValue value(KpiDefinition.Builder kpi, MonthlySeries values) {
        return YearEvidence.thisYear(question(kpi, KpiNumbers.of(YEAR, values)));
    }

    private static EvidenceValue value(KpiDefinition.Builder kpi, RateSeries rates) {
        return YearEvidence.thisYear(question(kpi, KpiNumbers.of(YEAR, rates)));
    }

    @Test
    void values_ofAmountsAndLevels_areExact() {
        check(
                "12件 3/3 2024-04/2024-06 PRINTED ; computed 12件 ; 実績/Actual 2024-04/2024-06 [8件, 1件, 3件] ; Actual: 各月の合計/sum of the months = 12件 ; months [2024-04:8件, 2024-05:1件, 2024-06:3件] ; no k 2024-07/2025-03",
                value(kpi(Measure.FLOW, "件"), values("8", "1", "3")));
        check(
                "GAP ≥11 2/3 2024-04/2024-06 ; without [2024-05] ABSENT ; 実績/Actual 2024-04/2024-06 [8件, ─, 3件] ; months [2024-04:8件, 2024-06:3件] ; no k 2024-05,2024-07,2024-08,2024-09,2024-10,2024-11,2024-12,2025-01,2025-02,2025-03",
                value(kpi(Measure.FLOW, "件"), values("8", "", "3")));
        check(
                "8件 1/1 2024-04 PRINTED ; computed 8件 ; 実績/Actual 2024-04 [8件] ; Actual: 各月の合計/sum of the months = 8件 ; months [2024-04:8件] ; no k 2024-05/2025-03",
                value(kpi(Measure.FLOW, "件"), values("8")));
        check("MISSING_ACTUAL ; no k 2024-04/2025-03", value(kpi(Measure.FLOW, "件"), values()));
        check(
                "10千円 2/2 2024-04/2024-05 PRINTED ; computed 10千円 ; 実績/Actual 2024-04/2024-05 [8.5千円, 1.5千円] ; Actual: 各月の合計/sum of the months = 10千円 ; months [2024-04:17/2千円, 2024-05:3/2千円] ; no k 2024-06/2025-03",
                value(kpi(Measure.FLOW, "千円"), values("8.5", "1.5")));
        check(
                "9件 2/2 2024-04/2024-05 PRINTED ; printed 9 ; 実績/Actual 2024-04/2024-05 [9件] ; months [2024-04:8件, 2024-05:1件] ; no k 2024-06/2025-03",
                value(kpi(Measure.FLOW, "件"), series(YEAR.window(), Basis.CUMULATIVE, "8", "9")));
        check(
                "9社 1/1 2024-05 PRINTED ; printed 9 ; 実績/Actual 2024-05 [9社] ; no k 2024-06/2025-03",
                value(kpi(Measure.STOCK, "社"), values("8", "9")));
        check(
                "17/2時間 2/2 2024-04/2024-05 PRINTED ; computed 8.5時間 ; 実績/Actual 2024-04/2024-05 [8時間, 9時間] ; Actual: 各月の単純平均/simple mean of the months = 17/2時間 ; months [2024-04:8時間, 2024-05:9時間] ; no k 2024-06/2025-03",
                value(kpi(Measure.AVERAGE, "時間"), values("8", "9")));
        check(
                "9日 3/3 2024-04/2024-06 PRINTED ; computed 9日 ; 実績/Actual 2024-04/2024-06 [8日, 9日, 7日] ; Actual: 各月の最大/largest of the months = 9日 ; months [2024-04:8日, 2024-05:9日, 2024-06:7日] ; no k 2024-07/2025-03",
                value(kpi(Measure.MAXIMUM, "日"), values("8", "9", "7")));
        check(
                "78件 12/12 2024-04/2025-03 PRINTED ; computed 78件 ; 実績/Actual 2024-04/2025-03 [1件, 2件, 3件, 4件, 5件, 6件, 7件, 8件, 9件, 10件, 11件, 12件] ; Actual: 各月の合計/sum of the months = 78件 ; months [2024-04:1件, 2024-05:2件, 2024-06:3件, 2024-07:4件, 2024-08:5件, 2024-09:6件, 2024-10:7件, 2024-11:8件, 2024-12:9件, 2025-01:10件, 2025-02:11件, 2025-03:12件]",
                value(kpi(Measure.FLOW, "件"), values("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")));
    }

    @Test
    void rates_ofTwoCountsOrAsOneNumber_areExactOrGoodToTheLastDecimal() {
        check(
                "193900/2003% 2/2 2024-04/2024-05 COUNTS ; computed 1939 / 2003 ; parts 1939 / 2003 ; 分子/Numerator 2024-04/2024-05 [968, 971] ; 分母/Denominator 2024-04/2024-05 [1000, 1003] ; Actual: Σ分子÷Σ分母 = 1939 ÷ 2003 × 100/Σ numerator / Σ denominator = 1939 ÷ 2003 × 100 = 193900/2003% ; months [2024-04:484/5%, 2024-05:97100/1003%] ; no denominator 2024-06/2025-03 ; no numerator 2024-06/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%"), rates(of(968, 971), 1000, 1003)));
        check(
                "[1939/20, 1941/20]% 2/2 2024-04/2024-05 PRINTED ; printed 97.0 ; decimals 1 ; 実績/Actual 2024-04/2024-05 [97.0%][96.95, 97.05] ; no k 2024-06/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%"), series(YEAR.window(), Basis.CUMULATIVE, "96.8", "97")));
        check(
                "[0, 1937/20]% 2/2 2024-04/2024-05 BOUNDS ; 実績/Actual 2024-04/2024-05 [96.8%, 0.0%] ; Actual: 累計の率は単月の率の最小と最大の間/the rate to date lies between the lowest and the highest monthly rate = [0, 1937/20]% ; months [2024-04:[387/4, 1937/20]%, 2024-05:[0, 1/20]%] ; no k 2024-06/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%"), values("96.8", "0.0")));
        check(
                "[484/5, 969/10)% 1/1 2024-04 PRINTED ; printed 96.8 ; decimals 1 ; 実績/Actual 2024-04 [96.8%][96.8, 96.9) ; no k 2024-05/2025-03",
                value(
                        kpi(Measure.RATE_OF_FLOWS, "%").rounding(RoundingRule.TOWARD_ZERO),
                        series(YEAR.window(), Basis.CUMULATIVE, "96.8")));
        check(
                "9% 2/2 2024-04/2024-05 COUNTS ; computed 9 / 100 ; parts 9 / 100 ; 分子/Numerator 2024-04/2024-05 [8, 1] ; 分母/Denominator 2024-05 [100] ; Actual: Σ分子÷その月の分母 = 9 ÷ 100 × 100/Σ numerator / denominator in force = 9 ÷ 100 × 100 = 9% ; no denominator 2024-06/2025-03 ; no numerator 2024-06/2025-03",
                value(kpi(Measure.COVERAGE, "%"), rates(of(8, 1), 100, 100)));
        check(
                "45% 1/1 2024-05 COUNTS ; computed 9 / 20 ; parts 9 / 20 ; 分子/Numerator 2024-05 [9] ; 分母/Denominator 2024-05 [20] ; Actual: その月の分子÷分母 = 9 ÷ 20 × 100/numerator / denominator of the month = 9 ÷ 20 × 100 = 45% ; months [2024-04:80%, 2024-05:45%] ; no denominator 2024-06/2025-03 ; no numerator 2024-06/2025-03",
                value(kpi(Measure.RATE_OF_STOCKS, "%"), rates(of(8, 9), 10, 20)));
        check(
                "ZERO_BY_ZERO 2/2 2024-04/2024-05 ; computed 0 / 0 ; parts 0 / 0 ; 分子/Numerator 2024-04/2024-05 [0, 0] ; 分母/Denominator 2024-04/2024-05 [0, 0] ; no denominator 2024-06/2025-03 ; no numerator 2024-06/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%"), rates(of(0, 0), 0, 0)));
        check(
                "[-3/20, -1/20]% 1/1 2024-04 PRINTED ; printed -0.1 ; decimals 1 ; 実績/Actual 2024-04 [-0.1%][-0.15, -0.05] ; no k 2024-05/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%"), series(YEAR.window(), Basis.CUMULATIVE, "-0.1")));
        check(
                "484/5% 1/1 2024-04 COUNTS ; computed 968 / 1000 ; parts 968 / 1000 ; 分子/Numerator 2024-04 [968] ; 分母/Denominator 2024-04 [1000] ; Actual: その月の分子÷分母 = 968 ÷ 1000 × 100/numerator / denominator of the month = 968 ÷ 1000 × 100 = 484/5% ; months [2024-04:484/5%] ; no denominator 2024-05/2025-03 ; no numerator 2024-05/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%"), rates(of(968), 1000)));
        check(
                "194200/2003% 3/3 2024-04/2024-06 COUNTS ; computed 1942 / 2003 ; parts 1942 / 2003 ; 分子/Numerator 2024-04/2024-06 [968, 971, 3] ; 分母/Denominator 2024-04/2024-06 [1000, 1003, 0] ; Actual: Σ分子÷Σ分母 = 1942 ÷ 2003 × 100/Σ numerator / Σ denominator = 1942 ÷ 2003 × 100 = 194200/2003% ; months [2024-04:484/5%, 2024-05:97100/1003%] ; no denominator 2024-07/2025-03 ; no numerator 2024-07/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%"), rates(of(968, 971, 3), 1000, 1003, 0)));
    }

    @Test
    void declarations_ofADefinition_win() {
        check(
                "[24545, 24745]人 2/2 2024-04/2024-05 PRINTED ; computed 24645人 ; 実績/Actual 2024-04/2024-05 [12300人, 12345人] ; Actual: 各月の合計/sum of the months = [24545, 24745]人 ; months [2024-04:[12250, 12350]人, 2024-05:[12295, 12395]人] ; no k 2024-06/2025-03",
                value(kpi(Measure.FLOW, "人").precision(new BigDecimal("100")), values("12300", "12345")));
        check(
                "[8, 10]件 2/2 2024-04/2024-05 PRINTED ; computed 9件 ; 実績/Actual 2024-04/2024-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = [8, 10]件 ; months [2024-04:[15/2, 17/2]件, 2024-05:[1/2, 3/2]件] ; no k 2024-06/2025-03",
                value(kpi(Measure.FLOW, "件").exact(false), values("8", "1")));
        check(
                "484/5% 1/1 2024-04 PRINTED ; printed 96.8 ; decimals 1 ; 実績/Actual 2024-04 [96.8%] ; no k 2024-05/2025-03",
                value(kpi(Measure.RATE_OF_FLOWS, "%").exact(true), series(YEAR.window(), Basis.CUMULATIVE, "96.8")));
        check(
                "[199/2, 100]% 1/1 2024-04 PRINTED ; printed 100 ; decimals 0 ; 実績/Actual 2024-04 [100%][99.5, 100] ; no k 2024-05/2025-03",
                value(kpi(Measure.RATE_OF_STOCKS, "%").share(true), series(YEAR.window(), Basis.MONTHLY, "100.0")));
        check(
                "[2001/20, 2003/20]% 1/1 2024-04 PRINTED ; printed 100.1 ; decimals 1 ; 実績/Actual 2024-04 [100.1%][100.05, 100.15] ; no k 2024-05/2025-03",
                value(kpi(Measure.RATE_OF_STOCKS, "%").share(true), series(YEAR.window(), Basis.MONTHLY, "100.1")));
        check(
                "[0, 1/2]% 1/1 2024-04 PRINTED ; printed 0 ; decimals 0 ; 実績/Actual 2024-04 [0%][0, 0.5] ; no k 2024-05/2025-03",
                value(kpi(Measure.RATE_OF_STOCKS, "%").share(true), series(YEAR.window(), Basis.MONTHLY, "0.0")));
        check(
                "[199/2, 201/2]% 1/1 2024-04 PRINTED ; printed 100 ; decimals 0 ; 実績/Actual 2024-04 [100%][99.5, 100.5] ; no k 2024-05/2025-03",
                value(kpi(Measure.RATE_OF_STOCKS, "%").share(false), series(YEAR.window(), Basis.MONTHLY, "100.0")));
        check(
                "[120, 130)社 1/1 2024-04 PRINTED ; printed 120 ; decimals 0 ; 実績/Actual 2024-04 [120社][120, 130) ; no k 2024-05/2025-03",
                value(
                        kpi(Measure.STOCK, "社").precision(BigDecimal.TEN).rounding(RoundingRule.TOWARD_ZERO),
                        values("120")));
        check(
                "11件 3/3 2024-04/2024-06 PRINTED ; computed 11件 ; 実績/Actual 2024-04/2024-06 [8件, 0件, 3件] ; Actual: 各月の合計/sum of the months = 11件 ; months [2024-04:8件, 2024-06:3件] ; no k 2024-05,2024-07,2024-08,2024-09,2024-10,2024-11,2024-12,2025-01,2025-02,2025-03",
                value(kpi(Measure.FLOW, "件").absent(KpiDefinition.Absent.ZERO), values("8", "", "3")));
        check(
                "90件 2/2 2024-04/2024-05 PRINTED ; computed 9件 ; 実績/Actual 2024-04/2024-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; Actual: 指標の倍率 10 を掛ける: × 10/times the factor 10 of the indicator: × 10 = 90件 ; months [2024-04:80件, 2024-05:10件] ; no k 2024-06/2025-03",
                value(kpi(Measure.FLOW, "件").factor(Factor.of(10)), values("8", "1")));
    }

    private static EvidenceValue of(Question question, String asOf) {
        return YearEvidence.thisYear(question.asOf(YearMonth.parse(asOf)));
    }

    @Test
    void values_asOfAMonth_areThoseUpToIt() {
        Question flow = question(kpi(Measure.FLOW, "件"), KpiNumbers.of(YEAR, values("8", "1", "3")));
        check(
                "9件 2/2 2024-04/2024-05 PRINTED ; computed 9件 ; 実績/Actual 2024-04/2024-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2024-04:8件, 2024-05:1件]",
                of(flow, "2024-05"));
        check(
                "8件 1/1 2024-04 PRINTED ; computed 8件 ; 実績/Actual 2024-04 [8件] ; Actual: 各月の合計/sum of the months = 8件 ; months [2024-04:8件]",
                of(flow, "2024-04"));
        check("NO_DATA_YET", of(flow, "2024-03"));
        check(
                "12件 3/12 2024-04/2024-06 PRINTED ; computed 12件 ; 実績/Actual 2024-04/2024-06 [8件, 1件, 3件] ; Actual: 各月の合計/sum of the months = 12件 ; months [2024-04:8件, 2024-05:1件, 2024-06:3件] ; no k 2024-07/2025-03",
                of(flow, "2025-06"));
        Question full = question(
                kpi(Measure.FLOW, "件"),
                KpiNumbers.of(YEAR, values("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")));
        check(
                "21件 6/6 2024-04/2024-09 PRINTED ; computed 21件 ; 実績/Actual 2024-04/2024-09 [1件, 2件, 3件, 4件, 5件, 6件] ; Actual: 各月の合計/sum of the months = 21件 ; months [2024-04:1件, 2024-05:2件, 2024-06:3件, 2024-07:4件, 2024-08:5件, 2024-09:6件]",
                of(full, "2024-09"));
        check("NO_DATA_YET", of(full, "2024-03"));
        check(
                "5件 2/2 2024-05/2024-06 PRINTED ; computed 5件 ; 実績/Actual 2024-05/2024-06 [2件, 3件] ; Actual: 各月の合計/sum of the months = 5件 ; months [2024-05:2件, 2024-06:3件]",
                MonthsOnly.of(full, 0, Window.parse("2024-05/2024-06")));
        check(
                "6件 3/3 2024-04/2024-06 PRINTED ; computed 6件 ; 実績/Actual 2024-04/2024-06 [1件, 2件, 3件] ; Actual: 各月の合計/sum of the months = 6件 ; months [2024-04:1件, 2024-05:2件, 2024-06:3件]",
                MonthsOnly.of(full, 0, Window.parse("2024-04/2024-06")));
        check(
                "1件 1/1 2024-04 PRINTED ; computed 1件 ; 実績/Actual 2024-04 [1件] ; Actual: 各月の合計/sum of the months = 1件 ; months [2024-04:1件]",
                MonthsOnly.of(full, 0, Window.parse("2024-04")));
        check("MISSING_ACTUAL", MonthsOnly.of(flow, 0, Window.parse("2024-04/2024-08")));
    }

    @Test
    void earlierYears_weightsAndBenchmarks_areReadWhereGiven() {
        Window before = YEAR.window().minusYears(1);
        KpiNumbers numbers =
                KpiNumbers.of(YEAR, values("8", "1")).withEarlierYear(1, series(before, Basis.MONTHLY, "5", "6"));
        Question question = question(kpi(Measure.FLOW, "件"), numbers);
        check(
                "11件 2/2 2023-04/2023-05 PRINTED ; computed 11件 ; 実績/Actual 2023-04/2023-05 [5件, 6件] ; Actual: 各月の合計/sum of the months = 11件 ; months [2023-04:5件, 2023-05:6件] ; no k 2023-06/2024-03",
                YearEvidence.of(question, 1));
        check("MISSING_ACTUAL", YearEvidence.of(question, 2));
        KpiNumbers weighted = KpiNumbers.of(YEAR, values("8", "2"))
                .withWeights(values("1", "3"))
                .withEarlierYear(1, series(before, Basis.MONTHLY, "5", "6"));
        Question average = question(kpi(Measure.AVERAGE, "時間"), weighted);
        check(
                "7/2時間 2/2 2024-04/2024-05 PRINTED ; computed 3.5時間 ; weighted 14 / 4 ; 実績/Actual 2024-04/2024-05 [8時間, 2時間] ; 重み/Weight 2024-04/2024-05 [1, 3] ; Actual: 各月の加重平均 Σ(値×重み)÷Σ重み/weighted mean of the months, Σ(value × weight) / Σ weight = 7/2時間 ; no k 2024-06/2025-03 ; no weights 2024-06/2025-03",
                YearEvidence.thisYear(average));
        check(
                "11/2時間 2/2 2023-04/2023-05 PRINTED ; computed 5.5時間 ; 実績/Actual 2023-04/2023-05 [5時間, 6時間] ; Actual: 各月の単純平均/simple mean of the months = 11/2時間 ; months [2023-04:5時間, 2023-05:6時間] ; no k 2023-06/2024-03",
                YearEvidence.of(average, 1));
        KpiNumbers compared = KpiNumbers.of(YEAR, rates(of(96, 97), 100, 100))
                .withBenchmark("nation", rates(of(90, 91), 100, 100))
                .withBenchmark("others", series(YEAR.window(), Basis.CUMULATIVE, "95.0", "95.5"));
        Question rate = question(kpi(Measure.RATE_OF_FLOWS, "%"), compared);
        check(
                "181/2% 2/2 2024-04/2024-05 PRINTED ; printed 90.5 ; 実績/Actual 2024-04/2024-05 [90.5%] ; no nation 2024-06/2025-03",
                BenchmarkEvidence.of(rate, "nation", Optional.empty()));
        check(
                "[1899/20, 1901/20]% 1/1 2024-04 PRINTED ; printed 95.0 ; decimals 1 ; 実績/Actual 2024-04 [95.0%][94.95, 95.05]",
                BenchmarkEvidence.of(rate, "others", Optional.of(Window.parse("2024-04"))));
        check("MISSING_ACTUAL", BenchmarkEvidence.of(rate, "nobody", Optional.empty()));
        assertThat(BenchmarkEvidence.label(rate.evidence(), "nobody")).isEqualTo("nobody");
        assertThat(rate.definition().benchmarks()).containsExactlyInAnyOrder("nation", "others");
        Question stocks = question(
                kpi(Measure.RATE_OF_STOCKS, "%"),
                KpiNumbers.of(YEAR, rates(of(1), 2)).withBenchmark("nation", rates(of(3, 1), 4, 4)));
        check(
                "25% 1/1 2024-05 PRINTED ; printed 25 ; 実績/Actual 2024-05 [25%] ; no nation 2024-06/2025-03",
                BenchmarkEvidence.of(stocks, "nation", Optional.empty()));
        Question coverage = question(
                kpi(Measure.COVERAGE, "%"),
                KpiNumbers.of(YEAR, rates(of(1), 2)).withBenchmark("nation", rates(of(3, 1), 8, 8)));
        check(
                "50% 2/2 2024-04/2024-05 PRINTED ; printed 50 ; 実績/Actual 2024-04/2024-05 [50%] ; no nation 2024-06/2025-03",
                BenchmarkEvidence.of(coverage, "nation", Optional.empty()));
        Question empty = question(
                kpi(Measure.RATE_OF_FLOWS, "%"),
                KpiNumbers.of(YEAR, rates(of(1), 2)).withBenchmark("nation", rates(of(0, 1), 0, 4)));
        check(
                "25% 2/2 2024-04/2024-05 PRINTED ; printed 25 ; 実績/Actual 2024-04/2024-05 [25%] ; no nation 2024-04,2024-06,2024-07,2024-08,2024-09,2024-10,2024-11,2024-12,2025-01,2025-02,2025-03",
                BenchmarkEvidence.of(empty, "nation", Optional.empty()));
    }

    @Test
    void monthlyTargets_spreadATargetOrAreIt() {
        KpiNumbers numbers = KpiNumbers.of(YEAR, values("8", "1")).withMonthlyTargets(values("4", "4"));
        NumberEvidence spread = NumberEvidence.of(kpi(Measure.FLOW, "件").build(), numbers);
        assertThat(spread.definition().phasing()).contains(Phasing.monthlyTargets("monthly targets"));
        assertThat(spread.definition().target()).isEqualTo(Target.fixed(10));
        NumberEvidence own = NumberEvidence.of(
                kpi(Measure.FLOW, "件").target(Target.monthly("t")).build(), numbers);
        assertThat(own.definition().target()).isEqualTo(Target.monthly("monthly targets"));
        assertThat(own.definition().phasing()).isEmpty();
        assertThat(own.planned("monthly targets").orElseThrow().points().get(0).reported())
                .hasToString("4 件");
        assertThat(NumberEvidence.of(kpi(Measure.FLOW, "件").build(), KpiNumbers.of(YEAR, values("8")))
                        .planned("t"))
                .isEmpty();
    }

    @Test
    void evidence_ofNumbers_hasItsUnitsAndYears() {
        KpiNumbers numbers = KpiNumbers.of(YEAR, values("8", "", "3"))
                .withEarlierYear(1, series(YEAR.window().minusYears(1), Basis.MONTHLY, "5"));
        NumberEvidence evidence = NumberEvidence.of(kpi(Measure.FLOW, "件").build(), numbers);
        assertThat(evidence.unit()).isEqualTo(Unit.of("件"));
        assertThat(evidence.unlikeUnit()).isEmpty();
        assertThat(evidence.lastDatum()).contains(YearMonth.of(2024, 6));
        assertThat(evidence.canBeNegative()).isFalse();
        assertThat(evidence.rounding()).isEqualTo(RoundingRule.UNKNOWN);
        assertThat(evidence.year()).isEqualTo(YEAR);
        assertThat(evidence.direction()).contains(Direction.AT_LEAST);
        assertThat(evidence.measure()).isEqualTo(Measure.FLOW);
        assertThat(evidence.benchmarkFigure("b")).isEmpty();
        assertThat(evidence.existence()).isEqualTo(Extent.Existence.ALWAYS);
        assertThat(NumberEvidence.of(
                                kpi(Measure.FLOW, "件")
                                        .target(Target.fixed("5kg"))
                                        .build(),
                                numbers)
                        .unlikeUnit())
                .contains(Unit.of("kg"));
        assertThat(NumberEvidence.of(
                                kpi(Measure.FLOW, "")
                                        .target(Target.fixed("5kg"))
                                        .build(),
                                numbers)
                        .unit())
                .isEqualTo(Unit.of("kg"));
        assertThat(NumberEvidence.of(kpi(Measure.FLOW, "").build(), numbers).unit())
                .isEqualTo(Unit.NONE);
        assertThat(NumberEvidence.of(kpi(Measure.FLOW, "件").build(), KpiNumbers.of(YEAR, values("-1")))
                        .canBeNegative())
                .isTrue();
        assertThat(NumberEvidence.of(
                                kpi(Measure.RATE_OF_FLOWS, "%")
                                        .rounding(RoundingRule.HALF_UP)
                                        .build(),
                                KpiNumbers.of(YEAR, rates(of(1), 2)))
                        .rounding())
                .isEqualTo(RoundingRule.HALF_UP);
        assertThat(NumberEvidence.of(
                                kpi(Measure.RATE_OF_FLOWS, "%").build(), KpiNumbers.of(YEAR, rates(of(1, 1), 2, 2)))
                        .lastDatum())
                .contains(YearMonth.of(2024, 5));
    }

    private static Window usual(String target, Measure measure) {
        UnaryOperator<KpiDefinition.Builder> windowed = k -> k.targetWindow(Window.parse(target));
        KpiNumbers numbers = KpiNumbers.of(YEAR, values("8"));
        return NumberEvidence.of(windowed.apply(kpi(measure, "件")).build(), numbers)
                .actualWindow();
    }

    @Test
    void actualWindow_withoutAStatedOne_isTheTargetsIfThatIsThisYears() {
        assertThat(usual("2024-04/2025-03", Measure.FLOW)).hasToString("2024-04/2025-03");
        assertThat(usual("2024-03/2025-02", Measure.FLOW)).hasToString("2024-03/2025-02");
        assertThat(usual("2024-10/2025-03", Measure.FLOW)).hasToString("2024-10/2025-03");
        assertThat(usual("2024-04/2024-06", Measure.FLOW)).hasToString("2024-04/2024-06");
        assertThat(usual("2025-03", Measure.FLOW)).hasToString("2024-04/2025-03");
        assertThat(usual("2025-03", Measure.STOCK)).hasToString("2025-03");
        assertThat(usual("2025-06", Measure.STOCK)).hasToString("2025-06");
        assertThat(usual("2025-06", Measure.FLOW)).hasToString("2024-04/2025-06");
        assertThat(usual("2025-07", Measure.STOCK)).hasToString("2024-04/2025-03");
        assertThat(usual("2025-04/2025-06", Measure.FLOW)).hasToString("2024-04/2025-03");
        assertThat(usual("2025-03/2025-06", Measure.FLOW)).hasToString("2025-03/2025-06");
        assertThat(usual("2027-04/2028-03", Measure.FLOW)).hasToString("2024-04/2025-03");
        assertThat(usual("2023-04/2024-03", Measure.FLOW)).hasToString("2024-04/2025-03");
        assertThat(usual("2023-05/2024-04", Measure.FLOW)).hasToString("2023-05/2024-04");
        assertThat(usual("2023-04/2024-04", Measure.FLOW)).hasToString("2024-04/2025-03");
    }

    @Test
    void question_ofADefinition_saysWhatIsAsked() {
        Question question = question(
                kpi(Measure.FLOW, "件").targetWindow(Window.parse("2025-03")), KpiNumbers.of(YEAR, values("8")));
        assertThat(question.isPoint()).isTrue();
        assertThat(question.targetWindow()).hasToString("2025-03");
        assertThat(question.isWindowStated()).isFalse();
        assertThat(question.series(0)).hasSize(1);
        assertThat(question.series(1)).isEmpty();
        assertThat(question.asOf(YearMonth.of(2024, 5)).asOf()).contains(YearMonth.of(2024, 5));
        Question year = question(kpi(Measure.FLOW, "円").targetWindow(YEAR.window()), KpiNumbers.of(YEAR, values("8")));
        assertThat(year.isPoint()).isFalse();
        assertThat(year.onlyGrows()).isFalse();
        assertThat(question.onlyGrows()).isTrue();
        assertThat(question(kpi(Measure.STOCK, "社"), KpiNumbers.of(YEAR, values("8")))
                        .isPoint())
                .isFalse();
    }
}
