package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Reason;
import java.util.List;
import java.util.Optional;

/** What an actual is made of, of one year: series, a figure, a ratio, parts, entries, or a plain statement. */
public interface Material {
    /**
     * Chooses by kind.
     *
     * @param cases one method a kind
     * @param <R> what comes out
     * @return what the method of this kind gives
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each kind.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {
        /** {@return what is made of series} */
        R series(Series series);

        /** {@return what is made of a single figure} */
        R figure(StatedFigure figure);

        /** {@return what is made of a ratio} */
        R ratio(StatedRatio ratio);

        /** {@return what is made of the ratios of several parts} */
        R parts(PartKind kind, List<NamedRatio> parts);

        /** {@return what is made of dated entries} */
        R entries(List<Entry> entries);

        /** {@return what is made of a statement that something was done, or was not} */
        R done(boolean isDone);

        /** {@return what is made of nothing} */
        R nothing(Reason reason);
    }

    /**
     * Series that belong together.
     *
     * @param value values, rates or levels
     * @param numerator numerators
     * @param denominator denominators, or the weights of values
     * @param change net changes of a stock
     */
    record Series(
            Optional<QuantitySeries> value,
            Optional<QuantitySeries> numerator,
            Optional<QuantitySeries> denominator,
            Optional<QuantitySeries> change)
            implements Material {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.series(this);
        }
    }

    /**
     * The ratio of a part.
     *
     * @param name the part
     * @param ratio its ratio
     */
    record NamedRatio(String name, StatedRatio ratio) {}

    /**
     * Something that happened.
     *
     * @param months when, as months
     * @param when when, as printed
     */
    record Entry(Window months, String when) {}

    /**
     * A single figure.
     *
     * @param figure the figure
     */
    record OfFigure(StatedFigure figure) implements Material {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figure(figure);
        }
    }

    /**
     * A ratio.
     *
     * @param ratio the ratio
     */
    record OfRatio(StatedRatio ratio) implements Material {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratio(ratio);
        }
    }

    /**
     * The ratios of several parts.
     *
     * @param kind how they go together
     * @param parts each with its name
     */
    record OfParts(PartKind kind, List<NamedRatio> parts) implements Material {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parts(kind, parts);
        }
    }

    /**
     * Dated entries.
     *
     * @param entries in the order printed
     */
    record Entries(List<Entry> entries) implements Material {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entries(entries);
        }
    }

    /**
     * A statement that something was done, or was not.
     *
     * @param isDone which
     */
    record Done(boolean isDone) implements Material {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.done(isDone);
        }
    }

    /**
     * Nothing.
     *
     * @param reason why
     */
    record Nothing(Reason reason) implements Material {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(reason);
        }
    }
}
