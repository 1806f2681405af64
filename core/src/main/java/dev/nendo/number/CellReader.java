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

    /** Groups of three set apart by single spaces, a compound of 億 and 万, or digits, separators and points. */
    private static final String NUMBER =
            "(?:[0-9]{1,3}(?: [0-9]{3})++(?:\\.[0-9]++)?(?![0-9.,])|(?:[0-9][0-9,]*+[兆億万千百十])+[0-9][0-9.,]*+|[0-9.,]++)";

    /** Possessive, so that no text makes the matching go back and forth. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<mark>[rpRP] *+)?(?<open>\\( *+)?(?<about>約 *+)?(?<sign>[△▲] *+|[-−+±])?" + "(?<number>" + NUMBER
                    + ") *+(?<unit>[^ \\p{N}\\p{Cntrl}.,()※*△▲+−-]+?)??"
                    + " *+(?<roughly>程度)? *+(?<note>[※*][0-9]*+)? *+(?<preliminary>\\(速報値?\\))?"
                    + " *+(?<remark>\\([^()0-9△▲+−±約.-][^()]{0,30}+\\))? *+(?<close>\\))?");

    private static final Pattern TWO_FIGURES =
            Pattern.compile("[△▲+−-]?[0-9][0-9.,]*+[^ ()0-9]{0,8}+ *+\\( *+[△▲+−-]?[0-9][0-9.,]*+[^()]{0,8}+\\)");

    private static final Pattern RANGE = Pattern.compile("[^0-9]{0,2}[0-9][0-9.,]*+[^0-9]{0,4}[~～〜][^0-9]{0,2}[0-9].*");
    private static final Pattern THRESHOLD = Pattern.compile(".*(?:以上|以下|以内|未満|超)");

    private final String text;
    private final Location where;
    private final Set<Leniency> leniencies;

    /** The unit that the column or row declares, which may follow a figure whoever knows it. */
    private final Unit declared;

    /** The cell narrowed, without the spaces around it, and where that starts in the text. */
    private final String cell;

    private final int offset;

    CellReader(String text, Unit declared, Location where, Set<Leniency> leniencies) {
        this.text = text;
        this.declared = declared;
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
        this.cell = withoutDeclared(narrow.substring(start, end));
        this.offset = start;
    }

    /** A declared unit that is not known, 10万人当たり, is not part of the figure: the cell is in the unit of its column without it. */
    private String withoutDeclared(String narrow) {
        String symbol = declared.symbol();
        boolean isBehind = !symbol.isEmpty()
                && (!declared.standsInCells() || symbol.chars().anyMatch(c -> '0' <= c && c <= '9'))
                && narrow.length() > symbol.length()
                && narrow.endsWith(symbol);
        return isBehind ? narrow.substring(0, narrow.length() - symbol.length()).stripTrailing() : narrow;
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
        return figure.matches() && bracketsMatch(figure) ? figure(figure) : refused(otherwise());
    }

    /** What a text that is no figure is instead, as far as its shape says. */
    private CellFault otherwise() {
        if (TWO_FIGURES.matcher(cell).matches()) {
            return CellFault.TWO_FIGURES;
        }
        return RANGE.matcher(cell).matches() ? CellFault.RANGE : CellFault.NOT_A_FIGURE;
    }

    private boolean isOneOf(String marks) {
        return cell.length() == 1 && marks.indexOf(cell.charAt(0)) >= 0;
    }

    private Loaded<Cell> figure(Matcher figure) {
        String number = figure.group("number").replace(" ", "");
        CompoundNumber compound = CompoundNumber.find(number, figure.group("unit"));
        FigureDigits digits = new FigureDigits(compound == null ? number : compound.last(), leniencies);
        Optional<CellFault> fault = digits.fault();
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        String sign = figure.group("sign");
        BigDecimal value = compound == null ? digits.value() : compound.value(digits.value());
        if (value == null || ("±".equals(sign) && value.signum() != 0)) {
            return refused(value == null ? CellFault.GROUPING : CellFault.RANGE);
        }
        if (figure.group("note") != null && !leniencies.contains(Leniency.FOOTNOTE_MARK)) {
            return refused(CellFault.FOOTNOTE);
        }
        if (figure.group("remark") != null && !leniencies.contains(Leniency.BRACKETED_NOTE)) {
            return refused(CellFault.BRACKETED_NOTE);
        }
        Optional<Unit> unit = unit(figure.group("unit"));
        if (unit.isEmpty()) {
            boolean isThreshold = THRESHOLD.matcher(figure.group("unit")).matches();
            return refused(isThreshold ? CellFault.THRESHOLD : CellFault.UNIT);
        }
        String mark = figure.group("mark");
        Printed.Marks marks = new Printed.Marks(
                figure.group("preliminary") != null || (mark != null && "pP".indexOf(mark.charAt(0)) >= 0),
                figure.group("about") != null || figure.group("roughly") != null,
                figure.group("open") != null);
        boolean negative = sign != null && !sign.equals("+") && !sign.equals("±");
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
