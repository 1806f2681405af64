package dev.nendo.io.csv;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** Sentences on the shape of a CSV file: quotes, records, columns, limits. */
final class RowProblems {

    private static final ProblemCode CSV_NOT_VALID = ProblemCode.of("csv-not-valid");
    private static final ProblemCode TOO_LARGE = ProblemCode.of("too-large");
    private static final ProblemCode COLUMN_COUNT = ProblemCode.of("column-count");
    private static final ProblemCode HEADER_MISSING = ProblemCode.of("header-missing");

    private RowProblems() {}

    /** What the parser could not go on after; its English words are known by the tests. */
    static Problem malformed(Location where, String parserMessage) {
        if (parserMessage.startsWith("Unclosed")) {
            return Problem.error(
                    CSV_NOT_VALID,
                    where,
                    "",
                    Sentence.of(
                            "この行で始まる引用符(\")が、ファイルの終わりまで閉じられていません。セルの中の引用符は \"\" と書きます: \"",
                            "a quotation mark opened in this record is not closed before the end of the file; inside a cell it is"
                                    + " written twice: \""));
        }
        if (parserMessage.startsWith("The maximum buffer size")) {
            return Problem.error(
                    TOO_LARGE,
                    where,
                    "",
                    Sentence.of(
                            "セルが長すぎるか、引用符(\")が閉じられていません。ここで読み取りを終えました: \"",
                            "a cell is too long, or a quotation mark is not closed; reading ended here: \""));
        }
        return Problem.error(
                CSV_NOT_VALID,
                where,
                "",
                Sentence.of(
                        "閉じる引用符(\")の後には、カンマか改行しか書けません。セルの中の引用符は \"\" と書きます。ここで読み取りを終えました: \"",
                        "after a closing quotation mark only a comma or a line end may follow, and inside a cell it is written twice;"
                                + " reading ended here: \""));
    }

    static Problem tooManyBytes(Location where, long limit) {
        return Problem.error(
                TOO_LARGE,
                where,
                "",
                Sentence.of(
                        "大きすぎるため、ここで読み取りを終えました。バイト数の上限(maxBytes)は次のとおりです: " + limit,
                        "the source is too large, so reading ended here; the limit maxBytes in bytes is: " + limit));
    }

    static Problem tooManyRows(Location where, long limit) {
        return Problem.error(
                TOO_LARGE,
                where,
                "",
                Sentence.of(
                        "行が多すぎるため、ここで読み取りを終えました。行数の上限(maxRows)は次のとおりです: " + limit,
                        "there are too many rows, so reading ended here; the limit maxRows is: " + limit));
    }

    static Problem tooManyCells(Location where, long limit) {
        return Problem.error(
                TOO_LARGE,
                where,
                "",
                Sentence.of(
                        "セルが多すぎるため、ここで読み取りを終えました。セル数の上限(maxCells)は次のとおりです: " + limit,
                        "there are too many cells, so reading ended here; the limit maxCells is: " + limit));
    }

    static Problem tooManyColumns(Location where, int count, int limit) {
        return Problem.error(
                TOO_LARGE,
                where,
                "",
                Sentence.of(
                        "列が多すぎます。列数の上限(maxColumns)は " + limit + " です: " + count,
                        "there are too many columns; the limit maxColumns is " + limit + ": " + count));
    }

    static Problem noHeader(Location where, String columns) {
        return Problem.error(
                HEADER_MISSING,
                where,
                "",
                Sentence.of(
                        "ファイルが空です。1行目には列の名前が要ります。使える列: " + columns,
                        "the file is empty; its first line must name the columns, of: " + columns));
    }

    static Problem columnCount(Location where, int expected, int found) {
        return Problem.error(
                COLUMN_COUNT,
                where,
                "",
                Sentence.of(
                        "列の数が見出しと違います。見出しは " + expected + " 列、この行は次の列数です: " + found,
                        "every row must have as many columns as the header, " + expected + "; this one has: " + found));
    }

    static Problem faultyCell(CsvRows rows, int limit) {
        CsvRow row = rows.row();
        String text = row.cell(row.faultyColumn() - 1);
        Location cell = rows.here(row.faultyColumn());
        if (row.fault() == CsvRow.Fault.TOO_LONG) {
            return Problem.error(
                    TOO_LARGE,
                    cell,
                    text,
                    Sentence.of(
                            "セルが長すぎます。文字数の上限(maxTextLength)は " + limit + " です: " + Problem.excerpt(text),
                            "the cell is too long; the limit maxTextLength in characters is " + limit + ": "
                                    + Problem.excerpt(text)));
        }
        return Problem.error(
                CSV_NOT_VALID,
                cell,
                text,
                Sentence.of(
                        "引用符(\")を含むセルは全体を引用符で囲み、中の引用符は \"\" と書きます: " + Problem.excerpt(text),
                        "a cell with a quotation mark must be quoted as a whole, and the mark inside written twice: "
                                + Problem.excerpt(text)));
    }
}
