package dev.nendo.io.json;

import dev.nendo.plan.PlanItem.CrossReference;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** References to what is stated elsewhere. */
final class CrossReferenceJson {
    private CrossReferenceJson() {}

    static Optional<CrossReference> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> kind = fields.required("kind", Values::text);
            Supplier<String> item = fields.required("item", Values::text);
            Optional<String> note = fields.optional("note", Values::text);
            return () -> new CrossReference(kind.get(), item.get(), note.orElse(""));
        });
    }

    static void write(CrossReference reference, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("kind", reference.kind());
            out.text("item", reference.item());
            out.text("note", Optional.of(reference.note()).filter(note -> !note.isEmpty()));
        });
    }
}
