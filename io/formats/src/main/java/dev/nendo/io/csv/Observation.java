package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Measure;
import dev.nendo.problem.Location;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of an observations file: what one branch reported on one KPI for one month.
 *
 * <p>It is not a to-date value unless its {@link #basis()} says so, and a number that is not there is missing, never zero. Numbers are as
 * written, in the file's own unit: {@code gunma,GK03,2021-05,38,40} has the numerator 38 and the denominator 40. Rounding: none. Immutable
 * and thread-safe.
 */
public final class Observation {

    /** What a row says beside its numbers. */
    record Kind(FiscalYear fiscalYear, boolean fiscalYearStated, Measure measure, Basis basis) {}

    /** The numbers of a row, each of which may be missing. */
    record Numbers(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable BigDecimal value) {
        boolean isEmpty() {
            return numerator == null && denominator == null && value == null;
        }
    }

    private final String branch;
    private final String kpi;
    private final YearMonth month;
    private final Kind kind;
    private final Numbers numbers;
    private final MonthState state;
    private final boolean revised;
    private final Place place;

    /** Where a row starts; a location is made of it only when one is asked for. */
    record Place(String source, int line) {}

    Observation(ObservationKey key, Kind kind, Numbers numbers, MonthState state, boolean revised, Place place) {
        this.branch = key.branch();
        this.kpi = key.kpi();
        this.month = key.month();
        this.kind = kind;
        this.numbers = numbers;
        this.state = state;
        this.revised = revised;
        this.place = place;
    }

    /** {@return the id of the branch} */
    public String branch() {
        return branch;
    }

    /** {@return the id of the KPI} */
    public String kpi() {
        return kpi;
    }

    /** {@return the month} */
    public YearMonth month() {
        return month;
    }

    /** {@return the fiscal year the row belongs to: as stated, else the one that contains the month} */
    public FiscalYear fiscalYear() {
        return kind.fiscalYear;
    }

    /** {@return whether the row itself states its fiscal year} */
    public boolean isFiscalYearStated() {
        return kind.fiscalYearStated;
    }

    /** {@return flow, coverage or stock; with a denominator a rate of that kind} */
    public Measure measure() {
        return kind.measure;
    }

    /** {@return whether the numbers stand for the month or for the year to date} */
    public Basis basis() {
        return kind.basis;
    }

    /** {@return the numerator, if there is one} */
    public Optional<BigDecimal> numerator() {
        return Optional.ofNullable(numbers.numerator);
    }

    /** {@return the denominator, if there is one} */
    public Optional<BigDecimal> denominator() {
        return Optional.ofNullable(numbers.denominator);
    }

    /** {@return the value of a row that is no rate, if there is one} */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(numbers.value);
    }

    /**
     * What is known of the month.
     *
     * @return reported, preliminary or revised only if the row has the numbers it needs: a value, or a numerator and a denominator, the
     *     latter not needed by a coverage, whose population may have been stated before; else missing, suppressed or not applicable
     */
    public MonthState state() {
        return state;
    }

    /** {@return whether the row is flagged as revised, so that it may replace an earlier one, even by nothing} */
    public boolean isRevised() {
        return revised;
    }

    /** {@return the source and the line on which the row starts} */
    public Location location() {
        return Location.ofSource(place.source).withLine(place.line);
    }

    /** {@return the parts, for debugging} */
    @Override
    public String toString() {
        return branch + "," + kpi + "," + month + " " + kind.fiscalYear + " " + kind.measure + " " + kind.basis.id()
                + " " + numbers + " " + state.id() + (revised ? " revised" : "") + " at " + location();
    }
}
