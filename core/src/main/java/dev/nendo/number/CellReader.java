package dev.nendo.number;

import dev.nendo.number.CellGrammar.Leniency;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell. The shape is matched on narrowed text of the same length; the parts are then judged one by one. */
final class CellReader {

    /** The long vowel marks too: typed for a dash, as sheets often have it, and alone no word. */
    private static final String MISSING = "-−‐‑–—―ーｰ…";

    private static final String SUPPRESSED = "xX";
    private static final String STATUS = "◎○〇△▲×─";

    /** Possessive, so that no text makes the matching go back and forth. */
    private static final Pattern FIGURE = Pattern.compile("(?<open>\\( *+)?(?<about>約 *+)?(?<sign>[△▲] *+|[-−+])?"
            + "(?<number>[0-9.,]++) *+(?<unit>[^ \\p{N}\\p{Cntrl}.,()※*△▲+−-]+?)??"
            + " *+(?<roughly>程度)? *+(?<note>[※*][0-9]*+)? *+(?<preliminary>\\(速報値?\\))? *+(?<close>\\))?");

    private final String text;
    private final Location where;
    private final Set<Leniency> leniencies;

    /** The cell narrowed, without the spaces around it, and where that starts in the text. */
    private final String cell;

    private final int offset;

    CellReader(String text, Location where, Set<Leniency> leniencies) {
        this.text = text;
        this.where = where;
        this.leniencies = leniencies;
        String narrow = Widths.narrow(text);
        int start = 0;
        int end = narrow.length();
        while (start < end && narrow.charAt(start) == ' ') {
            start++;
        }
        while (start < end && narrow.charAt(end - 1) == ' ') {
            end--;
        }
        this.cell = narrow.substring(start, end);
        this.offset = start;
    }

    Loaded<Cell> read() {
        if (text.length() > CellGrammar.MAX_LENGTH) {
            return refused(CellFault.TOO_LONG);
        }
        if (cell.isEmpty() || isOneOf(MISSING)) {
            return Loaded.of(new Cell.Missing(text));
        }
        if (isOneOf(SUPPRESSED)) {
            return Loaded.of(new Cell.Suppressed(text));
        }
        if (isOneOf(STATUS)) {
            return refused(CellFault.STATUS);
        }
        Matcher figure = FIGURE.matcher(cell);
        return figure.matches() && bracketsMatch(figure) ? figure(figure) : refused(CellFault.NOT_A_FIGURE);
    }

    private boolean isOneOf(String marks) {
        return cell.length() == 1 && marks.indexOf(cell.charAt(0)) >= 0;
    }

    private Loaded<Cell> figure(Matcher figure) {
        FigureDigits digits = new FigureDigits(figure.group("number"), leniencies);
        Optional<CellFault> fault = digits.fault();
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        String sign = figure.group("sign");
        if ("+".equals(sign) && !leniencies.contains(Leniency.PLUS_SIGN)) {
            return refused(CellFault.PLUS);
        }
        if (figure.group("note") != null && !leniencies.contains(Leniency.FOOTNOTE_MARK)) {
            return refused(CellFault.FOOTNOTE);
        }
        Optional<Unit> unit = unit(figure.group("unit"));
        if (unit.isEmpty()) {
            return refused(CellFault.UNIT);
        }
        BigDecimal value = digits.value();
        Printed.Marks marks = new Printed.Marks(
                figure.group("preliminary") != null,
                figure.group("about") != null || figure.group("roughly") != null,
                figure.group("open") != null);
        boolean negative = sign != null && !sign.equals("+");
        return Loaded.of(new Cell.Value(new Printed(text, negative ? value.negate() : value, unit.get(), marks)));
    }

    private Optional<Unit> unit(@Nullable String symbol) {
        if (symbol == null) {
            return Optional.of(Unit.NONE);
        }
        return Unit.find(symbol).filter(unit -> unit.standsInCells() || leniencies.contains(Leniency.UNKNOWN_UNIT));
    }

    /** Narrowing hides the width of brackets, so it is looked up in the cell as printed. */
    private boolean bracketsMatch(Matcher figure) {
        int mark = figure.start("preliminary");
        return (figure.group("open") == null) == (figure.group("close") == null)
                && (figure.group("open") == null || sameWidth(offset, offset + figure.start("close")))
                && (mark < 0 || sameWidth(offset + mark, offset + figure.end("preliminary") - 1));
    }

    private boolean sameWidth(int open, int close) {
        return Widths.isWide(text.charAt(open)) == Widths.isWide(text.charAt(close));
    }

    private Loaded<Cell> refused(CellFault fault) {
        return Loaded.failed(fault.at(where, text));
    }
}
