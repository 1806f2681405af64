package dev.nendo.policy;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Met;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a policy labels: one possible state of an evaluation.
 *
 * <p>It is not the evaluation, and it has no number of its own but the ratio: 1.2 is 120 %, unrounded. An evaluation that depends on
 * rounding is two cases, one on each side. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface PolicyCase permits ImmutablePolicyCase {
    /** {@return whether the target is met; never {@link Met#DEPENDS_ON_ROUNDING}, each side being a case of its own} */
    Met met();

    /** {@return why it is undecided} */
    Optional<Reason> reason();

    /** {@return the achievement ratio, if there is one} */
    Optional<Rational> ratio();

    /** {@return whether some actual is known} */
    @Value.Default
    default boolean isActualKnown() {
        return true;
    }

    /**
     * {@return whether the rest of the period decides: a target not yet met that may still be, a limit not yet exceeded that may still be, or
     * a month that has not come}
     */
    @Value.Default
    default boolean isUnderWay() {
        return false;
    }

    /** {@return whether a part of a period was compared with a target for the whole of it, so that the ratio is no grade} */
    @Value.Default
    default boolean isPartOfWhole() {
        return false;
    }

    /** {@return whether the ratio is above every bound, as where nothing happened of which at most some was to happen} */
    @Value.Default
    default boolean isAboveEveryRatio() {
        return false;
    }

    /** {@return whether an activity is known not to have been done} */
    @Value.Default
    default boolean isKnownNotDone() {
        return false;
    }

    /** {@return for a plan over several years, the share of the years that has passed, such as 2/5} */
    Optional<Rational> elapsed();

    /** {@return the definition of the KPI judged; empty for a case of one's own making} */
    Optional<KpiDefinition> definition();

    /** {@return the id of its branch, if it has one} */
    Optional<String> branch();

    /** {@return its fiscal year; empty for a case of one's own making} */
    Optional<FiscalYear> year();

    /**
     * A case of one's own making, to try a policy out: with an actual, of a period that is over.
     *
     * @param met whether the target is met
     * @param ratio the achievement ratio, if there is one
     * @return the case
     */
    static PolicyCase of(Met met, Optional<Rational> ratio) {
        return builder().met(met).ratio(ratio).build();
    }

    /**
     * {@return the same case with another ratio}
     *
     * @param ratio the ratio, 1.2 for 120 %
     */
    default PolicyCase withRatio(Rational ratio) {
        return builder().from(this).ratio(ratio).build();
    }

    /**
     * {@return the same case with another judgement}
     *
     * @param met whether the target is met
     */
    default PolicyCase withMet(Met met) {
        return builder().from(this).met(met).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a case; not thread-safe. */
    final class Builder extends ImmutablePolicyCase.Builder {
        Builder() {}
    }
}
