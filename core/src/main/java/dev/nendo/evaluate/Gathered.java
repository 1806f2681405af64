package dev.nendo.evaluate;

import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An actual with what later steps need beside it.
 *
 * @param actual the actual
 * @param parts the numerator and denominator, where known
 * @param monthly the values of single months, where printed; empty where they are not
 * @param done whether an activity was carried out, where stated or counted
 * @param holes the cells without a figure in the rows read, up to the as-of month
 */
record Gathered(
        ActualValue actual,
        Optional<Parts> parts,
        NavigableMap<YearMonth, Known> monthly,
        Optional<Boolean> done,
        List<Hole> holes) {

    /** A numerator and a denominator, each in a unit of its own. */
    record Parts(Known numerator, Unit above, Known denominator, Unit below) {
        /** Both in base units, as far as each has a value. */
        Optional<Rate> inBaseUnits() {
            return measured(numerator, above)
                    .flatMap(n -> measured(denominator, below).map(d -> Rate.of(n, d)));
        }

        private static Optional<Measured> measured(Known known, Unit unit) {
            Rational scale = Rational.of(unit.scale());
            return known.nominal()
                    .map(nominal ->
                            Measured.of(nominal.times(scale), known.interval().times(scale)));
        }
    }

    /** A cell without a figure: of which row, for which month, and whether its publisher withholds it. */
    record Hole(String row, YearMonth month, boolean suppressed) {}

    Gathered {
        holes = List.copyOf(holes);
        monthly = Collections.unmodifiableNavigableMap(new TreeMap<>(monthly));
    }

    static Gathered of(ActualValue actual) {
        return new Gathered(actual, Optional.empty(), Collections.emptyNavigableMap(), Optional.empty(), List.of());
    }

    static Gathered absent(Reason reason, Unit unit) {
        return of(ActualValue.absent(reason, unit));
    }

    Gathered withParts(Parts known) {
        return new Gathered(actual, Optional.of(known), monthly, done, holes);
    }

    Gathered withMonthly(NavigableMap<YearMonth, Known> values) {
        return new Gathered(actual, parts, values, done, holes);
    }

    Gathered withDone(boolean whether) {
        return new Gathered(actual, parts, monthly, Optional.of(whether), holes);
    }

    Gathered withActual(ActualValue other) {
        return new Gathered(other, parts, monthly, done, holes);
    }

    /** The same, with the figure that is printed for the same month: it is shown, and sets the precision, but is not computed from. */
    Gathered printedAs(Gathered other, Sentence label) {
        ActualValue shown = other.actual();
        if (shown.printed().isEmpty() || !shown.isPresent() || !shown.month().equals(actual.month())) {
            return this;
        }
        return withActual(ActualValue.builder()
                .from(actual)
                .printed(shown.printed())
                .decimals(shown.decimals())
                .addAllInputs(shown.inputs().stream()
                        .map(i -> new Explanation.Input(label, i.months(), i.figures(), Optional.empty()))
                        .toList())
                .build());
    }

    Gathered withHoles(Track... tracks) {
        List<Hole> all =
                Stream.of(tracks).flatMap(t -> t.holes().stream()).distinct().toList();
        return new Gathered(actual, parts, monthly, done, all);
    }

    boolean isSuppressedAt(YearMonth month) {
        return holes.stream().anyMatch(h -> h.suppressed() && h.month().equals(month));
    }

    /** The value as one quantity, if there is one. */
    Outcome<Known> value() {
        return actual.interval().map(interval -> new Known(interval, actual.nominal()));
    }

    /** A builder with the value filled in. */
    static ActualValue.Builder value(Outcome<Known> value, Unit unit) {
        ActualValue.Builder builder = ActualValue.builder();
        builder.unit(unit);
        builder.interval(value.map(Known::interval));
        Optional<Rational> nominal = value.value().flatMap(Known::nominal);
        builder.nominal(nominal);
        return builder;
    }

    /** The text of a figure with its unit, where the text has none. */
    static String text(Printed printed) {
        String text = printed.text().strip();
        boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        return bare ? text + printed.unit().symbol() : text;
    }

    static Optional<Interval> stands(Known known) {
        return known.isExact() ? Optional.empty() : Optional.of(known.interval());
    }
}
