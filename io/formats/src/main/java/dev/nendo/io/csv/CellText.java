package dev.nendo.io.csv;

import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How values stand in a cell of workbook CSV so that reading gives them back exactly: an empty cell is no value, {@code \-} is a text of no
 * characters, a text that begins with a backslash has one more, and the elements of a list are joined by {@code |}.
 */
final class CellText {

    static final String EMPTY = "\\-";

    private static final char ESCAPE = '\\';
    private static final char SEPARATOR = '|';
    private static final String MISSING = "\\m";
    private static final String SUPPRESSED = "\\s";
    private static final CellGrammar STRICT = CellGrammar.strict();

    /** Knows every text that some option may have let in. */
    private static final CellGrammar ANY = STRICT.withLeniency(CellGrammar.Leniency.values());

    private CellText() {}

    static String of(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        return text.charAt(0) == ESCAPE ? ESCAPE + text : text;
    }

    /** The text of a cell that is not empty. */
    static String text(String cell) {
        if (cell.equals(EMPTY)) {
            return "";
        }
        return cell.startsWith("\\\\") ? cell.substring(1) : cell;
    }

    static String ofList(List<String> texts) {
        return texts.stream().map(CellText::element).collect(Collectors.joining("|"));
    }

    private static String element(String text) {
        return text.isEmpty() ? EMPTY : text.replace("\\", "\\\\").replace("|", "\\|");
    }

    static List<String> list(String cell) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == SEPARATOR) {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == ESCAPE && i + 1 < cell.length()) {
                i++;
                if (cell.charAt(i) == ESCAPE || cell.charAt(i) == SEPARATOR) {
                    text.append(cell.charAt(i));
                } else if (cell.charAt(i) != '-') {
                    text.append(c).append(cell.charAt(i));
                }
            } else {
                text.append(c);
            }
        }
        if (!cell.isEmpty()) {
            texts.add(text.toString());
        }
        return texts;
    }

    /** A figure as printed; its unit in square brackets where the text alone would be read in another. */
    static String of(Printed printed, Unit otherwise) {
        Unit inText = ANY.parse(printed.text()) instanceof Cell.Value value
                ? value.printed().unit()
                : Unit.NONE;
        Unit read = inText.equals(Unit.NONE) ? otherwise : inText;
        boolean isPlain = printed.unit().equals(read) && !printed.text().endsWith("]");
        return isPlain ? printed.text() : printed.text() + " [" + printed.unit().symbol() + "]";
    }

    /** A cell as printed; marks that the grammar does not know are told by an escape. */
    static String of(Cell cell, Unit unit) {
        if (cell instanceof Cell.Value value) {
            return of(value.printed(), unit);
        }
        boolean isKnown = STRICT.read(cell.text(), Location.unknown())
                .value()
                .filter(cell::equals)
                .isPresent();
        return isKnown ? cell.text() : (cell instanceof Cell.Missing ? MISSING : SUPPRESSED) + cell.text();
    }

    /** A cell where an empty one would mean that there is none. */
    static String present(Cell cell, Unit unit) {
        String text = of(cell, unit);
        return text.isEmpty() ? MISSING : text;
    }

    /** A mark told by an escape. */
    static Optional<Cell> mark(String cell) {
        if (cell.startsWith(MISSING)) {
            return Optional.of(new Cell.Missing(cell.substring(MISSING.length())));
        }
        return cell.startsWith(SUPPRESSED)
                ? Optional.of(new Cell.Suppressed(cell.substring(SUPPRESSED.length())))
                : Optional.empty();
    }

    /** A figure's text and the unit beside it. */
    record WithUnit(String text, Optional<String> unit) {
        static WithUnit of(String cell) {
            int bracket = cell.lastIndexOf(" [");
            return cell.endsWith("]") && bracket >= 0
                    ? new WithUnit(
                            cell.substring(0, bracket), Optional.of(cell.substring(bracket + 2, cell.length() - 1)))
                    : new WithUnit(cell, Optional.empty());
        }
    }
}
