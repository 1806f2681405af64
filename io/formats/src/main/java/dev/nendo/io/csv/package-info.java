/**
 * Workbooks, observations and published tables as CSV.
 *
 * <p>{@link dev.nendo.io.csv.PublishedTableFormat} reads tables as people paste them from a spreadsheet; {@link
 * dev.nendo.io.csv.WorkbookCsvFormat} reads and writes a whole workbook as a folder or archive of tables; {@link
 * dev.nendo.io.csv.ObservationsCsv} streams one observation a line to an {@link dev.nendo.io.csv.ObservationSink}, in constant memory. The
 * first two are found by {@link dev.nendo.format.Formats#installed()}.
 */
@NullMarked
package dev.nendo.io.csv;

import org.jspecify.annotations.NullMarked;
