package dev.nendo.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is refused when it is written down, not when it is judged. */
class DefinitionChecksTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final MonthlySeries CALLS = MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 10, 9);

    @Test
    void display_decimalsOutOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Display(10, RoundingMode.HALF_UP, Display.Style.PLAIN))
                .withMessage("achievement decimals must be 0 to 9: 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Display(-1, RoundingMode.HALF_UP, Display.Style.PLAIN))
                .withMessage("achievement decimals must be 0 to 9: -1");
        assertThat(new Display(9, RoundingMode.HALF_EVEN, Display.Style.CLAMPED).achievementDecimals())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void kpi_decimalsOutOfRange_areRefused(int decimals) {
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .id("K")
                .name(Sentence.of("指標", "indicator"))
                .target(Target.fixed("1件"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi.decimals(decimals).build())
                .withMessage("decimals of a KPI must be from 0 to 9: " + decimals);
        assertThat(kpi.decimals(9).build().decimals()).contains(9);
    }

    @Test
    void display_modeThatCannotRound_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Display(1, RoundingMode.UNNECESSARY, Display.Style.PLAIN))
                .withMessage("a display needs a rounding mode that can round: UNNECESSARY");
    }

    @Test
    void ofYears_noneOrNotPast_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.OfYears(Target.Selection.MAX, List.of()))
                .withMessage("years back must be at least one number of 1 or more: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.OfYears(Target.Selection.MAX, List.of(1, 0)))
                .withMessage("years back must be at least one number of 1 or more: [1, 0]");
    }

    @Test
    void elapsed_outsideThePlan_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Elapsed(6, 5))
                .withMessage("elapsed years must be 1 to 5: 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Elapsed(0, 5))
                .withMessage("elapsed years must be 1 to 5: 0");
        assertThat(new Target.Elapsed(5, 5).elapsed()).isEqualTo(5);
    }

    @Test
    void parts_none_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Parts(PartKind.POPULATIONS, List.of(), Optional.empty()))
                .withMessage("a target by parts needs at least one part: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actual.OfParts(PartKind.SHARES, List.of()))
                .withMessage("an actual by parts needs at least one part: []");
    }

    @Test
    void rows_namingNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Actual.Rows(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage("an actual from rows must name at least one row: none");
    }

    @Test
    void observed_yearToCome_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actual.Observed(-1, Optional.empty(), Actual.row("r")))
                .withMessage("years back must be 0 or more: -1");
    }

    @Test
    void shares_negativeOrAllZero_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phasing.Shares(List.of(Rational.ZERO, Rational.ZERO)))
                .withMessage("shares must not be negative, and not all zero: [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phasing.Shares(List.of(Rational.ONE, Rational.of(-1, 12))))
                .withMessage("shares must not be negative, and not all zero: [1, -1/12]");
    }

    @Test
    void shares_listChangedAfterwards_staysAsGiven() {
        List<Rational> shares = new ArrayList<>(List.of(Rational.ONE));
        Phasing.Shares phasing = new Phasing.Shares(shares);
        shares.add(Rational.ONE);
        assertThat(phasing.shares()).containsExactly(Rational.ONE);
    }

    @Test
    void row_cellsAndColumnsOfDifferentNumber_isRefused() {
        Cell cell = CellGrammar.strict().parse("8");
        PrintedRow.Builder builder = PrintedRow.builder()
                .id("r")
                .table("t")
                .role(PrintedRow.Role.VALUE)
                .kind(PrintedRow.Kind.MONTHLY)
                .unit(Unit.of("件"))
                .addCells(cell, cell)
                .addColumn(new PrintedRow.Column("4月", Optional.empty(), Optional.empty()));
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("row r must have as many cells as columns, 1: 2");
    }

    @Test
    void numbers_yearThatIsNotEarlier_isRefused() {
        KpiNumbers numbers = KpiNumbers.of(YEAR, CALLS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbers.withEarlierYear(0, CALLS))
                .withMessage("years back must be 1 or more: 0");
        assertThat(numbers.withEarlierYear(1, CALLS).years()).containsOnlyKeys(0, 1);
    }

    @Test
    void numbers_benchmarkWithoutAName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiNumbers.of(YEAR, CALLS).withBenchmark(" ", CALLS))
                .withMessage("id of a benchmark must not be blank: \" \"");
    }
}
