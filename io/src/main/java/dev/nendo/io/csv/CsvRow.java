package dev.nendo.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The record being read, one object for all records of a file. A cell with the text it had in the record before keeps its string, so
 * that long runs of one branch and KPI cost no memory.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

    /** What is wrong with the shape of a cell. */
    enum Fault {
        NONE,
        /** A quotation mark inside a cell that does not begin with one. */
        STRAY_QUOTE,
        TOO_LONG
    }

    private final int maxLength;
    private final String[] cells;
    private long line = 1;
    private int size;
    private Fault fault = Fault.NONE;
    private int faultyColumn;

    CsvRow(int maxColumns, int maxLength) {
        this.maxLength = maxLength;
        this.cells = new String[maxColumns];
        Arrays.fill(cells, "");
    }

    /** The line on which the record starts, from 1. */
    int line() {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }

    /** The number of cells, which may be more than are kept. */
    int size() {
        return size;
    }

    String cell(int index) {
        return cells[index];
    }

    Fault fault() {
        return fault;
    }

    /** The column, from 1, of the first faulty cell. */
    int faultyColumn() {
        return faultyColumn;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        size = 0;
        fault = Fault.NONE;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        size = fieldIdx + 1;
        if (fieldIdx >= cells.length) {
            return;
        }
        if (len > maxLength) {
            mark(Fault.TOO_LONG);
            cells[fieldIdx] = new String(buf, offset, maxLength);
            return;
        }
        if (!same(cells[fieldIdx], buf, offset, len)) {
            cells[fieldIdx] = new String(buf, offset, len);
        }
        if (!quoted && cells[fieldIdx].indexOf('"') >= 0) {
            mark(Fault.STRAY_QUOTE);
        }
    }

    private void mark(Fault found) {
        if (fault == Fault.NONE) {
            fault = found;
            faultyColumn = size;
        }
    }

    private static boolean same(String earlier, char[] buf, int offset, int len) {
        if (earlier.length() != len) {
            return false;
        }
        for (int i = 0; i < len; i++) {
            if (earlier.charAt(i) != buf[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }
}
