package dev.nendo.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Precision;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of numbers: what they hold, and what they refuse. */
class NumberRowTest {
    private static final Window QUARTER = Window.parse("2021-04/2021-06");
    private static final Unit COUNT = Unit.of("件");

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void ofNumbers_fewerThanMonths_restIsMissing() {
        PrintedRow row = PrintedRow.ofNumbers(
                "calls", Role.VALUE, Kind.MONTHLY, QUARTER, COUNT, Arrays.asList(number("968"), null));

        assertThat(row.isNumbers()).isTrue();
        assertThat(row.exact()).contains(true);
        assertThat(row.cells()).extracting(Cell::text).containsExactly("968", "", "");
        assertThat(row.columns()).extracting(Column::label).containsExactly("4月", "5月", "6月");
    }

    @Test
    void ofNumbers_rates_areGoodToTheirLastDecimal() {
        PrintedRow row =
                PrintedRow.ofNumbers("share", Role.RATE, Kind.MONTHLY, QUARTER, Unit.of("%"), List.of(number("96.90")));

        assertThat(row.exact()).isEmpty();
        assertThat(row.cells().get(0).text()).isEqualTo("96.90");
    }

    @Test
    void ofNumbers_series_keepsStatesAndPrecision() {
        MonthlySeries series = MonthlySeries.builder(QUARTER, Basis.MONTHLY)
                .precision(Precision.rounded(number("0.1"), RoundingRule.UNKNOWN))
                .put(YearMonth.of(2021, 4), number("12"), MonthState.PRELIMINARY)
                .put(YearMonth.of(2021, 5), number("12.5"), MonthState.REVISED)
                .mark(YearMonth.of(2021, 6), MonthState.SUPPRESSED)
                .build();

        PrintedRow row = PrintedRow.ofNumbers("hours", Role.VALUE, Kind.MONTHLY, Unit.of("時間"), series);

        assertThat(row.exact()).contains(false);
        assertThat(row.cells()).extracting(Cell::text).containsExactly("12.0(速報値)", "r12.5", "x");
        assertThat(row.cells())
                .extracting(NumberCell::state)
                .containsExactly(MonthState.PRELIMINARY, MonthState.REVISED, MonthState.SUPPRESSED);
    }

    @Test
    void ofNumbers_blocks_areColumnsOfTheirMonths() {
        MonthlySeries series = MonthlySeries.blocks(List.of(QUARTER, Window.parse("2021-07/2021-09")), Basis.MONTHLY)
                .put(YearMonth.of(2021, 6), 10)
                .mark(YearMonth.of(2021, 9), MonthState.NOT_APPLICABLE)
                .build();

        PrintedRow row = PrintedRow.ofNumbers("calls", Role.VALUE, Kind.MONTHLY, COUNT, series);

        assertThat(row.columns()).extracting(Column::label).containsExactly("4～6月", "7～9月");
        assertThat(row.cells()).extracting(Cell::text).containsExactly("10", "not-applicable");
    }

    @Test
    void ofNumbers_moreThanMonths_isRefused() {
        assertThatThrownBy(() -> PrintedRow.ofNumbers(
                        "calls", Role.VALUE, Kind.MONTHLY, QUARTER, COUNT, Collections.nCopies(4, BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are more numbers than months, 3: 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234", "12件", "12%", "△3", "約5", "(5)", "－", "１２"})
    void build_cellThatIsNoPlainNumber_isRefused(String cell) {
        assertThatThrownBy(() -> row(new Column("4月", Optional.of(Window.parse("2021-04")), Optional.empty()), cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of numbers has plain numbers in the unit of their column; in row calls: " + cell);
    }

    @Test
    void build_stateWithoutAMonth_isRefused() {
        assertThatThrownBy(() -> row(new Column("予算額", Optional.empty(), Optional.empty()), "12(速報値)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a state in a row of numbers needs a column that ends in a month of its own; in row calls: 予算額");
    }

    private static PrintedRow row(Column column, String cell) {
        return PrintedRow.builder()
                .id("calls")
                .table("calls")
                .role(Role.VALUE)
                .kind(Kind.LABELLED)
                .unit(Unit.NONE)
                .addColumn(column)
                .addCell(CellGrammar.strict().parse(cell))
                .numbers(true)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"MISSING,''", "NOT_APPLICABLE,not-applicable", "SUPPRESSED,x"})
    void cell_stateWithoutANumber_isItsMark(MonthState state, String text) {
        assertThat(NumberCell.without(state).text()).isEqualTo(text);
        assertThat(NumberCell.state(NumberCell.without(state))).isEqualTo(state);
        assertThatThrownBy(() -> NumberCell.of(BigDecimal.ONE, state, COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a month with a number is reported, preliminary or revised: " + state.id());
    }

    @ParameterizedTest
    @CsvSource({"REPORTED,-5", "PRELIMINARY,-5(速報値)", "REVISED,r-5"})
    void cell_stateWithANumber_isItsText(MonthState state, String text) {
        Cell cell = NumberCell.of(number("-5"), state, COUNT);

        assertThat(cell.text()).isEqualTo(text);
        assertThat(NumberCell.state(cell)).isEqualTo(state);
        assertThatThrownBy(() -> NumberCell.without(state))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a month without a number is missing, not-applicable or suppressed: " + state.id());
    }
}
