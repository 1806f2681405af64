package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static KpiDefinition kpi(String id, String target, String policy) {
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .id(id)
                .name(Sentence.of("件数", "count"))
                .measure(Measure.ACTIVITY)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Kpis.fixed(target))
                .addActual(new Actual.Observed(0, Optional.empty(), new Actual.Entries(List.of())));
        return (policy.isEmpty() ? kpi : kpi.policy(policy)).build();
    }

    private static ResolvedWorkbook workbook(String policy) {
        PlanItem item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addKpis(kpi("K1", "1件", policy), kpi("K2", "0件", ""))
                .build();
        return Workbook.builder()
                .addBranch(Branch.builder()
                        .id("gunma")
                        .name(Sentence.of("群馬支部", "Gunma"))
                        .build())
                .addPlan(BusinessPlan.builder()
                        .branch("gunma")
                        .fiscalYear(FiscalYear.of(2021))
                        .addItem(item)
                        .build())
                .build()
                .resolve()
                .orThrow();
    }

    @Test
    void evaluate_workbook_keepsTheOrderAndCounts() {
        Scorecard card = Evaluator.standard().asOf(YearMonth.of(2022, 3)).evaluate(workbook(""));
        assertThat(card.evaluations()).extracting(e -> e.definition().id()).containsExactly("K1", "K2");
        assertThat(card.asOf()).contains(YearMonth.of(2022, 3));
        assertThat(card.counts()).hasToString("{MET=1, NOT_MET=1, DEPENDS_ON_ROUNDING=0, UNDECIDED=0}");
        assertThat(card.find("gunma", FiscalYear.of(2021), "K2").orElseThrow().met())
                .isEqualTo(Met.MET);
        assertThat(card.find("gunma", FiscalYear.of(2020), "K2")).isEmpty();
    }

    @Test
    void check_unknownPolicy_isAProblemThatListsTheValidOnes() {
        List<Problem> problems = Evaluator.standard().check(workbook("nope"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).hasToString("unknown-policy");
        assertThat(problems.get(0).rejected()).isEqualTo("nope");
        assertThat(problems.get(0).message().in(Language.EN))
                .isEqualTo("KPI K1 names no known status policy; valid are report-legend, mic-guideline-2014,"
                        + " osaka-library-2013: nope");
        assertThat(problems.get(0).message().in(Language.JA))
                .isEqualTo("KPI K1 の評価基準がない。有効なもの: report-legend, mic-guideline-2014, osaka-library-2013: nope");
        assertThat(Evaluator.standard().check(workbook(""))).isEmpty();
    }
}
