package dev.nendo.io.json;

import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Documents. */
final class DocumentJson {
    private DocumentJson() {}

    static Optional<Document> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Supplier<String> title = fields.required("title", Values::text);
            Optional<LocalDate> date = fields.optional("date", Values::date);
            Optional<String> meeting = fields.optional("meeting", Values::text);
            Optional<String> material = fields.optional("material", Values::text);
            boolean legend = fields.flag("statusLegendPrinted");
            Optional<RoundingRule> rounding = fields.optional("rounding", DeclaredJson.ROUNDING);
            Optional<Map<Unit, RoundingRule>> byUnit = fields.optional("roundingByUnit", DocumentJson::byUnit);
            return () -> Document.builder()
                    .id(id.get())
                    .title(title.get())
                    .date(date)
                    .meeting(meeting)
                    .material(material)
                    .statusLegendPrinted(legend)
                    .rounding(rounding.orElse(RoundingRule.UNKNOWN))
                    .roundingByUnit(byUnit.orElse(Map.of()))
                    .origin(fields.origin())
                    .build();
        });
    }

    static void write(Document document, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("id", document.id());
            out.text("title", document.title());
            out.text("date", document.date().map(Whole::date));
            out.text("meeting", document.meeting());
            out.text("material", document.material());
            out.flag("statusLegendPrinted", document.isStatusLegendPrinted());
            if (document.rounding() != RoundingRule.UNKNOWN) {
                out.text("rounding", document.rounding().id());
            }
            if (!document.roundingByUnit().isEmpty()) {
                out.value(
                        "roundingByUnit",
                        document.roundingByUnit(),
                        (rules, o) -> o.line(() -> {
                            for (Map.Entry<Unit, RoundingRule> rule : rules.entrySet()) {
                                o.text(rule.getKey().symbol(), rule.getValue().id());
                            }
                        }));
            }
        });
    }

    /** An object with the units as names. */
    private static Optional<Map<Unit, RoundingRule>> byUnit(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Map<Unit, RoundingRule> rules = new LinkedHashMap<>();
            for (int i = 0; i < fields.object().size(); i++) {
                Optional<Unit> unit = Unit.find(fields.object().name(i));
                if (unit.isEmpty()) {
                    reading.refuse(Faults.UNIT, fields.object().value(i));
                }
                Optional<RoundingRule> rule = fields.optional(fields.object().name(i), DeclaredJson.ROUNDING);
                unit.ifPresent(u -> rule.ifPresent(r -> rules.put(u, r)));
            }
            return () -> rules;
        });
    }
}
