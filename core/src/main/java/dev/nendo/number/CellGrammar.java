package dev.nendo.number;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads cells of number columns as they are printed in Japanese reports. Strict unless a {@link Leniency} is named; it
 * never guesses. It reads no status columns, no ranges and no exponents, and rounds nothing. Immutable and thread-safe.
 *
 * <table>
 * <caption>What a cell may be</caption>
 * <tr><th>form</th><th>examples</th><th>read as</th></tr>
 * <tr><td>digits, ASCII or full-width, mixed too; a lone 0 or none in front</td><td>{@code 0} {@code 12}
 *     {@code １2}</td><td>a number</td></tr>
 * <tr><td>separators {@code ,} {@code ，} before every group of three, or none</td><td>{@code 1,234} {@code
 *     1234}</td><td>1234</td></tr>
 * <tr><td>a point {@code .} {@code ．} between digits</td><td>{@code 96.90}</td><td>96.90, two decimals</td></tr>
 * <tr><td>the same in groups of three set apart by single spaces</td><td>{@code 1 234 567}</td><td>1234567</td></tr>
 * <tr><td>an amount in steps of 兆 億 万 千, in the unit of the last</td><td>{@code 3億5,000万円}</td><td>35000 万円</td></tr>
 * <tr><td>a plus directly before the digits; {@code ±} before 0</td><td>{@code +3} {@code ±0}</td><td>3, 0</td></tr>
 * <tr><td>{@code r} or {@code p} in front: revised, preliminary</td><td>{@code r1,234} {@code p10}</td><td>1234, 10</td></tr>
 * <tr><td>a minus {@code -} {@code －} {@code −} directly before the digits, or {@code △} {@code ▲} with or without
 *     spaces</td><td>{@code -5} {@code △2} {@code ▲ 1,234}</td><td>-5, -2, -1234</td></tr>
 * <tr><td>a known {@link Unit} after it, with or without spaces</td><td>{@code 63,884件} {@code 6,278 円}
 *     {@code 96.9％} {@code 57,000ｋｗｈ}</td><td>the number and its unit</td></tr>
 * <tr><td>{@code 約} in front, {@code 程度} behind</td><td>{@code 約100人} {@code 100人程度}</td><td>approximate</td></tr>
 * <tr><td>{@code (速報値)} or {@code (速報)} behind</td><td>{@code 80.5%(速報値)}</td><td>preliminary</td></tr>
 * <tr><td>all of it in brackets of one width</td><td>{@code （55,479件）} {@code (4)}</td><td>parenthesised</td></tr>
 * <tr><td>nothing, spaces, or one of {@code - － − ‐ ‑ – — ― ー ｰ …}</td><td>{@code －}</td><td>missing</td></tr>
 * <tr><td>{@code x}, either case and width</td><td>{@code Ｘ}</td><td>suppressed</td></tr>
 * </table>
 *
 * <p>Spaces around a cell and between its parts may be ASCII, no-break, ideographic, tab or narrow ones. A cell has at
 * most 200 characters and 50 digits. Anything else is an error: {@code 1,234,5}, {@code 1,23}, {@code 0,123}, {@code
 * 00}, {@code .5}, {@code 5.}, {@code 1.1.1}, {@code 12%%}, {@code ◎}, a lone {@code △}, {@code - 2}, {@code
 * 300人以上}, {@code 4～6月}, {@code 1E+3}.
 */
public final class CellGrammar {

    /** How many digits a figure has at most: 50. */
    public static final int MAX_DIGITS = 50;

    /** How many characters a cell has at most: 200. */
    public static final int MAX_LENGTH = 200;

    /** Something that is read only if asked for. The text is kept as printed all the same. */
    public enum Leniency {
        /** Separators anywhere between digits: {@code 1,234,5} is 12345. */
        LOOSE_GROUPING,
        /** Zeros in front: {@code 007} is 7. */
        LEADING_ZEROS,
        /** A point without digits on one side: {@code .5} is 0.5, {@code 5.} is 5. */
        BARE_POINT,
        /** Any symbol without digits as unit: {@code 12宙} is 12 in an unknown unit. */
        UNKNOWN_UNIT,
        /** A mark such as {@code ※}, {@code ※1} or {@code *} behind the figure; what it refers to is not read. */
        FOOTNOTE_MARK,
        /** A note in brackets behind the figure, {@code 12(再掲)}; what it says is not read. */
        BRACKETED_NOTE;

        /** {@return the name by which options know the leniency, such as {@code footnote-mark}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Finds a leniency by its id.
         *
         * @param id such as {@code footnote-mark}
         * @return the leniency, if there is one
         */
        public static Optional<Leniency> find(String id) {
            return Arrays.stream(values())
                    .filter(leniency -> leniency.id().equals(id))
                    .findFirst();
        }
    }

    private static final CellGrammar STRICT = new CellGrammar(Set.of());

    private final Set<Leniency> leniencies;

    private CellGrammar(Set<Leniency> leniencies) {
        this.leniencies = leniencies;
    }

    /** {@return the grammar of the table above} */
    public static CellGrammar strict() {
        return STRICT;
    }

    /**
     * Relaxes the grammar. A text that only a relaxed grammar reads needs the same one to be read again; whatever the
     * strict grammar reads, a relaxed one reads alike.
     *
     * @param more what to read as well
     * @return the more lenient grammar
     */
    public CellGrammar withLeniency(Leniency... more) {
        Set<Leniency> all = EnumSet.noneOf(Leniency.class);
        all.addAll(leniencies);
        all.addAll(List.of(more));
        return new CellGrammar(Set.copyOf(all));
    }

    /** {@return what is read beyond the strict grammar} */
    public Set<Leniency> leniencies() {
        return leniencies;
    }

    /**
     * Reads a cell; never throws for what stands in it.
     *
     * @param text the cell as printed
     * @param where the place of the cell, for the problem
     * @return the cell, or one error
     */
    public Loaded<Cell> read(String text, Location where) {
        Cell plain = PlainFigure.read(text, Unit.NONE);
        return plain == null ? new CellReader(text, Unit.NONE, where, leniencies).read() : Loaded.of(plain);
    }

    /**
     * Reads a cell of a column or row that declares a unit: the unit counts as known in its cells.
     *
     * @param text the cell as printed
     * @param declared the unit of a figure whose text states none
     * @param where the place of the cell, for the problem
     * @return the cell, or one error
     */
    public Loaded<Cell> read(String text, Unit declared, Location where) {
        Cell plain = PlainFigure.read(text, declared);
        return plain == null
                ? new CellReader(text, declared, where, leniencies).read().map(cell -> withColumnUnit(cell, declared))
                : Loaded.of(plain);
    }

    /**
     * Reads a cell under the unit of its column, for readers of many cells that make out a place only where one is wrong.
     *
     * @param text the cell as printed
     * @param column the unit of a figure whose text states none, as {@link Printed#withColumnUnit} takes it
     * @return the cell, empty where {@link #read} would give a problem
     */
    public Optional<Cell> find(String text, Unit column) {
        Cell plain = PlainFigure.read(text, column);
        return plain == null
                ? new CellReader(text, column, Location.unknown(), leniencies)
                        .read()
                        .value()
                        .map(cell -> withColumnUnit(cell, column))
                : Optional.of(plain);
    }

    private static Cell withColumnUnit(Cell cell, Unit column) {
        return cell instanceof Cell.Value value ? new Cell.Value(value.printed().withColumnUnit(column)) : cell;
    }

    /**
     * Reads a cell that is known to be right.
     *
     * @param text the cell as printed
     * @return the cell
     * @throws IllegalArgumentException if the text is not in the grammar, with the English sentence of the problem
     */
    public Cell parse(String text) {
        Loaded<Cell> loaded = read(text, Location.unknown());
        return loaded.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        loaded.problems().get(0).message().in(Language.EN)));
    }
}
