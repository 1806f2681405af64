package dev.nendo.plan;

import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Location;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money set aside for a plan item (予算額), what was spent of it (執行額), and the measures (取組) it paid for.
 *
 * <p>Example: 40,788,000円 budgeted and 15,506,417円 executed give an execution rate of 15506417/40788000 = 38.0 %. Executing more than the
 * budget is legitimate. Immutable and thread-safe; no rounding.
 */
@Value.Immutable
@NendoStyle
public sealed interface Budget permits ImmutableBudget {
    /** {@return what the budget is called} */
    String name();

    /** {@return the amount budgeted} */
    Printed budgeted();

    /** {@return the amount executed, if reported} */
    Optional<Printed> executed();

    /** {@return the execution rate as printed} */
    Optional<Printed> printedRate();

    /** {@return the names of the measures paid for} */
    List<String> measures();

    /** {@return where the budget was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /**
     * {@return the execution rate (執行率), executed / budgeted, as an exact ratio: 1 is 100 %}
     *
     * <p>Both amounts are taken to the same base unit, so 千円 may stand over 円. Absent with {@link Reason#MISSING_ACTUAL} where nothing
     * was reported, and with {@link Reason#ZERO_BY_ZERO} or {@link Reason#ZERO_DENOMINATOR} for a budget of zero.
     */
    default Outcome<Rational> executionRate() {
        Optional<Printed> spent = executed();
        if (spent.isEmpty()) {
            return Outcome.absent(Reason.MISSING_ACTUAL);
        }
        Rational numerator = inBaseUnit(spent.get());
        Rational denominator = inBaseUnit(budgeted());
        if (denominator.isZero()) {
            return Outcome.absent(numerator.isZero() ? Reason.ZERO_BY_ZERO : Reason.ZERO_DENOMINATOR);
        }
        return Outcome.present(numerator.dividedBy(denominator));
    }

    private static Rational inBaseUnit(Printed amount) {
        return Rational.of(amount.value()).times(Rational.of(amount.unit().scale()));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a budget; not thread-safe. */
    final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
