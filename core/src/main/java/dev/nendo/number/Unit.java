package dev.nendo.number;

import dev.nendo.problem.Problem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit in which a figure is printed, known by its symbol: 件, 円, 千円, %, 円/件. It decides whether a whole number is
 * exact, and how many of a base unit one is. It tells what may be compared with what ({@link #factorTo}), converts nothing by
 * itself, and rounds nothing. Immutable and thread-safe.
 *
 * <p>Worked example: {@code Unit.of("千円")} is money, has the scale 1000 over the base 円 and is not exact; {@code
 * Unit.of("%")} is a rate, has the scale 0.01 over the bare number.
 *
 * <p>How a symbol is understood, first rule that fits:
 *
 * <ol>
 *   <li>a table: counters such as 件 人 名 社 事業所 枚 回 か所 日 (exact); 円 (exact); % ポイント ‰ 割 倍 (rates); 時間 分 秒
 *       (measured time); kWh kg t km ㎡;
 *   <li>a threshold, the symbol followed by 以上 以下 以内 未満 or 超, as in 人以上: what the symbol itself is;
 *   <li>an amount per unit, two symbols around a slash, as in 円/件 or 枚/月: rounded, with the scale of the first;
 *   <li>千 万 百万 億 and so on before a counter or 円, as in 千円 or 万回: rounded, with that scale;
 *   <li>anything else is kept as an <em>unknown</em> unit: of kind {@code NONE}, scale 1 and taken as rounded, because
 *       nothing says that its figures are exact. A row can say so.
 * </ol>
 *
 * <p>Full-width Latin letters, digits, ％ and ／ in a symbol count as their ASCII forms.
 */
public final class Unit {

    /** No unit: a bare number. Taken as rounded, like an unknown unit. */
    public static final Unit NONE = new Unit("", UnitTable.NOTHING);

    private static final int MAX_LENGTH = 30;

    private static final Map<String, Unit> KNOWN = known();

    private final String symbol;
    private final UnitTable.Meaning meaning;

    private static Map<String, Unit> known() {
        Map<String, Unit> known = new HashMap<>();
        UnitTable.KNOWN.forEach((symbol, meaning) -> known.put(symbol, new Unit(symbol, meaning)));
        return Map.copyOf(known);
    }

    private Unit(String symbol, UnitTable.Meaning meaning) {
        this.symbol = symbol;
        this.meaning = meaning;
    }

    /**
     * The unit with a symbol.
     *
     * @param symbol at most 30 characters without spaces, the first one no digit, sign, bracket or separator; empty for
     *     {@link #NONE}
     * @return the unit
     * @throws IllegalArgumentException if the symbol is written otherwise
     */
    public static Unit of(String symbol) {
        return find(symbol)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a unit is a symbol like 件, 千円, % or 円/件, of at most 30 characters without spaces and not"
                                + " starting like a number: " + Problem.excerpt(symbol)));
    }

    /**
     * The unit with a symbol, for readers of data that may be wrong.
     *
     * @param symbol the symbol
     * @return the unit, empty where {@link #of} would throw
     */
    public static Optional<Unit> find(String symbol) {
        Unit known = inTable(symbol);
        if (known != null) {
            return Optional.of(known);
        }
        String narrow = Widths.narrow(symbol);
        if (narrow.isEmpty()) {
            return Optional.of(NONE);
        }
        if (narrow.length() > MAX_LENGTH || "0123456789+-−△▲(),.".indexOf(narrow.charAt(0)) >= 0) {
            return Optional.empty();
        }
        boolean visible = narrow.codePoints()
                .noneMatch(c -> c == ' '
                        || Character.isWhitespace(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
        // The one known symbol whose case is commonly lost.
        String canonical = narrow.toLowerCase(Locale.ROOT).equals("kwh") ? "kWh" : narrow;
        return visible ? Optional.of(new Unit(canonical, UnitTable.meaning(canonical))) : Optional.empty();
    }

    /** {@return the symbol, empty for no unit} */
    public String symbol() {
        return symbol;
    }

    /** {@return the sort of quantity} */
    public UnitKind kind() {
        return meaning.kind();
    }

    /** {@return how many of the {@link #base} one of this unit is: 1000 for 千円, 0.01 for %, 1 for 件} */
    public BigDecimal scale() {
        return meaning.scale();
    }

    /** {@return the unit that the scale counts: 円 for 千円, none for %, the unit itself where the scale is 1} */
    public Unit base() {
        return meaning.base().equals(symbol) ? this : of(meaning.base());
    }

    /**
     * How many of another unit one of this is, where both measure the same: 1/1000 from 円 to 千円, 60 from 時間 to 分, 1 from
     * 円 to 円/件, for which it is said as well. Counters stand for one another (件 for 人), and a bare number and an unknown
     * unit are taken at their word, 1.
     *
     * @param other the unit wanted
     * @return the exact factor, or empty for what can't be compared: money and counts, hours and %, kg and km
     */
    public Optional<Rational> factorTo(Unit other) {
        if (equals(NONE) || other.equals(NONE)) {
            return Optional.of(Rational.ONE);
        }
        boolean isOnePerUnit = (kind() == UnitKind.PER_UNIT) != (other.kind() == UnitKind.PER_UNIT);
        UnitTable.Meaning amount = UnitTable.amount(symbol, meaning);
        return UnitTable.factor(amount, UnitTable.amount(other.symbol, other.meaning))
                .filter(factor -> !isOnePerUnit || amount.kind() == UnitKind.MONEY || amount.kind() == UnitKind.TIME);
    }

    /**
     * By what the quotient of two bare numbers is multiplied to be in a unit: 100 for 件 by 件 in %, 1/60 for 分 by 人 in 時間.
     *
     * @param below the unit of the divisor, this being that of the dividend
     * @param wanted the unit of the quotient
     * @return the exact factor, or empty where the quotient is not what the wanted unit measures
     */
    public Optional<Rational> quotientFactor(Unit below, Unit wanted) {
        Optional<Rational> amount = equals(NONE) || wanted.equals(NONE) ? Optional.empty() : factorTo(wanted);
        return Optional.of(amount.orElseGet(() -> Rational.of(scale()).dividedBy(Rational.of(wanted.scale())))
                .dividedBy(Rational.of(below.scale())));
    }

    /** {@return true if whole numbers in this unit are exact: counters and 円; false where figures are printed rounded} */
    public boolean isExact() {
        return meaning.exact();
    }

    /** {@return true if the symbol is in the table or composed of known ones} */
    public boolean isKnown() {
        return meaning.known();
    }

    /** The unit with a symbol of the table exactly, or nothing for any other, even if it has a meaning. */
    static @Nullable Unit inTable(String symbol) {
        return KNOWN.get(symbol);
    }

    /** Tells whether the symbol may follow a figure in a cell. */
    boolean standsInCells() {
        return meaning.inCells();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && symbol.equals(unit.symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    /** {@return the symbol} */
    @Override
    public String toString() {
        return symbol;
    }
}
