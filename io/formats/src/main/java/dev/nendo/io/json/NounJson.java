package dev.nendo.io.json;

import dev.nendo.plan.BranchNoun;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** What a workbook calls its branches. */
final class NounJson {
    private NounJson() {}

    static Optional<BranchNoun> read(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<String> ja = fields.required("ja", Values::notBlank);
            Supplier<String> en = fields.required("en", Values::notBlank);
            Supplier<String> plural = fields.required("plural", Values::notBlank);
            return () -> new BranchNoun(ja.get(), en.get(), plural.get());
        });
    }

    static void write(BranchNoun noun, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("ja", noun.ja());
            out.text("en", noun.en());
            out.text("plural", noun.plural());
        });
    }
}
