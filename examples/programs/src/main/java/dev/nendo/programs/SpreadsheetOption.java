package dev.nendo.programs;

import picocli.CommandLine.Option;

/** The choice of CSV that a spreadsheet opens without harm. */
final class SpreadsheetOption {
    @Option(
            names = "--for-spreadsheets",
            description = "CSV for Excel: byte order mark, CRLF, and texts that look like formulas made harmless.")
    private boolean forSpreadsheets;

    boolean isForSpreadsheets() {
        return forSpreadsheets;
    }
}
