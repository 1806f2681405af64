package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.PlanItem;
import dev.nendo.problem.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed achievements against what actual and target give. */
class AchievementCheckTest {
    private static KpiDefinition.Builder kpi(String id, String name, Direction direction, String unit, String target) {
        return KpiDefinition.builder()
                .id(id)
                .name(Sentence.of(name, name))
                .measure(Measure.FLOW)
                .unit(Unit.of(unit))
                .direction(direction)
                .target(Target.fixed(target))
                .addActual(Actual.figure("a"));
    }

    private static Figure figure(String id, String label, String printed) {
        return Figure.builder()
                .id(id)
                .label(label)
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse(printed))
                .window(Tables.YEAR.window())
                .build();
    }

    private static AuditReport audit(Direction direction, String target, String actual, String label, String printed) {
        return Tables.audit(
                RoundingRule.UNKNOWN,
                PlanItem.builder()
                        .number("1")
                        .title("事業")
                        .addKpi(kpi("K1", "発送件数", direction, "件", target).build())
                        .addFigure(figure("a", "発送", actual))
                        .addFigure(figure("r", label, printed)));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 120件, 90件, 達成率, 75.0%, ''",
        "AT_LEAST, 120件, 90件, 達成率, 75%, ''",
        "AT_LEAST, 120件, 90件, 対計画値, 57.0%, ERROR achievement r 2021-04/2022-03",
        "AT_LEAST, 120件, 90件, 発送件数の達成率, 0.75, ''",
        "AT_LEAST, 120件, 90件, 達成率, 75.0, ''",
        "AT_LEAST, 120件, 90件, 達成率, 0.57, ERROR achievement r 2021-04/2022-03",
        // Of a limit each of the usual conventions may be meant.
        "AT_MOST, 120件, 90件, 達成率, 133.3%, ''",
        "AT_MOST, 120件, 90件, 達成率, 125.0%, ''",
        "AT_MOST, 120件, 90件, 達成率, 75.0%, ''",
        "AT_MOST, 120件, 90件, 達成率, 80.0%, ERROR achievement r 2021-04/2022-03",
        // Something else by its name, or said only about.
        "AT_LEAST, 120件, 90件, 割合, 57.0%, ''",
        "AT_LEAST, 120件, 90件, 達成率, 約57%, ''",
        "AT_LEAST, 120件, 90件, 達成率, 57件, ''",
    })
    void achievement_ofTheOnlyKpi_isWhatActualAndTargetGive(
            Direction direction, String target, String actual, String label, String printed, String expected) {
        assertThat(String.join("; ", Tables.lines(audit(direction, target, actual, label, printed))))
                .isEqualTo(expected);
    }

    @Test
    void message_givesTheFormula() {
        Finding finding = audit(Direction.AT_LEAST, "120件", "90件", "達成率", "57.0%")
                .findings()
                .get(0);
        assertThat(finding.message().ja()).isEqualTo("「達成率」は 57.0% ですが、実績90件、目標120件以上から実績÷目標 = 75 です。");
        assertThat(finding.message().en())
                .isEqualTo(
                        "\"達成率\" is printed 57.0%, but the result 90件 and the target at least 120件 give actual / target"
                                + " = 75.");
        assertThat(finding.place().kpi()).contains("K1");
    }

    @ParameterizedTest
    @CsvSource({
        // Of two KPIs the one whose name it carries; without a name nobody knows which.
        "達成率, 57.0%, ''",
        "発送の達成率, 75.0%, ''",
        "発送の達成率, 50.0%, ERROR achievement r 2021-04/2022-03",
        "回収の達成率, 50.0%, ''",
    })
    void achievement_ofSeveralKpis_isOfTheOneItNames(String label, String printed, String expected) {
        AuditReport report = Tables.audit(
                RoundingRule.UNKNOWN,
                PlanItem.builder()
                        .number("1")
                        .title("事業")
                        .addKpi(kpi("K1", "発送", Direction.AT_LEAST, "件", "120件").build())
                        .addKpi(kpi("K2", "回収", Direction.AT_LEAST, "件", "180件").build())
                        .addFigure(figure("a", "件数", "90件"))
                        .addFigure(figure("r", label, printed)));
        assertThat(String.join("; ", Tables.lines(report))).isEqualTo(expected);
    }

    @Test
    void kpi_thatIsAnAchievementByName_hasNoOther() {
        AuditReport report = Tables.audit(
                RoundingRule.UNKNOWN,
                PlanItem.builder()
                        .number("1")
                        .title("事業")
                        .addKpi(kpi("K1", "処理の達成率", Direction.AT_LEAST, "%", "90%")
                                .build())
                        .addFigure(figure("a", "処理", "81%"))
                        .addFigure(figure("r", "処理の達成率", "80.9%")));
        assertThat(Tables.lines(report)).isEmpty();
    }

    @Test
    void achievement_ofOtherMonths_isNotChecked() {
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addKpi(kpi("K1", "発送", Direction.AT_LEAST, "件", "120件").build())
                .addFigure(figure("a", "件数", "90件"))
                .addFigure(Figure.builder()
                        .from(figure("r", "達成率", "57.0%"))
                        .window(Window.month(Tables.YEAR.month(1)))
                        .build());
        assertThat(Tables.lines(Tables.audit(RoundingRule.UNKNOWN, item))).isEmpty();
    }
}
