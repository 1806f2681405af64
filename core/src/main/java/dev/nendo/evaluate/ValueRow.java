package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Cell;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** An actual from one row of values or printed rates, by what its cells are. */
final class ValueRow {
    private static final Sentence PRIOR = Sentence.of("前年同期の表示値", "Same period a year earlier, as printed");

    private final Context context;
    private final Span span;
    private final Track track;
    private final boolean whole;

    private ValueRow(Context context, Span span, PrintedRow row) {
        this.context = context;
        this.span = span;
        this.track = Track.of(row, span);
        this.whole = track.spots().equals(Track.of(row, span.unrestricted()).spots());
    }

    static Gathered read(Context context, Span span, PrintedRow row) {
        ValueRow values = new ValueRow(context, span, row);
        return values.read().withHoles(values.track);
    }

    private Gathered read() {
        if (track.row().kind() == PrintedRow.Kind.LABELLED) {
            return labelled();
        }
        if (track.reported().isEmpty()) {
            return total(TotalKind.values()).orElseGet(this::nothing);
        }
        boolean level = context.measure().isAtPoint();
        if (level || track.row().kind() != PrintedRow.Kind.MONTHLY) {
            return last(level);
        }
        Gathered read =
                switch (context.measure()) {
                    case FLOW, ACTIVITY -> sum();
                    case AVERAGE -> mean();
                    case RATE_OF_FLOWS, AMOUNT_PER_UNIT ->
                        total(TotalKind.CUMULATIVE).orElseGet(this::bounds);
                    case COVERAGE, STOCK, RATE_OF_STOCKS ->
                        total(TotalKind.CUMULATIVE)
                                .orElseGet(() -> Gathered.absent(Reason.PUBLISHED_ONLY, context.unit()));
                };
        return read.withMonthly(monthly());
    }

    /** The figure of the same period a year earlier that the row prints. */
    static Gathered prior(Context context, PrintedRow row, Window months) {
        Span all = new Span(Optional.empty(), months, Optional.empty());
        Track.Spot spot = new Track.Spot(months, row.prior().orElseThrow(), row.unit());
        return new ValueRow(context, all, row).printed(PRIOR, spot, months, ActualValue.Coverage.NONE);
    }

    private Gathered nothing() {
        boolean blank = track.spots().isEmpty() && !track.row().cells().isEmpty();
        Reason reason = track.isSuppressed() ? Reason.SUPPRESSED : blank ? Reason.NO_DATA_YET : Reason.MISSING_ACTUAL;
        return Gathered.absent(reason, context.unit());
    }

    /** A row whose columns are no months: its only figure, or its total. */
    private Gathered labelled() {
        Window window = span.stated().orElse(span.usual());
        if (span.hides(window)) {
            return Gathered.absent(Reason.NO_DATA_YET, context.unit());
        }
        List<Cell> figures = track.row().cells().stream()
                .filter(c -> c instanceof Cell.Value)
                .toList();
        return figures.size() == 1
                ? single(figures.get(0), track.row().unit(), window)
                : total(TotalKind.values()).orElseGet(() -> unlabelled(figures));
    }

    /** None of several figures is the actual; where there is none at all, it may be withheld. */
    private Gathered unlabelled(List<Cell> figures) {
        boolean withheld =
                figures.isEmpty() && track.row().cells().stream().anyMatch(c -> c instanceof Cell.Suppressed);
        return Gathered.absent(withheld ? Reason.SUPPRESSED : Reason.MISSING_ACTUAL, context.unit());
    }

    /** The printed total, which speaks of the whole row only. */
    private Optional<Gathered> total(TotalKind... kinds) {
        Window window = track.spots().isEmpty()
                ? span.stated().orElse(span.usual())
                : Window.of(
                        track.spots().get(0).period().first(),
                        track.spots().get(track.spots().size() - 1).month());
        return track.row()
                .total()
                .filter(t -> whole && List.of(kinds).contains(t.kind()) && t.cell() instanceof Cell.Value)
                .filter(t -> !span.hides(window))
                .map(t -> single(t.cell(), track.row().unit(), window));
    }

    private Gathered single(Cell cell, Unit unit, Window window) {
        Track.Spot spot = new Track.Spot(window, cell, unit);
        return printed(spot, window, ActualValue.Coverage.NONE);
    }

    private Gathered last(boolean level) {
        Track.Spot spot = track.last().orElseThrow();
        Window window = level ? Window.month(spot.month()) : track.window().orElseThrow();
        boolean monthly = track.row().kind() == PrintedRow.Kind.MONTHLY;
        // A level stands for itself, and what is to date speaks of the months before it, whether or not they had a
        // figure.
        ActualValue.Coverage coverage = level
                ? Track.coverage(List.of(spot), context.gaps())
                : monthly ? track.coverage(context.gaps()) : track.complete(context.gaps());
        Gathered read = printed(spot, window, coverage);
        boolean differences = context.measure() == Measure.FLOW && track.row().kind() == PrintedRow.Kind.CUMULATIVE;
        return monthly || differences ? read.withMonthly(monthly()) : read;
    }

    private Gathered printed(Track.Spot spot, Window window, ActualValue.Coverage coverage) {
        return printed(Inputs.ACTUAL, spot, window, coverage);
    }

    private Gathered printed(Sentence label, Track.Spot spot, Window window, ActualValue.Coverage coverage) {
        Printed printed = spot.printed();
        Known known = known(spot);
        Outcome<Known> value = printed.approximate()
                ? Outcome.absent(Reason.NOT_ASSESSABLE)
                : Conversion.to(context.unit(), known, printed.unit());
        return Gathered.of(Gathered.value(value, context.unit())
                .printed(printed.text())
                .decimals(printed.decimals())
                .evidence(ActualValue.Evidence.PRINTED)
                .window(window)
                .coverage(coverage)
                .preliminary(track.isPreliminary(List.of(spot)))
                .source(track.row().source())
                .addInput(Inputs.one(label, Optional.of(window), printed, known))
                .build());
    }

    private Gathered sum() {
        Outcome<Known> sum = begun().flatMap(months -> Totals.sum(months, context.gaps(), gap()));
        Optional<Gathered> total = total(TotalKind.SUM, TotalKind.CUMULATIVE);
        boolean exact = sum.value().filter(Known::isExact).isPresent();
        if (!exact && total.isPresent()) {
            return total.get();
        }
        Gathered read = computed(sum, Sentences.SUM_OF_MONTHS, ActualValue.Evidence.PRINTED);
        return exact && total.isPresent() ? read.printedAs(total.get(), Inputs.PRINTED_TOTAL) : read;
    }

    private Gathered mean() {
        Outcome<Known> mean = begun().flatMap(months -> Totals.mean(months, context.gaps(), gap()));
        Gathered read = computed(mean, Sentences.MEAN_OF_MONTHS, ActualValue.Evidence.PRINTED);
        Optional<Gathered> total = total(TotalKind.AVERAGE);
        return mean.isPresent()
                ? total.map(t -> read.printedAs(t, Inputs.PRINTED_MEAN)).orElse(read)
                : total.orElse(read);
    }

    /** A cumulative rate is a weighted mean of the monthly ones, so it lies between them. */
    private Gathered bounds() {
        Outcome<Known> hull = begun().flatMap(months -> Totals.hull(months, context.gaps(), gap()));
        return computed(hull, Sentences.BETWEEN_MONTHS, ActualValue.Evidence.BOUNDS);
    }

    private Gathered computed(Outcome<Known> result, Sentence formula, ActualValue.Evidence evidence) {
        List<Track.Spot> begun = track.begun();
        Outcome<Known> value = result.flatMap(known -> Conversion.to(context.unit(), known, track.unit()));
        ActualValue.Builder builder = Gathered.value(value, context.unit());
        value.value().ifPresent(known -> builder.addStep(Inputs.step(Inputs.ACTUAL, formula, known)));
        value.value()
                .flatMap(Known::nominal)
                .ifPresent(nominal -> builder.computed(Show.number(nominal, context.unit())));
        return Gathered.of(builder.evidence(evidence)
                .window(track.window())
                .coverage(track.coverage(context.gaps()))
                .preliminary(track.isPreliminary(begun))
                .source(track.row().source())
                .addInput(Inputs.cells(Inputs.ACTUAL, begun))
                .build());
    }

    private Reason gap() {
        return Track.gap(track.begun());
    }

    /** What each month up to the last reported one gives; empty where there is no figure. */
    private Outcome<List<Optional<Known>>> begun() {
        return track.figures(track.begun(), this::known);
    }

    /** The values of single months: of a row to date, the differences, wherever the month before is reported too. */
    private NavigableMap<YearMonth, Known> monthly() {
        return track.singles(context.unit(), this::known);
    }

    private Known known(Track.Spot spot) {
        return track.known(spot, Optional.of(context.measure()), context.rounding());
    }
}
