package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An actual from a row of numerators over a row of denominators. */
final class RatioRows {
    private final Context context;
    private final Track above;
    private final Track below;

    private RatioRows(Context context, Track above, Track below) {
        this.context = context;
        this.above = above;
        this.below = below;
    }

    static Gathered read(Context context, Span span, PrintedRow numerator, PrintedRow denominator) {
        // The population in force may have been printed before the months observed begin.
        Span population = context.measure() == Measure.COVERAGE ? span.fromBefore() : span;
        RatioRows rows = new RatioRows(context, Track.of(numerator, span), Track.of(denominator, population));
        return rows.lastMonth()
                .map(rows::at)
                .orElseGet(() -> Gathered.absent(rows.nothing(), context.unit()))
                .withHoles(rows.above, rows.below);
    }

    /** The figures of the same period a year earlier that both rows print. */
    static Gathered prior(Context context, PrintedRow numerator, PrintedRow denominator, Window months) {
        return new RatioRows(context, prior(numerator, months), prior(denominator, months)).at(months.last());
    }

    private static Track prior(PrintedRow row, Window months) {
        return new Track(row, List.of(new Track.Spot(months, row.prior().orElseThrow(), row.unit())));
    }

    private Reason nothing() {
        if (above.isSuppressed() || below.isSuppressed()) {
            return Reason.SUPPRESSED;
        }
        return above.spots().isEmpty() ? Reason.NO_DATA_YET : Reason.MISSING_ACTUAL;
    }

    /** A population holds until it is replaced; everything else must be reported for the month itself. */
    private Optional<YearMonth> lastMonth() {
        return above.reported().stream()
                .map(Track.Spot::month)
                .filter(m -> isCoverage()
                        ? population(m).isPresent()
                        : below.at(m).filter(Track.Spot::isReported).isPresent())
                .reduce((a, b) -> b);
    }

    private boolean isCoverage() {
        return context.measure() == Measure.COVERAGE;
    }

    private Optional<Track.Spot> population(YearMonth month) {
        return below.reported().stream().filter(s -> !s.month().isAfter(month)).reduce((a, b) -> b);
    }

    private Gathered at(YearMonth month) {
        List<Track.Spot> tops = toDate(above, month);
        List<Track.Spot> bottoms = isCoverage() ? population(month).stream().toList() : toDate(below, month);
        Reason gap = Track.gap(Stream.concat(tops.stream(), bottoms.stream()).toList());
        boolean paired = isSummed(above) && isSummed(below) && !isCoverage() && context.gaps() == GapPolicy.SKIP;
        Outcome<Known> numerator = sum(above, paired ? both(tops, below) : tops, gap);
        Outcome<Known> denominator = sum(below, paired ? both(bottoms, above) : bottoms, gap);
        return result(month, tops, bottoms, numerator.combine(denominator, this::parts));
    }

    /** Single months are summed; what is printed to date, or is a level, is that of the month, whatever stands beside it. */
    private List<Track.Spot> toDate(Track track, YearMonth month) {
        return isSummed(track) ? upTo(track, month) : track.at(month).stream().toList();
    }

    private boolean isSummed(Track track) {
        return track.row().kind() == PrintedRow.Kind.MONTHLY && context.measure() != Measure.RATE_OF_STOCKS;
    }

    private Gathered.Parts parts(Known numerator, Known denominator) {
        return new Gathered.Parts(numerator, above.unit(), denominator, below.unit());
    }

    private Gathered result(
            YearMonth month, List<Track.Spot> tops, List<Track.Spot> bottoms, Outcome<Gathered.Parts> parts) {
        Outcome<Known> value = parts.flatMap(p -> Ratios.value(p, context.unit()));
        Sentence formula = isCoverage()
                ? Sentences.FLOW_OVER_POPULATION
                : tops.size() > 1 || bottoms.size() > 1
                        ? Sentences.RATIO_OF_SUMS
                        : isOfOneMonth(above, tops) ? Sentences.RATIO_AT_MONTH : Sentences.RATIO;
        Window window = context.measure() == Measure.RATE_OF_STOCKS
                ? Window.month(month)
                : Window.of(above.reported().get(0).period().first(), month);
        ActualValue.Builder builder = Ratios.builder(value, parts, formula, context.unit());
        builder.window(window)
                .coverage(coverage(tops, bottoms))
                .preliminary(above.isPreliminary(tops) || below.isPreliminary(bottoms))
                .source(above.row().source())
                .addInput(Inputs.cells(Inputs.NUMERATOR, tops))
                .addInput(Inputs.cells(Inputs.DENOMINATOR, bottoms));
        Gathered gathered = Gathered.of(builder.build()).withMonthly(monthly());
        return parts.value().map(gathered::withParts).orElse(gathered);
    }

    private static boolean isOfOneMonth(Track track, List<Track.Spot> spots) {
        return track.row().kind() != PrintedRow.Kind.CUMULATIVE
                && spots.stream().allMatch(s -> s.period().size() == 1);
    }

    /** The rates of single months; over a population a single month has none. */
    private NavigableMap<YearMonth, Known> monthly() {
        NavigableMap<YearMonth, Known> rates = new TreeMap<>();
        if (isCoverage()) {
            return rates;
        }
        NavigableMap<YearMonth, Known> bottoms = below.singles(below.unit(), s -> figure(below, s.printed()));
        above.singles(above.unit(), s -> figure(above, s.printed()))
                .forEach((month, top) -> Optional.ofNullable(bottoms.get(month))
                        .flatMap(bottom ->
                                Ratios.value(parts(top, bottom), context.unit()).value())
                        .ifPresent(rate -> rates.put(month, rate)));
        return rates;
    }

    private ActualValue.Coverage coverage(List<Track.Spot> tops, List<Track.Spot> bottoms) {
        // A population is no month of its own.
        return Track.coverage(
                isCoverage()
                        ? tops
                        : Stream.concat(tops.stream(), bottoms.stream()).toList(),
                context.gaps());
    }

    private static List<Track.Spot> upTo(Track track, YearMonth month) {
        return track.spots().stream().filter(s -> !s.month().isAfter(month)).toList();
    }

    /** Where gaps are skipped, a month must have both figures to count. */
    private static List<Track.Spot> both(List<Track.Spot> spots, Track other) {
        return spots.stream()
                .filter(s -> other.at(s.month()).filter(Track.Spot::isReported).isPresent())
                .toList();
    }

    private Outcome<Known> sum(Track track, List<Track.Spot> spots, Reason gap) {
        return track.figures(spots, s -> figure(track, s.printed()))
                .flatMap(figures -> Totals.sum(figures, context.gaps(), gap));
    }

    private Known figure(Track track, Printed printed) {
        return track.row()
                .exact()
                .map(e -> Exactness.known(printed, Optional.of(e), Optional.empty(), context.rounding()))
                .orElseGet(() -> Exactness.count(printed, context.rounding()));
    }
}
