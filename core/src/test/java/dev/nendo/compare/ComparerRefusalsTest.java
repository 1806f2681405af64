package dev.nendo.compare;

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
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Comparisons that can't be made. */
class ComparerRefusalsTest {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    private static ResolvedWorkbook workbook() {
        Figure figure = Figure.builder()
                .id("F1")
                .label("訪問")
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse("12件"))
                .build();
        KpiDefinition kpi = KpiDefinition.builder()
                .id("visits")
                .name(Sentence.of("訪問", "visits"))
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed("10件"))
                .addActual(Actual.figure("F1").thisYear())
                .build();
        PlanItem item = PlanItem.builder()
                .number("1")
                .title("訪問")
                .addFigure(figure)
                .addKpi(kpi)
                .build();
        return Workbook.builder()
                .addBranch(Branch.builder()
                        .id("north")
                        .name(Sentence.of("北", "North"))
                        .region("関東")
                        .build())
                .addPlan(BusinessPlan.builder()
                        .branch("north")
                        .fiscalYear(YEAR)
                        .addItem(item)
                        .build())
                .build()
                .resolve()
                .orThrow();
    }

    @Test
    void gaps_zero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparer.standard().withGaps(GapPolicy.ZERO))
                .withMessage("branches without a value are left out or make it absent, skip, absent: zero");
    }

    @Test
    void weights_notAboveZero_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparer.standard().withWeights(Map.of("north", Rational.ZERO)))
                .withMessage("a weight is above 0, north: 0");
    }

    @Test
    void compare_unknownKpi_isRefusedWithThoseThereAre() {
        ResolvedWorkbook workbook = workbook();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparer.standard().compare(workbook, "calls", YEAR))
                .withMessage("a KPI that FY2021 has is one of visits: calls");
    }

    @Test
    void rank_unknownRegion_isRefusedWithThoseThereAre() {
        Comparison comparison = Comparer.standard().compare(workbook(), "visits", YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.rank(RankBasis.ACTUAL, "九州"))
                .withMessage("a region is one of 関東: 九州");
    }
}
