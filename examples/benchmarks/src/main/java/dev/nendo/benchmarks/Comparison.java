package dev.nendo.benchmarks;

import java.util.List;

/**
 * One line of the table: a contender against a peer of the same run.
 *
 * @param work what is done
 * @param contender class and method
 * @param peer class and method
 * @param params the parameters to look at, such as {@code order=sorted}; empty for all
 * @param atMost the ratio that is aimed at
 */
record Comparison(String work, String contender, String peer, String params, String atMost) {
    static final List<Comparison> ALL = List.of(
            of("running sums, bulk columns", "RunningSums.columns", "RunningSums.rawLongs", "1.3"),
            of("running sums, immutable series objects", "RunningSums.seriesObjects", "RunningSums.rawLongs", "2.0"),
            of("running sums, bulk columns", "RunningSums.columns", "RunningSums.bigDecimals", "0.2"),
            of("rates to every month, 4 decimals", "RoundedRates.columns", "RoundedRates.rawSums", "1.6"),
            of("rates to every month, 4 decimals", "RoundedRates.columns", "RoundedRates.bigDecimals", ""),
            of("rates to every month, 4 decimals", "RoundedRates.columns", "RoundedRates.bigFractions", ""),
            of("rates to every month, 4 decimals", "RoundedRates.columns", "RoundedRates.doublesInexact", ""),
            of("exact status", "ExactStatus.columns", "ExactStatus.uncheckedLongsInexact", "1.4"),
            of("exact status", "ExactStatus.columns", "ExactStatus.bigDecimalsInexact", "0.1"),
            of("exact status", "ExactStatus.columns", "ExactStatus.bigDecimalProducts", ""),
            of("exact status", "ExactStatus.columns", "ExactStatus.doublesInexact", ""),
            of("full evaluation as objects", "FullEvaluation.columns", "FullEvaluation.bigDecimalRecords", "0.2"),
            grouped("sorted", "GroupedObservations.columns", "0.25"),
            grouped("sorted", "GroupedObservations.columnsTwoThreads", "0.25"),
            grouped("shuffled", "GroupedObservations.columns", "0.5"),
            grouped("shuffled", "GroupedObservations.columnsTwoThreads", "0.5"),
            of("observations CSV to running sums", "CsvToSeries.columns", "CsvToSeries.fastCsvByHand", "1.3"),
            of("observations CSV to running sums", "CsvToSeries.columns", "CsvToSeries.duckDb", "0.5"),
            of("observations CSV to running sums", "CsvToSeries.columns", "CsvToSeries.splitBigDecimalTreeMap", "0.25"),
            of("observations CSV to running sums", "CsvToSeries.columns", "CsvToSeries.splitInOrder", ""),
            of("workbook JSON to the model", "WorkbookReading.nendo", "WorkbookReading.jacksonRecords", "1.6"));

    private static Comparison of(String work, String contender, String peer, String atMost) {
        return new Comparison(work, contender, peer, "", atMost);
    }

    private static Comparison grouped(String order, String contender, String atMost) {
        String threads = contender.endsWith("TwoThreads") ? ", two threads" : ", one thread";
        return new Comparison(
                "12,000,000 observations, " + order + threads,
                contender,
                "GroupedObservations.duckDb",
                "order=" + order,
                atMost);
    }
}
