package dev.nendo.fiscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a period label with its brackets: a period in brackets tells the months meant by the one outside, and other
 * words are notes.
 */
final class PeriodReader {

    private static final Pattern SEGMENT = Pattern.compile("\\((?<inside>[^()]*)\\)|(?<outside>[^()]+)");

    private PeriodReader() {}

    static LabelReading<PeriodLabel> read(String plain, LabelContext context) {
        return SpanReader.find(plain, context)
                .or(() -> segments(plain).flatMap(parts -> together(parts, context)))
                .orElseGet(context::notValid);
    }

    /** Empty when brackets do not match. */
    private static Optional<List<Segment>> segments(String plain) {
        List<Segment> segments = new ArrayList<>();
        Matcher next = SEGMENT.matcher(plain);
        int end = 0;
        while (next.find() && next.start() == end) {
            String inside = next.group("inside");
            String text = (inside == null ? next.group("outside") : inside).strip();
            if (!text.isEmpty()) {
                segments.add(new Segment(text, inside != null));
            }
            end = next.end();
        }
        return end == plain.length() ? Optional.of(segments) : Optional.empty();
    }

    private static Optional<LabelReading<PeriodLabel>> together(List<Segment> segments, LabelContext context) {
        List<Read> outside = periods(segments, false, context);
        if (outside.size() > 1) {
            return Optional.empty();
        }
        Optional<Window> block = outside.stream()
                .flatMap(read -> read.reading().value().stream())
                .map(PeriodLabel::window)
                .findFirst();
        LabelContext inner =
                block.map(window -> context.withUntil(window.last())).orElse(context);
        List<Read> inside = periods(segments, true, inner);
        if (inside.size() > 1 || (inside.isEmpty() && outside.isEmpty())) {
            return Optional.empty();
        }
        List<Read> periods = Stream.concat(outside.stream(), inside.stream()).toList();
        List<String> notes = segments.stream()
                .filter(segment ->
                        periods.stream().noneMatch(read -> read.segment().equals(segment)))
                .map(Segment::text)
                .toList();
        LabelReading<PeriodLabel> first = periods.get(0).reading();
        LabelReading<PeriodLabel> meant =
                periods.size() == 1 ? first : first.then(outer -> periods.get(1).reading());
        return Optional.of(meant.map(label -> block.map(label::printedUnder).orElse(label))
                .map(label -> label.withNotes(
                        Stream.concat(label.notes().stream(), notes.stream()).toList())));
    }

    private static List<Read> periods(List<Segment> segments, boolean inside, LabelContext context) {
        return segments.stream()
                .filter(segment -> segment.inside() == inside)
                .flatMap(segment ->
                        SpanReader.find(segment.text(), context).map(reading -> new Read(segment, reading)).stream())
                .toList();
    }

    /** A piece of the label, inside or outside of brackets. */
    private record Segment(String text, boolean inside) {}

    /** A piece that is a period. */
    private record Read(Segment segment, LabelReading<PeriodLabel> reading) {}
}
