package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Unit;
import dev.nendo.series.Rate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sum of exact numbers, or a ratio of two, whose months and working are read when they are asked for.
 *
 * <p>Its value is the one that reading gives. Immutable and thread-safe: two threads that read at once read the same.
 */
final class SummedNumbers implements EvidenceValue {
    private final Quantity sum;
    private final Optional<Parts> parts;
    private final Optional<Window> window;
    private final Supplier<EvidenceValue> reader;
    private volatile @Nullable EvidenceValue read;

    SummedNumbers(Quantity sum, Optional<Parts> parts, Window window, Supplier<EvidenceValue> reader) {
        this.sum = sum;
        this.parts = parts;
        this.window = Optional.of(window);
        this.reader = reader;
    }

    private EvidenceValue read() {
        EvidenceValue made = read;
        if (made == null) {
            made = reader.get();
            read = made;
        }
        return made;
    }

    @Override
    public Outcome<Quantity> value() {
        return Outcome.present(sum);
    }

    @Override
    public Optional<Quantity> lowerBound() {
        return Optional.empty();
    }

    @Override
    public Unit unit() {
        return sum.unit();
    }

    @Override
    public Optional<String> printed() {
        return Optional.empty();
    }

    @Override
    public Optional<String> computed() {
        return read().computed();
    }

    @Override
    public Optional<Integer> decimals() {
        return Optional.empty();
    }

    @Override
    public Kind kind() {
        return parts.isPresent() ? Kind.COUNTS : Kind.PRINTED;
    }

    @Override
    public Optional<Parts> parts() {
        return parts;
    }

    @Override
    public Optional<Rate> weighted() {
        return Optional.empty();
    }

    @Override
    public Optional<Window> window() {
        return window;
    }

    @Override
    public Coverage coverage() {
        return read().coverage();
    }

    @Override
    public boolean isPreliminary() {
        return false;
    }

    @Override
    public Optional<String> source() {
        return Optional.empty();
    }

    @Override
    public List<InputFigures> inputs() {
        return read().inputs();
    }

    @Override
    public List<Calculation> steps() {
        return read().steps();
    }

    @Override
    public NavigableMap<YearMonth, Quantity> monthly() {
        return read().monthly();
    }

    @Override
    public Optional<Boolean> done() {
        return Optional.empty();
    }

    @Override
    public List<Hole> holes() {
        return read().holes();
    }
}
