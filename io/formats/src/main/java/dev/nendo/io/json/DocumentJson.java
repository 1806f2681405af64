package dev.nendo.io.json;

import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Documents. */
final class DocumentJson {
    static final Decoder<RoundingRule> ROUNDING = Values.named(RoundingRule.values(), RoundingRule::id);

    private DocumentJson() {}

    static Optional<Document> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Supplier<String> title = fields.required("title", Values::text);
            Optional<LocalDate> date = fields.optional("date", Values::date);
            Optional<String> meeting = fields.optional("meeting", Values::text);
            Optional<String> material = fields.optional("material", Values::text);
            boolean legend = fields.flag("statusLegendPrinted");
            Optional<RoundingRule> rounding = fields.optional("rounding", ROUNDING);
            return () -> Document.builder()
                    .id(id.get())
                    .title(title.get())
                    .date(date)
                    .meeting(meeting)
                    .material(material)
                    .statusLegendPrinted(legend)
                    .rounding(rounding.orElse(RoundingRule.UNKNOWN))
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
        });
    }
}
