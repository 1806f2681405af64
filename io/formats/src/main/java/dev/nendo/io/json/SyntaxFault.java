package dev.nendo.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import java.util.regex.Pattern;

/** Says in our own words what keeps a text from being JSON, from the place where the parser gave up. */
final class SyntaxFault {
    private static final int SHOWN = 20;
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(?:NaN|Inf)");

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
        if (String.valueOf(fault.getOriginalMessage()).contains("surrogate")) {
            return halfCharacter(text, at, noticed, source);
        }
        int offset = start(text, noticed);
        Location where = source.withLine(at.getLineNr()).withColumn(at.getColumnNr() - (noticed - offset));
        return syntax(text, offset, where, hint(text, offset));
    }

    /** The parser is behind the name in which it met half a pair. */
    private static Problem halfCharacter(CharSequence text, JsonLocation at, int noticed, Location source) {
        int start = Math.max(0, noticed - 2);
        while (start > 0 && (text.charAt(start) != '"' || text.charAt(start - 1) == '\\')) {
            start--;
        }
        String name = text.subSequence(Math.min(start + 1, noticed), noticed).toString();
        String shown = name.endsWith("\"") ? name.substring(0, name.length() - 1) : name;
        int column = Math.max(1, at.getColumnNr() - (noticed - start));
        Location where = source.withLine(at.getLineNr()).withColumn(column);
        return problem(Faults.HALF_CHARACTER, where, shown, Problem.excerpt(shown));
    }

    static Problem behindTheEnd(CharSequence text, JsonLocation at, Location source) {
        Location where = source.withLine(at.getLineNr()).withColumn(at.getColumnNr());
        Sentence hint = Sentence.of("最後の括弧の後には何も書けない", "nothing may follow the last bracket");
        return syntax(text, (int) at.getCharOffset(), where, hint);
    }

    private static String restOfLine(CharSequence text, int offset) {
        int end = offset + 1;
        while (end < text.length() && end < offset + SHOWN && text.charAt(end) >= ' ') {
            end++;
        }
        return text.subSequence(offset, end).toString();
    }

    private static Problem syntax(CharSequence text, int offset, Location where, Sentence hint) {
        String rejected = restOfLine(text, offset);
        return Problem.error(
                Faults.SYNTAX.code(),
                where,
                rejected,
                Faults.SYNTAX.sentence(hint.ja(), hint.en(), Problem.excerpt(rejected)));
    }

    /** Numbers, and words that would be some, are noticed somewhere within or behind them. */
    private static int start(CharSequence text, int noticed) {
        int start = noticed;
        while (start > 0 && isNumberPart(text.charAt(start - 1)) && start > noticed - SHOWN) {
            start--;
        }
        if (start == noticed) {
            return noticed;
        }
        String word = text.subSequence(start, noticed).toString();
        boolean number = isNumberPart(text.charAt(noticed)) && "+-0123456789".indexOf(word.charAt(0)) >= 0;
        return number || word.endsWith("NaN") || word.endsWith("Infinity") ? start : noticed;
    }

    private static boolean isNumberPart(char c) {
        return isDigit(c) || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '+' || c == '-' || c == '.';
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
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
        String word = text.subSequence(offset, Math.min(text.length(), offset + SHOWN))
                .toString();
        if (NOT_FINITE.matcher(word).lookingAt()) {
            return Sentence.of("NaN と Infinity は書けない", "NaN and Infinity are no numbers");
        }
        if (offset > 0 && text.charAt(offset - 1) == '\\') {
            return Sentence.of("文字列の中の \\ は \\\\ と書く", "a backslash in a text is written \\\\");
        }
        if (c == '+' || c == '-' || c == '.' || isDigit(c)) {
            return Sentence.of("数は 12、-3、0.5 のように書く", "a number is written like 12, -3 or 0.5");
        }
        if (c < ' ') {
            return Sentence.of(
                    "文字列の中の制御文字は \\n、\\t、\\u0000 のように書く",
                    "a control character in a text is written like \\n, \\t or \\u0000");
        }
        return Sentence.of(
                "ここには書けない。手前の , : \" や括弧を確かめる",
                "this can't stand here, a comma, colon, quote or bracket before it may be missing or too many");
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
