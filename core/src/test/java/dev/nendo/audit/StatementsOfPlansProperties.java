package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Labels, windows and statuses that are right are not flagged; wrong ones are. */
class StatementsOfPlansProperties {
    private static final int REIWA = 2018;

    private static String label(int form, int year) {
        int era = year - REIWA;
        return switch (form) {
            case 0 -> year + "年度";
            case 1 -> "FY" + year;
            case 2 -> "令和" + (era == 1 ? "元" : String.valueOf(era)) + "年度";
            case 3 -> "令和" + era + "(" + year + ")年度";
            default -> "R" + era;
        };
    }

    @Property(tries = 300)
    void labels_ofTheirRowsYear_areNotFlaggedAndOthersAre(
            @ForAll @IntRange(min = 2019, max = 2022) int year,
            @ForAll @IntRange(min = 2019, max = 2022) int other,
            @ForAll @IntRange(min = 0, max = 4) int form) {
        AuditReport report = Tables.table(
                RoundingRule.UNKNOWN, "value monthly 件: 1 2 3 ; year " + year + " ; named " + label(form, other));
        assertThat(Tables.lines(report))
                .isEqualTo(
                        year == other
                                ? List.of()
                                : List.of("ERROR period-label " + FiscalYear.of(year) + "/value/monthly"));
    }

    private static PlanItem.Builder item(KpiDefinition.Builder kpi, String printed, Window window) {
        return PlanItem.builder()
                .number("1")
                .title("事業")
                .addKpi(kpi.id("K")
                        .name(Sentence.of("指標", "measure"))
                        .unit(Unit.of("%"))
                        .addActual(Actual.figure("F").thisYear())
                        .build())
                .addFigure(Figure.builder()
                        .id("F")
                        .label("結果")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse(printed))
                        .window(window)
                        .build());
    }

    private static Window window(int one, int other) {
        return Window.of(Tables.YEAR.month(Math.min(one, other)), Tables.YEAR.month(Math.max(one, other)));
    }

    @Property(tries = 300)
    void windows_areFlaggedIfAndOnlyIfTheyDiffer(
            @ForAll @IntRange(min = 1, max = 12) int first,
            @ForAll @IntRange(min = 1, max = 12) int last,
            @ForAll @IntRange(min = 1, max = 12) int other,
            @ForAll boolean same,
            @ForAll boolean atPoint) {
        Window target = window(first, last);
        Window result = same ? target : window(other, last);
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .measure(atPoint ? Measure.RATE_OF_STOCKS : Measure.RATE_OF_FLOWS)
                .direction(Direction.AT_LEAST)
                .target(new Target.Fixed(Printed.parse("10.0%")))
                .targetWindow(target);
        AuditReport report = Tables.audit(RoundingRule.UNKNOWN, item(kpi, "11.0%", result));
        boolean agree = atPoint ? target.last().equals(result.last()) : target.equals(result);
        assertThat(Tables.lines(report)).hasSize(agree ? 0 : 1).allMatch(line -> line.startsWith("INFO same-window"));
        assertThat(Tables.counts(report)).isEqualTo(agree ? "1 0 0" : "0 0 1");
    }

    /** A true rate in thousandths of a per cent against a target in tenths, printed to one decimal. */
    @Property(tries = 500)
    void statuses_thatTheTrueRateMeets_areNotFlaggedAndClearMissesAre(
            @ForAll @IntRange(min = 1, max = 3000) int target,
            @ForAll @IntRange(min = -300, max = 300) int away,
            @ForAll RoundingRule rule,
            @ForAll Direction direction) {
        // A number alone is no range.
        Assume.that(direction != Direction.BETWEEN);
        int rate = Math.max(0, target * 100 + away);
        BigDecimal printed = Rational.of(rate, 1000).toDecimal(1, rule.mode().orElse(RoundingMode.HALF_UP));
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .measure(Measure.RATE_OF_FLOWS)
                .direction(direction)
                .target(new Target.Fixed(Printed.parse(BigDecimal.valueOf(target, 1) + "%")));
        AuditReport report = Tables.audit(
                rule, item(kpi, printed + "%", Tables.YEAR.window()).addStatus(new ReportedStatus("○", List.of("K"))));
        int difference = rate - target * 100;
        boolean isMet =
                switch (direction) {
                    case AT_LEAST, ACTIVITY -> difference >= 0;
                    case MORE_THAN -> difference > 0;
                    case AT_MOST -> difference <= 0;
                    case LESS_THAN -> difference < 0;
                    case EQUAL, BETWEEN -> difference == 0;
                };
        // Printed figures stand for less than one unit of the last place to either side, a tenth here.
        boolean isClearlyMissed = !isMet && Math.abs(difference) > 200;
        if (isMet) {
            assertThat(report.findings()).isEmpty();
        }
        if (isClearlyMissed) {
            assertThat(Tables.lines(report)).containsExactly("WARNING reported-status ");
        }
    }
}
