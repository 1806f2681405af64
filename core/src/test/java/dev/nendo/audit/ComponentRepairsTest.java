package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.ComponentRepair.ChangedCell;
import dev.nendo.audit.ComponentRepair.Column;
import dev.nendo.number.RoundingRule;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sets of cells an audit names for tables with one or more slips; worked out by hand. */
class ComponentRepairsTest {
    private static List<ComponentRepair> repairs(String table) {
        return Tables.table(RoundingRule.UNKNOWN, table).repairs();
    }

    private static String sets(String table) {
        List<ComponentRepair> repairs = repairs(table);
        assertThat(repairs).hasSize(1);
        return repairs.get(0).sets().stream()
                .map(set -> set.cells().stream().map(ComponentRepairsTest::text).collect(Collectors.joining(" + ")))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String text(ChangedCell cell) {
        String row = cell.place().row().orElseThrow().split("/", 2)[1];
        String column = cell.column() == Column.PERIOD
                ? cell.place().month().orElseThrow().toString()
                : cell.column().name().toLowerCase(java.util.Locale.ROOT);
        return row + "@" + column + " " + cell.printed() + " > " + String.join("/", cell.fits());
    }

    @ParameterizedTest
    @CsvSource({
        // The running figure of May alone: both of its steps are wrong.
        "value monthly 件: 10 20 30 ; sum 60 | value cumulative 件: 10 35 60," + " value/cumulative@2021-05 35 > 30",
        // The month alone: its rate does not fit, nor the sum to date, nor the total.
        "numerator monthly 件: 14 40 | denominator monthly 件: 80 80 | rate monthly %: 51.3 50.0 | numerator cumulative 件: 41 81,"
                + " numerator/monthly@2021-04 14 > 41",
        // 43 / 80 is 53.75 %, printed either way; no whole numerator gives 35.8 % of 80.
        "numerator monthly 件: 43 | denominator monthly 件: 80 | rate monthly %: 35.8,"
                + " denominator/monthly@2021-04 80 > 120; rate/monthly@2021-04 35.8 > 53.7/53.8",
        "'value monthly 件: 1,200 2,300 ; sum 4,500',"
                + "'value/monthly@2021-04 1,200 > 2,200; value/monthly@2021-05 2,300 > 3,300; value/monthly@total 4,500 > 3,500'",
    })
    void audit_oneSlip_namesTheCellsThatSuffice(String table, String expected) {
        assertThat(sets(table)).isEqualTo(expected);
    }

    @Test
    void audit_twoTables_areTwoComponents() {
        assertThat(repairs("value monthly 件: 1 2 ; sum 4 ; in A | target monthly 件: 1 2 ; sum 5 ; in B"))
                .hasSize(2)
                .allSatisfy(repair -> assertThat(repair.extent()).isEqualTo(new ComponentRepair.Extent(3, 1, 1, true)));
    }

    @Test
    void audit_honestTable_hasNoRepair() {
        assertThat(repairs("value monthly 件: 1 2 ; sum 3")).isEmpty();
    }

    @Test
    void audit_provenRepair_comesWithACertificateThatHolds() {
        ComponentRepair repair = repairs("value monthly 件: 10 20 30 ; sum 61 | value cumulative 件: 10 35 60")
                .get(0);
        assertThat(repair.extent().isProven()).isTrue();
        assertThat(CertificateCheck.fault(repair.certificate().orElseThrow())).isEmpty();
    }
}
