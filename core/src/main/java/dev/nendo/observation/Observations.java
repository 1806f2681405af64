package dev.nendo.observation;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.Precision;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of branches, KPIs and months, as a database holds them: any order, any years, one number or a numerator and a denominator a month.
 *
 * <p>They are numbers, not printed cells: exact to the last digit, and in the unit of the definition that judges them. They have no measure,
 * no target and no fiscal year. Example: {@code addRate("north", "by-post", YearMonth.of(2024, 4), 968, 1_000)} is 96.8 % in April. A month
 * that is not there, or whose number is null, is missing and never zero. No rounding.
 *
 * <p>In columns inside: about 24 bytes a month and series. Immutable and thread-safe; equality is identity.
 */
public final class Observations {
    private final Map<Key, ObservedSeries> series;

    Observations(Map<Key, ObservedSeries> series) {
        this.series = Collections.unmodifiableMap(series);
    }

    /**
     * Whose numbers a series holds.
     *
     * @param branch the branch's id
     * @param kpi the KPI's id
     */
    public record Key(String branch, String kpi) {
        /**
         * Checks that both ids can be read.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @throws IllegalArgumentException if one is blank
         */
        public Key {
            Checks.notBlank("branch", branch);
            Checks.notBlank("kpi", kpi);
        }
    }

    /** {@return a builder without observations} */
    public static Builder builder() {
        return new Builder(new LinkedHashMap<>());
    }

    /** {@return the branches and KPIs observed, by first appearance} */
    public List<Key> keys() {
        return List.copyOf(series.keySet());
    }

    /** {@return the branches observed, by first appearance} */
    public List<String> branches() {
        return series.keySet().stream().map(Key::branch).distinct().toList();
    }

    /** {@return how many months of all series were observed} */
    public long size() {
        return series.values().stream().mapToLong(ObservedSeries::size).sum();
    }

    /** {@return the last month for which any branch and KPI has a number} */
    public Optional<YearMonth> lastMonth() {
        return series.values().stream().flatMap(s -> s.lastReported().stream()).max(YearMonth::compareTo);
    }

    /**
     * {@return the first and last month of a series and all between, if there is such a series}
     *
     * @param branch the branch's id
     * @param kpi the KPI's id
     */
    public Optional<Window> months(String branch, String kpi) {
        return find(branch, kpi).filter(s -> s.size() > 0).map(ObservedSeries::reach);
    }

    /**
     * Finds what was observed over some months: as stated, and missing where nothing was.
     *
     * @param branch the branch's id
     * @param kpi the KPI's id
     * @param window the months wanted
     * @return the series; empty if none of these months was observed
     */
    public Optional<KpiNumbers.Series> over(String branch, String kpi, Window window) {
        return find(branch, kpi).filter(s -> s.isObserved(window)).map(s -> s.over(window));
    }

    private Optional<ObservedSeries> find(String branch, String kpi) {
        return Optional.ofNullable(series.get(new Key(branch, kpi)));
    }

    /**
     * Puts a later part after this one; parts of one delivery, put together in their order, are the delivery.
     *
     * @param later the later part
     * @return all observations of both; a month that the later part flags as revised replaces the earlier one
     * @throws IllegalArgumentException if a month is in both parts and not flagged as revised in the later, or one has values and the other
     *     numerators and denominators, or their bases differ
     */
    public Observations plus(Observations later) {
        Map<Key, ObservedSeries> all = new LinkedHashMap<>();
        series.forEach((key, one) -> all.put(key, one.copy()));
        Builder both = new Builder(all);
        later.series.forEach(both::addAll);
        Loaded<Observations> merged = both.build();
        Checks.argument(
                merged.problems().isEmpty(),
                () -> merged.problems().get(0).message().en());
        return merged.orThrow();
    }

    /** {@return the counts of series and months, such as {@code 2 series, 24 months}} */
    @Override
    public String toString() {
        return series.size() + " series, " + size() + " months";
    }

    /** Collects observations in any order; not thread-safe. */
    public static final class Builder {
        private final Map<Key, ObservedSeries> series;
        private final ObservationProblems problems = new ObservationProblems();
        private @Nullable Key lastKey;
        private @Nullable ObservedSeries last;

        private Builder(Map<Key, ObservedSeries> series) {
            this.series = series;
        }

        /**
         * Says where the observations that follow were read, for the problems that they may have.
         *
         * @param location the place, such as a file and a line
         * @return this builder
         */
        public Builder at(Location location) {
            problems.at(location);
            return this;
        }

        /**
         * Adds one number of one month.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @param value the number; null is missing
         * @return this builder
         * @throws IllegalArgumentException if an id is blank, the month is null or outside 1000-01 to 9999-12, or the number has more than
         *     50 digits
         */
        public Builder addValue(String branch, String kpi, YearMonth month, @Nullable BigDecimal value) {
            return add(branch, kpi, month, ObservedSeries.Form.VALUES, value, null, MonthState.REPORTED);
        }

        /**
         * Adds one number of one month, with what is said of it.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @param value the number; null is missing
         * @param flag preliminary, or revised: then it replaces what was added before
         * @return this builder
         * @throws IllegalArgumentException as {@link #addValue(String, String, YearMonth, BigDecimal)}
         */
        public Builder addValue(
                String branch, String kpi, YearMonth month, @Nullable BigDecimal value, ObservationFlag flag) {
            return add(branch, kpi, month, ObservedSeries.Form.VALUES, value, null, flag.state());
        }

        /**
         * Adds a numerator and a denominator of one month.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @param numerator the numerator; null is missing
         * @param denominator the denominator; null is missing
         * @return this builder
         * @throws IllegalArgumentException as {@link #addValue(String, String, YearMonth, BigDecimal)}
         */
        public Builder addRate(
                String branch,
                String kpi,
                YearMonth month,
                @Nullable BigDecimal numerator,
                @Nullable BigDecimal denominator) {
            return add(branch, kpi, month, ObservedSeries.Form.RATES, numerator, denominator, MonthState.REPORTED);
        }

        /**
         * Adds a numerator and a denominator of one month, with what is said of them.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @param numerator the numerator; null is missing
         * @param denominator the denominator; null is missing
         * @param flag preliminary, or revised: then they replace what was added before
         * @return this builder
         * @throws IllegalArgumentException as {@link #addValue(String, String, YearMonth, BigDecimal)}
         */
        public Builder addRate(
                String branch,
                String kpi,
                YearMonth month,
                @Nullable BigDecimal numerator,
                @Nullable BigDecimal denominator,
                ObservationFlag flag) {
            return add(branch, kpi, month, ObservedSeries.Form.RATES, numerator, denominator, flag.state());
        }

        /**
         * Adds counts of one month.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @param numerator the numerator
         * @param denominator the denominator
         * @return this builder
         * @throws IllegalArgumentException if an id is blank, or the month is null or outside 1000-01 to 9999-12
         */
        public Builder addRate(String branch, String kpi, YearMonth month, long numerator, long denominator) {
            return addCounts(branch, kpi, month, numerator, denominator, MonthState.REPORTED);
        }

        /**
         * Adds counts of one month, with what is said of them.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @param numerator the numerator
         * @param denominator the denominator
         * @param flag preliminary, or revised: then they replace what was added before
         * @return this builder
         * @throws IllegalArgumentException if an id is blank, or the month is null or outside 1000-01 to 9999-12
         */
        public Builder addRate(
                String branch, String kpi, YearMonth month, long numerator, long denominator, ObservationFlag flag) {
            return addCounts(branch, kpi, month, numerator, denominator, flag.state());
        }

        /**
         * Adds a month without a number.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @param state missing, suppressed or not applicable
         * @return this builder
         * @throws IllegalArgumentException if an id is blank, the month is null or outside 1000-01 to 9999-12, or the state needs a number
         */
        public Builder addState(String branch, String kpi, YearMonth month, MonthState state) {
            Checks.argument(
                    !state.hasValue(),
                    () -> "a month without a number is missing, suppressed or not-applicable: " + state.id());
            return add(branch, kpi, month, ObservedSeries.Form.UNKNOWN, null, null, state);
        }

        /**
         * Says what the numbers of a series are; single months, if not said.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param basis monthly or cumulative
         * @return this builder
         * @throws IllegalArgumentException if an id is blank
         */
        public Builder withBasis(String branch, String kpi, Basis basis) {
            ObservedSeries one = series(branch, kpi);
            problems.begin();
            if (one.statedBasis().filter(b -> b != basis).isPresent()) {
                problems.twoBases(branch, kpi, basis);
            } else {
                one.setBasis(basis);
            }
            return this;
        }

        /**
         * Says that numbers of a series are not exact, as binary doubles are not; said several times, the coarsest precision holds.
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param precision how exactly the numbers are known; an exact one changes nothing
         * @return this builder
         * @throws IllegalArgumentException if an id is blank
         */
        public Builder withPrecision(String branch, String kpi, Precision precision) {
            series(branch, kpi).coarsen(precision);
            return this;
        }

        /**
         * {@return whether a month was added already, with or without a number}
         *
         * @param branch the branch's id
         * @param kpi the KPI's id
         * @param month the month
         * @throws IllegalArgumentException if an id is blank, or the month is null or outside 1000-01 to 9999-12
         */
        public boolean contains(String branch, String kpi, YearMonth month) {
            int number = ObservationLimits.month(month);
            ObservedSeries one = series.get(new Key(branch, kpi));
            return one != null && one.find(number) >= 0;
        }

        /** {@return why the observation added last could not be used; empty if it was} */
        public Optional<Problem> refusal() {
            return problems.last();
        }

        private Builder add(
                String branch,
                String kpi,
                YearMonth month,
                ObservedSeries.Form form,
                @Nullable BigDecimal top,
                @Nullable BigDecimal bottom,
                MonthState state) {
            BigDecimal above = ObservationLimits.number(top);
            BigDecimal below = ObservationLimits.number(bottom);
            int number = ObservationLimits.month(month);
            ObservedSeries one = series(branch, kpi);
            problems.begin();
            int place = place(one, number, form, state);
            if (place >= 0) {
                boolean known = above != null || below != null;
                one.put(place, above, below, known || !state.hasValue() ? state : MonthState.MISSING);
            }
            return this;
        }

        private Builder addCounts(String branch, String kpi, YearMonth month, long top, long bottom, MonthState state) {
            int number = ObservationLimits.month(month);
            ObservedSeries one = series(branch, kpi);
            problems.begin();
            int place = place(one, number, ObservedSeries.Form.RATES, state);
            if (place >= 0) {
                one.put(place, top, bottom, state);
            }
            return this;
        }

        /** Where the numbers of a month go, or −1 where they can't. */
        private int place(ObservedSeries one, int month, ObservedSeries.Form form, MonthState state) {
            if (form != ObservedSeries.Form.UNKNOWN && !one.takes(form)) {
                problems.mixed(lastKey, month);
                return -1;
            }
            int found = one.find(month);
            if (found < 0) {
                return one.insert(month, -1 - found);
            }
            if (state != MonthState.REVISED) {
                problems.twice(lastKey, month);
                return -1;
            }
            return found;
        }

        private void addAll(Key key, ObservedSeries later) {
            later.statedBasis().ifPresent(basis -> withBasis(key.branch(), key.kpi(), basis));
            withPrecision(key.branch(), key.kpi(), later.precision());
            for (int i = 0; i < later.size(); i++) {
                YearMonth month = ObservedSeries.toMonth(later.month(i));
                boolean known = later.top(i) != null || later.bottom(i) != null;
                add(
                        key.branch(),
                        key.kpi(),
                        month,
                        known ? later.form() : ObservedSeries.Form.UNKNOWN,
                        later.top(i),
                        later.bottom(i),
                        later.state(i));
            }
        }

        private ObservedSeries series(String branch, String kpi) {
            Key known = lastKey;
            ObservedSeries one = last;
            if (known == null || one == null || !known.branch.equals(branch) || !known.kpi.equals(kpi)) {
                known = new Key(branch, kpi);
                one = series.computeIfAbsent(known, k -> new ObservedSeries());
                lastKey = known;
                last = one;
            }
            return one;
        }

        /**
         * Builds the observations.
         *
         * @return the observations without those that could not be used, and a problem for each of these: a month twice, values mixed with
         *     rates, two bases
         */
        public Loaded<Observations> build() {
            Map<Key, ObservedSeries> copies = new LinkedHashMap<>();
            series.forEach((key, one) -> copies.put(key, one.copy()));
            return Loaded.of(new Observations(copies), problems.collected());
        }
    }
}
