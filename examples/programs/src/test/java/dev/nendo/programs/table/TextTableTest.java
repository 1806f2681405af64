package dev.nendo.programs.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "年度, 4", "ｱ, 1", "（）, 4", "○, 2", "①, 2", "１, 2", "𠮷, 2", "é, 1", "'', 0"})
    void width_ofText_isItsColumns(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void width_combiningMark_takesNoColumn() {
        assertThat(Width.of("か\u3099")).isEqualTo(2);
    }

    @Test
    void lines_mixedWidths_lineUp() {
        TextTable table = new TextTable(List.of(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.LEFT));
        table.add(List.of("項番", "目標", "名称"));
        table.add(List.of("1", "96.9%", ""));

        assertThat(table.lines()).containsExactly("項番   目標  名称", "1     96.9%");
    }

    @Test
    void add_wrongNumberOfCells_isRefused() {
        TextTable table = new TextTable(List.of(TextTable.Side.LEFT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.add(List.of("a", "b")))
                .withMessage("a row must have 1 cells: 2");
    }
}
