package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what certain months alone came to, which a figure that covers others does not tell. */
final class MonthsAlone {
    private MonthsAlone() {}

    static ActualValue of(Context context, int yearsBack, Window months) {
        if (context.asOf().filter(months.last()::isAfter).isPresent()) {
            return ActualValue.absent(Reason.NO_DATA_YET, context.unit());
        }
        Gathered whole = Gathering.ofYear(context, yearsBack, Optional.empty(), Optional.of(months.last()));
        if (covers(whole.actual(), months)) {
            return whole.actual();
        }
        Gathered part = Gathering.ofYear(context, yearsBack, Optional.of(months), context.asOf());
        if (isByMonth(context, yearsBack) && covers(part.actual(), months)) {
            return part.actual();
        }
        // Beside a stock stand its net changes, which are not its level.
        Optional<Known> printed = context.measure() == Measure.STOCK ? Optional.empty() : single(whole, months);
        return printed.map(known -> month(context, whole, months, known))
                .orElseGet(() -> ActualValue.absent(reason(part, whole), context.unit()));
    }

    private static boolean covers(ActualValue actual, Window months) {
        return actual.isPresent() && actual.window().equals(Optional.of(months));
    }

    private static Optional<Known> single(Gathered whole, Window months) {
        YearMonth month = months.last();
        return months.size() == 1 ? Optional.ofNullable(whole.monthly().get(month)) : Optional.empty();
    }

    private static ActualValue month(Context context, Gathered whole, Window months, Known known) {
        ActualValue.Builder builder = Gathered.value(Outcome.present(known), context.unit());
        known.nominal().map(n -> Show.number(n, context.unit())).ifPresent(builder::computed);
        return builder.evidence(ActualValue.Evidence.PRINTED)
                .window(months)
                .coverage(new ActualValue.Coverage(1, 1, List.of(), context.gaps()))
                .preliminary(whole.actual().preliminary())
                .source(whole.actual().source())
                .addInput(new Explanation.Input(
                        Inputs.ACTUAL,
                        Optional.of(months),
                        known.nominal().map(n -> Show.number(n, context.unit())).stream()
                                .toList(),
                        Gathered.stands(known)))
                .build();
    }

    /** Whether every row says what each month came to, or, for a level or a population, how it stood in each. */
    private static boolean isByMonth(Context context, int yearsBack) {
        boolean level = context.measure().isAtPoint();
        boolean population = level || context.measure() == Measure.COVERAGE;
        return context.definition().actuals().stream()
                .filter(o -> o.yearsBack() == yearsBack)
                .allMatch(o -> o.actual() instanceof Actual.Rows rows
                        && isByMonth(context, Stream.concat(rows.value().stream(), rows.numerator().stream()), level)
                        && isByMonth(context, rows.denominator().stream(), population));
    }

    private static boolean isByMonth(Context context, Stream<String> rows, boolean orAsItStood) {
        return rows.map(id -> context.kpi().plan().row(id).kind())
                .allMatch(kind -> kind == PrintedRow.Kind.MONTHLY || (orAsItStood && kind == PrintedRow.Kind.STOCK));
    }

    private static Reason reason(Gathered part, Gathered whole) {
        return part.actual()
                .interval()
                .reason()
                .or(() -> whole.actual().interval().reason())
                .orElse(Reason.MISSING_ACTUAL);
    }
}
