package dev.nendo.io.json;

import dev.nendo.plan.ReportedStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Statuses as reported. */
final class StatusJson {
    private StatusJson() {}

    static Optional<ReportedStatus> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> printed = fields.required("printed", Values::notBlank);
            List<String> kpis = fields.list("kpis", Values::text);
            return () -> new ReportedStatus(printed.get(), kpis);
        });
    }

    static void write(ReportedStatus status, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("printed", status.printed());
            out.lineOf("kpis", status.kpis(), JsonOut::texts);
        });
    }
}
