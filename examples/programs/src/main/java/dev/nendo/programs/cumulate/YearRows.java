package dev.nendo.programs.cumulate;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.io.csv.Observation;
import dev.nendo.kpi.Measure;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one branch reported on one KPI in one fiscal year, by month; compact, since a file may have millions of them. */
final class YearRows {

    /** Doubled twice it is a year, with nothing over. */
    private static final int FIRST = 3;

    private final FiscalYear year;
    private final Measure measure;
    private final Basis basis;
    private boolean stated;
    private @Nullable Boolean rate;

    private int size;
    private int[] months = new int[FIRST];
    private int[] lines = new int[FIRST];
    private MonthState[] states = new MonthState[FIRST];
    private final Decimals numerators = new Decimals();
    private final Decimals denominators = new Decimals();

    YearRows(Observation first) {
        this.year = first.fiscalYear();
        this.measure = first.measure();
        this.basis = first.basis();
    }

    FiscalYear year() {
        return year;
    }

    Measure measure() {
        return measure;
    }

    /** The measure by which months are added up: a flow with denominators is a rate of flows. */
    Measure measureAdded() {
        return measure == Measure.FLOW && Boolean.TRUE.equals(rate) ? Measure.RATE_OF_FLOWS : measure;
    }

    Basis basis() {
        return basis;
    }

    /** Whether a row states the year itself, so that its window may begin before the year does. */
    boolean isStated() {
        return stated;
    }

    /** Whether the numbers have denominators; a year of empty rows has neither form. */
    boolean isRate() {
        return rate != null && rate;
    }

    /** Whether a row has the other form than those before it, a value among rates or the reverse. */
    boolean differsInForm(Observation row) {
        Boolean form = form(row);
        return rate != null && form != null && !rate.equals(form);
    }

    private static @Nullable Boolean form(Observation row) {
        if (row.value().isPresent()) {
            return false;
        }
        boolean hasPart = row.numerator().isPresent() || row.denominator().isPresent();
        return hasPart ? Boolean.TRUE : null;
    }

    int size() {
        return size;
    }

    /** The position of a month, or a negative number if no row has it. */
    int find(YearMonth month) {
        return Arrays.binarySearch(months, 0, size, number(month));
    }

    void put(Observation row) {
        Boolean form = form(row);
        rate = form == null ? rate : form;
        stated |= row.isFiscalYearStated();
        int found = find(row.month());
        int index = found < 0 ? insert(-found - 1, row.month()) : found;
        lines[index] = row.location().line().orElse(0);
        states[index] = row.state();
        numerators.set(index, row.value().or(row::numerator).orElse(null));
        denominators.set(index, row.denominator().orElse(null));
    }

    private int insert(int index, YearMonth month) {
        if (size == months.length) {
            months = Arrays.copyOf(months, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            states = Arrays.copyOf(states, size * 2);
        }
        System.arraycopy(months, index, months, index + 1, size - index);
        System.arraycopy(lines, index, lines, index + 1, size - index);
        System.arraycopy(states, index, states, index + 1, size - index);
        numerators.insert(index, size, null);
        denominators.insert(index, size, null);
        months[index] = number(month);
        size++;
        return index;
    }

    void remove(int index) {
        System.arraycopy(months, index + 1, months, index, size - index - 1);
        System.arraycopy(lines, index + 1, lines, index, size - index - 1);
        System.arraycopy(states, index + 1, states, index, size - index - 1);
        numerators.remove(index, size);
        denominators.remove(index, size);
        size--;
    }

    YearMonth month(int index) {
        return YearMonth.of(Math.floorDiv(months[index], 12), Math.floorMod(months[index], 12) + 1);
    }

    /** The line of the file on which a row starts. */
    int line(int index) {
        return lines[index];
    }

    MonthState state(int index) {
        return states[index];
    }

    Line.Pair numbers(int index) {
        return new Line.Pair(numerators.get(index), denominators.get(index));
    }

    /** Whether anything but a denominator was reported for a month. */
    boolean isReported(int index) {
        return state(index).hasValue() || numerators.get(index) != null;
    }

    private static int number(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }
}
