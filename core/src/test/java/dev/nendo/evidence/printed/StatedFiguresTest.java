package dev.nendo.evidence.printed;

import static dev.nendo.evidence.printed.Checks.check;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a KPI's single figure, stated ratio, parts, entries or plain statement give. */
class StatedFiguresTest {
    private static PlanKpi figure(Measure measure, String unit, String printed) {
        return PlanKpi.of(measure, unit).figure("F", printed).actual(Actual.figure("F"));
    }

    private static PlanKpi dated(Measure measure, String asOf) {
        return PlanKpi.of(measure, "社")
                .figure("F", "600社", f -> f.asOf(asOf).source("支部集計"))
                .actual(Actual.figure("F"));
    }

    @Test
    void figure_ofAKnownUnit_isTheValueOfTheYear() {
        check(
                "96件 12/12 2021-04/2022-03 PRINTED ; printed 96件 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [96件]",
                figure(Measure.FLOW, "件", "96件").value());
        check(
                "[1919/20, 1921/20]% 12/12 2021-04/2022-03 PRINTED ; printed 96.0% ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.0%][95.95, 96.05]",
                figure(Measure.RATE_OF_FLOWS, "%", "96.0%").value());
        check(
                "[35/2, 37/2]時間 12/12 2021-04/2022-03 PRINTED ; printed 18時間 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [18時間][17.5, 18.5]",
                figure(Measure.AVERAGE, "時間", "18時間").value());
        check(
                "[11500, 12500]円 12/12 2021-04/2022-03 PRINTED ; printed 12千円 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [12千円][11.5, 12.5]",
                figure(Measure.FLOW, "円", "12千円").value());
        check(
                "UNITS_DIFFER 12/12 2021-04/2022-03 ; printed 12kg ; decimals 0 ; 実績/Actual 2021-04/2022-03 [12kg][11.5, 12.5]",
                figure(Measure.FLOW, "件", "12kg").value());
    }

    @Test
    void figure_wholeInAUnitThatNobodyKnows_saysThatItIsTakenAsACount() {
        check(
                "96点検区 12/12 2021-04/2022-03 PRINTED ; printed 96 ; decimals 0 ; 実績(件数とみなす)/Actual (taken as a whole count) 2021-04/2022-03 [96点検区]",
                inUnit(Measure.FLOW, "96", f -> f));
        check(
                "96 12/12 2021-04/2022-03 PRINTED ; printed 96 ; decimals 0 ; 実績(件数とみなす)/Actual (taken as a whole count) 2021-04/2022-03 [96]",
                figure(Measure.FLOW, "", "96").value());
        check(
                "[1929/20, 1931/20]点検区 12/12 2021-04/2022-03 PRINTED ; printed 96.5 ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.5点検区][96.45, 96.55]",
                inUnit(Measure.FLOW, "96.5", f -> f));
        check(
                "NOT_ASSESSABLE 12/12 2021-04/2022-03 ; printed 約96 ; decimals 0 ; 実績(概数、判定に用いない)/Actual (approximate, takes part in no check) 2021-04/2022-03 [約96点検区]",
                inUnit(Measure.FLOW, "約96", f -> f));
        check(
                "[191/2, 193/2]点検区 12/12 2021-04/2022-03 PRINTED ; printed 96 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [96点検区][95.5, 96.5]",
                inUnit(Measure.AVERAGE, "96", f -> f));
        check(
                "96点検区 12/12 2021-04/2022-03 PRINTED ; printed 96 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [96点検区]",
                inUnit(Measure.FLOW, "96", f -> f.exact(true)));
        check(
                "[191/2, 193/2]点検区 12/12 2021-04/2022-03 PRINTED ; printed 96 ; decimals 0 ; 実績/Actual 2021-04/2022-03 [96点検区][95.5, 96.5]",
                inUnit(Measure.FLOW, "96", f -> f.label("1人当たり")));
    }

    private static EvidenceValue inUnit(Measure measure, String printed, UnaryOperator<Figure.Builder> more) {
        Printed figure = Printed.parse(printed).withUnit(Unit.of("点検区"));
        return PlanKpi.of(measure, "")
                .figure("F", "1", f -> more.apply(f.printed(figure)))
                .actual(Actual.figure("F"))
                .value();
    }

    @Test
    void figure_approximateOrPreliminary_isSaidToBe() {
        check(
                "NOT_ASSESSABLE 12/12 2021-04/2022-03 ; printed 約96件 ; decimals 0 ; 実績(概数、判定に用いない)/Actual (approximate, takes part in no check) 2021-04/2022-03 [約96件]",
                figure(Measure.FLOW, "件", "約96件").value());
        check(
                "96件 12/12 2021-04/2022-03 PRINTED preliminary ; printed 96件(速報値) ; decimals 0 ; 実績/Actual 2021-04/2022-03 [96件(速報値)]",
                figure(Measure.FLOW, "件", "96件(速報値)").value());
    }

    @Test
    void figure_withALabelOfItsMonth_isOfThatMonthOrUpToIt() {
        check(
                "600社 1/1 2021-09 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 令和3年9月末)/Actual (as of 令和3年9月末) 2021-09 [600社]",
                dated(Measure.STOCK, "令和3年9月末").value());
        check(
                "600社 6/6 2021-04/2021-09 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 令和3年9月末)/Actual (as of 令和3年9月末) 2021-04/2021-09 [600社]",
                dated(Measure.FLOW, "令和3年9月末").value());
        check(
                "600社 6/6 2021-04/2021-09 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 9月末)/Actual (as of 9月末) 2021-04/2021-09 [600社]",
                dated(Measure.FLOW, "9月末").value());
        check(
                "600社 12/12 2021-04/2022-03 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 どこか、読み取れないため期間全体とみなす)/Actual (as of どこか, which is not understood and taken as the whole period) 2021-04/2022-03 [600社]",
                dated(Measure.FLOW, "どこか").value());
        check(
                "600社 12/12 2021-04/2022-03 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 令和4年4月1日)/Actual (as of 令和4年4月1日) 2021-04/2022-03 [600社]",
                dated(Measure.FLOW, "令和4年4月1日").value());
        check(
                "600社 3/3 2021-04/2021-06 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 第1四半期)/Actual (as of 第1四半期) 2021-04/2021-06 [600社]",
                dated(Measure.FLOW, "第1四半期").value());
        check(
                "600社 1/1 2021-06 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 第1四半期)/Actual (as of 第1四半期) 2021-06 [600社]",
                dated(Measure.STOCK, "第1四半期").value());
        check("NO_DATA_YET", dated(Measure.STOCK, "令和3年9月末").asOf("2021-08"));
        check(
                "600社 1/1 2021-09 PRINTED ; printed 600社 ; decimals 0 ; by 支部集計 ; 実績(表示の時点 令和3年9月末)/Actual (as of 令和3年9月末) 2021-09 [600社]",
                dated(Measure.STOCK, "令和3年9月末").asOf("2021-09"));
    }

    @Test
    void figure_withStatedMonths_isOfThem() {
        check(
                "96件 3/3 2021-04/2021-06 PRINTED ; printed 96件 ; decimals 0 ; 実績/Actual 2021-04/2021-06 [96件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .figure("F", "96件", f -> f.window(Window.parse("2021-04/2021-06"))
                                .asOf("9月末"))
                        .actual(Actual.figure("F"))
                        .value());
        check(
                "96件 6/6 2021-04/2021-09 PRINTED ; printed 96件 ; decimals 0 ; 実績/Actual 2021-04/2021-09 [96件]",
                PlanKpi.of(Measure.FLOW, "件")
                        .figure("F", "96件")
                        .actual("2021-04/2021-09", Actual.figure("F"))
                        .value());
        check(
                "NO_DATA_YET",
                PlanKpi.of(Measure.FLOW, "件")
                        .figure("F", "96件")
                        .actual("2021-04/2021-09", Actual.figure("F"))
                        .asOf("2021-06"));
    }

    private static PlanKpi ratio(String numerator, String denominator, String rate) {
        return PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                .ratio("R", numerator, denominator, rate)
                .actual(Actual.ratio("R"));
    }

    @Test
    void ratio_ofCountsOrARate_isWhatIsKnownOfIt() {
        check(
                "96% 12/12 2021-04/2022-03 COUNTS ; printed 96.0% ; computed 96件 / 100件 ; decimals 1 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2022-03 [96件] ; 分母/Denominator 2021-04/2022-03 [100件] ; 表示された率/Rate as printed 2021-04/2022-03 [96.0%] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                ratio("96件", "100件", "96.0%").value());
        check(
                "96% 12/12 2021-04/2022-03 COUNTS ; computed 96件 / 100件 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2022-03 [90件, 6件] ; 分母/Denominator 2021-04/2022-03 [100件] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                ratio("90件+6件", "100件", "").value());
        check(
                "96% 12/12 2021-04/2022-03 COUNTS ; computed 96 / 100 ; parts 96 / 100 ; 分子(件数とみなす)/Numerator (taken as a whole count) 2021-04/2022-03 [96] ; 分母(件数とみなす)/Denominator (taken as a whole count) 2021-04/2022-03 [100] ; Actual: 分子÷分母 = 96 ÷ 100 × 100/numerator / denominator = 96 ÷ 100 × 100 = 96%",
                ratio("96", "100", "").value());
        check(
                "[1929/20, 1931/20]% 12/12 2021-04/2022-03 COUNTS ; computed 96.5件 / 100件 ; parts 96.5件 / 100件 ; 分子/Numerator 2021-04/2022-03 [96.5件] ; 分母/Denominator 2021-04/2022-03 [100件] ; Actual: 分子÷分母 = 96.5件 ÷ 100件 × 100/numerator / denominator = 96.5件 ÷ 100件 × 100 = [1929/20, 1931/20]%",
                ratio("96.5件", "100件", "").value());
        check(
                "[1919/20, 1921/20]% 12/12 2021-04/2022-03 PRINTED ; printed 96.0% ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.0%][95.95, 96.05]",
                ratio("約96件", "100件", "96.0%").value());
        check("NOT_ASSESSABLE", ratio("約96件", "100件", "").value());
        check(
                "96% 12/12 2021-04/2022-03 COUNTS ; printed 96.0 ; computed 96件 / 100件 ; decimals 1 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2022-03 [96件] ; 分母/Denominator 2021-04/2022-03 [100件] ; 表示された率/Rate as printed 2021-04/2022-03 [96.0%] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                ratio("96件", "100件", "96.0").value());
        check(
                "96% 12/12 2021-04/2022-03 COUNTS preliminary ; computed 96件 / 100件 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2022-03 [96件(速報値)] ; 分母/Denominator 2021-04/2022-03 [100件] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                ratio("96件(速報値)", "100件", "").value());
        check(
                "96% 12/12 2021-04/2022-03 COUNTS preliminary ; computed 96件 / 100件 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2022-03 [96件] ; 分母/Denominator 2021-04/2022-03 [100件(速報値)] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                ratio("96件", "100件(速報値)", "").value());
        check(
                "96% 12/12 2021-04/2022-03 COUNTS preliminary ; printed 96.0%(速報値) ; computed 96件 / 100件 ; decimals 1 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2022-03 [96件] ; 分母/Denominator 2021-04/2022-03 [100件] ; 表示された率/Rate as printed 2021-04/2022-03 [96.0%(速報値)] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                ratio("96件", "100件", "96.0%(速報値)").value());
        check(
                "ZERO_DENOMINATOR 12/12 2021-04/2022-03 ; computed 96件 / 0件 ; parts 96件 / 0件 ; 分子/Numerator 2021-04/2022-03 [96件] ; 分母/Denominator 2021-04/2022-03 [0件]",
                ratio("96件", "0件", "").value());
        check("NO_DATA_YET", ratio("96件", "100件", "96.0%").asOf("2021-06"));
        check(
                "[1919/20, 1921/20]% 12/12 2021-04/2022-03 PRINTED ; printed 96.0% ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.0%][95.95, 96.05]",
                ratio("96件", "", "96.0%").value());
        check(
                "[1919/20, 1921/20]% 12/12 2021-04/2022-03 PRINTED ; printed 96.0% ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.0%][95.95, 96.05]",
                ratio("", "100件", "96.0%").value());
    }

    @Test
    void ratio_withItsMonthsAndMark_isOfThem() {
        check(
                "96% 6/6 2021-04/2021-09 COUNTS preliminary ; computed 96件 / 100件 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2021-09 [96件] ; 分母/Denominator 2021-04/2021-09 [100件] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .ratio("R", "96件", "100件", "", r -> r.window(Window.parse("2021-04/2021-09"))
                                .preliminary(true))
                        .actual(Actual.ratio("R"))
                        .value());
        check(
                "[1919/20, 1921/20]% 12/12 2021-04/2022-03 PRINTED preliminary ; printed 96.0% ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.0%][95.95, 96.05]",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .ratio("R", "", "", "96.0%", r -> r.preliminary(true))
                        .actual(Actual.ratio("R"))
                        .value());
        check(
                "NOT_ASSESSABLE 12/12 2021-04/2022-03 ; printed 約96.0% ; decimals 1 ; 実績(概数、判定に用いない)/Actual (approximate, takes part in no check) 2021-04/2022-03 [約96.0%]",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .ratio("R", "", "", "約96.0%")
                        .actual(Actual.ratio("R"))
                        .value());
    }

    private static PlanKpi parts(Actual.PartKind kind, String first, String second) {
        PlanKpi kpi = PlanKpi.of(Measure.COVERAGE, "%");
        int i = 0;
        for (String part : new String[] {first, second}) {
            String[] sides = part.split(",", -1);
            kpi.ratio("R" + i++, sides[0], sides[1], sides[2]);
        }
        return kpi.actual(
                kind == Actual.PartKind.POPULATIONS ? Actual.populations("R0", "R1") : Actual.shares("R0", "R1"));
    }

    @Test
    void parts_ofCounts_poolOrAdd() {
        check(
                "35% 12/12 2021-04/2022-03 COUNTS preliminary ; computed 70人 / 200人 ; parts 70人 / 200人 ; 分子(R0)/Numerator (R0) 2021-04/2022-03 [60人] ; 分母(R0)/Denominator (R0) 2021-04/2022-03 [100人] ; 分子(R1)/Numerator (R1) 2021-04/2022-03 [10人] ; 分母(R1)/Denominator (R1) 2021-04/2022-03 [100人(速報値)] ; Actual: 各部分の合算 Σ分子÷Σ分母 = 70人 ÷ 200人 × 100/pooled parts, Σ numerator / Σ denominator = 70人 ÷ 200人 × 100 = 35%",
                parts(Actual.PartKind.POPULATIONS, "60人,100人,60.0%", "10人,100人(速報値),")
                        .value());
        check(
                "70% 12/12 2021-04/2022-03 COUNTS ; computed 70人 / 100人 ; parts 70人 / 100人 ; 分子(R0)/Numerator (R0) 2021-04/2022-03 [60人] ; 分母(R0)/Denominator (R0) 2021-04/2022-03 [100人] ; 分子(R1)/Numerator (R1) 2021-04/2022-03 [10人] ; 分母(R1)/Denominator (R1) 2021-04/2022-03 [100人] ; Actual: 各内訳の合算 Σ分子÷共通の分母 = 70人 ÷ 100人 × 100/shares of one denominator, Σ numerator / denominator = 70人 ÷ 100人 × 100 = 70%",
                parts(Actual.PartKind.SHARES, "60人,100人,", "10人,100人,").value());
        check(
                "NOT_ASSESSABLE 12/12 2021-04/2022-03 ; 分子(R0)/Numerator (R0) 2021-04/2022-03 [60人] ; 分母(R0)/Denominator (R0) 2021-04/2022-03 [100人] ; 分子(R1)/Numerator (R1) 2021-04/2022-03 [10人] ; 分母(R1)/Denominator (R1) 2021-04/2022-03 [110人]",
                parts(Actual.PartKind.SHARES, "60人,100人,", "10人,110人,").value());
        check(
                "70% 12/12 2021-04/2022-03 COUNTS ; computed 70 / 100 ; parts 70 / 100 ; 分子(R0)(件数とみなす)/Numerator (R0) (taken as a whole count) 2021-04/2022-03 [60] ; 分母(R0)(件数とみなす)/Denominator (R0) (taken as a whole count) 2021-04/2022-03 [100] ; 分子(R1)/Numerator (R1) 2021-04/2022-03 [10人] ; 分母(R1)/Denominator (R1) 2021-04/2022-03 [100人] ; Actual: 各内訳の合算 Σ分子÷共通の分母 = 70 ÷ 100 × 100/shares of one denominator, Σ numerator / denominator = 70 ÷ 100 × 100 = 70%",
                parts(Actual.PartKind.SHARES, "60,100,", "10人,100人,").value());
        check(
                "NO_DATA_YET",
                parts(Actual.PartKind.POPULATIONS, "60人,100人,", "10人,100人,").asOf("2021-10"));
    }

    @Test
    void parts_ofRatesAlone_addOrAreBounds() {
        check(
                "[199/20, 1201/20]% 12/12 2021-04/2022-03 BOUNDS ; 表示された率/Rate as printed 2021-04/2022-03 [60.0%][59.95, 60.05] ; 表示された率/Rate as printed 2021-04/2022-03 [10.0%][9.95, 10.05]",
                parts(Actual.PartKind.POPULATIONS, ",,60.0%", ",,10.0%").value());
        check(
                "[699/10, 701/10]% 12/12 2021-04/2022-03 PRINTED ; 表示された率/Rate as printed 2021-04/2022-03 [60.0%][59.95, 60.05] ; 表示された率/Rate as printed 2021-04/2022-03 [10.0%][9.95, 10.05]",
                parts(Actual.PartKind.SHARES, ",,60.0%", ",,10.0%").value());
        check(
                "MISSING_ACTUAL 12/12 2021-04/2022-03 ; 表示された率/Rate as printed 2021-04/2022-03 [60.0%][59.95, 60.05]",
                parts(Actual.PartKind.SHARES, ",,60.0%", "10人,100人,").value());
        check(
                "PUBLISHED_ONLY 12/12 2021-04/2022-03 ; 表示された率/Rate as printed 2021-04/2022-03 [60.0%][59.95, 60.05]",
                parts(Actual.PartKind.POPULATIONS, ",,60.0%", "10人,100人,").value());
        check(
                "NOT_ASSESSABLE 12/12 2021-04/2022-03 ; 表示された率(概数、判定に用いない)/Rate as printed (approximate, takes part in no check) 2021-04/2022-03 [約60.0%] ; 表示された率/Rate as printed 2021-04/2022-03 [10.0%][9.95, 10.05]",
                parts(Actual.PartKind.SHARES, ",,約60.0%", ",,10.0%").value());
        check(
                "[699/10, 701/10]% 12/12 2021-04/2022-03 PRINTED preliminary ; 表示された率/Rate as printed 2021-04/2022-03 [60.0%(速報値)][59.95, 60.05] ; 表示された率/Rate as printed 2021-04/2022-03 [10.0%][9.95, 10.05]",
                parts(Actual.PartKind.SHARES, ",,60.0%(速報値)", ",,10.0%").value());
    }

    @Test
    void activity_byEntriesOrStatement_isDoneOrNot() {
        PlanKpi held = PlanKpi.of(Measure.ACTIVITY, "回")
                .entries("E", "2021-04", "2021-06/2021-07", "2022-04", "2021-03")
                .actual(Actual.entries("E"));
        check(
                "2回 12/12 2021-04/2022-03 ENTRIES ; computed 2回 ; 記載/Entries 2021-04/2022-03 [2021-04, 2021-06/2021-07] ; Actual: 期間内の記載の件数/number of entries within the months = 2回 ; done true",
                held.value());
        PlanKpi some = PlanKpi.of(Measure.ACTIVITY, "回")
                .entries("E", "2021-04", "2021-06/2021-07")
                .actual(Actual.entries("E"));
        check(
                "1回 3/3 2021-04/2021-06 ENTRIES ; computed 1回 ; 記載/Entries 2021-04/2021-06 [2021-04] ; Actual: 期間内の記載の件数/number of entries within the months = 1回 ; done true",
                some.asOf("2021-06"));
        check(
                "NO_DATA_YET",
                PlanKpi.of(Measure.ACTIVITY, "回")
                        .entries("E", "2021-04")
                        .actual(Actual.entries("E"))
                        .asOf("2021-03"));
        check(
                "0回 12/12 2021-04/2022-03 ENTRIES ; computed 0回 ; 記載/Entries 2021-04/2022-03 [] ; Actual: 期間内の記載の件数/number of entries within the months = 0回 ; done false",
                PlanKpi.of(Measure.ACTIVITY, "回")
                        .entries("E")
                        .actual(Actual.entries("E"))
                        .value());
        check(
                "NOT_APPLICABLE 2021-04/2022-03 ; 実施の有無 実施/Stated done 2021-04/2022-03 [] ; done true",
                PlanKpi.of(Measure.ACTIVITY, "回").actual(Actual.done()).value());
        check(
                "NOT_APPLICABLE 2021-04/2021-09 ; 実施の有無 未実施/Stated not done 2021-04/2021-09 [] ; done false",
                PlanKpi.of(Measure.ACTIVITY, "回").actual(Actual.notDone()).asOf("2021-09"));
        check(
                "NO_DATA_YET",
                PlanKpi.of(Measure.ACTIVITY, "回").actual(Actual.done()).asOf("2021-03"));
        check(
                "NOT_STARTED",
                PlanKpi.of(Measure.FLOW, "件")
                        .actual(Actual.none(Reason.NOT_STARTED))
                        .value());
        check("MISSING_ACTUAL", PlanKpi.of(Measure.FLOW, "件").value());
    }

    @Test
    void seriesOfYear_severalGiven_countsOfThePublisherComeFirst() {
        check(
                "96% 12/12 2021-04/2022-03 COUNTS ; computed 96件 / 100件 ; parts 96件 / 100件 ; 分子/Numerator 2021-04/2022-03 [96件] ; 分母/Denominator 2021-04/2022-03 [100件] ; Actual: 分子÷分母 = 96件 ÷ 100件 × 100/numerator / denominator = 96件 ÷ 100件 × 100 = 96%",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .figure("F", "96.0%")
                        .ratio("R", "96件", "100件", "")
                        .actual(Actual.figure("F"))
                        .actual(Actual.ratio("R"))
                        .value());
        check(
                "[1919/20, 1921/20]% 12/12 2021-04/2022-03 PRINTED ; printed 96.0% ; decimals 1 ; 実績/Actual 2021-04/2022-03 [96.0%][95.95, 96.05]",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .figure("F", "96.0%")
                        .actual(Actual.none(Reason.SUPPRESSED))
                        .actual(Actual.figure("F"))
                        .value());
        check(
                "SUPPRESSED",
                PlanKpi.of(Measure.RATE_OF_FLOWS, "%")
                        .actual(Actual.none(Reason.SUPPRESSED))
                        .actual(Actual.none(Reason.NOT_STARTED))
                        .value());
    }
}
