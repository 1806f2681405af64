package dev.nendo.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The record being read, one object for all records of a file. A cell with the text it had in the record before keeps its string, and
 * short texts that come again and again, such as months, are found among recent ones; whole numbers in columns that expect them are
 * kept as numbers. So most records cost no memory.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

    /** What is wrong with the shape of a cell. */
    enum Fault {
        NONE,
        /** A quotation mark inside a cell that does not begin with one. */
        STRAY_QUOTE,
        TOO_LONG
    }

    private static final int RECENT = 1 << 8;
    private static final int SHORT = 16;

    private final int maxLength;
    private final String[] cells;
    private final String[] recent = new String[RECENT];
    private final boolean[] expectsNumber;
    private final boolean[] isNumber;
    private final long[] numbers;
    private long line = 1;
    private int size;
    private Fault fault = Fault.NONE;
    private int faultyColumn;

    CsvRow(int maxColumns, int maxLength) {
        this.maxLength = maxLength;
        this.cells = new String[maxColumns];
        this.expectsNumber = new boolean[maxColumns];
        this.isNumber = new boolean[maxColumns];
        this.numbers = new long[maxColumns];
        Arrays.fill(cells, "");
        Arrays.fill(recent, "");
    }

    /** From the next record on, whole numbers of a column are kept as numbers. */
    void expectNumbers(int column) {
        expectsNumber[column] = true;
    }

    /** Whether the cell is a whole number written plainly, such as 120, in a column that expects numbers. */
    boolean isNumber(int index) {
        return isNumber[index];
    }

    /** The number of a cell that is one. */
    long number(int index) {
        return numbers[index];
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
        // Such a number is written in one way only, so nothing is lost.
        return isNumber[index] ? Long.toString(numbers[index]) : cells[index];
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
        isNumber[fieldIdx] =
                expectsNumber[fieldIdx] && !quoted && len <= maxLength && isNumber(fieldIdx, buf, offset, len);
        if (isNumber[fieldIdx]) {
            return;
        }
        if (len > maxLength) {
            mark(Fault.TOO_LONG);
            cells[fieldIdx] = new String(buf, offset, maxLength);
            return;
        }
        if (!same(cells[fieldIdx], buf, offset, len)) {
            cells[fieldIdx] = text(buf, offset, len);
        }
        if (!quoted && cells[fieldIdx].indexOf('"') >= 0) {
            mark(Fault.STRAY_QUOTE);
        }
    }

    /** Takes a number over that is written with digits alone, and with no zero before them. */
    private boolean isNumber(int index, char[] buf, int offset, int len) {
        if (len == 0 || len > PlainNumbers.SHORT || (len > 1 && buf[offset] == '0')) {
            return false;
        }
        long number = 0;
        for (int i = offset; i < offset + len; i++) {
            int digit = buf[i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            number = number * 10 + digit;
        }
        numbers[index] = number;
        return true;
    }

    private String text(char[] buf, int offset, int len) {
        if (len > SHORT) {
            return new String(buf, offset, len);
        }
        int hash = 0;
        for (int i = offset; i < offset + len; i++) {
            hash = hash * 31 + buf[i];
        }
        int slot = (hash ^ (hash >>> 8)) & (RECENT - 1);
        if (!same(recent[slot], buf, offset, len)) {
            recent[slot] = new String(buf, offset, len);
        }
        return recent[slot];
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
