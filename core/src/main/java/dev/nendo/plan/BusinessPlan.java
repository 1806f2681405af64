package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.internal.NendoStyle;
import dev.nendo.problem.Location;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A branch's plan for one fiscal year (事業計画): a tree of items with KPIs and what was reported on them.
 *
 * <p>It refers to its branch and document by id. Figures of earlier years that the report prints for comparison belong to this plan too.
 * Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface BusinessPlan permits ImmutableBusinessPlan {
    /** {@return the branch's id} */
    String branch();

    /** {@return the year} */
    FiscalYear fiscalYear();

    /** {@return the id of the document that reports on the plan} */
    Optional<String> document();

    /** {@return the id of the status policy; the reports' own legend where absent} */
    Optional<String> policy();

    /** {@return the items at the top of the tree} */
    List<PlanItem> items();

    /** {@return where the plan was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a plan; not thread-safe. */
    final class Builder extends ImmutableBusinessPlan.Builder {
        Builder() {}
    }
}
