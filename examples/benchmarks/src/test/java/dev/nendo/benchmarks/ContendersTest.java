package dev.nendo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.bulk.Judgements;
import dev.nendo.evaluate.Met;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contender gives the same results, or is called inexact and has a case where it is wrong. */
class ContendersTest {
    private static final int SERIES = 2_000;

    private final RunningSums.Longs longs = new RunningSums.Longs();
    private final RunningSums.Decimals decimals = new RunningSums.Decimals();

    ContendersTest() {
        longs.series = SERIES;
        longs.make();
        decimals.series = SERIES;
        decimals.make();
    }

    @Test
    void runningSums_allContenders_haveOneChecksum() {
        RunningSums sums = new RunningSums();
        RunningSums.Objects objects = new RunningSums.Objects();
        objects.series = SERIES;
        objects.make();
        long expected = Checksum.of(sums.rawLongs(longs));
        assertThat(Checksum.of(sums.columns(longs))).isEqualTo(expected);
        assertThat(Checksum.of(sums.seriesObjects(objects))).isEqualTo(expected);
        assertThat(Checksum.of(sums.bigDecimals(decimals))).isEqualTo(expected);
    }

    @Test
    void roundedRates_exactContenders_haveOneChecksum() {
        RoundedRates rates = new RoundedRates();
        long expected = Checksum.of(rates.bigFractions(longs));
        assertThat(Checksum.of(rates.columns(longs))).isEqualTo(expected);
        assertThat(Checksum.of(new BigDecimal[][] {rates.bigDecimals(decimals)}))
                .isEqualTo(expected);
    }

    @Test
    void roundedRates_doubles_areWrongFor57Of800() {
        assertThat(RoundedRates.roundedDouble(57, 800)).isEqualTo(712);
        assertThat(new BigDecimal("712.5"))
                .isEqualByComparingTo(new BigDecimal("57").movePointRight(4).divide(new BigDecimal(800)));
    }

    private static byte[] codes(Judgements all) {
        byte[] codes = new byte[all.size()];
        IntStream.range(0, codes.length).forEach(i -> codes[i] = (byte) (all.met(i) == Met.MET ? 1 : 2));
        return codes;
    }

    @Test
    void exactStatus_exactContenders_agreeAndTheOthersAreWrong() {
        ExactStatus status = new ExactStatus();
        status.series = SERIES;
        status.make();
        byte[] expected = status.bigDecimalProducts();
        assertThat(codes(status.columns())).isEqualTo(expected);
        for (byte[] inexact : List.of(status.uncheckedLongsInexact(), status.doublesInexact())) {
            assertThat(Arrays.mismatch(inexact, expected)).isNotNegative();
        }
    }

    @Test
    void fullEvaluation_bothContenders_haveOneChecksum() {
        FullEvaluation evaluation = new FullEvaluation();
        evaluation.series = SERIES;
        evaluation.make();
        assertThat(evaluation.columns()).isEqualTo(evaluation.bigDecimalRecords());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sorted", "shuffled"})
    void groupedObservations_bothContenders_haveOneChecksum(String order) throws SQLException {
        GroupedObservations.Rows rows = new GroupedObservations.Rows();
        rows.size = SERIES * Population.MONTHS;
        rows.order = order;
        rows.make();
        GroupedObservations.Table table = new GroupedObservations.Table();
        table.load(rows);
        GroupedObservations grouped = new GroupedObservations();
        assertThat(grouped.columns(rows)).isEqualTo(grouped.duckDb(table));
        assertThat(grouped.columnsTwoThreads(rows)).isEqualTo(grouped.duckDb(table));
        table.close();
    }

    @Test
    void csvToSeries_allContenders_haveOneChecksum() throws IOException, SQLException {
        CsvToSeries csv = new CsvToSeries();
        csv.rows = SERIES * Population.MONTHS;
        csv.write();
        long expected = csv.splitBigDecimalTreeMap();
        assertThat(csv.columns()).isEqualTo(expected);
        assertThat(csv.fastCsvByHand()).isEqualTo(expected);
        assertThat(csv.duckDb()).isEqualTo(expected);
    }

    @Test
    void workbookReading_bothContenders_readAllCells() throws IOException {
        WorkbookReading reading = new WorkbookReading();
        reading.branches = 2;
        reading.write();
        assertThat(WorkbookReading.cells(reading.nendo())).isEqualTo(2 * 40 * 3 * 3 * 12);
        assertThat(WorkbookReading.cells((WorkbookReading.PlainWorkbook) reading.jacksonRecords()))
                .isEqualTo(2 * 40 * 3 * 3 * 12);
    }
}
