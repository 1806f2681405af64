package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.VisibleText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decoders of single values. */
final class Values {
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,9})");
    private static final Pattern DATE = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}");
    private static final Pattern WINDOW = Pattern.compile("[0-9/,-]+");
    private static final Pattern FRACTION = Pattern.compile("[0-9]+(?:[./][0-9]+)?");
    private static final Pattern FISCAL_YEAR = Pattern.compile("FY[1-9][0-9]{3}");

    private Values() {}

    /** A text that the model keeps. */
    static Optional<String> text(Node node, Reading reading) {
        return passingText(node, reading).map(reading.texts()::shared);
    }

    /** A text that is read at once, such as that of a cell. */
    static Optional<String> passingText(Node node, Reading reading) {
        if (!(node instanceof Node.Text text)) {
            return reading.refuse(Kind.TEXT, node);
        }
        return hasHalfCharacter(text.value()) ? reading.refuse(Faults.HALF_CHARACTER, node) : Optional.of(text.value());
    }

    static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    static Optional<Boolean> bool(Node node, Reading reading) {
        return node instanceof Node.Bool bool ? Optional.of(bool.value()) : reading.refuse(Kind.TRUTH, node);
    }

    static Decoder<Integer> whole(int from, int to) {
        return (node, reading) -> {
            if (!(node instanceof Node.Num number)) {
                return reading.refuse(Kind.WHOLE_NUMBER, node);
            }
            boolean fits = WHOLE.matcher(number.literal()).matches();
            long value = fits ? Long.parseLong(number.literal()) : 0;
            return fits && from <= value && value <= to ? Optional.of((int) value) : outside(from, to, node, reading);
        };
    }

    private static Optional<Integer> outside(int from, int to, Node node, Reading reading) {
        String ja = to == Integer.MAX_VALUE ? from + "以上" : from + "から" + to + "まで";
        String en = to == Integer.MAX_VALUE ? "of " + from + " or more" : "from " + from + " to " + to;
        return reading.refuse(Faults.RANGE, node, ja, en);
    }

    /** Only those elements that can be used. */
    static <T> Decoder<List<T>> list(Decoder<T> element) {
        return (all, reading) -> {
            if (!(all instanceof Node.Arr list)) {
                return reading.refuse(Kind.LIST, all);
            }
            List<T> values = new ArrayList<>(list.elements().size());
            for (Node node : list.elements()) {
                element.decode(node, reading).ifPresent(values::add);
            }
            return Optional.of(values);
        };
    }

    static <T> Decoder<List<T>> nonEmptyList(Decoder<T> element) {
        return (node, reading) ->
                node instanceof Node.Arr list && list.elements().isEmpty()
                        ? reading.refuse(Faults.LIST_EMPTY, node)
                        : list(element).decode(node, reading);
    }

    /** One of a closed set, by the names that files use. */
    static <E> Decoder<E> named(E[] values, Function<E, String> name) {
        return (node, reading) -> {
            Optional<String> text = text(node, reading);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            for (E value : values) {
                if (name.apply(value).equals(text.get())) {
                    return Optional.of(value);
                }
            }
            return reading.refuse(
                    Faults.NAME, node, Arrays.stream(values).map(name).collect(Collectors.joining(", ")));
        };
    }

    static Optional<Sentence> sentence(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<String> ja = fields.required("ja", Values::notBlank);
            Supplier<String> en = fields.required("en", Values::notBlank);
            return () -> Sentence.of(ja.get(), en.get());
        });
    }

    static Optional<String> notBlank(Node node, Reading reading) {
        return text(node, reading)
                .flatMap(text -> text.isBlank() ? reading.refuse(Faults.TEXT_BLANK, node) : Optional.of(text));
    }

    /** A text by which something is known: not blank, and without what can't be seen. */
    static Optional<String> id(Node node, Reading reading) {
        return notBlank(node, reading).flatMap(id -> {
            OptionalInt hidden = VisibleText.hiddenInId(id);
            if (hidden.isEmpty()) {
                return Optional.of(id);
            }
            int point = hidden.getAsInt();
            String name = String.format(Locale.ROOT, "U+%04X", point);
            String shown = Problem.excerpt(id).replace(Character.toString(point), VisibleText.escape(point));
            reading.fault(Faults.HIDDEN, node, id, Faults.HIDDEN.sentence(name, shown));
            return Optional.empty();
        });
    }

    static Optional<LocalDate> date(Node node, Reading reading) {
        return parsed(Faults.DATE, DATE, LocalDate::parse, node, reading);
    }

    static Optional<YearMonth> month(Node node, Reading reading) {
        return parsed(Faults.MONTH, MONTH, YearMonth::parse, node, reading);
    }

    static Optional<Window> window(Node node, Reading reading) {
        return reading.windows().read(node, reading, (n, r) -> parsed(Faults.WINDOW, WINDOW, Window::parse, n, r));
    }

    static Optional<FiscalYear> fiscalYear(Node node, Reading reading) {
        return reading.years().read(node, reading, Values::statedYear);
    }

    private static Optional<FiscalYear> statedYear(Node node, Reading reading) {
        return parsed(
                Faults.FISCAL_YEAR,
                FISCAL_YEAR,
                text -> reading.calendar().year(Integer.parseInt(text.substring(2))),
                node,
                reading);
    }

    static Optional<Unit> unit(Node node, Reading reading) {
        return reading.units().read(node, reading, Values::statedUnit);
    }

    private static Optional<Unit> statedUnit(Node node, Reading reading) {
        return text(node, reading).flatMap(text -> Unit.find(text).or(() -> reading.refuse(Faults.UNIT, node)));
    }

    static Optional<Rational> fraction(Node node, Reading reading) {
        return parsed(Faults.FRACTION, FRACTION, Rational::parse, node, reading);
    }

    private static <T> Optional<T> parsed(
            Faults fault, Pattern form, Function<String, T> parse, Node node, Reading reading) {
        return text(node, reading).flatMap(text -> {
            if (!form.matcher(text).matches()) {
                return reading.refuse(fault, node);
            }
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
                return reading.refuse(fault, node);
            }
        });
    }
}
