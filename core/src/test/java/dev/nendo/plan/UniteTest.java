package dev.nendo.plan;

import static dev.nendo.plan.Plans.figure;
import static dev.nendo.plan.Plans.item;
import static dev.nendo.plan.Plans.kpi;
import static dev.nendo.plan.Plans.plan;
import static dev.nendo.plan.Plans.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.YearNaming;
import dev.nendo.kpi.Figure;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class UniteTest {
    private static List<String> english(Loaded<?> loaded) {
        return loaded.problems().stream()
                .map(Problem::message)
                .map(Sentence::en)
                .toList();
    }

    @Test
    void unite_noWorkbook_isAnEmptyWorkbook() {
        assertThat(Workbook.unite(List.of()).orThrow())
                .isEqualTo(Workbook.builder().build());
    }

    @Test
    void unite_oneWorkbook_isThatWorkbook() {
        Workbook one = workbook(plan(item("1").build())).build();

        assertThat(Workbook.unite(List.of(one)).orThrow()).isEqualTo(one);
    }

    @Test
    void unite_sameBranchAndYear_joinsTheItems() {
        Workbook one = workbook(plan(item("1").addFigure(figure("F1")).build())).build();
        Workbook other = workbook(plan(
                        item("1").addKpi(kpi("K1").build()).build(), item("2").build()))
                .build();

        Workbook united = Workbook.unite(List.of(one, other)).orThrow();

        assertThat(united.branches()).hasSize(1);
        assertThat(united.plans()).hasSize(1);
        assertThat(united.plans().get(0).items()).extracting(PlanItem::number).containsExactly("1", "2");
        assertThat(united.resolve().orThrow().kpis()).hasSize(1);
    }

    @Test
    void unite_sameSubItem_joinsAtEveryDepth() {
        PlanItem withFigure =
                item("8").addItem(item("(1)").addFigure(figure("F1")).build()).build();
        PlanItem withKpi =
                item("8").addItem(item("(1)").addKpi(kpi("K1").build()).build()).build();

        Workbook united = Workbook.unite(List.of(
                        workbook(plan(withFigure)).build(),
                        workbook(plan(withKpi)).build()))
                .orThrow();

        assertThat(united.resolve().orThrow().kpis())
                .extracting(ResolvedKpi::itemPath)
                .containsExactly("8(1)");
    }

    @Test
    void unite_whatOnlyTheOtherSaysOfAnItem_isKept() {
        PlanItem bare = item("1").addTag("重点").build();
        PlanItem told = item("1")
                .title("別の名")
                .section("第1")
                .description("説明")
                .addGroup("業務")
                .addTags("重点", "新規")
                .build();

        assertThat(Workbook.unite(List.of(
                                workbook(plan(bare)).build(),
                                workbook(plan(told)).build()))
                        .orThrow()
                        .plans()
                        .get(0)
                        .items())
                .containsExactly(PlanItem.builder().from(told).title("事業").build());
    }

    @Test
    void unite_titleThatIsTheNumberOnly_givesWayToAName() {
        PlanItem numbered = item("1").title("1").build();
        PlanItem named = item("1").build();

        for (List<PlanItem> both : List.of(List.of(numbered, named), List.of(named, numbered))) {
            List<Workbook> workbooks =
                    both.stream().map(item -> workbook(plan(item)).build()).toList();
            assertThat(Workbook.unite(workbooks).orThrow().plans().get(0).items())
                    .containsExactly(named);
        }
    }

    @Test
    void unite_itemTwiceInOneWorkbook_losesNothingAndIsAProblemOnResolving() {
        Workbook twice = workbook(plan(
                        item("1").addFigure(figure("F1")).build(),
                        item("1").addFigure(figure("F2")).build()))
                .build();
        Workbook once =
                workbook(plan(item("1").addFigure(figure("F3")).build())).build();

        for (List<Workbook> both : List.of(List.of(twice, once), List.of(once, twice))) {
            Workbook united = Workbook.unite(both).orThrow();
            assertThat(united.plans().get(0).items().stream()
                            .flatMap(item -> item.figures().stream())
                            .map(Figure::id))
                    .containsExactlyInAnyOrder("F1", "F2", "F3");
            assertThat(english(united.resolve())).containsExactly("there is already an item of this id: 1");
        }
    }

    @Test
    void unite_branchStatedDifferently_isAProblem() {
        Branch other =
                Branch.builder().id("gunma").name(Sentence.of("群馬支部", "Gunma")).build();

        Loaded<Workbook> united = Workbook.unite(
                List.of(workbook().build(), Workbook.builder().addBranch(other).build()));

        assertThat(english(united))
                .containsExactly("there is already a branch of this id that says something else: gunma");
        assertThat(united.problems().get(0).message().ja()).isEqualTo("このIDの支部は別の内容で既にあります: gunma");
        assertThat(united.problems().get(0).code()).hasToString("conflicting-definition");
    }

    @Test
    void unite_sameKpiTwice_isAProblemOnResolving() {
        Workbook one = workbook(plan(item("1")
                        .addFigure(figure("F1"))
                        .addKpi(kpi("K1").build())
                        .build()))
                .build();
        Workbook other =
                workbook(plan(item("2").addKpi(kpi("K1").build()).build())).build();

        assertThat(english(Workbook.unite(List.of(one, other)).orThrow().resolve()))
                .containsExactly("there is already a KPI of this id: K1");
    }

    @Test
    void unite_differentCalendars_isAProblem() {
        Workbook january = Workbook.builder()
                .calendar(FiscalCalendar.of(Month.JANUARY, YearNaming.START_YEAR))
                .build();

        assertThat(english(Workbook.unite(List.of(workbook().build(), january))))
                .singleElement()
                .asString()
                .startsWith("there is already a calendar of this id that says something else: ");
    }
}
