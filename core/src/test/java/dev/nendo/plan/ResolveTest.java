package dev.nendo.plan;

import static dev.nendo.plan.Plans.branch;
import static dev.nendo.plan.Plans.figure;
import static dev.nendo.plan.Plans.item;
import static dev.nendo.plan.Plans.kpi;
import static dev.nendo.plan.Plans.plan;
import static dev.nendo.plan.Plans.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResolveTest {
    private static Workbook withKpi(KpiDefinition kpi) {
        return workbook(plan(item("8").addFigure(figure("F1")).addKpi(kpi).build()))
                .build();
    }

    private static KpiDefinition.Builder withActual(Actual actual) {
        return kpi("K1").actuals(List.of(new Actual.Observed(0, Optional.empty(), actual)));
    }

    private static List<String> english(Loaded<?> loaded) {
        return loaded.problems().stream().map(p -> p.message().en()).toList();
    }

    @Test
    void resolve_nothingDangling_givesTheModel() {
        ResolvedWorkbook resolved = withKpi(kpi("K1").build()).resolve().orThrow();

        ResolvedKpi kpi = resolved.kpis().get(0);
        assertThat(kpi.itemPath()).isEqualTo("8");
        assertThat(kpi.measure()).isEqualTo(Measure.FLOW);
        assertThat(kpi.direction()).contains(Direction.AT_LEAST);
        assertThat(kpi.unit()).isEqualTo(Unit.NONE);
        assertThat(kpi.joinId()).isEqualTo("K1");
        assertThat(kpi.policy()).isEmpty();
        assertThat(kpi).hasToString("gunma FY2021 K1");
        assertThat(kpi.plan().figure("F1")).isEqualTo(figure("F1"));
        assertThat(kpi.plan().rounding()).isEqualTo(RoundingRule.UNKNOWN);
        assertThat(resolved.plan("gunma", FiscalYear.of(2021))).contains(kpi.plan());
        assertThat(resolved.plan("gunma", FiscalYear.of(2020))).isEmpty();
        assertThat(resolved.plan("saitama", FiscalYear.of(2021))).isEmpty();
    }

    @Test
    void resolve_unitsThatMeasureSomethingElse_areAWarningAndTheKpiIsKept() {
        Actual rows = new Actual.Rows(Optional.of("v"), Optional.of("n"), Optional.of("d"), Optional.empty());
        KpiDefinition kpi = withActual(rows)
                .unit(Unit.of("件/年"))
                .target(Target.fixed("100件/人"))
                .build();
        PlanItem.Builder item = item("8").addKpi(kpi);
        Map.of("n", "件", "d", "人", "v", "件/年度")
                .forEach((id, unit) -> item.addRow(PrintedRow.builder()
                        .id(id)
                        .table("T")
                        .title("表")
                        .role(PrintedRow.Role.VALUE)
                        .kind(PrintedRow.Kind.MONTHLY)
                        .unit(Unit.of(unit))
                        .fiscalYear(FiscalYear.of(2021))
                        .build()));

        Loaded<ResolvedWorkbook> resolved = workbook(plan(item.build())).build().resolve();

        assertThat(resolved.orThrow().kpis()).hasSize(1);
        assertThat(resolved.problems())
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.of("units-differ")));
        assertThat(english(resolved))
                .containsExactly(
                        "this can't be converted to 件/年, the unit of KPI K1, so nothing is compared: 件/人",
                        "this can't be converted to 件/年, the unit of KPI K1, so nothing is compared: 件/年度",
                        "this can't be converted to 件/年, the unit of KPI K1, so nothing is compared: 件 ÷ 人");
        assertThat(resolved.problems().get(0).message().ja()).isEqualTo("KPI K1 の単位 件/年 に換算できないため比較しません: 件/人");
    }

    @Test
    void resolve_subItem_hasThePathOfBothNumbers() {
        PlanItem parent = item("8")
                .addItem(item("(1)")
                        .addFigure(figure("F1"))
                        .addKpi(kpi("K1").build())
                        .build())
                .build();

        ResolvedWorkbook resolved = workbook(plan(parent)).build().resolve().orThrow();

        assertThat(resolved.kpis().get(0).itemPath()).isEqualTo("8(1)");
        assertThat(resolved.plans().get(0).itemsByPath()).containsOnlyKeys("8", "8(1)");
    }

    @Test
    void resolve_kpiOfAnIndicator_takesFromItWhatItLeavesOut() {
        Indicator share = Indicator.builder()
                .id("share")
                .name(Sentence.of("割合", "share"))
                .measure(Measure.RATE_OF_STOCKS)
                .unit(Unit.of("%"))
                .direction(Direction.AT_MOST)
                .build();
        KpiDefinition kpi = KpiDefinition.builder()
                .id("K1")
                .indicator("share")
                .name(Sentence.of("割合", "share"))
                .target(new Target.Fixed(Printed.parse("10%")))
                .build();

        ResolvedKpi resolved = workbook(plan(item("1").addKpi(kpi).build()))
                .addIndicator(share)
                .build()
                .resolve()
                .orThrow()
                .kpis()
                .get(0);

        assertThat(resolved.indicator()).contains(share);
        assertThat(resolved.joinId()).isEqualTo("share");
        assertThat(resolved.measure()).isEqualTo(Measure.RATE_OF_STOCKS);
        assertThat(resolved.unit()).isEqualTo(Unit.of("%"));
        assertThat(resolved.direction()).contains(Direction.AT_MOST);
    }

    @Test
    void resolve_statusThatNamesNoKpi_isOfTheKpisOfItsItemWithoutOneOfTheirOwn() {
        PlanItem sub =
                item("(1)").addFigure(figure("F1")).addKpi(kpi("K4").build()).build();
        PlanItem whole = item("1")
                .addKpi(kpi("K1").build())
                .addKpi(kpi("K2").build())
                .addKpi(kpi("K3").build())
                .addStatus(new ReportedStatus("○", List.of()))
                .addStatus(new ReportedStatus("△", List.of("K2")))
                .addItem(sub)
                .build();
        Map<String, List<String>> statuses = new LinkedHashMap<>();
        workbook(plan(whole))
                .build()
                .resolve()
                .orThrow()
                .kpis()
                .forEach(k -> statuses.put(
                        k.definition().id(),
                        k.reportedStatuses().stream()
                                .map(ReportedStatus::printed)
                                .toList()));
        assertThat(statuses)
                .containsExactly(
                        Map.entry("K1", List.of("○")),
                        Map.entry("K2", List.of("△")),
                        Map.entry("K3", List.of("○")),
                        Map.entry("K4", List.of()));
    }

    @Test
    void resolve_statusesOfAKpi_areThoseThatNameIt() {
        PlanItem item = item("8")
                .addFigure(figure("F1"))
                .addKpi(kpi("K1").build())
                .addStatuses(
                        new ReportedStatus("○", List.of()),
                        new ReportedStatus("△", List.of("K1")),
                        new ReportedStatus("〇", List.of("K1")))
                .build();

        ResolvedKpi kpi =
                workbook(plan(item)).build().resolve().orThrow().kpis().get(0);

        assertThat(kpi.reportedStatuses()).extracting(ReportedStatus::printed).containsExactly("△", "〇");
    }

    static Stream<Arguments> dangling() {
        return Stream.of(
                Arguments.of(kpi("K1").indicator("i"), "there is no indicator of this id: i"),
                Arguments.of(withActual(Actual.row("r")), "there is no row of this id: r"),
                Arguments.of(withActual(Actual.ratioOfRows("F1", "d")), "there is no row of this id: F1"),
                Arguments.of(withActual(Actual.figure("F2")), "there is no figure of this id: F2"),
                Arguments.of(withActual(Actual.ratio("s")), "there is no statement of this id: s"),
                Arguments.of(
                        withActual(new Actual.OfParts(PartKind.SHARES, List.of(new Actual.Part("a", "s")))),
                        "there is no statement of this id: s"),
                Arguments.of(
                        withActual(new Actual.Entries(List.of("e"))), "there is no table of entries of this id: e"),
                Arguments.of(kpi("K1").target(new Target.Monthly("r")), "there is no row of this id: r"),
                Arguments.of(kpi("K1").phasing(new Phasing.MonthlyTargets("r")), "there is no row of this id: r"),
                Arguments.of(kpi("K1").addBenchmark("b"), "there is no figure or row of this id: b"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("dangling")
    void resolve_kpiReferringToNothing_isAProblemAtItsOrigin(KpiDefinition.Builder kpi, String message) {
        Loaded<ResolvedWorkbook> loaded = withKpi(kpi.build()).resolve();

        assertThat(loaded.value().orElseThrow().kpis()).isEmpty();
        assertThat(english(loaded)).contains(message);
        assertThat(loaded.problems()).extracting(Problem::location).containsOnly(Plans.HERE);
        assertThat(loaded.problems().get(0).code()).hasToString("dangling-reference");
    }

    @Test
    void resolve_oneKpiOfTwoDangling_keepsTheOther() {
        PlanItem item = item("1")
                .addFigure(figure("F1"))
                .addKpis(withActual(Actual.row("r")).build(), kpi("K2").build())
                .build();

        ResolvedWorkbook resolved =
                workbook(plan(item)).build().resolve().value().orElseThrow();

        assertThat(resolved.kpis()).extracting(k -> k.definition().id()).containsExactly("K2");
    }

    @Test
    void resolve_problemsOfAPlanMadeInCode_sayWhereInThePlan() {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("K1")
                .name(Sentence.of("割合", "share"))
                .target(Target.fixed("10%"))
                .addActual(Actual.row("r").thisYear())
                .build();
        PlanItem item = item("8")
                .addItem(item("(1)")
                        .addCrossReference(new PlanItem.CrossReference("再掲", "9", ""))
                        .addFigures(figure("F1"), figure("F1"))
                        .build())
                .addKpi(kpi)
                .build();
        BusinessPlan plan =
                BusinessPlan.builder().from(plan(item)).document("D").build();

        assertThat(workbook(plan).build().resolve().problems())
                .extracting(p -> p.in(Language.EN))
                .containsExactly(
                        "gunma FY2021: error: there is no document of this id: D [dangling-reference]",
                        "gunma FY2021 8(1): error: there is already a figure of this id: F1 [duplicate-id]",
                        "gunma FY2021 8(1): error: there is no item of this id: 9 [dangling-reference]",
                        "gunma FY2021 K1: error: there is no row of this id: r [dangling-reference]",
                        "gunma FY2021 K1: error: neither the KPI nor an indicator states the measure: K1 [not-stated]");
    }

    @Test
    void resolve_ratioThatIsASum_isAProblem() {
        Statement.Sum sum = Statement.Sum.builder()
                .id("s")
                .label("計")
                .addPart(Printed.parse("1人"))
                .build();
        PlanItem item = item("1")
                .addStatement(sum)
                .addKpi(withActual(Actual.ratio("s")).build())
                .build();

        assertThat(english(workbook(plan(item)).build().resolve()))
                .containsExactly("the statement of this id is no ratio: s");
    }

    static Stream<Arguments> duplicates() {
        BusinessPlan empty = plan();
        Indicator indicator = Indicator.builder()
                .id("i")
                .name(Sentence.of("指標", "indicator"))
                .measure(Measure.FLOW)
                .unit(Unit.NONE)
                .build();
        return Stream.of(
                Arguments.of(workbook(empty).addBranch(branch("gunma")), "a branch of this id: gunma"),
                Arguments.of(workbook(empty).addIndicators(indicator, indicator), "an indicator of this id: i"),
                Arguments.of(workbook(empty, empty), "a plan of this id: gunma FY2021"),
                Arguments.of(workbook(plan(item("1").build(), item("1").build())), "an item of this id: 1"),
                Arguments.of(
                        workbook(plan(
                                item("1").addFigures(figure("F1"), figure("F1")).build())),
                        "a figure of this id: F1"),
                Arguments.of(
                        workbook(plan(item("1")
                                .addFigure(figure("F1"))
                                .addKpis(kpi("K1").build(), kpi("K1").build())
                                .build())),
                        "a KPI of this id: K1"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("duplicates")
    void resolve_idTakenTwice_isAProblem(Workbook.Builder workbook, String message) {
        Loaded<ResolvedWorkbook> loaded = workbook.build().resolve();

        assertThat(english(loaded)).containsExactly("there is already " + message);
        assertThat(loaded.problems().get(0).code()).hasToString("duplicate-id");
        assertThat(loaded.value().orElseThrow().plans()).hasSize(1);
    }

    @Test
    void resolve_branchStatusAndCrossReferenceOfNothing_areProblems() {
        BusinessPlan plan = BusinessPlan.builder()
                .from(plan(item("1")
                        .addStatus(new ReportedStatus("○", List.of("K9")))
                        .addCrossReference(new PlanItem.CrossReference("再掲", "2(4)①", ""))
                        .build()))
                .branch("saitama")
                .document("d")
                .build();

        assertThat(english(workbook(plan).build().resolve()))
                .containsExactly(
                        "there is no branch of this id: saitama",
                        "there is no document of this id: d",
                        "there is no item of this id: 2(4)①",
                        "there is no KPI of this id: K9");
        assertThat(workbook(plan).build().resolve().value().orElseThrow().plans())
                .isEmpty();
    }

    @Test
    void resolve_messagesInJapanese_nameTheKind() {
        Loaded<ResolvedWorkbook> loaded =
                withKpi(withActual(Actual.row("r")).build()).resolve();

        assertThat(loaded.problems().get(0).message().ja()).isEqualTo("このIDの表の行はありません: r");
    }

    @Test
    void resolve_measureOrDirectionNowhereStated_isAProblem() {
        KpiDefinition bare = KpiDefinition.builder()
                .id("K1")
                .name(Sentence.of("件数", "count"))
                .target(new Target.Fixed(Printed.parse("10件")))
                .build();

        assertThat(english(withKpi(bare).resolve()))
                .containsExactly("neither the KPI nor an indicator states the measure: K1");
        assertThat(withKpi(bare).resolve().problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.of("not-stated"));
        assertThat(english(withKpi(KpiDefinition.builder()
                                .from(bare)
                                .measure(Measure.FLOW)
                                .build())
                        .resolve()))
                .containsExactly("neither the KPI nor an indicator states the direction: K1");
    }

    @Test
    void resolve_targetThatNeedsNoDirection_isFineWithoutOne() {
        KpiDefinition lost = KpiDefinition.builder()
                .id("K1")
                .name(Sentence.of("件数", "count"))
                .measure(Measure.FLOW)
                .target(new Target.None(Reason.WORDING_LOST))
                .build();

        assertThat(withKpi(lost).resolve().problems()).isEmpty();
    }

    @Test
    void row_idThatThePlanLacks_isAMistakeOfTheCaller() {
        ResolvedPlan plan =
                withKpi(kpi("K1").build()).resolve().orThrow().plans().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.row("r"))
                .withMessage("the plan has no row of that id: r");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.entries("e"))
                .withMessage("the plan has no table of entries of that id: e");
    }

    @Test
    void equals_workbooksReadFromDifferentPlaces_areEqual() {
        KpiDefinition here = kpi("K1").build();
        KpiDefinition there =
                kpi("K1").origin(Location.ofSource("elsewhere.json")).build();

        assertThat(withKpi(here)).isEqualTo(withKpi(there)).hasSameHashCodeAs(withKpi(there));
        assertThat(withKpi(here).toString()).doesNotContain("plans.json");
    }

    @Test
    void resolve_goalOnTheWrongSideOfItsBaseline_isAWarningAndTheKpiIsKept() {
        KpiDefinition kpi =
                kpi("K1").target(Target.fromBaseline("20件", "10件", 1, 2)).build();

        Loaded<ResolvedWorkbook> loaded = withKpi(kpi).resolve();

        assertThat(loaded.orThrow().kpis()).hasSize(1);
        Problem problem = loaded.problems().get(0);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.code()).hasToString("direction-contradicted");
        assertThat(problem.location()).isEqualTo(Plans.HERE);
        assertThat(problem.rejected()).isEqualTo("10件");
        assertThat(problem.message())
                .isEqualTo(Sentence.of(
                        "KPI K1 の最終目標は基準値 20件 から見て方向(以上)と逆にあるため達成率を計算しません: 10件",
                        "the goal of KPI K1 is on the wrong side of its baseline 20件 for the direction at-least,"
                                + " so there is no achievement ratio: 10件"));
    }

    @Test
    void resolved_benchmarkOfCounts_isRefused() {
        FiscalYear year = FiscalYear.of(2021);
        KpiNumbers numbers = KpiNumbers.of(year, MonthlySeries.of(year.window(), Basis.MONTHLY, 10, 9))
                .withBenchmark("national", RateSeries.of(year.window(), new long[] {1}, new long[] {2}));
        KpiDefinition kpi = kpi("K1").actuals(List.of()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResolvedKpi.of(kpi, numbers))
                .withMessage("a benchmark is one number a month: national");
    }

    @ParameterizedTest
    @CsvSource({"'', shop, shops", "店, ' ', shops", "店, shop, ''"})
    void branchNoun_withoutAWord_isRefused(String ja, String en, String plural) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BranchNoun(ja, en, plural))
                .withMessage("a noun needs a Japanese word, an English word and its plural: " + ja + ", " + en + ", "
                        + plural);
    }
}
