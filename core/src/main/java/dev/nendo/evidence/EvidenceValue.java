package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Rate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the evidence gives for some months: a value or the reason why there is none, with all that it was computed from.
 *
 * <p>Nothing is rounded. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface EvidenceValue permits ImmutableEvidenceValue, SummedNumbers {
    /** {@return the value, in the evidence's unit} */
    Outcome<Quantity> value();

    /** {@return what it is at least, where a gap leaves no value and what is added up can only grow} */
    Optional<Quantity> lowerBound();

    /** {@return the unit, also where there is no value} */
    Unit unit();

    /** {@return the figure as printed, where the value is one} */
    Optional<String> printed();

    /** {@return the computed value as text, where it is none that is printed} */
    Optional<String> computed();

    /** {@return the digits after the point that are printed} */
    Optional<Integer> decimals();

    /** {@return what it was computed from} */
    Kind kind();

    /** {@return numerator and denominator, where known} */
    Optional<Parts> parts();

    /** {@return Σ value × weight over Σ weight, where the value is a weighted mean} */
    Optional<Rate> weighted();

    /** {@return the months it covers} */
    Optional<Window> window();

    /** {@return the months it rests on} */
    @Value.Default
    default Coverage coverage() {
        return Coverage.NONE;
    }

    /** {@return whether a figure that may still change went into it} */
    @Value.Default
    default boolean isPreliminary() {
        return false;
    }

    /** {@return who counted, where it is not the publisher} */
    Optional<String> source();

    /** {@return the figures} */
    List<InputFigures> inputs();

    /** {@return the steps from the figures to the value} */
    List<Calculation> steps();

    /** {@return the values of single months, where known} */
    @Value.Default
    default NavigableMap<YearMonth, Quantity> monthly() {
        return Collections.emptyNavigableMap();
    }

    /** {@return whether an activity was carried out, where stated or counted} */
    Optional<Boolean> done();

    /** {@return the places without a figure in the series read, up to the as-of month} */
    List<Hole> holes();

    /** {@return the last month it covers} */
    default Optional<YearMonth> month() {
        return window().map(Window::last);
    }

    /** {@return whether there is a value} */
    default boolean isPresent() {
        return value().isPresent();
    }

    /** {@return whether there is a value, or it is known whether something was done} */
    default boolean isUsable() {
        return isPresent() || done().isPresent();
    }

    /** {@return the value, or where a gap leaves only a lower bound, that bound: enough to judge by, but not to compute with} */
    default Outcome<Quantity> judged() {
        return lowerBound().map(Outcome::present).orElseGet(this::value);
    }

    /** {@return whether there is a value or a lower bound} */
    default boolean isKnown() {
        return isPresent() || lowerBound().isPresent();
    }

    /**
     * {@return whether its publisher withholds a figure of a month}
     *
     * @param month the month
     */
    default boolean isSuppressedAt(YearMonth month) {
        return holes().stream().anyMatch(h -> h.isSuppressed() && h.month().equals(month));
    }

    /** {@return no value} */
    static EvidenceValue absent(Reason reason, Unit unit) {
        return builder()
                .value(Outcome.absent(reason))
                .unit(unit)
                .kind(Kind.NONE)
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value; not thread-safe. */
    final class Builder extends ImmutableEvidenceValue.Builder {
        Builder() {}
    }

    /** {@return the same with what it is at least, if that is known} */
    default EvidenceValue withLowerBound(Outcome<Quantity> bound) {
        return builder().from(this).lowerBound(bound.value()).build();
    }

    /** {@return the same with other months expected} */
    default EvidenceValue withCoverage(Coverage months) {
        return builder().from(this).coverage(months).build();
    }

    /** {@return the same with the values of single months} */
    default EvidenceValue withMonthly(NavigableMap<YearMonth, Quantity> months) {
        Builder builder = builder().from(this);
        return builder.monthly(Collections.unmodifiableNavigableMap(new TreeMap<>(months)))
                .build();
    }

    /** {@return the same with the places without a figure} */
    default EvidenceValue withHoles(MonthlyPoints... series) {
        Builder builder = builder().from(this);
        return builder.holes(Stream.of(series)
                        .flatMap(s -> s.holes().stream())
                        .distinct()
                        .toList())
                .build();
    }

    /**
     * The same with the figure that is printed for the same month: it is shown, and sets the precision, but nothing is computed from it.
     *
     * @param other the printed value
     * @param label what the printed figure is called
     * @return this, where the other is of another month
     */
    default EvidenceValue printedAs(EvidenceValue other, Sentence label) {
        if (other.printed().isEmpty() || !other.isPresent() || !other.month().equals(month())) {
            return this;
        }
        Builder builder = builder().from(this);
        return builder.printed(other.printed())
                .decimals(other.decimals())
                .addAllInputs(other.inputs().stream()
                        .map(i -> new InputFigures(label, i.months(), i.figures(), Optional.empty()))
                        .toList())
                .build();
    }

    /** What a value was computed from. */
    enum Kind {
        /** Numerator and denominator. */
        COUNTS,
        /** Printed values. */
        PRINTED,
        /** Rates of which only bounds are known. */
        BOUNDS,
        /** Dated entries. */
        ENTRIES,
        /** A statement that something was done, or was not. */
        STATED,
        /** Nothing. */
        NONE
    }

    /**
     * A place without a figure.
     *
     * @param series of which series
     * @param month for which month
     * @param isSuppressed whether its publisher withholds it
     */
    record Hole(String series, YearMonth month, boolean isSuppressed) {}
}
