package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedPlan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shape of last year: what share of the year each month brought, by the printed figures. */
final class LastYear {
    private LastYear() {}

    /** Last year's amounts month by month, for the months of the target's window. */
    static Outcome<List<Rational>> shape(Context context) {
        ResolvedPlan plan = context.kpi().plan();
        Optional<PrintedRow> row = context.definition().actuals().stream()
                .filter(o -> o.yearsBack() == 1 && o.actual() instanceof Actual.Rows)
                .map(o -> (Actual.Rows) o.actual())
                .flatMap(r -> r.change().or(r::numerator).or(r::value).stream())
                .map(plan::row)
                .findFirst();
        return row.isEmpty() ? Outcome.absent(Reason.NO_DATA_YET) : amounts(context, row.get());
    }

    private static Outcome<List<Rational>> amounts(Context context, PrintedRow row) {
        Window months = context.targetWindow().minusYears(1);
        Track track = Track.of(row, new Span(Optional.of(months), months, Optional.empty()));
        List<Rational> amounts = new ArrayList<>();
        Rational before = Rational.ZERO;
        for (YearMonth month : months.months()) {
            Optional<Rational> figure = track.at(month)
                    .filter(Track.Spot::isReported)
                    .map(s -> Rational.of(s.printed().value()));
            if (figure.isEmpty()) {
                return Outcome.absent(track.isSuppressed() ? Reason.SUPPRESSED : Reason.GAP);
            }
            boolean cumulative = row.kind() == PrintedRow.Kind.CUMULATIVE;
            amounts.add(cumulative ? figure.get().minus(before) : figure.get());
            before = figure.get();
        }
        boolean usable = amounts.stream().allMatch(a -> a.signum() >= 0)
                && amounts.stream().anyMatch(a -> a.signum() > 0);
        return usable ? Outcome.present(List.copyOf(amounts)) : Outcome.absent(Reason.NOT_APPLICABLE);
    }
}
