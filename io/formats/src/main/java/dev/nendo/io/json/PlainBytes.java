package dev.nendo.io.json;

import dev.nendo.format.Limits;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of strict JSON in UTF-8, with their lines and columns counted as {@link TreeReader} counts them. It takes nothing that one would
 * refuse, and says nothing of what is wrong: it throws {@link Unusual}, and the text is read again by the one that can say it.
 */
final class PlainBytes {

    /** Something that only {@link TreeReader} can judge; it says nothing, not even where. */
    static final class Unusual extends Exception {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super("to be read by the other reader", null, false, false);
        }
    }

    private final byte[] bytes;
    private final Limits limits;
    private final FieldNames names = new FieldNames();
    private int next;
    private int line = 1;

    /** Where the line begins, moved on by as many bytes as its characters so far have more than UTF-16 units. */
    private int lineStart;

    PlainBytes(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.next = Utf8.hasMark(bytes) ? Utf8.MARK : 0;
        this.lineStart = next;
    }

    /** The byte after white space, 0 at the end; it is not taken. */
    int peek() {
        int at = next;
        int c = at(at);
        while (0 < c && c <= ' ') {
            if (c == '\n' || c == '\r') {
                at += c == '\r' && at(at + 1) == '\n' ? 2 : 1;
                line++;
                lineStart = at;
            } else if (c == ' ' || c == '\t') {
                at++;
            } else {
                break;
            }
            while (at(at) == ' ') {
                at++;
            }
            c = at(at);
        }
        next = at;
        return c;
    }

    Node.At here(Node.At at) {
        return at.line(line, next - lineStart + 1);
    }

    boolean accept(char wanted) {
        if (peek() == wanted) {
            next++;
            return true;
        }
        return false;
    }

    void expect(char wanted) throws Unusual {
        if (!accept(wanted)) {
            throw new Unusual();
        }
    }

    void expectEnd() throws Unusual {
        if (peek() != 0 || next < bytes.length) {
            throw new Unusual();
        }
    }

    /** Takes a text between quotes. */
    String text() throws Unusual {
        expect('"');
        int start = next;
        int end = endOfAscii(start);
        if (bytes[end] != '"') {
            return withOthers(start, end);
        }
        next = end + 1;
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Takes a text between quotes that is likely to have been met before. */
    String name() throws Unusual {
        expect('"');
        int start = next;
        int end = endOfAscii(start);
        if (bytes[end] != '"') {
            String name = withOthers(start, end);
            if (Values.hasHalfCharacter(name)) {
                throw new Unusual(); // which the other reader says, wherever the field stands
            }
            return name;
        }
        next = end + 1;
        return names.ascii(bytes, start, end - start);
    }

    /** Where the plain characters end that a text begins with. */
    private int endOfAscii(int start) throws Unusual {
        int end = start;
        while (end < bytes.length && bytes[end] >= ' ' && bytes[end] != '"' && bytes[end] != '\\') {
            end++;
        }
        if (end == bytes.length || end - start > limits.maxTextLength()) {
            throw new Unusual();
        }
        return end;
    }

    /** Takes a text of which some characters are not ASCII or written by an escape. */
    private String withOthers(int start, int from) throws Unusual {
        StringBuilder text = null;
        int written = start;
        int end = from;
        while (end < bytes.length && bytes[end] != '"') {
            if (bytes[end] == '\\') {
                text = text == null ? new StringBuilder() : text;
                text.append(decoded(written, end));
                next = end + 1;
                text.append(escaped());
                end = next;
                written = end;
            } else if (0 <= bytes[end] && bytes[end] < ' ') {
                throw new Unusual();
            } else {
                end++;
            }
        }
        if (end == bytes.length) {
            throw new Unusual();
        }
        String last = decoded(written, end);
        next = end + 1;
        String whole = text == null ? last : text.append(last).toString();
        if (whole.length() > limits.maxTextLength()) {
            throw new Unusual();
        }
        return whole;
    }

    private String decoded(int start, int end) throws Unusual {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new Unusual(); // bytes that are no UTF-8, or that very character
        }
        lineStart += end - start - text.length();
        return text;
    }

    /** Takes what stands behind a backslash. */
    private char escaped() throws Unusual {
        int c = next < bytes.length ? bytes[next] : 0;
        next++;
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new Unusual();
        };
    }

    private char unit() throws Unusual {
        int unit = 0;
        for (int end = next + 4; next < end; next++) {
            int digit = next < bytes.length ? Character.digit(bytes[next], 16) : -1;
            if (digit < 0) {
                throw new Unusual();
            }
            unit = 16 * unit + digit;
        }
        return (char) unit;
    }

    /** Takes a number; what may follow one is seen to by who takes the next token. */
    String number() throws Unusual {
        int start = next;
        if (at(next) == '-') {
            next++;
        }
        if (at(next) == '0') {
            next++;
        } else {
            digits();
        }
        if (at(next) == '.') {
            next++;
            digits();
        }
        if (at(next) == 'e' || at(next) == 'E') {
            next++;
            if (at(next) == '+' || at(next) == '-') {
                next++;
            }
            digits();
        }
        if (next - start > limits.maxNumberLength()) {
            throw new Unusual();
        }
        return new String(bytes, start, next - start, StandardCharsets.US_ASCII);
    }

    private void digits() throws Unusual {
        int start = next;
        while ('0' <= at(next) && at(next) <= '9') {
            next++;
        }
        if (next == start) {
            throw new Unusual();
        }
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] : 0;
    }

    /** Takes {@code true}, {@code false} or {@code null}. */
    @Nullable
    Boolean word() throws Unusual {
        if (took("true")) {
            return true;
        }
        if (took("false")) {
            return false;
        }
        if (took("null")) {
            return null;
        }
        throw new Unusual();
    }

    private boolean took(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(next + i) != word.charAt(i)) {
                return false;
            }
        }
        next += word.length();
        return true;
    }
}
