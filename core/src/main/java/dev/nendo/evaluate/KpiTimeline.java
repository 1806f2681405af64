package dev.nendo.evaluate;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One KPI month by month, as a chart or a table of months shows it.
 *
 * <p>It is no judgement: each month is what an evaluation as of that month compares. Example: 96 of 100 in April and 99 of 100 in May are
 * 96 % and 99 % by month, and 96 % and 97.5 % to date. Months after the last one that the actual covers are not in it. No rounding.
 * Immutable and thread-safe.
 *
 * @param definition the KPI
 * @param year the fiscal year
 * @param months the months in order
 */
public record KpiTimeline(KpiDefinition definition, FiscalYear year, List<Month> months) {
    /**
     * Copies the list.
     *
     * @param definition the KPI
     * @param year the fiscal year
     * @param months the months in order
     */
    public KpiTimeline {
        months = List.copyOf(months);
    }

    /**
     * {@return a month, if the timeline reaches it}
     *
     * @param month the month
     */
    public Optional<Month> at(YearMonth month) {
        return months.stream().filter(m -> m.month().equals(month)).findFirst();
    }

    /**
     * A month of a KPI; every number is in the KPI's unit, or there is a reason why it is absent.
     *
     * @param month the month
     * @param value what was reached in this month alone
     * @param toDate what was reached up to this month
     * @param target what that is compared with
     * @param lastYear what was reached in the same months of the year before
     */
    public record Month(
            YearMonth month,
            Outcome<Quantity> value,
            Outcome<Quantity> toDate,
            Outcome<Quantity> target,
            Outcome<Quantity> lastYear) {}
}
