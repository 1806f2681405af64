package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.plan.ResolvedPlan;
import java.util.Optional;

/** The figure of the same period a year earlier that a row prints beside its own months (前年同期). */
final class PrintedPrior {
    private PrintedPrior() {}

    /** What the rows of the year after print for a year. */
    static Optional<Gathered> of(Context context, int yearsBack) {
        return context.definition().actuals().stream()
                .filter(o -> o.yearsBack() == yearsBack - 1)
                .flatMap(o -> of(context, o).stream())
                .findFirst();
    }

    private static Optional<Gathered> of(Context context, Actual.Observed observed) {
        if (!(observed.actual() instanceof Actual.Rows rows)) {
            return Optional.empty();
        }
        ResolvedPlan plan = context.kpi().plan();
        Span span =
                new Span(observed.window(), context.targetWindow().minusYears(observed.yearsBack()), Optional.empty());
        Optional<PrintedRow> numerator = rows.numerator().map(plan::row);
        Optional<PrintedRow> denominator = rows.denominator().map(plan::row);
        if (numerator.isPresent() && denominator.isPresent()) {
            Optional<Gathered> counts = ratio(context, span, numerator.get(), denominator.get());
            if (counts.isPresent() || rows.value().isEmpty()) {
                return counts;
            }
        }
        Optional<PrintedRow> alone =
                rows.value().map(plan::row).or(() -> context.measure().isRate() ? Optional.empty() : numerator);
        return alone.filter(PrintedPrior::prints).map(row -> ValueRow.prior(context, row, months(context, span, row)));
    }

    private static boolean prints(PrintedRow row) {
        return row.prior().filter(c -> c instanceof Cell.Value).isPresent();
    }

    private static Optional<Gathered> ratio(Context context, Span span, PrintedRow above, PrintedRow below) {
        return prints(above) && prints(below)
                ? Optional.of(RatioRows.prior(context, above, below, months(context, span, above)))
                : Optional.empty();
    }

    /** The months of the row itself, a year earlier. */
    private static Window months(Context context, Span span, PrintedRow row) {
        boolean level = context.measure().isAtPoint();
        Window own = Track.of(row, span).window().or(span::stated).orElse(span.usual());
        return (level ? Window.month(own.last()) : own).minusYears(1);
    }
}
