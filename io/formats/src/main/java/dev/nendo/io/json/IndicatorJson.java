package dev.nendo.io.json;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.KpiDefinition.Absent;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Indicators. */
final class IndicatorJson {
    static final Decoder<Measure> MEASURE = Values.named(Measure.values(), Measure::id);
    static final Decoder<Direction> DIRECTION = Values.named(Direction.values(), Direction::id);

    static final Decoder<Absent> ABSENT = Values.named(Absent.values(), Absent::id);

    private IndicatorJson() {}

    static Optional<Indicator> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Supplier<Sentence> name = fields.required("name", Values::sentence);
            Supplier<Measure> measure = fields.required("measure", MEASURE);
            Supplier<Unit> unit = fields.required("unit", Values::unit);
            Optional<Direction> direction = fields.optional("direction", DIRECTION);
            DeclaredJson declared = DeclaredJson.read(fields);
            Optional<Factor> factor = DeclaredJson.factor(fields);
            Optional<Met> zeroByZero = DeclaredJson.zeroByZero(fields);
            Optional<Absent> absent = fields.optional("absent", ABSENT);
            return () -> Indicator.builder()
                    .id(id.get())
                    .name(name.get())
                    .measure(measure.get())
                    .unit(unit.get())
                    .direction(direction)
                    .exact(declared.exact())
                    .precision(declared.precision())
                    .whole(declared.whole())
                    .share(declared.share())
                    .rounding(declared.rounding())
                    .factor(factor)
                    .zeroByZero(zeroByZero)
                    .absent(absent)
                    .origin(fields.origin())
                    .build();
        });
    }

    static void write(Indicator indicator, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("id", indicator.id());
            out.sentence("name", indicator.name());
            out.text("measure", indicator.measure().id());
            out.unit("unit", indicator.unit());
            out.text("direction", indicator.direction().map(Direction::id));
            new DeclaredJson(
                            indicator.exact(),
                            indicator.precision(),
                            indicator.whole(),
                            indicator.share(),
                            indicator.rounding())
                    .write(out);
            out.text("factor", indicator.factor().map(Factor::toString));
            out.text("zeroByZero", indicator.zeroByZero().map(Met::id));
            out.text("absent", indicator.absent().map(Absent::id));
        });
    }
}
