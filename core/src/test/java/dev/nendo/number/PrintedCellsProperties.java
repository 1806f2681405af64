package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells that are kept in columns come out as they were put in. */
class PrintedCellsProperties {
    @Provide
    static Arbitrary<Cell> cells() {
        Arbitrary<String> digits = Arbitraries.oneOf(
                Arbitraries.of("0", "0.0", "1,234", "1,234,567.80", "１２", "1 234", "12345678901234567890", "3億5,000万"),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                        .ofScale(3)
                        .map(BigDecimal::toPlainString));
        Arbitrary<String> around = Arbitraries.of(
                "#", "-#", "△#", "▲#", "▲ #", "−#", "#件", "#%", "#％", "#(速報値)", "#%(速報)", "約#", "（#）", "r#", "p#");
        Arbitrary<String> figures =
                Combinators.combine(around, digits).as((shape, number) -> shape.replace("#", number));
        Arbitrary<String> marks = Arbitraries.of("", " ", "-", "－", "―", "…", "x", "Ｘ");
        return Combinators.combine(Arbitraries.oneOf(figures, figures, marks), Arbitraries.of("", "件", "%"))
                .as((text, unit) -> CellGrammar.strict().find(text, Unit.of(unit)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    @Property(tries = 500)
    void get_anyCells_areThoseThatWerePutIn(@ForAll List<@From("cells") Cell> cells) {
        PrintedCells kept = PrintedCells.of(cells);

        assertThat(kept).isEqualTo(cells).hasSameHashCodeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Value was && kept.get(i) instanceof Cell.Value is) {
                assertThat(is.printed().value()).isEqualTo(was.printed().value());
                assertThat(is.printed().isPreliminary()).isEqualTo(was.printed().isPreliminary());
                assertThat(is.printed().isApproximate()).isEqualTo(was.printed().isApproximate());
                assertThat(is.printed().isParenthesised())
                        .isEqualTo(was.printed().isParenthesised());
            }
        }
    }

    @Property(tries = 200)
    void of_cellsThatAreKept_areTheSame(@ForAll List<@From("cells") Cell> cells) {
        PrintedCells kept = PrintedCells.of(cells);

        assertThat(PrintedCells.of(kept)).isSameAs(kept);
    }

    @Example
    void of_listThatChangesLater_staysAsItWas() {
        List<Cell> cells = new ArrayList<>(List.of(
                CellGrammar.strict().parse("1,234"), CellGrammar.strict().parse("約5")));
        PrintedCells kept = PrintedCells.of(cells);
        cells.clear();

        assertThat(kept).extracting(Cell::text).containsExactly("1,234", "約5");
        assertThatThrownBy(() -> kept.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> kept.add(new Cell.Missing(""))).isInstanceOf(UnsupportedOperationException.class);
    }
}
