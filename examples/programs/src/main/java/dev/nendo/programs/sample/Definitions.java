package dev.nendo.programs.sample;

import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.plan.PlanItem;

/** What all items and KPIs of the sample have in common. */
final class Definitions {
    private Definitions() {}

    static PlanItem.Builder item(String number, String title) {
        return PlanItem.builder().number(number).title(title);
    }

    static KpiDefinition.Builder kpi(String id, String indicator, int decimals, Target target) {
        Indicator measured = Indicators.find(indicator);
        return KpiDefinition.builder()
                .id(id)
                .indicator(indicator)
                .name(measured.name())
                .decimals(decimals)
                .target(target);
    }

    /** Last year's result, where there was a last year. */
    static Target lastYears(Setting at, String printed) {
        boolean existed = at.lastYear().months().stream().anyMatch(at::exists);
        return existed ? Target.priorYear(printed) : new Target.None(Reason.TARGET_NOT_STATED);
    }
}
