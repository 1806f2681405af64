package dev.nendo.number;

import dev.nendo.problem.Problem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unit in which a figure is printed, known by its symbol: 件, 円, 千円, %, 円/件. It says whether a whole number can be
 * exact, and which units measure the same ({@link #factorTo}, {@link #quotientFactor}); it converts nothing by itself, and
 * rounds nothing. Immutable and thread-safe.
 *
 * <p>Worked example: {@code Unit.of("千円")} is money, has the scale 1000 over the base 円 and is not exact; 36人 by 1,200人
 * is 0.03 as bare numbers, times {@code Unit.of("人").quotientFactor(Unit.of("人"), Unit.of("人/千人"))}, 1000, is 30人/千人.
 *
 * <p>A symbol is read as scale + base + per, first rule that fits:
 *
 * <ol>
 *   <li>a table: counters such as 件 人 名 社 事業所 枚 回 か所 日, and the same with 数 behind (exact); 円 (exact); % ポイント ‰
 *       割 倍 ratio ppm (rates); 時間 分 秒 (measured time); physical measures such as kWh kg t km ㎡ ha L, in any case of
 *       letters that leaves no doubt;
 *   <li>a threshold, the symbol followed by 以上 以下 以内 未満 or 超, as in 人以上: what the symbol itself is;
 *   <li>an amount per unit, two symbols around a slash, as in 円/件, 枚/月, 円/千件 or 件/60分, or written 人口10万対, 10万人当たり:
 *       a quotient, never exact;
 *   <li>千 万 百万 億 and so on (also k M bn million) before another one, as in 千円 or 万回: rounded, with that scale;
 *   <li>anything else is kept as an <em>unknown</em> unit, of kind {@code NONE} and scale 1. It measures itself, whatever its
 *       width, case and final 数.
 * </ol>
 *
 * <p>Full-width Latin letters, digits, ％ and ／ in a symbol count as their ASCII forms; line breaks, and brackets around the
 * whole, are left out; {@code -} alone is no unit.
 */
public final class Unit {

    /** No unit: a bare number. Taken as rounded, like an unknown unit. */
    public static final Unit NONE = new Unit("", UnitMeaning.of(UnitSide.unknown("", "")));

    private static final int MAX_LENGTH = 30;

    /** What a column of units holds where there is none. */
    private static final Set<String> NO_UNIT = Set.of("-", "−", "‐", "‑", "–", "—", "―", "ー", "ｰ", "─");

    private static final Map<String, Unit> KNOWN = known();

    private final String symbol;
    private final UnitMeaning meaning;

    private static Map<String, Unit> known() {
        Map<String, Unit> known = new HashMap<>();
        UnitTable.symbols().forEach(symbol -> known.put(symbol, new Unit(symbol, UnitText.meaning(symbol))));
        return Map.copyOf(known);
    }

    private Unit(String symbol, UnitMeaning meaning) {
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
        String narrow = bare(Widths.narrow(symbol));
        if (narrow.isEmpty() || NO_UNIT.contains(narrow)) {
            return Optional.of(NONE);
        }
        boolean isNumber = "0123456789+-−△▲(),.".indexOf(narrow.charAt(0)) >= 0;
        if (narrow.length() > MAX_LENGTH
                || (isNumber && UnitText.perPhrase(narrow).isEmpty())) {
            return Optional.empty();
        }
        boolean visible = narrow.codePoints()
                .noneMatch(c -> c == ' '
                        || Character.isWhitespace(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
        String canonical = UnitTable.inTheCaseKnown(narrow);
        return visible ? Optional.of(new Unit(canonical, UnitText.meaning(canonical))) : Optional.empty();
    }

    /** Without the line breaks that narrow columns make, and without brackets around the whole. */
    private static String bare(String narrow) {
        String joined = narrow.replaceAll("[\r\n]", "");
        boolean isBracketed = joined.length() > 2 && joined.startsWith("(") && joined.endsWith(")");
        return isBracketed ? joined.substring(1, joined.length() - 1) : joined;
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
        return meaning.base().equals(symbol) ? this : find(meaning.base()).orElse(this);
    }

    /**
     * How many of another unit one of this is, where both measure the same on both sides of the slash: 1/1000 from 円 to 千円,
     * 60 from 時間 to 分, 1000 from 円/件 to 円/千件, 10 from 人/千人 to %. Counters measure the same (件 for 人), money and time per
     * unit are said without the unit as well (円 for 円/件), a unit that nobody knows measures itself, and a bare number is in
     * whatever unit it is compared with, 1. Days, months and years below a slash don't convert.
     *
     * @param other the unit wanted
     * @return the exact factor, or empty for what can't be compared: money and counts, hours and %, kg and km, 件/月 and 件/年
     */
    public Optional<Rational> factorTo(Unit other) {
        return equals(NONE) || other.equals(NONE) || equals(other)
                ? Optional.of(Rational.ONE)
                : meaning.factorTo(other.meaning);
    }

    /**
     * By what the quotient of two bare numbers is multiplied to be in a unit: 100 for 件 by 件 in %, 1000 for 人 by 人 in
     * 人/千人, 60 for 件 by 分 in 件/時間. In a rate only equal counters cancel: 人 by 人 is a share, 件 by 人 is not. Money, time
     * and counts per unit may be wanted without the unit: 1/60 for 分 by 人 in 時間. A bare number is in the base of what is
     * wanted; what is divided by one keeps its unit.
     *
     * @param below the unit of the divisor, this being that of the dividend
     * @param wanted the unit of the quotient
     * @return the exact factor, or empty where the quotient is not what the wanted unit measures
     */
    public Optional<Rational> quotientFactor(Unit below, Unit wanted) {
        if (wanted.equals(NONE)) {
            return meaning.bareFactor(below.meaning);
        }
        if (below.equals(NONE)) {
            Optional<Rational> same = factorTo(wanted).filter(factor -> !equals(NONE));
            if (same.isPresent()) {
                return same;
            }
        }
        UnitMeaning dividend = equals(NONE) ? wanted.meaning.bareDividend(below.meaning) : meaning;
        UnitMeaning divisor = below.equals(NONE) ? wanted.meaning.bareDivisor(dividend) : below.meaning;
        return dividend.quotientFactor(divisor, wanted.meaning);
    }

    /**
     * Whether a whole number printed in this unit is something that counts or adds, and so can be exact: a counter, 円, and any
     * unit that nobody knows; never a rate, a quotient, an index, a physical measure or anything scaled.
     *
     * @return true if it can be exact
     */
    public boolean canBeExact() {
        return meaning.canBeExact();
    }

    /** {@return true if whole numbers in this unit are exact: counters and 円; false where figures are printed rounded} */
    public boolean isExact() {
        return isKnown() && meaning.canBeExact();
    }

    /** {@return true if the symbol is in the table or composed of known ones} */
    public boolean isKnown() {
        return meaning.isKnown();
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
