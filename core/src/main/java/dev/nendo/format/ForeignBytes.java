package dev.nendo.format;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * Tells by its first bytes that a file is no text table: a spreadsheet, an archive, a PDF, or JSON.
 *
 * <p>It looks at what a file is, never at its name, so that a reader of text says one sentence instead of one for each thing
 * that is missing. What it does not know it lets pass. Thread-safe; no state.
 */
public final class ForeignBytes {

    /** How many bytes are enough to tell: {@value}. */
    public static final int ENOUGH = 64;

    private static final ProblemCode CODE = ProblemCode.of("not-a-text-table");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ForeignBytes() {}

    /**
     * Looks at the beginning of a file that should be a table in text.
     *
     * @param source the name of the file, for the problem
     * @param head its first bytes, as many as there are but {@value #ENOUGH} at most
     * @return the problem, if it is something else
     */
    public static Optional<Problem> notText(String source, byte[] head) {
        return binary(head).or(() -> json(head)).map(sentence -> problem(source, sentence));
    }

    /** Looks at the beginning of a file that should be lines of text, which may be JSON. */
    static Optional<Problem> notLines(String source, byte[] head) {
        return binary(head).map(sentence -> problem(source, sentence));
    }

    private static Problem problem(String source, Sentence sentence) {
        return Problem.error(
                CODE,
                Location.ofSource(source).withLine(1),
                "",
                Sentence.of(sentence.ja() + ": " + source, sentence.en() + ": " + source));
    }

    private static Optional<Sentence> binary(byte[] head) {
        if (startsWith(head, 0, ZIP)) {
            return Optional.of(
                    Sentence.of(
                            "Excel のブック(.xlsx)か ZIP であり、テキストの表ではありません。シートを CSV UTF-8 で保存してください",
                            "this is an Excel workbook (.xlsx) or a zip archive, not a table in text; save the sheet as CSV UTF-8"));
        }
        if (startsWith(head, 0, OLD_EXCEL)) {
            return Optional.of(Sentence.of(
                    "古い形式の Excel のブック(.xls)であり、テキストの表ではありません。シートを CSV UTF-8 で保存してください",
                    "this is an old Excel workbook (.xls), not a table in text; save the sheet as CSV UTF-8"));
        }
        return startsWith(head, 0, PDF)
                ? Optional.of(Sentence.of("PDF であり、テキストの表ではありません", "this is a PDF file, not a table in text"))
                : Optional.empty();
    }

    private static Optional<Sentence> json(byte[] head) {
        return isJson(head)
                ? Optional.of(Sentence.of(
                        "JSON のファイル(ブックなど)であり、CSV の表ではありません。ブックは status、audit、report、rank、convert で読めます",
                        "this is a JSON file, such as a workbook, not a table in CSV; status, audit, report, rank and convert read"
                                + " workbooks"))
                : Optional.empty();
    }

    /** An object or list, with or without white space and a byte order mark before it; no header of a table begins so. */
    private static boolean isJson(byte[] head) {
        int i = startsWith(head, 0, MARK) ? MARK.length : 0;
        while (i < head.length && (head[i] == ' ' || head[i] == '\t' || head[i] == '\r' || head[i] == '\n')) {
            i++;
        }
        return i < head.length && (head[i] == '{' || head[i] == '[');
    }

    private static boolean startsWith(byte[] head, int from, byte[] start) {
        if (head.length < from + start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (head[from + i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
