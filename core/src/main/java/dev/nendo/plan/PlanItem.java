package dev.nendo.plan;

import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.problem.Location;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A numbered node of a business plan (項番・事業) with everything reported under it.
 *
 * <p>Items form a tree; an item's path joins the numbers, so that item {@code 8} with sub-item {@code (1)} has the path {@code 8(1)}. A cross
 * reference says that something is stated elsewhere and is never counted twice. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface PlanItem permits ImmutablePlanItem {
    /** {@return the number as printed: {@code 8}, {@code (1)}, ①, ア} */
    String number();

    /** {@return the name of the item} */
    String title();

    /** {@return the plan's section the item stands in} */
    Optional<String> section();

    /** {@return what the item is about} */
    Optional<String> description();

    /** {@return the groups that own the item} */
    List<String> groups();

    /** {@return tags such as インセンティブ関連} */
    List<String> tags();

    /** {@return the statuses reported for the item or its KPIs} */
    List<ReportedStatus> statuses();

    /** {@return references to where something is stated instead} */
    List<CrossReference> crossReferences();

    /** {@return the budgets} */
    List<Budget> budgets();

    /** {@return the KPIs} */
    List<KpiDefinition> kpis();

    /** {@return the printed rows of tables} */
    List<PrintedRow> rows();

    /** {@return the printed single figures} */
    List<Figure> figures();

    /** {@return the printed ratios, differences and sums} */
    List<Statement> statements();

    /** {@return the lists of dated entries} */
    List<EntryTable> entries();

    /** {@return the sub-items} */
    List<PlanItem> items();

    /** {@return where the item was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an item; not thread-safe. */
    final class Builder extends ImmutablePlanItem.Builder {
        Builder() {}
    }

    /**
     * A reference to another item of the same plan.
     *
     * @param kind the word printed: 再掲 or 前掲
     * @param item the path of the item referred to
     * @param note what is referred to, in a few words; may be empty
     */
    record CrossReference(String kind, String item, String note) {}
}
