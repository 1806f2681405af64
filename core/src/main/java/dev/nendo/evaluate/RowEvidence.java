package dev.nendo.evaluate;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedPlan;
import java.util.Optional;

/** An actual from rows: exact counts first, then the printed values, then what net changes give. */
final class RowEvidence {
    private RowEvidence() {}

    static Gathered read(Context context, Span span, Actual.Rows rows) {
        ResolvedPlan plan = context.kpi().plan();
        Optional<PrintedRow> value = rows.value().map(plan::row);
        Optional<PrintedRow> numerator = rows.numerator().map(plan::row);
        Optional<PrintedRow> denominator = rows.denominator().map(plan::row);
        Optional<PrintedRow> change = rows.change().map(plan::row);
        if (numerator.isPresent() && denominator.isPresent()) {
            Gathered ratio = RatioRows.read(context, span, numerator.get(), denominator.get());
            if (ratio.actual().isPresent() || value.isEmpty()) {
                return value.map(row -> ratio.printedAs(ValueRow.read(context, span, row), Inputs.PRINTED_RATE))
                        .orElse(ratio);
            }
        }
        if (value.isPresent() && denominator.isPresent() && context.measure() == Measure.AVERAGE) {
            return WeightedMean.read(context, span, value.get(), denominator.get());
        }
        if (value.isPresent() && change.isPresent() && context.measure() == Measure.STOCK) {
            return StockRows.read(context, span, value.get(), change.get());
        }
        Optional<PrintedRow> alone = value.or(() -> context.measure().isRate() ? Optional.empty() : numerator)
                .or(() -> change);
        Gathered read = alone.map(row -> ValueRow.read(context, span, row))
                .orElseGet(() -> Gathered.absent(Reason.PUBLISHED_ONLY, context.unit()));
        return change.filter(row -> value.isPresent())
                .map(row -> read.withMonthly(ValueRow.read(context, span, row).monthly()))
                .orElse(read);
    }
}
