package dev.nendo.audit;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which printed figure a finding speaks of: document, item, row and month, each where it is known.
 *
 * <p>It is not a position in a file. Example: branch {@code gunma}, item {@code 21(1)}, row {@code GT20.令和3年度}, FY2021, no month, for the
 * total of that row. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface FindingPlace permits ImmutableFindingPlace {
    /** {@return the source that was read, or else the document's id} */
    Optional<String> source();

    /** {@return the branch's id} */
    Optional<String> branch();

    /** {@return the path of the plan item} */
    Optional<String> item();

    /** {@return the id of the KPI that rests on the figure} */
    Optional<String> kpi();

    /** {@return the id of the printed row, figure or statement, or the name of the budget} */
    Optional<String> row();

    /** {@return the fiscal year of the row} */
    Optional<FiscalYear> fiscalYear();

    /** {@return the month or months of the cell; none for totals and single figures} */
    Optional<Window> month();

    /** {@return the known parts, for people: {@code gunma 21(1) GT20.令和3年度 FY2021 2021-12}} */
    default String toText() {
        return Stream.of(
                        branch(),
                        item(),
                        kpi(),
                        row(),
                        fiscalYear().map(Object::toString),
                        month().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
