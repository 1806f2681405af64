package dev.nendo.series;

import dev.nendo.internal.Checks;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * A rate that carries its numerator and denominator.
 *
 * <p>Rates add by adding both ({@link #sum}); a mean of rates exists only under the name {@link #meanOfRates}. It is not a number: 1/2 and
 * 2/4 have the same value and are not equal, and 0/0 is a rate without a value. Nothing is clamped: 438.2 % is fine. Example: 1,071 of
 * 1,200 and 150 of 300 pool to 1,221 / 1,500 = 81.4 %, not to the mean of 89.25 % and 50 %.
 *
 * <p>Values are ratios, 1 being 100 %, or amounts per unit. Rounding: none. Immutable and thread-safe; equal when both parts are.
 */
public final class Rate {
    private static final Rational HUNDRED = Rational.of(100);

    private final Measured numerator;
    private final Measured denominator;

    private Rate(Measured numerator, Measured denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A rate of exact parts.
     *
     * @param numerator any number
     * @param denominator any number, 0 included
     * @return the rate
     */
    public static Rate of(Rational numerator, Rational denominator) {
        return of(Measured.exact(numerator), Measured.exact(denominator));
    }

    /**
     * A rate of whole numbers.
     *
     * @param numerator any number
     * @param denominator any number, 0 included
     * @return the rate
     */
    public static Rate of(long numerator, long denominator) {
        return of(Rational.of(numerator), Rational.of(denominator));
    }

    /**
     * A rate of parts that may be known only within intervals.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the rate
     */
    public static Rate of(Measured numerator, Measured denominator) {
        return new Rate(Objects.requireNonNull(numerator), Objects.requireNonNull(denominator));
    }

    /**
     * Pools populations: the sum of the numerators over the sum of the denominators.
     *
     * @param rates rates of disjoint populations (被保険者, 被扶養者) or of single months, in any order
     * @return the pooled rate; 0/0 of none
     */
    public static Rate sum(Collection<Rate> rates) {
        return rates.stream().reduce(of(0, 0), Rate::plus);
    }

    /**
     * Adds shares of one numerator: the sum of the numerators over the one denominator, so that the rates add.
     *
     * @param shares rates over the same denominator, such as what each contractor did of one total; at least one
     * @return the rate of all shares together
     * @throws IllegalArgumentException when there is none, or two denominators differ
     */
    public static Rate sumOfShares(Collection<Rate> shares) {
        Iterator<Rate> all = shares.iterator();
        Checks.argument(all.hasNext(), () -> "shares of a numerator need at least one rate: " + shares);
        Measured denominator = all.next().denominator;
        for (Rate share : shares) {
            Checks.argument(
                    share.denominator.equals(denominator),
                    () -> "shares of one numerator need the denominator " + denominator + ": " + share.denominator);
        }
        return new Rate(
                Measured.sum(shares.stream().map(share -> share.numerator).toList()), denominator);
    }

    /**
     * The unweighted mean of the values, which is not the rate of the whole.
     *
     * @param rates the rates
     * @return the mean; absent when one has no value, for its reason, and as {@code ZERO_BY_ZERO} of none
     */
    public static Outcome<Rational> meanOfRates(Collection<Rate> rates) {
        Outcome<Rational> total = Outcome.present(Rational.ZERO);
        for (Rate rate : rates) {
            total = total.combine(rate.value(), Rational::plus);
        }
        return total.flatMap(sum -> of(sum, Rational.of(rates.size())).value());
    }

    /**
     * The numerator by the stated figures.
     *
     * @return the numerator
     */
    public Rational numerator() {
        return numerator.nominal();
    }

    /**
     * The denominator by the stated figures.
     *
     * @return the denominator
     */
    public Rational denominator() {
        return denominator.nominal();
    }

    /**
     * Both parts, numerator first, each with all it may truly be.
     *
     * @return a list of two
     */
    public List<Measured> parts() {
        return List.of(numerator, denominator);
    }

    /**
     * The ratio by the stated figures.
     *
     * @return the exact ratio; absent as {@code ZERO_BY_ZERO} or {@code ZERO_DENOMINATOR}
     */
    public Outcome<Rational> value() {
        return Quotient.obstacle(numerator(), denominator())
                .map(Outcome::<Rational>absent)
                .orElseGet(() -> Outcome.present(numerator().dividedBy(denominator())));
    }

    /**
     * The ratio with all it may truly be, the parts being independent.
     *
     * @return the ratio; absent as in {@link #value()}, and as {@code ZERO_DENOMINATOR} when the denominator may be 0
     */
    public Outcome<Measured> measured() {
        return numerator.dividedBy(denominator);
    }

    /**
     * The value in per cent.
     *
     * @return 100 times the ratio, not rounded; absent as in {@link #value()}
     */
    public Outcome<Rational> toPercent() {
        return value().map(HUNDRED::times);
    }

    /**
     * Pools with another population.
     *
     * @param other the rate of the other population
     * @return the sum of the numerators over the sum of the denominators
     */
    public Rate plus(Rate other) {
        return new Rate(numerator.plus(other.numerator), denominator.plus(other.denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /**
     * Both parts, not reduced.
     *
     * @return such as {@code 1221 / 1500}
     */
    @Override
    public String toString() {
        return numerator + " / " + denominator;
    }
}
