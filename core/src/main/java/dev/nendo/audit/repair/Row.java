package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Constraint.Linear;
import dev.nendo.audit.repair.Constraint.Quotient;
import dev.nendo.audit.repair.Refutation.Part;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An inequality of a constraint as it stands under the present bounds: a sum that is at most 0, or below it.
 *
 * @param constraint the index of its constraint
 * @param part which of the constraint's inequalities
 * @param sum the sum
 * @param isStrict whether the sum can't be 0
 * @param rate the bound of the rate that it was made with, if any
 */
record Row(int constraint, Part part, Combination sum, boolean isStrict, @Nullable End rate) {

    private static final Rational MINUS_ONE = Rational.of(-1);

    /** The inequalities of a constraint; those of a quotient that its rate bounds, where it does. */
    static List<Row> of(Component component, int index, Bounds bounds) {
        if (component.constraints().get(index) instanceof Linear linear) {
            Row most = new Row(index, Part.AT_MOST, linear.sum(), false, null);
            return linear.isAtMost()
                    ? List.of(most)
                    : List.of(most, new Row(index, Part.AT_LEAST, linear.sum().times(MINUS_ONE), false, null));
        }
        Quotient quotient = (Quotient) component.constraints().get(index);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(index, Part.POSITIVE, quotient.denominator().times(MINUS_ONE), true, null));
        most(quotient, index, bounds.upper(quotient.rate())).ifPresent(rows::add);
        least(quotient, index, bounds.lower(quotient.rate())).ifPresent(rows::add);
        return rows;
    }

    private static Optional<Row> most(Quotient quotient, int index, @Nullable End highest) {
        return highest == null
                ? Optional.empty()
                : Optional.of(new Row(
                        index,
                        Part.AT_MOST,
                        quotient.numerator()
                                .plus(quotient.denominator(), highest.value().negated()),
                        highest.isOpen(),
                        highest));
    }

    private static Optional<Row> least(Quotient quotient, int index, @Nullable End lowest) {
        return lowest == null
                ? Optional.empty()
                : Optional.of(new Row(
                        index,
                        Part.AT_LEAST,
                        quotient.denominator().times(lowest.value()).plus(quotient.numerator(), MINUS_ONE),
                        lowest.isOpen(),
                        lowest));
    }
}
