package dev.nendo.xlsx;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a cell: what it shows, as far as that is known here. */
final class CellText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private CellText() {}

    /** Gives the text; what is no figure, such as an error, gives a text that no reader takes for one. */
    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return ShownNumber.of(number, format(cell));
        }
        if (value == null && cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        Object text = value == null ? cell.getRawValue() : value;
        return text == null ? "" : LINE_BREAK.matcher(text.toString()).replaceAll(" ");
    }

    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        return format != null ? format : id == null || id == 0 ? "General" : "format " + id;
    }
}
