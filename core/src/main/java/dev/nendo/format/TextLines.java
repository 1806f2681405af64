package dev.nendo.format;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Lines from bytes, never with a replacement character: the first thing that can't be read ends the reading, as a problem. */
final class TextLines {
    private static final char MARK = '\uFEFF';

    private TextLines() {}

    static Loaded<List<String>> read(String source, byte[] bytes, ReadOptions options) {
        Optional<Problem> foreign =
                ForeignBytes.notLines(source, Arrays.copyOf(bytes, Math.min(bytes.length, ForeignBytes.ENOUGH)));
        if (foreign.isPresent()) {
            return Loaded.failed(foreign.get());
        }
        Charset encoding = options.encoding().orElse(StandardCharsets.UTF_8);
        CharsetDecoder decoder = encoding.newDecoder(); // reports, where String would replace
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // The text is smaller than this for every encoding in use, so decoding never stops for want of room.
        CharBuffer out = CharBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length + 1));
        boolean malformed = decoder.decode(in, out, true).isError();
        out.flip();
        if (out.hasRemaining() && out.get(0) == MARK) {
            out.get();
        }
        String text = out.toString();
        List<String> lines = new ArrayList<>();
        Loaded<List<String>> checked = check(source, text.lines().iterator(), lines, options.limits());
        if (!malformed || checked.hasErrors()) {
            return checked;
        }
        boolean within = !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
        int line = lines.size() + (within ? 0 : 1);
        // The line that could not be read to its end is no line.
        List<String> whole = List.copyOf(lines.subList(0, line - 1));
        return Loaded.of(
                whole,
                SourceProblems.malformed(place(source, line), encoding.name(), in.position(), bytes[in.position()]));
    }

    private static Loaded<List<String>> check(String source, Iterator<String> text, List<String> lines, Limits limits) {
        while (text.hasNext()) {
            String line = text.next();
            Location here = place(source, lines.size() + 1);
            if (lines.size() >= limits.maxRows()) {
                return Loaded.of(List.copyOf(lines), SourceProblems.tooManyLines(here, limits.maxRows()));
            }
            if (line.length() > limits.maxTextLength()) {
                return Loaded.of(List.copyOf(lines), SourceProblems.lineTooLong(here, line, limits.maxTextLength()));
            }
            lines.add(line);
        }
        return Loaded.of(List.copyOf(lines));
    }

    private static Location place(String source, int line) {
        return Location.ofSource(source).withLine(line);
    }
}
