package dev.nendo.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Loaded;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Decoration (titles, units, heads of one or two rows, merged names, totals, blank lines and notes) changes no figure that is read. */
class DecoratedTablesTest {

    private static Map<String, String> read(Grid grid, SheetLayout layout) {
        Map<String, String> read = new LinkedHashMap<>();
        List<LayoutFigure> figures = LayoutReading.figures("t.csv", grid, layout, CellGrammar.strict())
                .orThrow();
        figures.forEach(figure -> read.put(
                figure.traits().getOrDefault(Trait.BRANCH, "") + " "
                        + figure.traits().getOrDefault(Trait.ITEM, "") + " "
                        + figure.traits().getOrDefault(Trait.MONTH, ""),
                figure.value().map(BigDecimal::toPlainString).orElse("")));
        assertThat(read).hasSameSizeAs(figures);
        return read;
    }

    @Property
    void figures_byTheLayoutOfTheModel_areTheModels(@ForAll long seed) {
        DecoratedTable table = new DecoratedTable(seed);
        Map<String, String> all = new LinkedHashMap<>(table.figures);
        all.putAll(table.totals);

        assertThat(read(table.grid(), SheetLayout.of(table.layout))).containsExactlyInAnyOrderEntriesOf(all);
    }

    @Property
    void figures_byTheProposal_areTheModelsOrItSaysWhatItLeftOut(@ForAll long seed) {
        DecoratedTable table = new DecoratedTable(seed);
        Loaded<SheetLayout> proposed = LayoutProposal.propose("t.csv", table.grid(), CellGrammar.strict());
        Map<String, String> all = new LinkedHashMap<>(table.figures);
        all.putAll(table.totals);
        if (proposed.value().isEmpty()) {
            assertThat(proposed.problems()).isNotEmpty();
            return;
        }
        Map<String, String> read = read(table.grid(), proposed.orThrow());

        assertThat(all).containsAllEntriesOf(read);
        assertThat(read.size() == all.size() || !proposed.problems().isEmpty()).isTrue();
    }

    /** The law above would hold for a proposal that refuses all. */
    @Property
    void proposal_ofTablesFromApril_readsEveryFigureThatIsNoTotal(@ForAll long seed) {
        DecoratedTable table = new DecoratedTable(seed);

        assertThat(read(
                        table.grid(),
                        LayoutProposal.propose("t.csv", table.grid(), CellGrammar.strict())
                                .orThrow()))
                .containsAllEntriesOf(table.figures);
    }
}
