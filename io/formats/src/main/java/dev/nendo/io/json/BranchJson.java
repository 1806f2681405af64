package dev.nendo.io.json;

import dev.nendo.plan.Branch;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/** Branches. */
final class BranchJson {
    private BranchJson() {}

    static Optional<Branch> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Supplier<Sentence> name = fields.required("name", Values::sentence);
            Optional<String> code = fields.optional("code", Values::text);
            Optional<String> region = fields.optional("region", Values::notBlank);
            boolean headOffice = fields.flag("headOffice");
            Optional<YearMonth> opened = fields.optional("opened", Values::month);
            Optional<YearMonth> closed = fields.optional("closed", Values::month);
            Optional<String> mergedInto = fields.optional("mergedInto", Values::text);
            return () -> Branch.builder()
                    .id(id.get())
                    .name(name.get())
                    .code(code)
                    .region(region)
                    .headOffice(headOffice)
                    .opened(opened)
                    .closed(closed)
                    .mergedInto(mergedInto)
                    .origin(fields.origin())
                    .build();
        });
    }

    static void write(Branch branch, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("id", branch.id());
            out.sentence("name", branch.name());
            out.text("code", branch.code());
            out.text("region", branch.region());
            out.flag("headOffice", branch.isHeadOffice());
            out.text("opened", branch.opened().map(Whole::month));
            out.text("closed", branch.closed().map(Whole::month));
            out.text("mergedInto", branch.mergedInto());
        });
    }
}
