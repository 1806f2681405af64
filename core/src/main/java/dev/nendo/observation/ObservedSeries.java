package dev.nendo.observation;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Precision;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that was observed of one branch and KPI, by month in order; filled by a builder, then never changed. */
final class ObservedSeries {
    private static final List<MonthState> STATES = List.of(MonthState.values());
    private static final int FIRST_CAPACITY = 12;

    /** What the rows of a series hold. */
    enum Form {
        UNKNOWN,
        VALUES,
        RATES
    }

    private int[] months = new int[0];
    private byte[] states = new byte[0];
    private ObservationNumbers tops = new ObservationNumbers();
    private @Nullable ObservationNumbers bottoms;
    private int size;
    private Form form = Form.UNKNOWN;
    private @Nullable Basis basis;
    private Precision precision = Precision.exact();

    /** The place of a month, or minus one minus the place where it would be. */
    int find(int month) {
        // Rows mostly come in the order of time.
        return size == 0 || months[size - 1] < month ? -1 - size : Arrays.binarySearch(months, 0, size, month);
    }

    /** Takes the form of a row that has numbers; false if the series has the other form. */
    boolean takes(Form wanted) {
        if (form == Form.UNKNOWN) {
            form = wanted;
            if (wanted == Form.RATES) {
                ObservationNumbers below = new ObservationNumbers();
                IntStream.range(0, size).forEach(i -> {
                    below.open(i, i, months.length);
                    below.set(i, null);
                });
                bottoms = below;
            }
        }
        return form == wanted;
    }

    /** Makes a place for a month that has none. */
    int insert(int month, int place) {
        int capacity = size < months.length ? months.length : Math.max(FIRST_CAPACITY, size + size / 2);
        if (capacity > months.length) {
            months = Arrays.copyOf(months, capacity);
            states = Arrays.copyOf(states, capacity);
        }
        System.arraycopy(months, place, months, place + 1, size - place);
        System.arraycopy(states, place, states, place + 1, size - place);
        tops.open(place, size, capacity);
        if (bottoms != null) {
            bottoms.open(place, size, capacity);
        }
        months[place] = month;
        size++;
        return place;
    }

    void put(int place, @Nullable BigDecimal top, @Nullable BigDecimal bottom, MonthState state) {
        tops.set(place, top);
        if (bottoms != null) {
            bottoms.set(place, bottom);
        }
        states[place] = (byte) STATES.indexOf(state);
    }

    void put(int place, long top, long bottom, MonthState state) {
        tops.set(place, top);
        Objects.requireNonNull(bottoms).set(place, bottom);
        states[place] = (byte) STATES.indexOf(state);
    }

    /** Keeps the coarser of two precisions. */
    void coarsen(Precision other) {
        BigDecimal unit = precision.unit().orElse(BigDecimal.ZERO);
        if (other.unit().filter(wanted -> wanted.compareTo(unit) > 0).isPresent()) {
            precision = other;
        }
    }

    Precision precision() {
        return precision;
    }

    void setBasis(Basis wanted) {
        basis = wanted;
    }

    Optional<Basis> statedBasis() {
        return Optional.ofNullable(basis);
    }

    int size() {
        return size;
    }

    Form form() {
        return form;
    }

    int month(int place) {
        return months[place];
    }

    MonthState state(int place) {
        return STATES.get(states[place]);
    }

    @Nullable
    BigDecimal top(int place) {
        return tops.get(place);
    }

    @Nullable
    BigDecimal bottom(int place) {
        return bottoms == null ? null : bottoms.get(place);
    }

    /** The last month with a number. */
    Optional<YearMonth> lastReported() {
        for (int i = size - 1; i >= 0; i--) {
            if (tops.isPresent(i)) {
                return Optional.of(toMonth(months[i]));
            }
        }
        return Optional.empty();
    }

    /** All months from the first to the last. */
    Window reach() {
        return Window.of(toMonth(months[0]), toMonth(months[size - 1]));
    }

    boolean isObserved(Window window) {
        return IntStream.range(0, size).anyMatch(i -> window.contains(toMonth(months[i])));
    }

    KpiNumbers.Series over(Window window) {
        MonthlySeries above = series(window, tops);
        return bottoms == null
                ? KpiNumbers.Series.of(above)
                : KpiNumbers.Series.of(RateSeries.of(above, series(window, Objects.requireNonNull(bottoms))));
    }

    private MonthlySeries series(Window window, ObservationNumbers numbers) {
        MonthlySeries.Builder series =
                MonthlySeries.builder(window, statedBasis().orElse(Basis.MONTHLY));
        int from = find(number(window.first()));
        for (int i = from < 0 ? -1 - from : from; i < size; i++) {
            YearMonth month = toMonth(months[i]);
            if (month.isAfter(window.last())) {
                break;
            }
            if (window.contains(month)) {
                BigDecimal value = numbers.get(i);
                if (value != null) {
                    series.put(month, value, state(i));
                } else if (!state(i).hasValue()) {
                    series.mark(month, state(i));
                }
            }
        }
        return series.precision(precision).build();
    }

    static int number(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    static YearMonth toMonth(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }

    ObservedSeries copy() {
        ObservedSeries copy = new ObservedSeries();
        copy.months = Arrays.copyOf(months, size);
        copy.states = Arrays.copyOf(states, size);
        copy.tops = tops.copy(size);
        copy.bottoms = bottoms == null ? null : bottoms.copy(size);
        copy.size = size;
        copy.form = form;
        copy.basis = basis;
        copy.precision = precision;
        return copy;
    }
}
