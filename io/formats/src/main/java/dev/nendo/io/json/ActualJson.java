package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.Observed;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Reason;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where actuals stand in the plan; the field that is given says of which kind the evidence is. */
final class ActualJson {
    static final Decoder<PartKind> PART_KIND = Values.named(PartKind.values(), PartKind::id);
    static final Decoder<Reason> REASON = Values.named(Reason.values(), Reason::id);

    private static final Map<String, Decoder<Actual>> KINDS = kinds();

    private ActualJson() {}

    private static Map<String, Decoder<Actual>> kinds() {
        Map<String, Decoder<Actual>> kinds = new LinkedHashMap<>();
        kinds.put("rows", ActualJson::rows);
        kinds.put("figure", made(Values::text, Actual.OfFigure::new));
        kinds.put("ratio", made(Values::text, Actual.OfRatio::new));
        kinds.put("parts", ActualJson::parts);
        kinds.put("entries", made(Values.list(Values::text), Actual.Entries::new));
        kinds.put("done", made(Values::bool, Actual.Stated::new));
        kinds.put("none", made(REASON, Actual.None::new));
        return kinds;
    }

    private static <T> Decoder<Actual> made(Decoder<T> decoder, Function<T, Actual> actual) {
        return (node, reading) -> decoder.decode(node, reading).map(actual);
    }

    static Optional<Observed> read(Node node, Reading reading) {
        return reading.object(node, fields -> {
            int yearsBack = fields.optional("yearsBack", Values.whole(0, Integer.MAX_VALUE))
                    .orElse(0);
            Optional<Window> window = fields.optional("window", Values::window);
            List<String> given = KINDS.keySet().stream().filter(fields::has).toList();
            if (given.size() != 1) {
                fields.choice(KINDS.keySet(), given);
            }
            List<Actual> actuals = given.stream()
                    .map(name -> fields.optional(name, KINDS.getOrDefault(name, (n, r) -> Optional.empty())))
                    .flatMap(Optional::stream)
                    .toList();
            return () -> new Observed(yearsBack, window, actuals.get(0));
        });
    }

    private static Optional<Actual> rows(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Optional<String> value = fields.optional("value", Values::text);
            Optional<String> numerator = fields.optional("numerator", Values::text);
            Optional<String> denominator = fields.optional("denominator", Values::text);
            Optional<String> change = fields.optional("change", Values::text);
            if (fields.object().size() == 0) {
                reading.refuse(Faults.LIST_EMPTY, node);
            }
            return () -> new Actual.Rows(value, numerator, denominator, change);
        });
    }

    private static Optional<Actual> parts(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<PartKind> kind = fields.required("kind", PART_KIND);
            Supplier<List<Actual.Part>> parts = fields.required("parts", Values.nonEmptyList(ActualJson::part));
            return () -> new Actual.OfParts(kind.get(), parts.get());
        });
    }

    private static Optional<Actual.Part> part(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<String> name = fields.required("name", Values::notBlank);
            Supplier<String> statement = fields.required("statement", Values::text);
            return () -> new Actual.Part(name.get(), statement.get());
        });
    }

    static void write(Observed observed, JsonOut out) throws IOException {
        out.line(() -> {
            if (observed.yearsBack() != 0) {
                out.number("yearsBack", observed.yearsBack());
            }
            out.text("window", observed.window().map(Window::toString));
            ActualOut.write(observed.actual(), out);
        });
    }
}
