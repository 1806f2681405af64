package dev.nendo.io.json;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target.Criterion;
import dev.nendo.kpi.Target.Subject;
import dev.nendo.number.Printed;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Criteria of conditional targets. */
final class CriterionJson {
    private CriterionJson() {}

    static Optional<Criterion> read(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<Subject> subject = fields.required("subject", Values.named(Subject.values(), Subject::id));
            Supplier<Direction> direction = fields.required("direction", IndicatorJson.DIRECTION);
            Supplier<Printed> value = fields.required("value", PrintedJson::read);
            return () -> new Criterion(subject.get(), direction.get(), value.get());
        });
    }

    static void write(Criterion criterion, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("subject", criterion.subject().id());
            out.text("direction", criterion.direction().id());
            out.value("value", criterion.value(), PrintedJson::write);
        });
    }
}
