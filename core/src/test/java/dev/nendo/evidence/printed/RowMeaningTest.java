package dev.nendo.evidence.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.Total;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures of a row may truly be. */
class RowMeaningTest {
    private static final Window QUARTER =
            Window.of(FiscalYear.of(2021).month(1), FiscalYear.of(2021).month(3));
    private static final Roundings UNKNOWN = new Roundings(RoundingRule.UNKNOWN, Map.of());

    private static PrintedRow.Builder row(String unit, String cells) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id("r")
                .table("t")
                .role(Role.VALUE)
                .kind(Kind.MONTHLY)
                .unit(Unit.of(unit));
        int month = 0;
        for (String cell : cells.split(" ", -1)) {
            row.addColumn(Column.of(QUARTER.months().get(month++)));
            row.addCell(CellGrammar.strict().parse(cell));
        }
        return row;
    }

    private static String first(RowMeaning meaning) {
        ReadFigure figure = meaning.cell(0).orElseThrow();
        return figure.quantity().interval() + " " + figure.meaning().certainty();
    }

    @ParameterizedTest
    @CsvSource({
        // What counts or adds and is printed whole is exact; in a unit that nobody knows it is taken as a count.
        "件, 10, flow, '', '[10, 10] EXACT'",
        "円, 10, flow, '', '[10, 10] EXACT'",
        "点検区, 10, flow, '', '[10, 10] TAKEN_AS_COUNT'",
        "'', 10, flow, '', '[10, 10] TAKEN_AS_COUNT'",
        "件, 10.00, flow, '', '[10, 10] EXACT'",
        // A neighbour with decimals shows that it is rounded.
        "件, 10 11.5, flow, '', '[19/2, 21/2] ROUNDED'",
        "'', 4 2.4, flow, '', '[7/2, 9/2] ROUNDED'",
        // Quotients, means, physical measures and scaled amounts never are exact.
        "千円, 10, flow, '', '[19/2, 21/2] ROUNDED'",
        "時間, 10, flow, '', '[19/2, 21/2] ROUNDED'",
        "件, 10, average, '', '[19/2, 21/2] ROUNDED'",
        "件, 10, flow, 1人当たり件数, '[19/2, 21/2] ROUNDED'",
        "%, 10, rate-of-flows, '', '[19/2, 21/2] ROUNDED'",
        // Sixteen digits are a binary double, good to fifteen.
        "件, 33.333333333333336, flow, '', '[16666666666666643/500000000000000, 16666666666666693/500000000000000] ROUNDED'",
        // What can't be negative is cut at 0; money that flows can be.
        "時間, 0, flow, '', '[0, 1/2] ROUNDED'",
        "円/件, 0.0, amount-per-unit, '', '[0, 1/20] ROUNDED'",
        "千円, 0, flow, '', '[-1/2, 1/2] ROUNDED'",
        "千円, 0, stock, '', '[0, 1/2] ROUNDED'",
        "ポイント, 0.0, flow, '', '[-1/20, 1/20] ROUNDED'",
        "時間, △1, flow, '', '[-3/2, -1/2] ROUNDED'",
    })
    void values_byUnitMeasureAndLabel_meanWhatTheyMayBe(
            String unit, String cells, String measure, String name, String expected) {
        assertThat(first(RowMeaning.ofValues(row(unit, cells).build(), Measure.parse(measure), name, UNKNOWN)))
                .isEqualTo(expected);
    }

    @Test
    void counts_whateverTheKpiIs_count() {
        assertThat(first(RowMeaning.ofCounts(row("件", "10").build(), UNKNOWN))).isEqualTo("[10, 10] EXACT");
        assertThat(first(RowMeaning.ofCounts(row("件", "10").series("平均").build(), UNKNOWN)))
                .isEqualTo("[19/2, 21/2] ROUNDED");
    }

    @Test
    void changes_inAScaledCounter_canBeBelowZero() {
        assertThat(first(RowMeaning.ofChanges(row("千人", "0").build(), UNKNOWN))).isEqualTo("[-1/2, 1/2] ROUNDED");
        assertThat(first(RowMeaning.ofValues(row("千人", "0").build(), Measure.FLOW, "", UNKNOWN)))
                .isEqualTo("[0, 1/2] ROUNDED");
    }

    @Test
    void planned_roundedUnit_isExact() {
        assertThat(first(RowMeaning.ofPlanned(row("千円", "10").build()))).isEqualTo("[10, 10] EXACT");
    }

    @Test
    void declared_exactOrNot_wins() {
        assertThat(first(RowMeaning.ofCounts(row("千円", "10").exact(true).build(), UNKNOWN)))
                .isEqualTo("[10, 10] EXACT");
        assertThat(first(RowMeaning.ofCounts(row("件", "10").exact(false).build(), UNKNOWN)))
                .isEqualTo("[19/2, 21/2] ROUNDED");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, '', '', '[19/2, 21/2]'",
        "half-up, '', '', '[19/2, 21/2)'",
        "half-up, '', toward-zero, '[10, 11)'",
        "half-up, away-from-zero, '', '(9, 10]'",
        "half-up, away-from-zero, toward-zero, '[10, 11)'",
    })
    void rounding_ofRowUnitAndDocument_theNarrowestWins(String document, String unit, String own, String expected) {
        Roundings roundings = new Roundings(
                RoundingRule.parse(document),
                unit.isEmpty() ? Map.of() : Map.of(Unit.of("千円"), RoundingRule.parse(unit)));
        PrintedRow row = row("千円", "10")
                .rounding(Optional.of(own).filter(o -> !o.isEmpty()).map(RoundingRule::parse))
                .build();
        assertThat(RowMeaning.ofCounts(row, roundings)
                        .cell(0)
                        .orElseThrow()
                        .quantity()
                        .interval())
                .hasToString(expected);
    }

    @Test
    void rounding_found_isTakenOnlyWhereNoneIsStated() {
        Map<Unit, RoundingRule> found = Map.of(Unit.of("%"), RoundingRule.TOWARD_ZERO);
        assertThat(Arrays.asList(
                        UNKNOWN.withUnstated(found).rule(Optional.empty(), Unit.of("%")),
                        UNKNOWN.withUnstated(found).rule(Optional.empty(), Unit.of("円")),
                        new Roundings(RoundingRule.HALF_UP, Map.of())
                                .withUnstated(found)
                                .rule(Optional.empty(), Unit.of("%"))))
                .containsExactly(RoundingRule.TOWARD_ZERO, RoundingRule.UNKNOWN, RoundingRule.HALF_UP);
    }

    @Test
    void total_thatIsAMean_isNeverExact() {
        PrintedRow row = row("件", "10 11")
                .total(new Total(TotalKind.AVERAGE, "", CellGrammar.strict().parse("11")))
                .prior(CellGrammar.strict().parse("9"))
                .build();
        RowMeaning meaning = RowMeaning.ofCounts(row, UNKNOWN);
        assertThat(meaning.total().orElseThrow().quantity().interval()).hasToString("[21/2, 23/2]");
        assertThat(meaning.prior().orElseThrow().quantity().interval()).hasToString("[9, 9]");
        assertThat(meaning.cell(0).orElseThrow().quantity().interval()).hasToString("[10, 10]");
    }

    @Test
    void cell_withoutUnit_isInThatOfItsColumn_elseOfTheRow() {
        PrintedRow row = PrintedRow.builder()
                .id("r")
                .table("t")
                .role(Role.VALUE)
                .kind(Kind.LABELLED)
                .unit(Unit.of("円"))
                .addColumn(new Column("予算額", Optional.empty(), Optional.empty()))
                .addColumn(new Column("執行率", Optional.empty(), Optional.of(Unit.of("%"))))
                .addColumn(new Column("1件当たり", Optional.empty(), Optional.empty()))
                .addColumn(new Column("備考", Optional.empty(), Optional.empty()))
                .addCell(CellGrammar.strict().parse("500"))
                .addCell(CellGrammar.strict().parse("97"))
                .addCell(CellGrammar.strict().parse("20"))
                .addCell(CellGrammar.strict().parse("-"))
                .build();
        RowMeaning meaning = RowMeaning.ofCounts(row, UNKNOWN);
        assertThat(meaning.cell(0).orElseThrow().quantity()).hasToString("500 円");
        assertThat(meaning.cell(1).orElseThrow().quantity()).hasToString("97 in [193/2, 195/2] %");
        assertThat(meaning.cell(2).orElseThrow().quantity()).hasToString("20 in [39/2, 41/2] 円");
        assertThat(meaning.cell(3)).isEmpty();
    }
}
