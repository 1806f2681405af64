package dev.nendo.io.json;

import dev.nendo.kpi.Phasing;
import dev.nendo.number.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a target is spread over the months; {@code type} says in which way. */
final class PhasingJson {
    private static final Kinds<Phasing> KINDS = Kinds.<Phasing>of("type")
            .with("equal-months", fields -> Phasing.EqualMonths::new)
            .with("last-year-shape", fields -> Phasing.LastYearShape::new)
            .with("shares", PhasingJson::shares)
            .with("monthly-targets", PhasingJson::monthly);

    private PhasingJson() {}

    static Optional<Phasing> read(Node node, Reading reading) {
        return reading.object(node, KINDS::shape);
    }

    private static Supplier<Phasing> shares(Fields fields) {
        Supplier<List<Rational>> shares = fields.required("shares", Values.nonEmptyList(Values::fraction));
        return () -> new Phasing.Shares(shares.get());
    }

    private static Supplier<Phasing> monthly(Fields fields) {
        Supplier<String> row = fields.required("row", Values::text);
        return () -> new Phasing.MonthlyTargets(row.get());
    }
}
