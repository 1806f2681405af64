package dev.nendo.kpi;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quantity that several branches and years measure in the same way, so that they can be compared and ranked.
 *
 * <p>It is not a target: a branch states that in a {@link KpiDefinition}. Example: {@code generic-share}, a rate of stocks in %, at least.
 * Immutable and thread-safe; no rounding.
 */
@Value.Immutable
@NendoStyle
public sealed interface Indicator permits ImmutableIndicator {
    /** {@return the stable id that definitions join on} */
    String id();

    /** {@return the name shown to people} */
    Sentence name();

    /** {@return how the quantity accumulates and rolls up} */
    Measure measure();

    /** {@return the unit values are printed in} */
    Unit unit();

    /** {@return which side is good; absent where that is a matter of the plan} */
    Optional<Direction> direction();

    /** {@return whether figures are exact, where their text and unit do not decide it rightly} */
    Optional<Boolean> exact();

    /** {@return what the last digit that is known is worth, above 0, in the unit of the figures: 100 for 12,300 to hundreds} */
    Optional<BigDecimal> precision();

    /** {@return whether denominators printed without decimals, and numerators of shares of them, are whole numbers; where it is not stated, units decide} */
    Optional<Boolean> whole();

    /** {@return whether the quantity is a share of a whole, which no value exceeds} */
    Optional<Boolean> share();

    /** {@return the rule by which figures were rounded, where it is not the document's} */
    Optional<RoundingRule> rounding();

    /** {@return what the value is multiplied by, such as 100,000 for 人口10万対; part of the definition and exact} */
    Optional<Factor> factor();

    /** {@return whether 0 of 0 meets the target: met, not met or, as where nothing is stated, undecided} */
    Optional<Met> zeroByZero();

    /** {@return what a month means of which nothing was observed; missing unless stated} */
    Optional<KpiDefinition.Absent> absent();

    /** {@return where the indicator was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /**
     * Checks what is declared of figures.
     *
     * @throws IllegalArgumentException if figures are both exact and of a precision, the precision is not above 0, or 0 of 0 depends on
     *     rounding
     */
    @Value.Check
    default void checkDeclarations() {
        Declarations.check(exact(), precision());
        Declarations.check(zeroByZero());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an indicator; not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }

    /**
     * What a value is multiplied by, exactly: a plain number, and where the value is to be annualised the ratio of a year to the months
     * observed.
     *
     * <p>It is part of the definition and not a unit. Worked example: 3 accidents over 2024-04/2024-09 with {@code 12/months} are 6 a year;
     * 25 of 1,250,000 persons with 100,000 are 2. Rounding: none.
     *
     * @param number the plain number, above 0; 1 where there is none
     * @param annualisation how the value is annualised
     */
    record Factor(Rational number, Annualisation annualisation) {
        private static final String TIMES = " x ";
        private static final String PER = "per ";

        /**
         * Checks the number.
         *
         * @param number the plain number, above 0; 1 where there is none
         * @param annualisation how the value is annualised
         * @throws IllegalArgumentException if the number is not above 0
         */
        public Factor {
            Checks.argument(number.signum() > 0, () -> "a factor must be above 0: " + number);
        }

        /** {@return whether it makes a whole year of the months observed} */
        public boolean isAnnualising() {
            return annualisation != Annualisation.NONE;
        }

        /**
         * {@return a plain factor}
         *
         * @param number such as 1,000
         * @throws IllegalArgumentException if it is not above 0
         */
        public static Factor of(long number) {
            return new Factor(Rational.of(number), Annualisation.NONE);
        }

        /**
         * Reads what {@link #toString()} writes.
         *
         * @param text such as {@code 100000}, {@code per 1,000}, 人口10万対, {@code 12/months} or {@code 1000 x 365/days}
         * @return the factor
         * @throws IllegalArgumentException if the text is of no such form; the message lists the forms
         */
        public static Factor parse(String text) {
            int times = text.indexOf(TIMES);
            String last = times < 0 ? text : text.substring(times + TIMES.length());
            Optional<Annualisation> annualisation = Arrays.stream(Annualisation.values())
                    .filter(s -> s != Annualisation.NONE && s.id().equals(last))
                    .findFirst();
            if (times >= 0 && annualisation.isEmpty()) {
                throw new IllegalArgumentException(
                        "a factor is a number, 12/months, days-of-year/days or 365/days, or a number x one of these: "
                                + Problem.excerpt(text));
            }
            String number = times >= 0 ? text.substring(0, times) : annualisation.isPresent() ? "1" : text;
            return new Factor(number(number), annualisation.orElse(Annualisation.NONE));
        }

        /** 人口10万対 and per 1,000 are the names that statistics have for plain numbers. */
        private static Rational number(String text) {
            return switch (text) {
                case "人口10万対" -> Rational.of(100_000);
                case "人口千対" -> Rational.of(1_000);
                default ->
                    Rational.parse(
                            text.startsWith(PER) ? text.substring(PER.length()).replace(",", "") : text);
            };
        }

        /**
         * {@return the number that a value observed over some months is multiplied by}
         *
         * @param observed the months observed
         * @param year the fiscal year they are of
         */
        public Rational over(Window observed, FiscalYear year) {
            return number.times(
                    switch (annualisation) {
                        case NONE -> Rational.ONE;
                        case MONTHS -> Rational.of(year.months().size(), observed.size());
                        case DAYS -> Rational.of(days(year.window()), days(observed));
                        case DAYS_365 -> Rational.of(365, days(observed));
                    });
        }

        private static long days(Window window) {
            return window.months().stream().mapToLong(YearMonth::lengthOfMonth).sum();
        }

        /** {@return the text used in files} */
        @Override
        public String toString() {
            if (annualisation == Annualisation.NONE) {
                return number.toString();
            }
            return number.equals(Rational.ONE) ? annualisation.id() : number + TIMES + annualisation.id();
        }
    }

    /** How a value over part of a year is made one of a year. */
    enum Annualisation {
        /** It is not. */
        NONE("none"),
        /** Times 12 over the months observed. */
        MONTHS("12/months"),
        /** Times the days of the fiscal year over the days of the months observed. */
        DAYS("days-of-year/days"),
        /** Times 365, whatever the year, over the days of the months observed. */
        DAYS_365("365/days");

        private final String id;

        Annualisation(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
