package dev.nendo.benchmarks;

import dev.nendo.bulk.Judgements;
import dev.nendo.kpi.Met;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The checksums of what contenders that are not called inexact give for the first series of the benchmarks' data. They are compared
 * before any ratio is printed.
 */
final class Agreement {
    private final Map<String, Long> checksums = new LinkedHashMap<>();

    private Agreement() {}

    /** Compares all contenders, and says how many there were. */
    static String check(int series) throws IOException, SQLException {
        int contenders = 0;
        for (Agreement one : List.of(
                runningSums(series),
                roundedRates(series),
                exactStatus(series),
                fullEvaluation(series),
                groupedObservations(series, "sorted"),
                groupedObservations(series, "shuffled"),
                csvToSeries(series),
                workbookReading(2))) {
            if (!one.isReached()) {
                throw new IllegalStateException("contenders give the same results: " + one.checksums);
            }
            contenders += one.checksums.size();
        }
        return contenders + " exact contenders agree on the first " + series + " series";
    }

    Map<String, Long> checksums() {
        return new TreeMap<>(checksums);
    }

    boolean isReached() {
        return checksums.values().stream().distinct().count() == 1;
    }

    static Agreement runningSums(int series) {
        RunningSums sums = new RunningSums();
        RunningSums.Objects objects = new RunningSums.Objects();
        objects.series = series;
        objects.make();
        Agreement agreement = new Agreement();
        agreement.checksums.put("rawLongs", Checksum.of(sums.rawLongs(longs(series))));
        agreement.checksums.put("columns", Checksum.of(sums.columns(longs(series))));
        agreement.checksums.put("seriesObjects", Checksum.of(sums.seriesObjects(objects)));
        agreement.checksums.put("bigDecimals", Checksum.of(sums.bigDecimals(decimals(series))));
        return agreement;
    }

    private static RunningSums.Longs longs(int series) {
        RunningSums.Longs longs = new RunningSums.Longs();
        longs.series = series;
        longs.make();
        return longs;
    }

    private static RunningSums.Decimals decimals(int series) {
        RunningSums.Decimals decimals = new RunningSums.Decimals();
        decimals.series = series;
        decimals.make();
        return decimals;
    }

    static Agreement roundedRates(int series) {
        RoundedRates rates = new RoundedRates();
        Agreement agreement = new Agreement();
        agreement.checksums.put("columns", Checksum.of(rates.columns(longs(series))));
        agreement.checksums.put("bigFractions", Checksum.of(rates.bigFractions(longs(series))));
        agreement.checksums.put("bigDecimals", Checksum.of(new BigDecimal[][] {rates.bigDecimals(decimals(series))}));
        return agreement;
    }

    static Agreement exactStatus(int series) {
        ExactStatus status = new ExactStatus();
        status.series = series;
        status.make();
        Agreement agreement = new Agreement();
        agreement.checksums.put("columns", (long) Arrays.hashCode(codes(status.columns())));
        agreement.checksums.put("bigDecimalProducts", (long) Arrays.hashCode(status.bigDecimalProducts()));
        return agreement;
    }

    private static byte[] codes(Judgements all) {
        byte[] codes = new byte[all.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (all.met(i) == Met.MET ? 1 : 2);
        }
        return codes;
    }

    static Agreement fullEvaluation(int series) {
        FullEvaluation evaluation = new FullEvaluation();
        evaluation.series = series;
        evaluation.make();
        Agreement agreement = new Agreement();
        agreement.checksums.put("columns", evaluation.columns());
        agreement.checksums.put("bigDecimalRecords", evaluation.bigDecimalRecords());
        return agreement;
    }

    static Agreement groupedObservations(int series, String order) throws SQLException {
        GroupedObservations.Rows rows = new GroupedObservations.Rows();
        rows.size = series * Population.MONTHS;
        rows.order = order;
        rows.make();
        GroupedObservations.Table table = new GroupedObservations.Table();
        table.load(rows);
        GroupedObservations grouped = new GroupedObservations();
        Agreement agreement = new Agreement();
        agreement.checksums.put("columns", grouped.columns(rows));
        agreement.checksums.put("columnsTwoThreads", grouped.columnsTwoThreads(rows));
        agreement.checksums.put("duckDb", grouped.duckDb(table));
        table.close();
        return agreement;
    }

    static Agreement csvToSeries(int series) throws IOException, SQLException {
        CsvToSeries csv = new CsvToSeries();
        csv.rows = series * Population.MONTHS;
        csv.write();
        Agreement agreement = new Agreement();
        agreement.checksums.put("columns", csv.columns());
        agreement.checksums.put("fastCsvByHand", csv.fastCsvByHand());
        agreement.checksums.put("duckDb", csv.duckDb());
        agreement.checksums.put("splitBigDecimalTreeMap", csv.splitBigDecimalTreeMap());
        agreement.checksums.put("splitInOrder", csv.splitInOrder());
        return agreement;
    }

    /** Of a workbook the cells are counted: plain records understand nothing of them. */
    static Agreement workbookReading(int branches) throws IOException {
        WorkbookReading reading = new WorkbookReading();
        reading.branches = branches;
        reading.write();
        Agreement agreement = new Agreement();
        agreement.checksums.put("nendo", WorkbookReading.cells(reading.nendo()));
        agreement.checksums.put(
                "jacksonRecords", WorkbookReading.cells((WorkbookReading.PlainWorkbook) reading.jacksonRecords()));
        return agreement;
    }
}
