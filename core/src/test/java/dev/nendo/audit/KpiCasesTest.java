package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Statement.RatioKind;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets, populations, windows, statuses and budgets of one KPI or item; intervals worked out by hand. */
class KpiCasesTest {
    private static final String YEAR = "2021-04/2022-03";

    private static KpiDefinition.Builder kpi(Target target) {
        return KpiDefinition.builder()
                .id("K")
                .name(Sentence.of("指標", "measure"))
                .measure(Measure.RATE_OF_FLOWS)
                .unit(Unit.of("%"))
                .direction(Direction.AT_LEAST)
                .target(target);
    }

    private static PlanItem.Builder item(KpiDefinition.Builder kpi) {
        return PlanItem.builder().number("1").title("事業").addKpi(kpi.build());
    }

    private static AuditReport audit(PlanItem.Builder item) {
        return Tables.audit(RoundingRule.UNKNOWN, item);
    }

    private static Printed printed(String text) {
        return Printed.parse(text);
    }

    private static Figure figure(String id, String printed, String window) {
        return Figure.builder()
                .id(id)
                .label("結果" + id)
                .role(Figure.Role.ACTUAL)
                .printed(printed(printed))
                .window(Window.parse(window))
                .build();
    }

    private static Statement ratio(String id, String numerator, String denominator) {
        return Statement.Ratio.builder()
                .id(id)
                .label("率" + id)
                .kind(RatioKind.ACTUAL)
                .addNumerator(printed(numerator))
                .addDenominator(printed(denominator))
                .build();
    }

    /** Severity, relation and row, then counts. */
    private static String told(AuditReport report) {
        List<String> all =
                new ArrayList<>(Tables.lines(report).stream().map(String::strip).toList());
        all.add(Tables.counts(report));
        return String.join("; ", all);
    }

    private static Finding only(AuditReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "120人, 1000人, 12.0%, 1 0 0",
        "120人, 1000人, 12.1%, ERROR rate-is-quotient; 0 1 0", // 12.1 is at least 12.05, and 120 / 1,000 is 12
        "120人, 1000人, 12%, 1 0 0",
        "1205人, 10000人, 12.1%, 1 0 0", // 12.05 is an end
        "1204人, 10000人, 12.1%, WARNING rate-is-quotient; 1 0 0", // 12.04, which is 12.1 if it was raised
        "1204人, 10000人, 12.2%, ERROR rate-is-quotient; 0 1 0",
        "120人, 約1000人, 12.1%, 0 0 1",
        "約120人, 1000人, 12.1%, 0 0 1",
        "120人, 1000人, 約12.1%, 0 0 1",
    })
    void projected_rateAgainstItsNumbers(String numerator, String denominator, String rate, String expected) {
        Target target = new Target.Projected(printed(numerator), printed(denominator), Optional.of(printed(rate)));
        assertThat(told(audit(item(kpi(target))))).isEqualTo(expected);
    }

    @Test
    void projected_rateOfOtherNumbers_saysTheArithmetic() {
        Target target = new Target.Projected(printed("120人"), printed("1000人"), Optional.of(printed("12.1%")));
        Finding finding = only(audit(item(kpi(target))));
        assertThat(finding.message())
                .isEqualTo(Sentence.of(
                        "目標の率は 12.1% ですが、120人 ÷ 1000人 = 12 と合いません(末位で 0.5 の差)。考えられる原因: 目標の率 12.1% は 12.0% の誤り(1桁の誤り)、または 見込み数"
                                + " 120人 は 121人 の誤り(1桁の誤り)。",
                        "The target rate is printed 12.1%, but 120人 ÷ 1000人 = 12; they are 0.5 apart in units of the last place."
                                + " Possible causes: the target rate 12.1% should be 12.0% (one digit); or the projected numerator 120人"
                                + " should be 121人 (one digit)."));
        assertThat(finding.place().toText()).isEqualTo("gunma 1 K FY2021");
    }

    @ParameterizedTest
    @CsvSource({"1000人, 1 0 0", "980人, INFO same-population; 0 0 1", "約980人, 0 0 0"})
    void projected_populationReported(String reported, String expected) {
        assertThat(told(populations(reported))).isEqualTo(expected);
    }

    private static AuditReport populations(String reported) {
        Target target = new Target.Projected(printed("120人"), printed("1000人"), Optional.empty());
        return audit(
                item(kpi(target).addActual(Actual.ratio("R").thisYear())).addStatement(ratio("R", "110人", reported)));
    }

    @Test
    void projected_otherPopulationReported_saysBoth() {
        assertThat(only(populations("980人")).message())
                .isEqualTo(
                        Sentence.of(
                                "計画の対象者数は 1000人、実績の対象者数は 980人 で、対象者が異なるため率をそのまま比べられません。",
                                "The plan's population is 1000人 and the result's 980人: the rates are of different populations."));
    }

    @ParameterizedTest
    @CsvSource({
        // (10 + 30) / (100 + 100) = 20 %
        "populations, 10人, 100人, 10.0%, 30人, 100人, 30.0%, 20.0%, 3 0 0",
        "populations, 10人, 100人, 10.0%, 30人, 100人, 30.0%, 40.0%, ERROR rate-is-quotient; 2 1 0",
        "populations, 10人, 100人, 10.1%, 30人, 100人, 30.0%, 20.0%, ERROR rate-is-quotient; 2 1 0",
        "populations, 10人, 約100人, 10.0%, 30人, 100人, 30.0%, 40.0%, 1 0 1",
        // 10.0 and 30.0 are together at most 40.1, where 40.15 begins what is printed 40.2; but 10/100 and 30/100 are
        // 40.0 exactly
        "shares, 10人, 100人, 10.0%, 30人, 100人, 30.0%, 40.0%, 3 0 0",
        "shares, 10人, 100人, 10.0%, 30人, 100人, 30.0%, 40.1%, ERROR together; 3 1 0",
        "shares, 10人, 100人, 10.0%, 30人, 100人, 30.0%, 40.2%, ERROR breakdown; 2 1 0",
        "shares, 10人, 100人, 10.0%, 30人, 100人, 30.0%, 20.0%, ERROR breakdown; 2 1 0",
        "shares, 10人, 100人, 10.0%, 30人, 100人, 約30.0%, 20.0%, 1 0 1",
    })
    void parts_wholeAgainstThem(
            String kind,
            String n1,
            String d1,
            String r1,
            String n2,
            String d2,
            String r2,
            String whole,
            String expected) {
        Target target = new Target.Parts(
                PartKind.parse(kind),
                List.of(
                        new Target.Part("甲", printed(n1), printed(d1), Optional.of(printed(r1))),
                        new Target.Part("乙", printed(n2), printed(d2), Optional.of(printed(r2)))),
                Optional.of(printed(whole)));
        assertThat(told(audit(item(kpi(target))))).isEqualTo(expected);
    }

    @Test
    void parts_populationOfOneDiffers_isSaidOfThatPart() {
        Target target = new Target.Parts(
                PartKind.POPULATIONS,
                List.of(
                        new Target.Part("A", printed("10人"), printed("100人"), Optional.empty()),
                        new Target.Part("B", printed("30人"), printed("200人"), Optional.empty())),
                Optional.empty());
        AuditReport report =
                audit(item(kpi(target).addActual(Actual.populations("A", "B").thisYear()))
                        .addStatement(ratio("A", "9人", "100人"))
                        .addStatement(ratio("B", "31人", "210人")));
        assertThat(told(report)).isEqualTo("INFO same-population; 1 0 1");
        assertThat(only(report).printed()).contains("210人");
        assertThat(only(report).expected()).contains("200人");
    }

    @ParameterizedTest
    @CsvSource({
        "rate-of-flows, 2021-04/2022-03, 1 0 0",
        "rate-of-flows, 2021-04/2022-02, INFO same-window; 0 0 1",
        "rate-of-flows, 2022-03, INFO same-window; 0 0 1",
        "rate-of-stocks, 2022-03, 1 0 0",
        "stock, 2022-03, 1 0 0",
        "stock, 2021-04/2022-03, 1 0 0",
        "stock, 2022-02, INFO same-window; 0 0 1",
    })
    void window_ofTheResultAgainstTheTargets(String measure, String window, String expected) {
        PlanItem.Builder item = item(kpi(new Target.Fixed(printed("10.0%")))
                        .measure(Measure.parse(measure))
                        .addActual(Actual.figure("F").thisYear()))
                .addFigure(figure("F", "11.0%", window));
        assertThat(told(audit(item))).isEqualTo(expected);
    }

    @Test
    void window_ofFewerMonths_saysBoth() {
        PlanItem.Builder item = item(kpi(new Target.Fixed(printed("10.0%")))
                        .targetWindow(Window.parse("2021-04/2022-01"))
                        .addActual(Actual.figure("F").thisYear()))
                .addFigure(figure("F", "11.0%", "2021-04/2021-12"));
        Finding finding = only(audit(item));
        assertThat(finding.message())
                .isEqualTo(Sentence.of(
                        "目標は 2021-04/2022-01、実績は 2021-04/2021-12 のもので、期間が異なります。",
                        "The target is of 2021-04/2022-01 and the result of 2021-04/2021-12: the windows differ."));
        assertThat(finding.printed()).contains("11.0%");
    }

    @Test
    void window_ofTargetsWithoutNumber_isNotCompared() {
        for (Target target : List.of(
                new Target.None(Reason.TARGET_NOT_STATED),
                new Target.Qualitative(),
                new Target.Activity(Optional.empty()))) {
            PlanItem.Builder item = item(kpi(target)
                            .addActual(Actual.figure("F").thisYear()))
                    .addFigure(figure("F", "11.0%", "2021-05"));
            assertThat(told(audit(item))).isEqualTo("0 0 0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10.0%, 10.0%, 2020-04/2021-03, 2 0 0",
        "10.0%, 10%, 2020-04/2021-03, 2 0 0",
        "10.0%, 10.1%, 2020-04/2021-03, ERROR same-quantity; 1 1 0",
        "10.0%, 11%, 2020-04/2021-03, ERROR same-quantity; 1 1 0",
        "10.0%, 約10.1%, 2020-04/2021-03, 1 0 0",
        "10.0%, 10.1%, 2020-04/2021-02, INFO same-window; 0 0 1",
    })
    void priorYear_referenceAgainstLastYearsResult(String reference, String before, String window, String expected) {
        assertThat(told(priorYear(reference, before, window))).isEqualTo(expected);
    }

    private static AuditReport priorYear(String reference, String before, String window) {
        return audit(item(kpi(new Target.PriorYear(Optional.of(printed(reference))))
                        .addActual(Actual.figure("F").thisYear())
                        .addActual(Actual.figure("G").lastYear()))
                .addFigure(figure("F", "11.0%", YEAR))
                .addFigure(figure("G", before, window)));
    }

    @Test
    void priorYear_referenceOfAnotherWindow_saysBoth() {
        assertThat(only(priorYear("10.0%", "10.1%", "2020-04/2021-02")).message())
                .isEqualTo(Sentence.of(
                        "目標の前年度の値 10.0% は 2020-04/2021-03、「結果G」 の 10.1% は 2020-04/2021-02 のもので、期間が異なるため比べられません。",
                        "Last year's figure in the target, 10.0%, is of 2020-04/2021-03, and 10.1% of \"結果G\""
                                + " of 2020-04/2021-02: the windows differ."));
    }

    @Test
    void priorYear_otherReference_saysTheResult() {
        assertThat(only(priorYear("10.0%", "13.2%", "2020-04/2021-03")).message())
                .isEqualTo(Sentence.of(
                        "目標の前年度の値は 10.0% ですが、同じ数値の「結果G」は 13.2% です(末位で 32 の差)。次のどれかを直せばすべて合います: 目標の前年度の値 10.0% → 13.2%、または 「結果G」"
                                + " 13.2% → 10.0%。",
                        "Last year's figure in the target is printed 10.0%, but the same quantity, \"結果G\", is printed 13.2%; they"
                                + " are 32 apart in units of the last place. All would agree with one of these changes: Last year's figure"
                                + " in the target 10.0% → 13.2%; or \"結果G\" 13.2% → 10.0%."));
    }

    @ParameterizedTest
    @CsvSource({
        // 18.0 stands for [17.95, 18.05], 18.2 for [18.15, 18.25]
        "at-least, 18.1%, 18.0%, ○, WARNING reported-status; 1 0 0",
        "at-least, 18.05%, 18.0%, ○, 1 0 0",
        "at-least, 18.1%, 18.0%, ◎, WARNING reported-status; 1 0 0",
        "at-least, 18.1%, 18.0%, △, 1 0 0",
        "at-least, 18.1%, 18.0%, ×, 1 0 0",
        "at-least, 18.1%, 18.1%, ○, 1 0 0",
        "at-most, 18.1%, 18.2%, ○, WARNING reported-status; 1 0 0",
        "at-most, 18.15%, 18.2%, ○, 1 0 0",
        "at-most, 18.1%, 18.0%, ○, 1 0 0",
        "less-than, 18.15%, 18.2%, ○, WARNING reported-status; 1 0 0",
        "less-than, 18.16%, 18.2%, ○, 1 0 0",
        "equal, 18.1%, 18.2%, ○, WARNING reported-status; 1 0 0",
        "equal, 18.1%, 18.0%, ○, WARNING reported-status; 1 0 0",
        "equal, 18.15%, 18.2%, ○, 1 0 0",
        "at-least, 約18.1%, 18.0%, ○, 1 0 0",
        "at-least, 18.1%, 約18.0%, ○, 1 0 0",
    })
    void status_againstTargetAndResult(String direction, String target, String result, String mark, String expected) {
        assertThat(told(status(direction, new Target.Fixed(printed(target)), result, mark)))
                .isEqualTo(expected);
    }

    private static AuditReport status(String direction, Target target, String result, String mark) {
        return audit(item(kpi(target)
                        .direction(Direction.parse(direction))
                        .addActual(Actual.figure("F").thisYear()))
                .addFigure(figure("F", result, YEAR))
                .addStatus(new ReportedStatus(mark, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "at-least, 18.1%, 18.0%, 18.1%以上, at least 18.1%",
        "at-most, 18.1%, 18.2%, 18.1%以下, at most 18.1%",
        "less-than, 18.1%, 18.2%, 18.1%未満, less than 18.1%",
        "equal, 18.1%, 18.2%, 18.1%と等しい, equal to 18.1%",
    })
    void status_missed_saysTheFigures(String direction, String target, String result, String ja, String en) {
        Finding finding = only(status(direction, new Target.Fixed(printed(target)), result, "○"));
        assertThat(finding.message())
                .isEqualTo(Sentence.of(
                        "実施状況は○ですが、実績" + result + "は目標（" + ja + "）を満たしていません。",
                        "The status is ○, but the result " + result + " misses the target, " + en + "."));
        assertThat(finding.printed()).contains("○");
        assertThat(finding.place().toText()).isEqualTo("gunma 1 K FY2021");
    }

    @Test
    void status_ofPriorYearAndProjectedTargets_areCompared() {
        Target prior = new Target.PriorYear(Optional.of(printed("18.1%")));
        Target projected = new Target.Projected(printed("181人"), printed("1000人"), Optional.of(printed("18.1%")));
        assertThat(told(status("at-least", prior, "18.0%", "○"))).isEqualTo("WARNING reported-status; 1 0 0");
        assertThat(told(status("at-least", projected, "18.0%", "○"))).isEqualTo("WARNING reported-status; 2 0 0");
        assertThat(told(status("at-least", new Target.PriorYear(Optional.empty()), "18.0%", "○")))
                .isEqualTo("1 0 0");
    }

    @Test
    void status_withoutResult_canNotBeChecked() {
        PlanItem.Builder item = item(kpi(new Target.Fixed(printed("18.1%")))
                        .addActual(new Actual.None(Reason.MISSING_ACTUAL).thisYear()))
                .addStatus(new ReportedStatus("○", List.of("K")));
        AuditReport report = audit(item);
        assertThat(told(report)).isEqualTo("INFO reported-status; 0 0 1");
        assertThat(only(report).message())
                .isEqualTo(Sentence.of(
                        "実施状況は○ですが、もとになる実績が示されていないため確かめられません。",
                        "The status is ○, but the result it rests on is not printed, so it can't be checked."));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 -, 2022年2月, 2022-02",
        "10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 - - -, 2021年12月, 2021-12",
    })
    void status_whoseMonthIsBlank_canNotBeChecked(String cells, String ja, String last) {
        AuditReport report = runningRates(cells);
        assertThat(only(report).message())
                .isEqualTo(Sentence.of(
                        "実施状況は◎ですが、実績は" + ja + "までで、目標の期間が終わる2022年3月の値がないため確かめられません。",
                        "The status is ◎, but the result covers the months to " + last
                                + " and the target's window ends in 2022-03, so it can't be checked."));
    }

    @ParameterizedTest
    @CsvSource({
        "9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 10.0, 0", // the last month counts: [9.95, 10.05]
        "10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 10.0 9.9, 1",
    })
    void status_ofARowToDate_restsOnItsLastMonth(String cells, int warnings) {
        assertThat(runningRates(cells).findings()).hasSize(warnings);
    }

    private static AuditReport runningRates(String cells) {
        PrintedRow row = Tables.line("rate cumulative %: " + cells + " ; measure rate-of-flows");
        return audit(item(kpi(new Target.Fixed(printed("10.0%")))
                        .addActual(Actual.row(row.id()).thisYear()))
                .addRow(row)
                .addStatus(new ReportedStatus("◎", List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "2000円, 1500円, 75.0%, 1 0 0",
        "2000円, 1501円, 75.1%, 1 0 0", // 75.05 is an end
        "2000円, 1500円, 75.1%, ERROR execution-rate 経費; 0 1 0",
        "2000円, 1502円, 75.0%, ERROR execution-rate 経費; 0 1 0", // 75.1
        "2千円, 1500円, 75.1%, 1 0 0", // the budget lies in [1,500, 2,500]
        "約2000円, 1500円, 75.1%, 0 0 1",
        "2000円, 約1500円, 75.1%, 0 0 1",
        "2000円, 1500円, 約75.1%, 0 0 1",
        "2000円, , 75.1%, 0 0 0",
        "2000円, 1500円, , 0 0 0",
    })
    void budget_executionRate(String budgeted, String executed, String rate, String expected) {
        Budget budget = Budget.builder()
                .name("経費")
                .budgeted(printed(budgeted))
                .executed(Optional.ofNullable(executed).map(Printed::parse))
                .printedRate(Optional.ofNullable(rate).map(Printed::parse))
                .build();
        PlanItem.Builder item = PlanItem.builder().number("1").title("事業").addBudget(budget);
        assertThat(told(audit(item))).isEqualTo(expected);
    }

    @Test
    void budget_wrongRate_saysTheArithmetic() {
        Budget budget = Budget.builder()
                .name("経費")
                .budgeted(printed("2000円"))
                .executed(printed("1500円"))
                .printedRate(printed("57.0%"))
                .build();
        assertThat(only(audit(PlanItem.builder().number("1").title("事業").addBudget(budget)))
                        .message())
                .isEqualTo(Sentence.of(
                        "「経費」の執行率は 57.0% ですが、1500円 ÷ 2000円 = 75 と合いません(末位で 179.5 の差)。考えられる原因: 「経費」の執行率 57.0% は 75.0% の誤り(隣り合う数字の入れ替わり)。",
                        "The execution rate of \"経費\" is printed 57.0%, but 1500円 ÷ 2000円 = 75; they are 179.5 apart in units of"
                                + " the last place. Possible causes: the execution rate of \"経費\" 57.0% should be 75.0% (neighbouring digits"
                                + " swapped)."));
    }

    /** The audit of a KPI of 10 % or more that rests on one row, reported as ○. */
    private static AuditReport restingOn(String line, String... others) {
        PrintedRow row = Tables.line(line);
        PlanItem.Builder item = item(kpi(new Target.Fixed(printed("10.0%")))
                        .measure(row.measure().orElse(Measure.RATE_OF_FLOWS))
                        .addActual(Actual.row(row.id()).thisYear()))
                .addRow(row)
                .addStatus(new ReportedStatus("○", List.of()));
        for (String other : others) {
            item.addRow(Tables.line(other));
        }
        return audit(item);
    }

    @ParameterizedTest
    @CsvSource({
        // by month: what is printed for the year, but no mean of rates
        "rate monthly %: 9.0 11.0 9.0 11.0 9.0 11.0 9.0 11.0 9.0 11.0 9.0 11.0 ; cumulative 9.8, true",
        "rate monthly %: 9.0 11.0 9.0 11.0 9.0 11.0 9.0 11.0 9.0 11.0 9.0 11.0 ; cumulative 10.0, false",
        // a weighted mean of months of 9.0 is none of 10.0, whatever the weights
        "rate monthly %: 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 ; average 9.0, true",
        "rate monthly %: 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0 9.0, true",
        // a level: what is printed for its last month
        "rate monthly %: 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 9.0 ; measure rate-of-stocks, true",
        "rate stock %: 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 9.0 ; measure rate-of-stocks, true",
    })
    void status_ofARow_restsOnWhatItPrintsForTheYear(String row, boolean missed) {
        List<String> found = Tables.lines(restingOn(row)).stream()
                .map(String::strip)
                .filter(f -> f.contains("reported-status"))
                .toList();
        if (missed) {
            assertThat(found).containsExactly("WARNING reported-status");
        } else {
            assertThat(found).noneMatch(f -> f.startsWith("WARNING"));
        }
    }

    @Test
    void status_ofALevelThatMissesTheTarget_saysItsLastFigure() {
        AuditReport report = restingOn(
                "rate stock %: 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 11.0 9.0 ; measure rate-of-stocks");
        assertThat(only(report).message())
                .isEqualTo(Sentence.of(
                        "実施状況は○ですが、実績9.0%は目標（10.0%以上）を満たしていません。",
                        "The status is ○, but the result 9.0% misses the target, at least 10.0%."));
        assertThat(only(report).place().kpi()).contains("K");
    }

    @Test
    void place_ofARow_namesTheKpiThatRestsOnItOrHasItsTitle() {
        AuditReport rests = restingOn("rate monthly %: 9.0 11.0 ; cumulative 12.0");
        assertThat(rests.findings())
                .filteredOn(f -> f.relation() == Relation.WEIGHTED_MEAN)
                .extracting(f -> f.place().kpi().orElse(""))
                .containsExactly("K");
        AuditReport titled = audit(item(kpi(new Target.None(Reason.TARGET_NOT_STATED)))
                .addRow(Tables.line("value monthly 件: 1 2 ; sum 4 ; titled K ; in A"))
                .addRow(Tables.line("value monthly 件: 1 2 ; sum 4 ; titled 別 ; in B ; series b")));
        assertThat(titled.findings())
                .extracting(f -> f.place().kpi().orElse(""))
                .containsExactly("K", "");
    }

    @Test
    void rows_ofSeveralTablesThatAKpiPutsTogether_areCheckedTogether() {
        PrintedRow above = Tables.line("numerator monthly 件: 1 2 ; in A");
        PrintedRow below = Tables.line("denominator monthly 件: 10 10 ; in B");
        PrintedRow rates = Tables.line("rate monthly %: 10.0 21.0 ; in C");
        Actual actual = new Actual.Rows(
                Optional.of(rates.id()), Optional.of(above.id()), Optional.of(below.id()), Optional.empty());
        PlanItem.Builder item = item(kpi(new Target.None(Reason.TARGET_NOT_STATED))
                        .addActual(actual.thisYear()))
                .addRow(above)
                .addRow(below)
                .addRow(rates);
        assertThat(told(audit(item))).isEqualTo("ERROR rate-is-quotient FY2021/rate/monthly 2021-05; 4 1 0");
        PlanItem.Builder apart = item(kpi(new Target.None(Reason.TARGET_NOT_STATED)))
                .addRow(above)
                .addRow(below)
                .addRow(rates);
        assertThat(told(audit(apart))).isEqualTo("3 0 0");
    }

    @Test
    void rows_ofOneTableInSeries_areCheckedSeriesBySeries() {
        AuditReport report = Tables.table(
                RoundingRule.UNKNOWN,
                "value monthly 件: 1 2 ; series a | value cumulative 件: 1 3 ; series a"
                        + " | value monthly 件: 5 6 ; series b | value cumulative 件: 5 12 ; series b");
        assertThat(told(report)).isEqualTo("ERROR running-sum FY2021/value/cumulative/b 2021-05; 7 1 0");
    }

    @ParameterizedTest
    @CsvSource({
        "%, 12.0, 1 0 0",
        "%, 12.1, ERROR rate-is-quotient; 0 1 0",
        "'', 12.0, 1 0 0",
        "'', 0.120, 1 0 0",
        "'', 12.1, ERROR rate-is-quotient; 0 1 0",
    })
    void projected_bareRate_isInTheUnitOfTheKpi(String unit, String rate, String expected) {
        Target target = new Target.Projected(printed("120人"), printed("1000人"), Optional.of(printed(rate)));
        assertThat(told(audit(item(kpi(target).unit(Unit.of(unit)))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "%, 96.9, 96.9%, 2 0 0",
        "%, 96.9%, 96.9, 2 0 0",
        "'', 96.9, 96.9%, 2 0 0",
        "%, 96.8, 96.9%, ERROR same-quantity; 1 1 0",
        "%, 90分, 2時間, 1 0 1",
    })
    void priorYear_figureWithoutAUnit_isInThatOfTheOther(String unit, String reference, String last, String expected) {
        KpiDefinition.Builder kpi = kpi(Target.priorYear(reference))
                .unit(Unit.of(unit))
                .addActuals(Actual.figure("F").thisYear(), Actual.figure("L").lastYear());
        assertThat(told(audit(item(kpi).addFigures(figure("F", "97.0%", YEAR), figure("L", last, "2020-04/2021-03")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "%, AT_LEAST, 90, 96.9%, 1 0 0",
        "%, AT_LEAST, 90%, 96.9, 1 0 0",
        "'', AT_LEAST, 90, 96.9%, 1 0 0",
        "'', AT_MOST, 5%, 3, 1 0 0",
        "%, AT_MOST, 5%, 3, 1 0 0",
        "%, AT_LEAST, 97.5, 96.9%, WARNING reported-status; 1 0 0",
        "'', AT_MOST, 2時間, 90分, 1 0 0",
        "'', AT_MOST, 2時間, 130分, WARNING reported-status; 1 0 0",
        "'', AT_LEAST, 90%, 5件, 1 0 0",
    })
    void status_targetOrResultWithoutAUnit_isInThatOfTheOther(
            String unit, Direction direction, String target, String result, String expected) {
        KpiDefinition.Builder kpi = kpi(Target.fixed(target))
                .unit(Unit.of(unit))
                .direction(direction)
                .addActual(Actual.figure("F").thisYear());
        assertThat(told(audit(item(kpi)
                        .addFigure(figure("F", result, YEAR))
                        .addStatus(new ReportedStatus("○", List.of("K"))))))
                .isEqualTo(expected);
    }
}
