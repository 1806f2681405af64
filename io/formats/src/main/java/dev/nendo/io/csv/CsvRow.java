package dev.nendo.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.jspecify.annotations.Nullable;

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

    private final int maxLength;
    private final int longestNumber;
    private final @Nullable RecentTexts[] texts;
    private final boolean[] expectsNumber;
    private final boolean[] isNumber;
    private final long[] numbers;
    private long linesBefore;
    private long line = 1;
    private int size;
    private Fault fault = Fault.NONE;
    private int faultyColumn;

    CsvRow(int maxColumns, int maxLength) {
        this.maxLength = maxLength;
        this.longestNumber = Math.min(maxLength, PlainNumbers.SHORT);
        this.texts = new RecentTexts[maxColumns];
        this.expectsNumber = new boolean[maxColumns];
        this.isNumber = new boolean[maxColumns];
        this.numbers = new long[maxColumns];
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

    /** From now on, lines are counted by a parser that has not seen so many of them. */
    void linesBefore(long lines) {
        linesBefore = lines;
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
        return isNumber[index] ? Long.toString(numbers[index]) : text(index).text();
    }

    /** Whether nothing stands in the cell. */
    boolean isEmpty(int index) {
        return !isNumber[index] && text(index).isEmpty();
    }

    /** Whether nothing but white space stands in the cell. */
    boolean isBlank(int index) {
        return !isNumber[index] && text(index).isBlank();
    }

    /** Whether the cell may be an id: something stands in it, and nothing that can't be seen. */
    boolean isId(int index) {
        return isNumber[index] || !(text(index).isBlank() || text(index).hasHidden());
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
        line = linesBefore + startingLineNumber;
        size = 0;
        fault = Fault.NONE;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        size = fieldIdx + 1;
        if (fieldIdx >= texts.length) {
            return;
        }
        isNumber[fieldIdx] =
                expectsNumber[fieldIdx] && !quoted && len <= maxLength && isNumber(fieldIdx, buf, offset, len);
        if (isNumber[fieldIdx]) {
            return;
        }
        if (len > maxLength) {
            mark(Fault.TOO_LONG);
            text(fieldIdx).take(buf, offset, maxLength);
            return;
        }
        text(fieldIdx).take(buf, offset, len);
        if (!quoted && text(fieldIdx).hasQuote()) {
            mark(Fault.STRAY_QUOTE);
        }
    }

    private RecentTexts text(int index) {
        RecentTexts known = texts[index];
        if (known == null) {
            known = new RecentTexts();
            texts[index] = known;
        }
        return known;
    }

    /**
     * Takes a cell that is what was expected: a whole number where one is, or the text of the record before, or what followed that text last
     * time. What stands behind it is for the caller to see; if the cell goes on there, {@link #handleField} takes it instead.
     *
     * @param buf has eight more bytes behind the offset, whatever they are
     * @return where it ends, or -1 if there is something else
     */
    int expect(int index, byte[] buf, int offset) {
        size = index + 1;
        if (index >= texts.length) {
            return -1;
        }
        if (!expectsNumber[index]) {
            return text(index).expect(buf, offset);
        }
        int len = DigitBytes.count(buf, offset);
        if (len == 0 || len > longestNumber || (len > 1 && buf[offset] == '0')) {
            isNumber[index] = false;
            return -1;
        }
        numbers[index] = DigitBytes.number(buf, offset, len);
        isNumber[index] = true;
        return offset + len;
    }

    /** Keeps the bytes of the text that was taken last, so that it is expected when they come again. */
    void remember(int index, byte[] buf, int offset, int len) {
        if (index < texts.length && !isNumber[index] && len <= maxLength) {
            text(index).remember(buf, offset, len);
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

    private void mark(Fault found) {
        if (fault == Fault.NONE) {
            fault = found;
            faultyColumn = size;
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }
}
