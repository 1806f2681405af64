package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.Label;
import dev.nendo.policy.StatusPolicies;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A workbook that carries a status policy of its own. */
class HousePolicyTest {
    private static Label label(String symbol, int rank) {
        return new Label(symbol, rank, Sentence.of(symbol, symbol));
    }

    private static BandedPolicy.Builder policy(String id, String best) {
        return BandedPolicy.builder()
                .id(id)
                .name(Sentence.of("自己評価", "own scale"))
                .withoutRatio(label("-", 0))
                .underWay(label("continued", 0))
                .addBand(label(best, 2), Optional.of(Rational.of(105)), Optional.empty())
                .addBand(label("low", 1), Optional.empty(), Optional.of(Rational.of(105)));
    }

    private static ResolvedWorkbook workbook(String policy, BandedPolicy... own) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("K1")
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(100))
                .addActual(Actual.figure("F"))
                .policy(policy)
                .build();
        Figure figure = Figure.builder()
                .id("F")
                .label("件数")
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse("106件"))
                .build();
        return Workbook.builder()
                .addBranch(Branch.builder().id("a").name(Sentence.of("あ", "A")).build())
                .addPolicies(own)
                .addPlan(BusinessPlan.builder()
                        .branch("a")
                        .fiscalYear(FiscalYear.of(2021))
                        .addItem(PlanItem.builder()
                                .number("1")
                                .title("t")
                                .addKpi(kpi)
                                .addFigure(figure)
                                .build())
                        .build())
                .build()
                .resolve()
                .orThrow();
    }

    private static String status(Evaluator evaluator, ResolvedWorkbook workbook) {
        assertThat(evaluator.check(workbook)).isEmpty();
        return evaluator.evaluate(workbook).evaluations().get(0).shownStatus(Language.EN);
    }

    @Test
    void evaluate_policyOfTheWorkbook_gradesItsKpis() {
        assertThat(status(
                        Evaluator.standard(),
                        workbook("house", policy("house", "high").build())))
                .isEqualTo("high");
    }

    @Test
    void evaluate_policyOfAShippedName_isTheWorkbooksOwn() {
        String id = StatusPolicies.osakaLibrary().id();
        assertThat(status(Evaluator.standard(), workbook(id, policy(id, "ours").build())))
                .isEqualTo("ours");
        assertThat(status(Evaluator.standard(), workbook(id))).isEqualTo("B");
    }

    @Test
    void evaluate_policyPassedByName_comesBeforeTheWorkbooks() {
        Evaluator evaluator =
                Evaluator.standard().withPolicy(policy("house", "passed").build());
        assertThat(status(evaluator, workbook("house", policy("house", "stated").build())))
                .isEqualTo("passed");
    }

    @Test
    void evaluate_yearThatIsNotGraded_givesTheStatedAnswer() {
        BandedPolicy ungraded = policy("house", "high")
                .putNotGraded(FiscalYear.of(2021), label("not graded", 0))
                .build();
        Evaluation result = Evaluator.standard()
                .evaluate(workbook("house", ungraded))
                .evaluations()
                .get(0);
        assertThat(result.shownStatus(Language.EN)).isEqualTo("not graded");
        assertThat(result.explanation().in(Language.EN))
                .contains("own scale: this year is not graded, which gives not graded");
    }

    @Test
    void resolve_policyOfAnIdTwice_isAProblem() {
        BandedPolicy house = policy("house", "high").build();
        assertThat(Workbook.builder()
                        .addPolicies(house, house)
                        .build()
                        .resolve()
                        .problems())
                .extracting(problem -> problem.message().in(Language.EN))
                .containsExactly("there is already a status policy of this id: house");
    }

    @Test
    void evaluate_policyOfACatalog_gradesItsObservations() {
        FiscalYear year = FiscalYear.of(2021);
        KpiDefinition kpi = KpiDefinition.builder()
                .id("K1")
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(100))
                .policy("house")
                .build();
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(kpi)
                .addPolicy(policy("house", "high").build())
                .build();
        Observations.Builder numbers = Observations.builder();
        year.window().months().forEach(month -> numbers.addValue("a", "K1", month, BigDecimal.TEN));
        Observations observations = numbers.build().orThrow();
        assertThat(Evaluator.standard().evaluate(catalog, observations, year).evaluations())
                .extracting(e -> e.shownStatus(Language.EN))
                .containsExactly("high");
        assertThat(Workbook.of(catalog, observations).policies()).isEqualTo(catalog.policies());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiCatalog.builder()
                        .addPolicy(policy("house", "high").build())
                        .addPolicy(policy("house", "best").build()))
                .withMessage("a status policy is stated once: house");
    }
}
