package dev.nendo.kpi;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Choices;
import dev.nendo.number.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a KPI's actual stands in the report: references to its printed rows, figures, statements and dated entries.
 *
 * <p>It is evidence, not a value: evaluation looks the references up and prefers exact counts to printed rates. References are ids
 * within the same plan; resolving turns a dangling one into a problem. Example: {@code Actual.row("GT02")}. No rounding; all kinds are
 * immutable.
 */
public sealed interface Actual {
    /**
     * Does what is to be done with this kind.
     *
     * @param <R> what it gives
     * @param cases one method a kind
     * @return what the method of this kind gives
     */
    <R> R match(Cases<R> cases);

    /**
     * What is to be done with each kind of actual; a kind added is a method added, so nothing compiles that forgot it.
     *
     * @param <R> what it gives
     */
    interface Cases<R> {
        /**
         * {@return the answer for rows of the plan}
         *
         * @param it the actual
         */
        R rows(Rows it);

        /**
         * {@return the answer for a single figure}
         *
         * @param it the actual
         */
        R figure(OfFigure it);

        /**
         * {@return the answer for a stated ratio}
         *
         * @param it the actual
         */
        R ratio(OfRatio it);

        /**
         * {@return the answer for parts}
         *
         * @param it the actual
         */
        R parts(OfParts it);

        /**
         * {@return the answer for dated entries}
         *
         * @param it the actual
         */
        R entries(Entries it);

        /**
         * {@return the answer for a plain statement}
         *
         * @param it the actual
         */
        R stated(Stated it);

        /**
         * {@return the answer for no actual}
         *
         * @param it the actual
         */
        R none(None it);
    }

    /**
     * Rows of monthly, cumulative or point-in-time cells.
     *
     * @param value the row of values or of printed rates
     * @param numerator the row of numerators
     * @param denominator the row of denominators
     * @param change the row of net changes of a stock, or of the monthly rates beside a cumulative row
     */
    record Rows(
            Optional<String> value, Optional<String> numerator, Optional<String> denominator, Optional<String> change)
            implements Actual {
        /**
         * Checks that something is named.
         *
         * @param value the row of values or of printed rates
         * @param numerator the row of numerators
         * @param denominator the row of denominators
         * @param change the row of net changes of a stock, or of the monthly rates beside a cumulative row
         * @throws IllegalArgumentException if no row is named
         */
        public Rows {
            if (value.isEmpty() && numerator.isEmpty() && denominator.isEmpty() && change.isEmpty()) {
                throw new IllegalArgumentException("an actual from rows must name at least one row: none");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /**
     * A single printed figure.
     *
     * @param figure the id of the figure
     */
    record OfFigure(String figure) implements Actual {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figure(this);
        }
    }

    /**
     * A numerator over a denominator, stated together with the rate printed beside them if any.
     *
     * @param statement the id of the ratio statement
     */
    record OfRatio(String statement) implements Actual {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratio(this);
        }
    }

    /**
     * Parts that make up the whole.
     *
     * @param kind how they make it up
     * @param parts the parts
     */
    record OfParts(PartKind kind, List<Part> parts) implements Actual {
        /**
         * Copies the list and checks it.
         *
         * @param kind how they make it up
         * @param parts the parts
         * @throws IllegalArgumentException if there is no part
         */
        public OfParts {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("an actual by parts needs at least one part: " + parts);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parts(this);
        }
    }

    /**
     * One named part.
     *
     * @param name its name
     * @param statement the id of the ratio statement with its numerator and denominator
     */
    record Part(String name, String statement) {}

    /**
     * Dated entries that count as the activity.
     *
     * @param tables the ids of the tables of entries of the KPI's own kind
     */
    record Entries(List<String> tables) implements Actual {
        /**
         * Copies the list.
         *
         * @param tables the ids of the tables of entries of the KPI's own kind
         */
        public Entries {
            tables = List.copyOf(tables);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entries(this);
        }
    }

    /**
     * A plain statement that an activity was or was not carried out.
     *
     * @param isDone whether it was
     */
    record Stated(boolean isDone) implements Actual {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stated(this);
        }
    }

    /**
     * No actual, and why.
     *
     * @param reason why there is none, such as {@link Reason#MISSING_ACTUAL}
     */
    record None(Reason reason) implements Actual {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    /**
     * {@return an actual that is one row of values or printed rates}
     *
     * @param value the row's id
     */
    static Actual row(String value) {
        return new Rows(Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return an actual that is a row of numerators over a row of denominators}
     *
     * @param numerator the id of the row of numerators
     * @param denominator the id of the row of denominators
     */
    static Actual ratioOfRows(String numerator, String denominator) {
        return new Rows(Optional.empty(), Optional.of(numerator), Optional.of(denominator), Optional.empty());
    }

    /**
     * {@return an actual that is a single printed figure}
     *
     * @param id the figure's id
     */
    static Actual figure(String id) {
        return new OfFigure(id);
    }

    /**
     * {@return an actual that is a stated numerator over a stated denominator}
     *
     * @param statement the id of the ratio statement
     */
    static Actual ratio(String statement) {
        return new OfRatio(statement);
    }

    /**
     * {@return a stock's row with the row of its net changes}
     *
     * @param value the id of the row of values
     * @param change the id of the row of net changes
     */
    static Actual stock(String value, String change) {
        return new Rows(Optional.of(value), Optional.empty(), Optional.empty(), Optional.of(change));
    }

    /**
     * {@return populations that pool}
     *
     * @param statements the ids of ratio statements, which serve as names too
     */
    static Actual populations(String... statements) {
        return new OfParts(
                PartKind.POPULATIONS,
                Stream.of(statements).map(id -> new Part(id, id)).toList());
    }

    /**
     * {@return shares of one numerator, over one denominator, whose rates add}
     *
     * @param statements the ids of ratio statements, which serve as names too
     */
    static Actual shares(String... statements) {
        return new OfParts(
                PartKind.SHARES,
                Stream.of(statements).map(id -> new Part(id, id)).toList());
    }

    /**
     * {@return the dated entries that count as the activity}
     *
     * @param tables the ids of the tables of entries of the KPI's own kind
     */
    static Actual entries(String... tables) {
        return new Entries(List.of(tables));
    }

    /** {@return the plain statement that an activity was carried out} */
    static Actual done() {
        return new Stated(true);
    }

    /** {@return the plain statement that an activity was not carried out} */
    static Actual notDone() {
        return new Stated(false);
    }

    /**
     * {@return no actual}
     *
     * @param reason why there is none, such as {@link Reason#MISSING_ACTUAL}
     */
    static Actual none(Reason reason) {
        return new None(reason);
    }

    /** {@return this as the actual of the plan's own year} */
    default Observed thisYear() {
        return new Observed(0, Optional.empty(), this);
    }

    /** {@return this as the actual of the year before} */
    default Observed lastYear() {
        return yearsBack(1);
    }

    /**
     * {@return this as the actual of an earlier year}
     *
     * @param years how many years back
     * @throws IllegalArgumentException if negative
     */
    default Observed yearsBack(int years) {
        return new Observed(years, Optional.empty(), this);
    }

    /**
     * An actual of one window of one fiscal year; what a definition holds for its own year and for earlier ones.
     *
     * @param yearsBack 0 for the plan's own year, 1 for last year, 2 for 前々年
     * @param window the months observed, if the rows or figures do not say
     * @param actual the evidence
     */
    record Observed(int yearsBack, Optional<Window> window, Actual actual) {
        /**
         * Checks the year.
         *
         * @param yearsBack 0 for the plan's own year, 1 for last year, 2 for 前々年
         * @param window the months observed, if the rows or figures do not say
         * @param actual the evidence
         * @throws IllegalArgumentException if the years back are negative
         */
        public Observed {
            if (yearsBack < 0) {
                throw new IllegalArgumentException("years back must be 0 or more: " + yearsBack);
            }
        }

        /**
         * {@return the same actual, said to be observed over other months}
         *
         * @param months the months observed
         */
        public Observed withWindow(Window months) {
            return new Observed(yearsBack, Optional.of(months), actual);
        }
    }

    /**
     * How the parts of a rate make up the whole.
     *
     * <p>Two populations of 5,047/77,782 and 498/3,876 pool to 5,545/81,658 = 6.79 %; two shares of one numerator, 2,337/77,782 and
     * 2,710/77,782, add to 5,047/77,782 = 6.49 %. Rates of populations never add. No rounding; constants are immutable.
     */
    enum PartKind {
        /** Each part has its own denominator; numerators and denominators are summed. */
        POPULATIONS("populations"),
        /** All parts have the same denominator; numerators, and so the rates, are summed. */
        SHARES("shares");

        private final String id;

        PartKind(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the part kind of a file name}
         *
         * @param id {@code populations} or {@code shares}
         * @throws IllegalArgumentException if there is no such kind; the message lists the valid names
         */
        public static PartKind parse(String id) {
            return Choices.find(values(), PartKind::id, "a kind of parts", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
