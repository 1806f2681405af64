package dev.nendo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contender gives the same results, or is called inexact and has a case where it is wrong. */
class ContendersTest {
    private static final int SERIES = 2_000;

    private static void assertAgreement(Agreement agreement, int contenders) {
        assertThat(agreement.checksums()).hasSize(contenders);
        assertThat(agreement.isReached()).as(agreement.checksums().toString()).isTrue();
    }

    @Test
    void runningSums_allContenders_haveOneChecksum() {
        assertAgreement(Agreement.runningSums(SERIES), 4);
    }

    @Test
    void roundedRates_exactContenders_haveOneChecksum() {
        assertAgreement(Agreement.roundedRates(SERIES), 3);
    }

    @Test
    void roundedRates_doubles_areWrongFor57Of800() {
        assertThat(RoundedRates.roundedDouble(57, 800)).isEqualTo(712);
        assertThat(new BigDecimal("712.5"))
                .isEqualByComparingTo(new BigDecimal("57").movePointRight(4).divide(new BigDecimal(800)));
    }

    @Test
    void exactStatus_exactContenders_agreeAndTheOthersAreWrong() {
        assertAgreement(Agreement.exactStatus(SERIES), 2);
        ExactStatus status = new ExactStatus();
        status.series = SERIES;
        status.make();
        byte[] expected = status.bigDecimalProducts();
        for (byte[] inexact : List.of(status.uncheckedLongsInexact(), status.doublesInexact())) {
            assertThat(Arrays.mismatch(inexact, expected)).isNotNegative();
        }
    }

    @Test
    void fullEvaluation_bothContenders_haveOneChecksum() {
        assertAgreement(Agreement.fullEvaluation(SERIES), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sorted", "shuffled"})
    void groupedObservations_allContenders_haveOneChecksum(String order) throws SQLException {
        assertAgreement(Agreement.groupedObservations(SERIES, order), 3);
    }

    @Test
    void csvToSeries_allContenders_haveOneChecksum() throws IOException, SQLException {
        assertAgreement(Agreement.csvToSeries(SERIES), 5);
    }

    @Test
    void workbookReading_bothContenders_readAllCells() throws IOException {
        assertAgreement(Agreement.workbookReading(2), 2);
        assertThat(Agreement.workbookReading(2).checksums()).containsEntry("nendo", 2L * 40 * 3 * 3 * 12);
    }
}
