package dev.nendo.number;

import dev.nendo.internal.Checks;
import dev.nendo.problem.Problem;
import java.math.BigDecimal;

/**
 * A figure as printed: its text, and what the text says. It keeps the printed precision and is not the true value, which
 * may lie anywhere in {@link #interval}. Two figures are equal if their texts and units are. Nothing is rounded.
 * Immutable and thread-safe.
 *
 * <p>Worked example: {@code Printed.parse("96.9%")} has the value 96.9, the unit % and 1 decimal; by the rule half up it
 * stands for {@code [1937/20, 1939/20)} per cent.
 */
public final class Printed {

    private final String text;
    private final BigDecimal value;
    private final Unit unit;
    private final Marks marks;

    /** What stands around a figure. */
    record Marks(boolean preliminary, boolean approximate, boolean parenthesised) {}

    Printed(String text, BigDecimal value, Unit unit, Marks marks) {
        this.text = text;
        this.value = value;
        this.unit = unit;
        this.marks = marks;
    }

    /**
     * Reads a figure by the strict {@link CellGrammar}.
     *
     * @param text the text, such as {@code △126,525千円}
     * @return the figure
     * @throws IllegalArgumentException if the text is written otherwise, missing marks included
     */
    public static Printed parse(String text) {
        if (CellGrammar.strict().parse(text) instanceof Cell.Value cell) {
            return cell.printed();
        }
        throw new IllegalArgumentException(
                "a figure is wanted here, not a mark that there is none: " + Problem.excerpt(text));
    }

    /**
     * Prints a number plainly, without separators and without its unit.
     *
     * @param value the number; its decimals are the printed ones
     * @param unit its unit
     * @return the figure, such as {@code 96.9} in %
     * @throws IllegalArgumentException if the number has more digits than the grammar reads
     */
    public static Printed of(BigDecimal value, Unit unit) {
        // Checked first: written plainly, a huge exponent would be a huge text.
        Checks.argument(
                Math.abs((long) value.scale()) + value.precision() <= CellGrammar.MAX_DIGITS,
                () -> "a figure has at most 50 digits: " + Problem.excerpt(value.toString()));
        return parse(value.toPlainString()).withUnit(unit);
    }

    /** {@return the figure as printed, spaces included} */
    public String text() {
        return text;
    }

    /** {@return the number in the printed unit, with the printed decimals: 96.9 for 96.9%, -2 for △2} */
    public BigDecimal value() {
        return value;
    }

    /** {@return the unit, none if nothing says it} */
    public Unit unit() {
        return unit;
    }

    /** {@return how many decimals are printed} */
    public int decimals() {
        return value.scale();
    }

    /** {@return true if marked 速報値} */
    public boolean isPreliminary() {
        return marks.preliminary();
    }

    /** {@return true if marked 約 or 程度; such a figure takes part in no check} */
    public boolean isApproximate() {
        return marks.approximate();
    }

    /** {@return true if printed in brackets, as references beside the main figure often are} */
    public boolean isParenthesised() {
        return marks.parenthesised();
    }

    /**
     * Tells whether this figure may be taken in a unit stated elsewhere, such as a column header: its text has no unit,
     * or one of the same scale, so that the number itself stays right (円 for 円/件, % for ポイント).
     *
     * @param stated the unit stated elsewhere
     * @return true if {@link #withUnit} takes it
     */
    public boolean accepts(Unit stated) {
        return unit.equals(Unit.NONE)
                || (!stated.equals(Unit.NONE) && unit.scale().compareTo(stated.scale()) == 0);
    }

    /**
     * Takes the figure in a unit stated elsewhere.
     *
     * @param stated the unit, such as that of a column
     * @return the same text in that unit
     * @throws IllegalArgumentException if the text has a unit of another scale
     */
    public Printed withUnit(Unit stated) {
        Checks.argument(
                accepts(stated),
                () -> "a figure printed in " + unit + " can't be taken in the unit " + stated + ": " + text);
        return new Printed(text, value, stated, marks);
    }

    /**
     * Takes the figure in the unit of its column, unless its text states one: 12 in a column of 件 is 12件, while 91.2%
     * there stays a rate.
     *
     * @param column the unit of the column
     * @return the figure with a unit
     */
    public Printed withColumnUnit(Unit column) {
        return unit.equals(Unit.NONE) ? withUnit(column) : this;
    }

    /**
     * Gives the possible true values, in the printed unit: only the printed one if it is a whole number of a unit that
     * is exact, else all that the rule rounds to it. The mark 約 does not widen it: approximate figures are for the
     * caller to leave out.
     *
     * @param rule how the publisher rounded
     * @return the possible values: 96.9% by half up is {@code [1937/20, 1939/20)}
     */
    public Interval interval(RoundingRule rule) {
        return interval(rule, unit.isExact() && decimals() == 0);
    }

    /**
     * Gives the possible true values, in the printed unit, where the row states whether its figures are exact.
     *
     * @param rule how the publisher rounded
     * @param exact true if the figure is exact, whatever its unit
     * @return the possible values
     */
    public Interval interval(RoundingRule rule, boolean exact) {
        return exact
                ? Interval.point(Rational.of(value))
                : rule.interval(value, BigDecimal.ONE.movePointLeft(decimals()));
    }

    /**
     * Gives the possible true values in the base of the unit.
     *
     * @param rule how the publisher rounded
     * @return the possible values: 96.9% by half up is {@code [1937/2000, 1939/2000)}, 5千円 is {@code [4500, 5500)} 円
     */
    public Interval intervalInBase(RoundingRule rule) {
        return interval(rule).times(Rational.of(unit.scale()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Printed that && text.equals(that.text) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + unit.hashCode();
    }

    /** {@return the figure as printed} */
    @Override
    public String toString() {
        return text;
    }
}
