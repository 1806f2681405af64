package dev.nendo.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;

/** Says in our own words what keeps a text from being JSON, from the place where the parser gave up. */
final class SyntaxFault {
    private static final int SHOWN = 20;

    private SyntaxFault() {}

    static Problem empty(Location source) {
        return problem(Faults.EMPTY, source.withLine(1).withColumn(1), "", "(0)");
    }

    static Problem limit(String limit, Location where) {
        return problem(Faults.TOO_LARGE, where, "", limit);
    }

    static Problem of(CharSequence text, JsonProcessingException fault, Location source) {
        JsonLocation at = fault.getLocation();
        if (fault instanceof JsonEOFException || at == null || at.getCharOffset() >= text.length()) {
            return text.toString().isBlank()
                    ? empty(source)
                    : problem(Faults.TRUNCATED, Lines.end(text, source), "", tail(text));
        }
        int noticed = (int) at.getCharOffset();
        int offset = start(text, noticed);
        Location where = source.withLine(at.getLineNr()).withColumn(at.getColumnNr() - (noticed - offset));
        return syntax(text, offset, where, hint(text, offset));
    }

    static Problem behindTheEnd(CharSequence text, JsonLocation at, Location source) {
        Location where = source.withLine(at.getLineNr()).withColumn(at.getColumnNr());
        Sentence hint = Sentence.of("最後の括弧の後には何も書けない", "nothing may follow the last bracket");
        return syntax(text, (int) at.getCharOffset(), where, hint);
    }

    private static Problem syntax(CharSequence text, int offset, Location where, Sentence hint) {
        int end = Math.min(text.length(), offset + SHOWN);
        String rejected = text.subSequence(offset, end).toString();
        return Problem.error(
                Faults.SYNTAX.code(),
                where,
                rejected,
                Faults.SYNTAX.sentence("。" + hint.ja(), "; " + hint.en(), Problem.excerpt(rejected)));
    }

    /** A word that is no JSON is sometimes noticed at its end only. */
    private static int start(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1)) && start > offset - SHOWN) {
            start--;
        }
        boolean inNumberOrText = start < offset && "NI".indexOf(text.charAt(start)) < 0;
        return inNumberOrText ? offset : start;
    }

    private static boolean isWord(char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }

    private static Sentence hint(CharSequence text, int offset) {
        char c = text.charAt(offset);
        if (c == '/' || c == '#') {
            return Sentence.of("注釈は書けない", "comments are not allowed");
        }
        if (c == '\'') {
            return Sentence.of("文字列と項目名は \" で囲む", "texts and names stand between double quotes");
        }
        if ((c == ']' || c == '}') && before(text, offset) == ',') {
            return Sentence.of("最後の要素の後に , は置かない", "no comma stands behind the last element");
        }
        if (c == 'N' || c == 'I') {
            return Sentence.of("NaN と Infinity は書けない", "NaN and Infinity are no numbers");
        }
        if (c < ' ') {
            return Sentence.of(
                    "文字列の中の制御文字は \\n、\\t、\\u0000 のように書く",
                    "a control character in a text is written like \\n, \\t or \\u0000");
        }
        return Sentence.of("ここに書けない文字", "this can't stand here");
    }

    private static char before(CharSequence text, int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 ? text.charAt(i) : ' ';
    }

    private static String tail(CharSequence text) {
        return Problem.excerpt(text.subSequence(Math.max(0, text.length() - SHOWN), text.length())
                .toString());
    }

    private static Problem problem(Faults fault, Location where, String rejected, String offending) {
        return Problem.error(fault.code(), where, rejected, fault.sentence("", offending));
    }
}
