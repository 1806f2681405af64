package dev.nendo.programs.cumulate;

import dev.nendo.io.csv.Observation;
import dev.nendo.io.csv.ObservationSink;
import dev.nendo.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds observations up by branch, KPI and fiscal year and hands on one line a month.
 *
 * <p>All arithmetic is exact. Sums restart with each fiscal year. A second row for a branch, KPI and month is a problem unless it is
 * flagged as revised; then it replaces the earlier one and is counted. A row that was rejected leaves its month without a value, so that
 * no sum passes over it unnoticed. More series than {@link CumulateOptions#maxSeries()} are refused with {@link TooManySeries}. With {@link CumulateOptions#grouped()} a group is forgotten once another begins. Not thread-safe.
 */
public final class Cumulation implements ObservationSink {

    private record Key(String branch, String kpi) {}

    private final CumulateOptions options;
    private final Consumer<Line> out;
    private final Map<Key, KeyRows> groups = new LinkedHashMap<>();
    private @Nullable KeyRows current;
    private long series;
    private long replaced;
    private long outside;

    /**
     * Starts without rows.
     *
     * @param options how to add up
     * @param out takes the lines
     */
    public Cumulation(CumulateOptions options, Consumer<Line> out) {
        this.options = options;
        this.out = out;
    }

    @Override
    public Optional<Problem> accept(Observation row) {
        if (isOutside(row)) {
            outside++;
            return Optional.empty();
        }
        KeyRows group = group(row);
        Optional<YearRows> holder = group.holding(row.month());
        if (holder.isPresent() && !row.isRevised()) {
            return Optional.of(
                    Conflicts.duplicate(row, holder.get().line(holder.get().find(row.month()))));
        }
        Optional<Problem> conflict = group.yearOf(row).flatMap(year -> Conflicts.between(year, row));
        if (conflict.isPresent()) {
            return conflict;
        }
        holder.ifPresent(year -> {
            replaced++;
            year.remove(year.find(row.month()));
        });
        int before = group.size();
        group.put(row);
        holder.ifPresent(group::drop);
        held(group.size() - before, row);
        return Optional.empty();
    }

    @Override
    public void rejected(Observation row) {
        if (isOutside(row)) {
            return;
        }
        KeyRows group = group(row);
        boolean isCompatible =
                group.yearOf(row).flatMap(year -> Conflicts.between(year, row)).isEmpty();
        if (group.holding(row.month()).isEmpty() && isCompatible) {
            int before = group.size();
            group.put(row);
            held(group.size() - before, row);
        }
    }

    private void held(int more, Observation row) {
        series += more;
        if (series > options.maxSeries()) {
            throw new TooManySeries(row, options.maxSeries());
        }
    }

    private boolean isOutside(Observation row) {
        return options.window().isPresent() && !options.window().get().contains(row.month());
    }

    private KeyRows group(Observation row) {
        KeyRows latest = current;
        if (latest != null && latest.isFor(row)) {
            return latest;
        }
        KeyRows next;
        if (options.grouped()) {
            finish();
            series = 0;
            next = new KeyRows(row.branch(), row.kpi());
        } else {
            next = groups.computeIfAbsent(new Key(row.branch(), row.kpi()), key -> new KeyRows(key.branch, key.kpi));
        }
        current = next;
        return next;
    }

    /** Hands on the lines of everything held. */
    public void finish() {
        if (options.grouped()) {
            KeyRows latest = current;
            if (latest != null) {
                latest.lines(options, out);
            }
        } else {
            groups.values().forEach(group -> group.lines(options, out));
            groups.clear();
        }
        current = null;
    }

    /** {@return how many rows were replaced by revised ones} */
    public long replaced() {
        return replaced;
    }

    /** {@return how many rows were left out because their month is outside the window} */
    public long outside() {
        return outside;
    }
}
