package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A stock whose net changes are printed too: after its last level, the changes carry it on. */
final class StockRows {
    private StockRows() {}

    static Gathered read(Context context, Span span, PrintedRow levels, PrintedRow changes) {
        Gathered level = ValueRow.read(context, span, levels);
        Track track = Track.of(changes, span);
        NavigableMap<YearMonth, Known> monthly = monthly(context, track);
        Gathered known = level.withMonthly(monthly);
        if (level.value().value().isEmpty() || level.actual().month().isEmpty()) {
            return known;
        }
        YearMonth from = level.actual().month().get();
        List<Track.Spot> later =
                track.begun().stream().filter(s -> s.month().isAfter(from)).toList();
        boolean unbroken = later.stream().allMatch(s -> s.isReported() && !s.isApproximate());
        List<Known> moves = later.stream()
                .filter(Track.Spot::isReported)
                .flatMap(s -> change(context, track, s).value().stream())
                .toList();
        return later.isEmpty() || !unbroken || moves.size() < later.size()
                ? known
                : carried(level, later, moves, track, context)
                        .withMonthly(monthly)
                        .withHoles(track);
    }

    private static Gathered carried(
            Gathered level, List<Track.Spot> later, List<Known> moves, Track changes, Context context) {
        Known end = moves.stream().reduce(level.value().value().orElseThrow(), Known::plus);
        YearMonth month = later.get(later.size() - 1).month();
        ActualValue.Builder builder = ActualValue.builder().from(level.actual());
        builder.interval(Outcome.present(end.interval()))
                .nominal(end.nominal())
                .window(Window.month(month))
                .preliminary(level.actual().preliminary() || changes.isPreliminary(later))
                .addInput(Inputs.cells(Inputs.CHANGE, later))
                .addStep(Inputs.step(Inputs.ACTUAL, Sentences.CARRIED_BY_CHANGES, end));
        builder.printed(Optional.empty());
        end.nominal().ifPresent(n -> builder.computed(Show.number(n, context.unit())));
        return Gathered.of(builder.build());
    }

    private static NavigableMap<YearMonth, Known> monthly(Context context, Track track) {
        NavigableMap<YearMonth, Known> values = new TreeMap<>();
        for (Track.Spot spot : track.reported()) {
            change(context, track, spot).value().ifPresent(known -> values.put(spot.month(), known));
        }
        return values;
    }

    /** A net change in the unit of the level, which need not be that of its own row. */
    private static Outcome<Known> change(Context context, Track track, Track.Spot spot) {
        Known known = track.known(spot, Optional.of(Measure.FLOW), context.rounding());
        return Conversion.to(context.unit(), known, spot.printed().unit());
    }
}
