package dev.nendo.evidence.printed;

import static dev.nendo.evidence.printed.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.BenchmarkEvidence;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.MonthsOnly;
import dev.nendo.evidence.PrintedPriorYear;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Total;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.kpi.Target;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the printed rows of a KPI give, over a year and over some of its months. */
class SeriesOfPlanTest {
    private static final Actual RATIO = Actual.ratioOfRows("N", "D");

    private static PlanKpi flow(Kind kind, String unit, String cells) {
        return PlanKpi.of(Measure.FLOW, unit).row("R", kind, unit, cells).actual(Actual.row("R"));
    }

    private static PlanKpi rate(Measure measure, Kind kind, String above, String below) {
        return PlanKpi.of(measure, "%")
                .row("N", kind, "件", above)
                .row("D", kind, "件", below)
                .actual(RATIO);
    }

    @Test
    void row_ofAmounts_isAddedUp() {
        check(
                "12件 3/3 2021-04/2021-06 PRINTED ; computed 12件 ; 実績/Actual 2021-04/2021-06 [8件, 1件, 3件] ; Actual: 各月の合計/sum of the months = 12件 ; months [2021-04:8件, 2021-05:1件, 2021-06:3件]",
                flow(Kind.MONTHLY, "件", "8 1 3").value());
        check(
                "GAP ≥11 2/3 2021-04/2021-06 ; without [2021-05] ABSENT ; 実績/Actual 2021-04/2021-06 [8件, ─, 3件] ; months [2021-04:8件, 2021-06:3件] ; no R 2021-05",
                flow(Kind.MONTHLY, "件", "8 _ 3").value());
        check(
                "SUPPRESSED ≥11 2/3 2021-04/2021-06 ; without [2021-05] ABSENT ; 実績/Actual 2021-04/2021-06 [8件, x, 3件] ; months [2021-04:8件, 2021-06:3件] ; no R (withheld) 2021-05",
                flow(Kind.MONTHLY, "件", "8 x 3").value());
        check(
                "9件 2/2 2021-04/2021-05 PRINTED ; computed 9件 ; 実績/Actual 2021-04/2021-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2021-04:8件, 2021-05:1件]",
                flow(Kind.MONTHLY, "件", "8 1 3").asOf("2021-05"));
        check(
                "[21/2, 27/2]千円 3/3 2021-04/2021-06 PRINTED ; computed 12千円 ; 実績/Actual 2021-04/2021-06 [8千円, 1千円, 3千円] ; Actual: 各月の合計/sum of the months = [21/2, 27/2]千円 ; months [2021-04:[15/2, 17/2]千円, 2021-05:[1/2, 3/2]千円, 2021-06:[5/2, 7/2]千円]",
                flow(Kind.MONTHLY, "千円", "8 1 3").value());
        check(
                "12件 3/3 2021-04/2021-06 PRINTED ; printed 12 ; decimals 0 ; 実績/Actual 2021-04/2021-06 [12件] ; months [2021-04:8件, 2021-05:1件, 2021-06:3件]",
                flow(Kind.CUMULATIVE, "件", "8 9 12").value());
        check(
                "12件 3/3 2021-04/2021-06 PRINTED ; printed 12 ; decimals 0 ; 実績/Actual 2021-04/2021-06 [12件] ; months [2021-04:8件] ; no R 2021-05",
                flow(Kind.CUMULATIVE, "件", "8 _ 12").value());
        check(
                "12点検区 3/3 2021-04/2021-06 PRINTED ; computed 12点検区 ; 実績(件数とみなす)/Actual (taken as a whole count) 2021-04/2021-06 [8点検区, 1点検区, 3点検区] ; Actual: 各月の合計/sum of the months = 12点検区 ; months [2021-04:8点検区, 2021-05:1点検区, 2021-06:3点検区]",
                flow(Kind.MONTHLY, "点検区", "8 1 3").value());
        check(
                "12件 3/3 2021-04/2021-06 PRINTED ; computed 12件 ; 実績/Actual 2021-04/2021-06 [8, 1, 3] ; Actual: 各月の合計/sum of the months = 12件 ; months [2021-04:8件, 2021-05:1件, 2021-06:3件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .row("R", Kind.MONTHLY, "", "8 1 3")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "12 3/3 2021-04/2021-06 PRINTED ; computed 12 ; 実績(件数とみなす)/Actual (taken as a whole count) 2021-04/2021-06 [8, 1, 3] ; Actual: 各月の合計/sum of the months = 12 ; months [2021-04:8, 2021-05:1, 2021-06:3]",
                PlanKpi.of(Measure.FLOW, "")
                        .row("R", Kind.MONTHLY, "", "8 1 3")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "[229/20, 271/20] 3/3 2021-04/2021-06 PRINTED ; computed 12.5 ; 実績/Actual 2021-04/2021-06 [8, 1.5, 3] ; Actual: 各月の合計/sum of the months = [229/20, 271/20] ; months [2021-04:[15/2, 17/2], 2021-05:[29/20, 31/20], 2021-06:[5/2, 7/2]]",
                PlanKpi.of(Measure.FLOW, "")
                        .row("R", Kind.MONTHLY, "", "8 1.5 3")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "9 1/1 2021-05 PRINTED ; printed 9 ; decimals 0 ; 実績(件数とみなす)/Actual (taken as a whole count) 2021-05 [9]",
                PlanKpi.of(Measure.STOCK, "")
                        .row("R", Kind.STOCK, "", "8 9")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "[8, 9] 2/2 2021-04/2021-05 PRINTED ; computed 8.5 ; 実績/Actual 2021-04/2021-05 [8, 9] ; Actual: 各月の単純平均/simple mean of the months = [8, 9] ; months [2021-04:[15/2, 17/2], 2021-05:[17/2, 19/2]]",
                PlanKpi.of(Measure.AVERAGE, "")
                        .row("R", Kind.MONTHLY, "", "8 9")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "MISSING_ACTUAL ; no R 2021-04/2021-05",
                flow(Kind.MONTHLY, "件", "_ _").value());
        check("NO_DATA_YET", flow(Kind.MONTHLY, "件", "8 1").asOf("2021-03"));
        check(
                "7件 2/2 2021-04/2021-05 PRINTED ; computed 7件 ; 実績/Actual 2021-04/2021-05 [△1件, 8件] ; Actual: 各月の合計/sum of the months = 7件 ; months [2021-04:-1件, 2021-05:8件]",
                flow(Kind.MONTHLY, "件", "△1 8").value());
        check(
                "GAP 2/3 2021-04/2021-06 ; without [2021-05] ABSENT ; 実績/Actual 2021-04/2021-06 [△1件, ─, 8件] ; months [2021-04:-1件, 2021-06:8件] ; no R 2021-05",
                flow(Kind.MONTHLY, "件", "△1 _ 8").value());
    }

    @Test
    void row_ofWhatNobodyReports_countsAsZeroWhereDeclared() {
        PlanKpi kpi = flow(Kind.MONTHLY, "件", "8 _ 3");
        kpi.kpi.absent(KpiDefinition.Absent.ZERO);
        check(
                "11件 3/3 2021-04/2021-06 PRINTED ; computed 11件 ; 実績/Actual 2021-04/2021-06 [8件, 0件, 3件] ; Actual: 各月の合計/sum of the months = 11件 ; months [2021-04:8件, 2021-06:3件] ; no R 2021-05",
                kpi.value());
        PlanKpi other = flow(Kind.MONTHLY, "件", "8 _ 3");
        other.kpi.absent(KpiDefinition.Absent.ZERO);
        check(
                "11件 5/5 2021-04/2021-08 PRINTED ; computed 11件 ; 実績/Actual 2021-04/2021-08 [8件, 0件, 3件, 0件, 0件] ; Actual: 各月の合計/sum of the months = 11件 ; months [2021-04:8件, 2021-06:3件] ; no R 2021-05",
                other.asOf("2021-08"));
        PlanKpi late = flow(Kind.MONTHLY, "件", "8 _").row("S", Kind.MONTHLY, "件", "1 1 1 1");
        late.kpi.absent(KpiDefinition.Absent.ZERO);
        check(
                "8件 4/4 2021-04/2021-07 PRINTED ; computed 8件 ; 実績/Actual 2021-04/2021-07 [8件, 0件, 0件, 0件] ; Actual: 各月の合計/sum of the months = 8件 ; months [2021-04:8件] ; no R 2021-05",
                late.value());
    }

    @Test
    void row_withTotalOrSourceOrMark_carriesThem() {
        check(
                "9件 2/2 2021-04/2021-05 PRINTED preliminary ; printed 9 ; computed 9件 ; decimals 0 ; by 支部集計 ; 実績/Actual 2021-04/2021-05 [8件, 1件] ; 表示された合計/Total as printed 2021-04/2021-05 [9件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2021-04:8件, 2021-05:1件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .row("R", Kind.MONTHLY, "件", "8 1", r -> r.total(new Total(
                                        TotalKind.SUM,
                                        "合計",
                                        CellGrammar.strict().parse("9")))
                                .source("支部集計")
                                .preliminary(true)
                                .series("件数"))
                        .actual(Actual.row("R"))
                        .value());
        check(
                "8件 12/12 2021-04/2022-03 PRINTED ; printed 8 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [8件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .row("R", Kind.LABELLED, "件", "8 _")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "MISSING_ACTUAL",
                PlanKpi.of(Measure.FLOW, "件")
                        .row("R", Kind.LABELLED, "件", "8 9")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "SUPPRESSED",
                PlanKpi.of(Measure.FLOW, "件")
                        .row("R", Kind.LABELLED, "件", "x _")
                        .actual(Actual.row("R"))
                        .value());
        check(
                "17件 12/12 2021-04/2022-03 PRINTED ; printed 17 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [17件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .row(
                                "R",
                                Kind.LABELLED,
                                "件",
                                "8 9",
                                r -> r.total(new Total(
                                        TotalKind.SUM,
                                        "合計",
                                        CellGrammar.strict().parse("17"))))
                        .actual(Actual.row("R"))
                        .value());
        check(
                "NO_DATA_YET",
                PlanKpi.of(Measure.FLOW, "件")
                        .row("R", Kind.LABELLED, "件", "8 _")
                        .actual(Actual.row("R"))
                        .asOf("2021-09"));
        check(
                "9件 2/2 2021-04/2021-05 PRINTED ; computed 9件 ; 実績/Actual 2021-04/2021-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2021-04:8件, 2021-05:1件] ; no R 2021-06",
                PlanKpi.of(Measure.FLOW, "件")
                        .row(
                                "R",
                                Kind.MONTHLY,
                                "件",
                                "8 1 _",
                                r -> r.total(new Total(
                                        TotalKind.SUM,
                                        "合計",
                                        CellGrammar.strict().parse("9(速報値)"))))
                        .actual(Actual.row("R"))
                        .value());
        check(
                "9件 2/2 2021-04/2021-05 PRINTED ; computed 9件 ; 実績/Actual 2021-04/2021-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2021-04:8件, 2021-05:1件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .row(
                                "R",
                                Kind.MONTHLY,
                                "件",
                                "8 1 3",
                                r -> r.total(new Total(
                                        TotalKind.SUM,
                                        "合計",
                                        CellGrammar.strict().parse("12"))))
                        .actual(Actual.row("R"))
                        .asOf("2021-05"));
    }

    @Test
    void rows_ofNumeratorsAndDenominators_areDivided() {
        check(
                "40% 3/3 2021-04/2021-06 COUNTS ; computed 12件 / 30件 ; parts 12件 / 30件 ; 分子/Numerator 2021-04/2021-06 [8件, 1件, 3件] ; 分母/Denominator 2021-04/2021-06 [10件, 10件, 10件] ; Actual: Σ分子÷Σ分母 = 12件 ÷ 30件 × 100/Σ numerator / Σ denominator = 12件 ÷ 30件 × 100 = 40% ; months [2021-04:80%, 2021-05:10%, 2021-06:30%] ; no D 2021-07/2022-03 ; no N 2021-07/2022-03",
                rate(Measure.RATE_OF_FLOWS, Kind.MONTHLY, "8 1 3", "10 10 10").value());
        check(
                "12% 3/3 2021-04/2021-06 COUNTS ; computed 12件 / 100件 ; parts 12件 / 100件 ; 分子/Numerator 2021-04/2021-06 [8件, 1件, 3件] ; 分母/Denominator 2021-04 [100件] ; Actual: Σ分子÷その月の分母 = 12件 ÷ 100件 × 100/Σ numerator / denominator in force = 12件 ÷ 100件 × 100 = 12% ; no D 2021-05/2021-06 ; no N 2021-07/2022-03",
                rate(Measure.COVERAGE, Kind.MONTHLY, "8 1 3", "100 _ _").value());
        check(
                "GAP ≥11 2/3 2021-04/2021-06 ; without [2021-05] ABSENT ; 分子/Numerator 2021-04/2021-06 [8件, ─, 3件] ; 分母/Denominator 2021-04 [100件] ; no D 2021-05/2021-06 ; no N 2021-05,2021-07,2021-08,2021-09,2021-10,2021-11,2021-12,2022-01,2022-02,2022-03",
                rate(Measure.COVERAGE, Kind.MONTHLY, "8 _ 3", "100 _ _").value());
        check(
                "45% 1/1 2021-05 COUNTS ; computed 9件 / 20件 ; parts 9件 / 20件 ; 分子/Numerator 2021-05 [9件] ; 分母/Denominator 2021-05 [20件] ; Actual: その月の分子÷分母 = 9件 ÷ 20件 × 100/numerator / denominator of the month = 9件 ÷ 20件 × 100 = 45% ; months [2021-04:80%, 2021-05:45%]",
                rate(Measure.RATE_OF_STOCKS, Kind.STOCK, "8 9", "10 20").value());
        check(
                "45% 2/2 2021-04/2021-05 COUNTS ; computed 9件 / 20件 ; parts 9件 / 20件 ; 分子/Numerator 2021-05 [9件] ; 分母/Denominator 2021-05 [20件] ; Actual: 分子÷分母 = 9件 ÷ 20件 × 100/numerator / denominator = 9件 ÷ 20件 × 100 = 45% ; months [2021-04:80%, 2021-05:10%]",
                rate(Measure.RATE_OF_FLOWS, Kind.CUMULATIVE, "8 9", "10 20").value());
        check(
                "80% 1/1 2021-04 COUNTS ; computed 8件 / 10件 ; parts 8件 / 10件 ; 分子/Numerator 2021-04 [8件] ; 分母/Denominator 2021-04 [10件] ; Actual: その月の分子÷分母 = 8件 ÷ 10件 × 100/numerator / denominator of the month = 8件 ÷ 10件 × 100 = 80% ; months [2021-04:80%] ; no D 2021-05/2022-03 ; no N 2021-05/2022-03",
                rate(Measure.RATE_OF_FLOWS, Kind.MONTHLY, "8", "10").value());
        check(
                "45% 2/2 2021-04/2021-05 COUNTS ; printed 45.0 ; computed 9 / 20 ; decimals 1 ; parts 9 / 20 ; 分子(件数とみなす)/Numerator (taken as a whole count) 2021-04/2021-05 [8, 1] ; 分母(件数とみなす)/Denominator (taken as a whole count) 2021-04/2021-05 [10, 10] ; 表示された率/Rate as printed 2021-04/2021-05 [45.0%] ; Actual: Σ分子÷Σ分母 = 9 ÷ 20 × 100/Σ numerator / Σ denominator = 9 ÷ 20 × 100 = 45% ; months [2021-04:80%, 2021-05:10%] ; no D 2021-06/2022-03 ; no N 2021-06/2022-03",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .row("N", Kind.MONTHLY, "", "8 1")
                        .row("D", Kind.MONTHLY, "", "10 10")
                        .row("P", Kind.CUMULATIVE, "%", "80.0 45.0")
                        .actual(new Actual.Rows(Optional.of("P"), Optional.of("N"), Optional.of("D"), Optional.empty()))
                        .value());
        check(
                "[899/20, 901/20]% 2/2 2021-04/2021-05 PRINTED ; printed 45.0 ; decimals 1 ; 実績/Actual 2021-04/2021-05 [45.0%][44.95, 45.05]",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .row("N", Kind.MONTHLY, "件", "_ _")
                        .row("D", Kind.MONTHLY, "件", "10 10")
                        .row("P", Kind.CUMULATIVE, "%", "80.0 45.0")
                        .actual(new Actual.Rows(Optional.of("P"), Optional.of("N"), Optional.of("D"), Optional.empty()))
                        .value());
        check(
                "PUBLISHED_ONLY",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .row("N", Kind.MONTHLY, "件", "8 1")
                        .actual(new Actual.Rows(Optional.empty(), Optional.of("N"), Optional.empty(), Optional.empty()))
                        .value());
        check(
                "9件 2/2 2021-04/2021-05 PRINTED ; computed 9件 ; 実績/Actual 2021-04/2021-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2021-04:8件, 2021-05:1件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .row("N", Kind.MONTHLY, "件", "8 1")
                        .actual(new Actual.Rows(Optional.empty(), Optional.of("N"), Optional.empty(), Optional.empty()))
                        .value());
        check(
                "[899/20, 901/20]% 2/2 2021-04/2021-05 PRINTED ; printed 45.0 ; decimals 1 ; 実績/Actual 2021-04/2021-05 [45.0%][44.95, 45.05] ; months [2021-04:[1599/20, 1601/20]%, 2021-05:[199/20, 201/20]%]",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .row("P", Kind.CUMULATIVE, "%", "80.0 45.0")
                        .row("C", Kind.MONTHLY, "%", "80.0 10.0")
                        .actual(new Actual.Rows(Optional.of("P"), Optional.empty(), Optional.empty(), Optional.of("C")))
                        .value());
        check(
                "610社 1/1 2021-06 PRINTED ; computed 610社 ; decimals 0 ; 実績/Actual 2021-05 [608社] ; 増減/Net change 2021-06 [2社] ; Actual: 前の値+増減の合計/earlier value + Σ net changes = 610社 ; months [2021-04:8社, 2021-05:8社, 2021-06:2社]",
                PlanKpi.of(Measure.STOCK, "社")
                        .row("L", Kind.STOCK, "社", "600 608 _")
                        .row("C", Kind.MONTHLY, "社", "8 8 2")
                        .actual(Actual.stock("L", "C"))
                        .value());
        check(
                "[3, 4]時間 2/2 2021-04/2021-05 PRINTED ; computed 3.5時間 ; weighted 14 in [12, 16] / 4 ; 実績/Actual 2021-04/2021-05 [8時間, 2時間] ; 重み/Weight 2021-04/2021-05 [1人, 3人] ; Actual: 各月の加重平均 Σ(値×重み)÷Σ重み/weighted mean of the months, Σ(value × weight) / Σ weight = [3, 4]時間 ; no A 2021-06/2022-03",
                PlanKpi.of(Measure.AVERAGE, "時間")
                        .row("A", Kind.MONTHLY, "時間", "8 2")
                        .row("W", Kind.MONTHLY, "人", "1 3")
                        .actual(new Actual.Rows(Optional.of("A"), Optional.empty(), Optional.of("W"), Optional.empty()))
                        .value());
        check(
                "2社 1/1 2021-06 PRINTED ; printed 2 ; decimals 0 ; 実績/Actual 2021-06 [2社] ; months [2021-04:8社, 2021-05:8社, 2021-06:2社]",
                PlanKpi.of(Measure.STOCK, "社")
                        .row("C", Kind.MONTHLY, "社", "8 8 2")
                        .actual(new Actual.Rows(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("C")))
                        .value());
    }

    @Test
    void factor_ofTheDefinition_multipliesWhatWasComputed() {
        PlanKpi kpi = PlanKpi.of(Measure.RATE_OF_FLOWS, "人口10万対")
                .row("N", Kind.MONTHLY, "人", "8 1")
                .row("D", Kind.MONTHLY, "人", "10000 10000")
                .actual(RATIO);
        kpi.kpi.factor(Factor.of(100_000));
        check(
                "45人口10万対 2/2 2021-04/2021-05 COUNTS ; computed 9人 / 20000人 ; parts 9人 / 20000人 ; 分子/Numerator 2021-04/2021-05 [8人, 1人] ; 分母/Denominator 2021-04/2021-05 [10000人, 10000人] ; Actual: Σ分子÷Σ分母 = 9人 ÷ 20000人 × 100000/Σ numerator / Σ denominator = 9人 ÷ 20000人 × 100000 = 45人口10万対 ; Actual: 指標の倍率 100000 を掛ける: × 1/times the factor 100000 of the indicator: × 1 = 45人口10万対 ; months [2021-04:80人口10万対, 2021-05:10人口10万対] ; no D 2021-06/2022-03 ; no N 2021-06/2022-03",
                kpi.value());
        PlanKpi annual = flow(Kind.MONTHLY, "件", "8 1 3");
        annual.kpi.factor(Factor.parse("12/months"));
        check(
                "48件 3/3 2021-04/2021-06 PRINTED ; computed 12件 ; 実績/Actual 2021-04/2021-06 [8件, 1件, 3件] ; Actual: 各月の合計/sum of the months = 12件 ; Actual: 指標の倍率 12/months を掛ける: × 4/times the factor 12/months of the indicator: × 4 = 48件 ; months [2021-04:96件, 2021-05:12件, 2021-06:36件]",
                annual.value());
        PlanKpi printed =
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%").figure("F", "96.0%").actual(Actual.figure("F"));
        printed.kpi.factor(Factor.of(10));
        check(
                "[1919/20, 1921/20]% 12/12 2021-04/2022-03 PRINTED ; printed 96.0% ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.0%][95.95, 96.05]",
                printed.value());
        PlanKpi none = flow(Kind.MONTHLY, "件", "_ _");
        none.kpi.factor(Factor.of(10));
        check("MISSING_ACTUAL ; no R 2021-04/2021-05", none.value());
        PlanKpi bound = flow(Kind.MONTHLY, "件", "8 _ 3");
        bound.kpi.factor(Factor.of(10));
        check(
                "GAP ≥110 2/3 2021-04/2021-06 ; without [2021-05] ABSENT ; 実績/Actual 2021-04/2021-06 [8件, ─, 3件] ; months [2021-04:80件, 2021-06:30件] ; no R 2021-05",
                bound.value());
    }

    private static EvidenceValue only(PlanKpi kpi, String months) {
        return MonthsOnly.of(kpi.question(), 0, Window.parse(months));
    }

    @Test
    void months_ofAYear_aloneAreWhatTheEvidenceSaysByMonth() {
        check(
                "1件 1/1 2021-05 PRINTED ; computed 1件 ; 実績/Actual 2021-05 [1件] ; Actual: 各月の合計/sum of the months = 1件 ; months [2021-05:1件]",
                only(flow(Kind.MONTHLY, "件", "8 1 3"), "2021-05"));
        check(
                "9件 2/2 2021-04/2021-05 PRINTED ; computed 9件 ; 実績/Actual 2021-04/2021-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2021-04:8件, 2021-05:1件]",
                only(flow(Kind.MONTHLY, "件", "8 1 3"), "2021-04/2021-05"));
        check(
                "1件 1/1 2021-05 PRINTED ; computed 1件 ; 実績/Actual 2021-05 [1件]",
                only(flow(Kind.CUMULATIVE, "件", "8 9 12"), "2021-05"));
        check("MISSING_ACTUAL", only(flow(Kind.CUMULATIVE, "件", "8 9 12"), "2021-05/2021-06"));
        check(
                "[0, 2]千円 1/1 2021-05 PRINTED ; computed 1千円 ; 実績/Actual 2021-05 [1千円][0, 2]",
                only(flow(Kind.CUMULATIVE, "千円", "8 9 12"), "2021-05"));
        check("GAP", only(flow(Kind.MONTHLY, "件", "8 _ 3"), "2021-05/2021-06"));
        check(
                "608社 1/1 2021-05 PRINTED ; printed 608 ; decimals 0 ; 実績/Actual 2021-05 [608社]",
                only(
                        PlanKpi.of(Measure.STOCK, "社")
                                .row("L", Kind.STOCK, "社", "600 608 _")
                                .actual(Actual.row("L")),
                        "2021-05"));
        check(
                "600社 1/1 2021-04 PRINTED ; printed 600 ; decimals 0 ; 実績/Actual 2021-04 [600社] ; months [2021-04:8社]",
                only(
                        PlanKpi.of(Measure.STOCK, "社")
                                .row("L", Kind.STOCK, "社", "600 608 _")
                                .row("C", Kind.MONTHLY, "社", "8 8 2")
                                .actual(Actual.stock("L", "C")),
                        "2021-04"));
        check(
                "NO_DATA_YET",
                only(PlanKpi.of(Measure.FLOW, "件").figure("F", "96件").actual(Actual.figure("F")), "2021-05"));
        check(
                "4% 2/2 2021-05/2021-06 COUNTS ; computed 4件 / 100件 ; parts 4件 / 100件 ; 分子/Numerator 2021-05/2021-06 [1件, 3件] ; 分母/Denominator 2021-04 [100件] ; Actual: Σ分子÷その月の分母 = 4件 ÷ 100件 × 100/Σ numerator / denominator in force = 4件 ÷ 100件 × 100 = 4% ; no D 2021-05/2021-06",
                only(rate(Measure.COVERAGE, Kind.MONTHLY, "8 1 3", "100 _ _"), "2021-05/2021-06"));
        check(
                "10% 1/1 2021-05 COUNTS ; computed 1件 / 10件 ; parts 1件 / 10件 ; 分子/Numerator 2021-05 [1件] ; 分母/Denominator 2021-05 [10件] ; Actual: その月の分子÷分母 = 1件 ÷ 10件 × 100/numerator / denominator of the month = 1件 ÷ 10件 × 100 = 10% ; months [2021-05:10%]",
                only(rate(Measure.RATE_OF_FLOWS, Kind.MONTHLY, "8 1 3", "10 10 10"), "2021-05"));
        check(
                "10% 1/1 2021-05 PRINTED ; computed 10% ; 実績/Actual 2021-05 [10%]",
                only(rate(Measure.RATE_OF_FLOWS, Kind.CUMULATIVE, "8 9 12", "10 20 30"), "2021-05"));
        check(
                "NO_DATA_YET",
                MonthsOnly.of(
                        flow(Kind.MONTHLY, "件", "8 1 3").question().asOf(YearMonth.of(2021, 5)),
                        0,
                        Window.parse("2021-06")));
        check(
                "1件 1/1 2021-05 PRINTED ; computed 1件 ; 実績/Actual 2021-05 [1件] ; Actual: 各月の合計/sum of the months = 1件 ; months [2021-05:1件]",
                MonthsOnly.of(
                        flow(Kind.MONTHLY, "件", "8 1 3").question().asOf(YearMonth.of(2021, 5)),
                        0,
                        Window.parse("2021-05")));
        check(
                "1件 1/1 2021-05 PRINTED preliminary ; computed 1件 ; by 支部集計 ; 実績/Actual 2021-05 [1件]",
                only(
                        PlanKpi.of(Measure.FLOW, "件")
                                .row("R", Kind.CUMULATIVE, "件", "8 9(速報値)", r -> r.source("支部集計"))
                                .actual(Actual.row("R")),
                        "2021-05"));
    }

    @Test
    void priorYear_printedNextToThisYear_isItsSamePeriod() {
        PrintedRow.Builder nothing = PlanKpi.printed("X", Kind.MONTHLY, "件", "1");
        assertThat(nothing.build().prior()).isEmpty();
        PlanKpi flow = PlanKpi.of(Measure.FLOW, "件")
                .row("R", Kind.MONTHLY, "件", "8 1", r -> r.prior(
                                CellGrammar.strict().parse("7(速報値)"))
                        .source("支部集計"))
                .actual(Actual.row("R"));
        check(
                "7件 2/2 2020-04/2020-05 PRINTED preliminary ; printed 7(速報値) ; decimals 0 ; by 支部集計 ; 前年同期の表示値/Same period a year earlier, as printed 2020-04/2020-05 [7(速報値)]",
                YearEvidence.of(flow.question(), 1));
        PlanKpi stock = PlanKpi.of(Measure.STOCK, "社")
                .row(
                        "R",
                        Kind.STOCK,
                        "社",
                        "8 9",
                        r -> r.prior(CellGrammar.strict().parse("7")))
                .actual(Actual.row("R"));
        check(
                "7社 1/1 2020-05 PRINTED ; printed 7 ; decimals 0 ; 前年同期の表示値/Same period a year earlier, as printed 2020-05 [7社]",
                YearEvidence.of(stock.question(), 1));
        PlanKpi ratio = PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                .row(
                        "N",
                        Kind.MONTHLY,
                        "件",
                        "8 1",
                        r -> r.prior(CellGrammar.strict().parse("5")))
                .row(
                        "D",
                        Kind.MONTHLY,
                        "件",
                        "10 10",
                        r -> r.prior(CellGrammar.strict().parse("20")))
                .actual(RATIO);
        check(
                "25% 2/2 2020-04/2020-05 COUNTS ; computed 5件 / 20件 ; parts 5件 / 20件 ; 分子/Numerator 2020-04/2020-05 [5件] ; 分母/Denominator 2020-04/2020-05 [20件] ; Actual: 分子÷分母 = 5件 ÷ 20件 × 100/numerator / denominator = 5件 ÷ 20件 × 100 = 25% ; months [2020-05:25%]",
                YearEvidence.of(ratio.question(), 1));
        PlanKpi half = PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                .row(
                        "N",
                        Kind.MONTHLY,
                        "件",
                        "8 1",
                        r -> r.prior(CellGrammar.strict().parse("5")))
                .row("D", Kind.MONTHLY, "件", "10 10")
                .actual(RATIO);
        check("MISSING_ACTUAL", YearEvidence.of(half.question(), 1));
        PlanKpi blank = PlanKpi.of(Measure.FLOW, "件")
                .row(
                        "R",
                        Kind.MONTHLY,
                        "件",
                        "8 1",
                        r -> r.prior(CellGrammar.strict().parse("-")))
                .actual(Actual.row("R"));
        assertThat(PrintedPriorYear.of(blank.question(), 1)).isEmpty();
        assertThat(PrintedPriorYear.of(flow.question(), 2)).isEmpty();
        PlanKpi figure = PlanKpi.of(Measure.FLOW, "件").figure("F", "9件").actual(Actual.figure("F"));
        assertThat(PrintedPriorYear.of(figure.question(), 1)).isEmpty();
        PlanKpi own = PlanKpi.of(Measure.FLOW, "件")
                .row(
                        "R",
                        Kind.MONTHLY,
                        "件",
                        "8 1",
                        r -> r.prior(CellGrammar.strict().parse("7")))
                .figure("F", "6件")
                .actual(Actual.row("R"))
                .actual(1, Actual.figure("F"));
        check(
                "6件 12/12 2020-04/2021-03 PRINTED ; printed 6件 ; decimals 0 ; 実績/Actual 2020-04/2021-03 [6件]",
                YearEvidence.of(own.question(), 1));
        PlanKpi both = PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                .row("N", Kind.MONTHLY, "件", "8 1")
                .row("D", Kind.MONTHLY, "件", "10 10")
                .row(
                        "P",
                        Kind.CUMULATIVE,
                        "%",
                        "80.0 45.0",
                        r -> r.prior(CellGrammar.strict().parse("44.0")))
                .actual(new Actual.Rows(Optional.of("P"), Optional.of("N"), Optional.of("D"), Optional.empty()));
        check(
                "[879/20, 881/20]% 2/2 2020-04/2020-05 PRINTED ; printed 44.0 ; decimals 1 ; 前年同期の表示値/Same period a year earlier, as printed 2020-04/2020-05 [44.0%][43.95, 44.05]",
                YearEvidence.of(both.question(), 1));
    }

    @Test
    void benchmark_byRowOrFigure_isReadOverTheMonthsOfTheActual() {
        PlanKpi kpi = flow(Kind.MONTHLY, "件", "8 1 3")
                .row("B", Kind.MONTHLY, "件", "5 5 5 5", r -> r.series("全国平均"))
                .figure("G", "60件", f -> f.label("全国").role(Figure.Role.BENCHMARK));
        Question question = kpi.question();
        check(
                "[9, 11]件 2/2 2021-05/2021-06 PRINTED ; computed 10件 ; 実績/Actual 2021-05/2021-06 [5件, 5件] ; Actual: 各月の合計/sum of the months = [9, 11]件 ; months [2021-05:[9/2, 11/2]件, 2021-06:[9/2, 11/2]件]",
                BenchmarkEvidence.of(question, "B", Optional.of(Window.parse("2021-05/2021-06"))));
        check(
                "[18, 22]件 4/4 2021-04/2021-07 PRINTED ; computed 20件 ; 実績/Actual 2021-04/2021-07 [5件, 5件, 5件, 5件] ; Actual: 各月の合計/sum of the months = [18, 22]件 ; months [2021-04:[9/2, 11/2]件, 2021-05:[9/2, 11/2]件, 2021-06:[9/2, 11/2]件, 2021-07:[9/2, 11/2]件]",
                BenchmarkEvidence.of(question, "B", Optional.empty()));
        check(
                "60件 12/12 2021-04/2022-03 PRINTED ; printed 60件 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [60件]",
                BenchmarkEvidence.of(question, "G", Optional.empty()));
        assertThat(BenchmarkEvidence.label(question.evidence(), "B")).isEqualTo("全国平均");
        assertThat(BenchmarkEvidence.label(question.evidence(), "G")).isEqualTo("全国");
        PlanKpi level = PlanKpi.of(Measure.STOCK, "社")
                .row("R", Kind.STOCK, "社", "8 9")
                .actual(Actual.row("R"))
                .row("B", Kind.STOCK, "社", "5 _ _ 7");
        check(
                "5社 1/1 2021-04 PRINTED ; printed 5 ; decimals 0 ; 実績/Actual 2021-04 [5社] ; no B 2021-05",
                BenchmarkEvidence.of(level.question(), "B", Optional.of(Window.parse("2021-05"))));
        check(
                "7社 1/1 2021-07 PRINTED ; printed 7 ; decimals 0 ; 実績/Actual 2021-07 [7社] ; no B 2021-05/2021-06",
                BenchmarkEvidence.of(level.question().asOf(YearMonth.of(2021, 7)), "B", Optional.empty()));
        check(
                "5社 1/1 2021-04 PRINTED ; printed 5 ; decimals 0 ; 実績/Actual 2021-04 [5社] ; no B 2021-05/2021-06",
                BenchmarkEvidence.of(
                        level.question().asOf(YearMonth.of(2021, 6)), "B", Optional.of(Window.parse("2021-07"))));
    }

    @Test
    void evidence_ofABranch_knowsWhenItWasThere() {
        PlanKpi kpi = flow(Kind.MONTHLY, "件", "_ 1 3");
        kpi.branch.opened(YearMonth.of(2021, 5));
        check(
                "4件 2/2 2021-05/2021-06 PRINTED ; computed 4件 ; 実績/Actual 2021-05/2021-06 [1件, 3件] ; Actual: 各月の合計/sum of the months = 4件 ; months [2021-05:1件, 2021-06:3件]",
                kpi.value());
        PlanKpi closed = flow(Kind.MONTHLY, "件", "8 1 _ _");
        closed.branch.closed(YearMonth.of(2021, 5));
        check(
                "9件 2/2 2021-04/2021-05 PRINTED ; computed 9件 ; 実績/Actual 2021-04/2021-05 [8件, 1件] ; Actual: 各月の合計/sum of the months = 9件 ; months [2021-04:8件, 2021-05:1件]",
                closed.value());
        PlanKpi open = flow(Kind.MONTHLY, "件", "_ 1 3");
        check(
                "GAP ≥4 2/3 2021-04/2021-06 ; without [2021-04] ABSENT ; 実績/Actual 2021-04/2021-06 [─, 1件, 3件] ; months [2021-05:1件, 2021-06:3件] ; no R 2021-04",
                open.value());
    }

    @Test
    void evidence_ofADefinition_hasItsUnitsAndRules() {
        PlanKpi kpi = flow(Kind.MONTHLY, "件", "8 1 3").row("T", Kind.MONTHLY, "千円", "4 4");
        PlanEvidence evidence = kpi.evidence();
        assertThat(evidence.measure()).isEqualTo(Measure.FLOW);
        assertThat(evidence.lastDatum()).contains(YearMonth.of(2021, 6));
        assertThat(evidence.canBeNegative()).isFalse();
        assertThat(evidence.unlikeUnit()).isEmpty();
        assertThat(evidence.planned("T").orElseThrow().points().get(0).reported())
                .hasToString("4 千円");
        assertThat(evidence.planned("?")).isEmpty();
        assertThat(evidence.rounding()).isEqualTo(RoundingRule.UNKNOWN);
        assertThat(evidence.targetWindow()).isEqualTo(Window.parse("2021-04/2022-03"));
        assertThat(flow(Kind.MONTHLY, "円", "8").evidence().canBeNegative()).isTrue();
        assertThat(flow(Kind.MONTHLY, "件", "△1 8").evidence().canBeNegative()).isTrue();
    }

    @Test
    void unit_ofAKpiWithout_isThatOfItsTargetElseOfItsActual() {
        PlanKpi target = PlanKpi.of(Measure.FLOW, "").figure("F", "8社").actual(Actual.figure("F"));
        target.kpi.target(Target.fixed("5件"));
        assertThat(target.evidence().unit()).isEqualTo(Unit.of("件"));
        assertThat(PlanKpi.of(Measure.FLOW, "")
                        .figure("F", "8社")
                        .actual(Actual.figure("F"))
                        .evidence()
                        .unit())
                .isEqualTo(Unit.of("社"));
        assertThat(PlanKpi.of(Measure.FLOW, "")
                        .row("R", Kind.MONTHLY, "回", "8")
                        .actual(Actual.row("R"))
                        .evidence()
                        .unit())
                .isEqualTo(Unit.of("回"));
        assertThat(PlanKpi.of(Measure.RATE_OF_FLOWS, "")
                        .ratio("R", "9件", "10件", "90.0%")
                        .actual(Actual.ratio("R"))
                        .evidence()
                        .unit())
                .isEqualTo(Unit.of("%"));
        assertThat(PlanKpi.of(Measure.ACTIVITY, "")
                        .entries("E", "2021-04")
                        .actual(Actual.entries("E"))
                        .evidence()
                        .unit())
                .isEqualTo(Unit.NONE);
        assertThat(PlanKpi.of(Measure.ACTIVITY, "")
                        .actual(Actual.done())
                        .evidence()
                        .unit())
                .isEqualTo(Unit.NONE);
        PlanKpi unlike = PlanKpi.of(Measure.FLOW, "件").figure("F", "8kg").actual(Actual.figure("F"));
        assertThat(unlike.evidence().unlikeUnit()).contains(Unit.of("kg"));
        PlanKpi stated = PlanKpi.of(Measure.FLOW, "件").figure("F", "8件").actual(Actual.figure("F"));
        stated.kpi.target(Target.fixed("5kg"));
        assertThat(stated.evidence().unlikeUnit()).contains(Unit.of("kg"));
        PlanKpi earlier = PlanKpi.of(Measure.FLOW, "件").figure("F", "8kg").actual(1, Actual.figure("F"));
        assertThat(earlier.evidence().unlikeUnit()).isEmpty();
    }

    @Test
    void gaps_skipped_leaveMonthsOut() {
        Question question = new Question(flow(Kind.MONTHLY, "件", "8 _ 3").evidence(), GapPolicy.SKIP, Optional.empty());
        check(
                "11件 2/3 2021-04/2021-06 PRINTED ; computed 11件 ; without [2021-05] SKIP ; 実績/Actual 2021-04/2021-06 [8件, ─, 3件] ; Actual: 各月の合計/sum of the months = 11件 ; months [2021-04:8件, 2021-06:3件] ; no R 2021-05",
                YearEvidence.thisYear(question));
        Question rate = new Question(
                rate(Measure.RATE_OF_FLOWS, Kind.MONTHLY, "8 _ 3", "10 10 10").evidence(),
                GapPolicy.SKIP,
                Optional.empty());
        check(
                "55% 2/3 2021-04/2021-06 COUNTS ; computed 11件 / 20件 ; parts 11件 / 20件 ; without [2021-05] SKIP ; 分子/Numerator 2021-04/2021-06 [8件, ─, 3件] ; 分母/Denominator 2021-04/2021-06 [10件, 10件, 10件] ; Actual: Σ分子÷Σ分母 = 11件 ÷ 20件 × 100/Σ numerator / Σ denominator = 11件 ÷ 20件 × 100 = 55% ; months [2021-04:80%, 2021-06:30%] ; no D 2021-07/2022-03 ; no N 2021-05,2021-07,2021-08,2021-09,2021-10,2021-11,2021-12,2022-01,2022-02,2022-03",
                YearEvidence.thisYear(rate));
        Question other = new Question(
                rate(Measure.RATE_OF_FLOWS, Kind.MONTHLY, "8 1 3", "10 _ 10").evidence(),
                GapPolicy.SKIP,
                Optional.empty());
        check(
                "55% 2/3 2021-04/2021-06 COUNTS ; computed 11件 / 20件 ; parts 11件 / 20件 ; without [2021-05] SKIP ; 分子/Numerator 2021-04/2021-06 [8件, 1件, 3件] ; 分母/Denominator 2021-04/2021-06 [10件, ─, 10件] ; Actual: Σ分子÷Σ分母 = 11件 ÷ 20件 × 100/Σ numerator / Σ denominator = 11件 ÷ 20件 × 100 = 55% ; months [2021-04:80%, 2021-06:30%] ; no D 2021-05,2021-07,2021-08,2021-09,2021-10,2021-11,2021-12,2022-01,2022-02,2022-03 ; no N 2021-07/2022-03",
                YearEvidence.thisYear(other));
    }

    @Test
    void rows_namedByKpis_meanWhatTheyMeanToTheFirst() {
        PlanKpi kpi = PlanKpi.of(Measure.AVERAGE, "件")
                .row("R", Kind.MONTHLY, "件", "8")
                .row("N", Kind.MONTHLY, "件", "8")
                .row("D", Kind.MONTHLY, "件", "8")
                .row("C", Kind.MONTHLY, "千人", "0")
                .row("B", Kind.MONTHLY, "件", "8")
                .actual(new Actual.Rows(Optional.of("R"), Optional.of("N"), Optional.of("D"), Optional.of("C")))
                .actual(Actual.done());
        kpi.kpi.addBenchmarks("B");
        var plan = kpi.resolve().plan();
        RowMeanings meanings = RowMeanings.of(plan, Roundings.of(plan));
        assertThat(meanings.of(plan.row("R"), Measure.FLOW, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("8 in [15/2, 17/2] 件");
        assertThat(meanings.of(plan.row("N"), Measure.FLOW, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("8 件");
        assertThat(meanings.of(plan.row("D"), Measure.AVERAGE, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("8 件");
        assertThat(meanings.of(plan.row("C"), Measure.FLOW, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("0 in [-1/2, 1/2] 千人");
        assertThat(meanings.of(plan.row("B"), Measure.FLOW, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("8 in [15/2, 17/2] 件");
        PrintedRow other = PlanKpi.printed("O", Kind.MONTHLY, "千人", "0").build();
        assertThat(meanings.of(other, Measure.FLOW, false).cell(0).orElseThrow().quantity())
                .hasToString("0 in [0, 1/2] 千人");
        assertThat(meanings.of(other, Measure.FLOW, true).cell(0).orElseThrow().quantity())
                .hasToString("0 in [-1/2, 1/2] 千人");
        PrintedRow part = PlanKpi.printed("O", Kind.MONTHLY, "件", "8")
                .role(PrintedRow.Role.DENOMINATOR)
                .build();
        assertThat(meanings.of(part, Measure.AVERAGE, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("8 件");
        PrintedRow above = PlanKpi.printed("O", Kind.MONTHLY, "件", "8")
                .role(PrintedRow.Role.NUMERATOR)
                .build();
        assertThat(meanings.of(above, Measure.AVERAGE, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("8 件");
        PrintedRow value = PlanKpi.printed("O", Kind.MONTHLY, "件", "8").build();
        assertThat(meanings.of(value, Measure.AVERAGE, false)
                        .cell(0)
                        .orElseThrow()
                        .quantity())
                .hasToString("8 in [15/2, 17/2] 件");
    }
}
