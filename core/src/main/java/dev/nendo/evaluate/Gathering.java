package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.plan.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds the actual of a year: exact counts before printed rates, otherwise in the order of the definition. */
final class Gathering {
    private Gathering() {}

    /** The plan's own year, with what may be known by the as-of month. */
    static Gathered ofThisYear(Context context) {
        return ofYear(context, 0, Optional.empty(), context.asOf());
    }

    /** An earlier year, all of it. */
    static Gathered ofYearsBack(Context context, int yearsBack) {
        return ofYear(context, yearsBack, Optional.empty(), context.asOf());
    }

    /** An earlier year, over certain months only where the evidence is printed by month. */
    static Gathered ofYear(Context context, int yearsBack, Optional<Window> months, Optional<YearMonth> until) {
        List<Gathered> found = context.definition().actuals().stream()
                .filter(o -> o.yearsBack() == yearsBack)
                .map(o -> read(context, o, months, until))
                .toList();
        return found.stream()
                .filter(g -> isUsable(g) && g.actual().evidence() == ActualValue.Evidence.COUNTS)
                .filter(g -> g.actual().source().isEmpty())
                .findFirst()
                .or(() -> found.stream().filter(Gathering::isUsable).findFirst())
                .or(() -> PrintedPrior.of(context, yearsBack).filter(Gathering::isUsable))
                .or(() -> found.stream().findFirst())
                .orElseGet(() -> Gathered.absent(Reason.MISSING_ACTUAL, context.unit()));
    }

    private static boolean isUsable(Gathered gathered) {
        return gathered.actual().isPresent() || gathered.done().isPresent();
    }

    private static Gathered read(
            Context context, Actual.Observed observed, Optional<Window> months, Optional<YearMonth> until) {
        Window usual = context.targetWindow().minusYears(observed.yearsBack());
        Optional<Window> stated = observed.actual() instanceof Actual.Rows
                ? months.flatMap(m -> common(m, observed)).or(observed::window)
                : observed.window();
        Span span =
                new Span(stated, usual, until, Optional.of(context.kpi().plan().branch()));
        return read(context, span, observed.actual());
    }

    private static Optional<Window> common(Window months, Actual.Observed observed) {
        return observed.window().map(months::intersect).orElse(Optional.of(months));
    }

    private static Gathered read(Context context, Span span, Actual actual) {
        ResolvedPlan plan = context.kpi().plan();
        StatedEvidence stated = new StatedEvidence(context, span);
        if (actual instanceof Actual.Rows rows) {
            return RowEvidence.read(context, span, rows);
        } else if (actual instanceof Actual.OfFigure figure) {
            return stated.figure(plan.figure(figure.figure()));
        } else if (actual instanceof Actual.OfRatio ratio) {
            return stated.ratio((Statement.Ratio) plan.statement(ratio.statement()));
        } else if (actual instanceof Actual.OfParts parts) {
            return stated.parts(parts);
        } else if (actual instanceof Actual.Entries entries) {
            return ActivityEvidence.entries(context, span, entries);
        } else if (actual instanceof Actual.Stated done) {
            return ActivityEvidence.stated(context, span, done.done());
        }
        return Gathered.absent(((Actual.None) actual).reason(), context.unit());
    }
}
