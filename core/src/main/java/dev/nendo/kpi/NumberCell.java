package dev.nendo.kpi;

import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A number of a month as the cell of a row of numbers, and back.
 *
 * <p>It is no figure that anybody printed: its text is plain digits, with a mark for the state of the month. Worked example: 968 of a
 * preliminary month in 件 is the cell {@code 968(速報値)}, whose value is 968. Nothing is rounded. Stateless, so thread-safe.
 */
final class NumberCell {
    private static final String REVISED = "r";
    private static final String PRELIMINARY = "(速報値)";
    private static final Cell MISSING = new Cell.Missing("");
    private static final Cell NOT_APPLICABLE = new Cell.Missing(MonthState.NOT_APPLICABLE.id());
    private static final Cell SUPPRESSED = new Cell.Suppressed("x");

    private NumberCell() {}

    /**
     * The cell of a number.
     *
     * @param value the number; null is missing
     * @param unit its unit
     * @throws IllegalArgumentException if the number has more than 50 digits
     */
    static Cell of(@Nullable BigDecimal value, Unit unit) {
        return value == null ? MISSING : new Cell.Value(Printed.of(value, unit));
    }

    /**
     * The cell of a number in a state that has one.
     *
     * @param value the number
     * @param state reported, preliminary or revised
     * @param unit its unit
     * @throws IllegalArgumentException if the number has more than 50 digits, or months of the state have none
     */
    static Cell of(BigDecimal value, MonthState state, Unit unit) {
        Printed printed = Printed.of(value, unit);
        return switch (state) {
            case REPORTED -> new Cell.Value(printed);
            case PRELIMINARY -> marked(printed.text() + PRELIMINARY, unit);
            case REVISED -> marked(REVISED + printed.text(), unit);
            case MISSING, NOT_APPLICABLE, SUPPRESSED ->
                throw new IllegalArgumentException(
                        "a month with a number is reported, preliminary or revised: " + state.id());
        };
    }

    /**
     * The cell of a month without a number.
     *
     * @param state missing, not applicable or suppressed
     * @throws IllegalArgumentException if months of the state have a number
     */
    static Cell without(MonthState state) {
        return switch (state) {
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case SUPPRESSED -> SUPPRESSED;
            case REPORTED, PRELIMINARY, REVISED ->
                throw new IllegalArgumentException(
                        "a month without a number is missing, not-applicable or suppressed: " + state.id());
        };
    }

    /** The cell of a month; of numbers that are not exact, the last digit written is the last that is known. */
    static Cell of(MonthlySeries series, YearMonth month, Unit unit) {
        MonthState state = series.state(month);
        if (!state.hasValue()) {
            return without(state);
        }
        int decimals = Math.max(
                series.scale(), series.precision().unit().map(BigDecimal::scale).orElse(0));
        return of(series.at(month).value().orElseThrow().toDecimal(decimals, RoundingMode.UNNECESSARY), state, unit);
    }

    private static Cell marked(String text, Unit unit) {
        return CellGrammar.strict().parse(text) instanceof Cell.Value value
                ? new Cell.Value(value.printed().withUnit(unit))
                : MISSING;
    }

    /**
     * The state that a cell of a row of numbers says.
     *
     * @param cell the cell
     */
    static MonthState state(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return value.printed().isPreliminary()
                    ? MonthState.PRELIMINARY
                    : cell.text().startsWith(REVISED) ? MonthState.REVISED : MonthState.REPORTED;
        }
        return cell instanceof Cell.Suppressed
                ? MonthState.SUPPRESSED
                : cell.equals(NOT_APPLICABLE) ? MonthState.NOT_APPLICABLE : MonthState.MISSING;
    }

    /**
     * Whether a cell is one of a row of numbers: written plainly, in the unit of its column.
     *
     * @param cell the cell
     * @param unit the unit of the column
     */
    static boolean isNumber(Cell cell, Unit unit) {
        Cell plain = cell instanceof Cell.Value value
                ? of(value.printed().value(), state(cell), unit)
                : without(state(cell));
        return plain.equals(cell);
    }
}
