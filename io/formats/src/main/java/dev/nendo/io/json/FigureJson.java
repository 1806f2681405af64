package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Single figures. */
final class FigureJson {
    private FigureJson() {}

    static Optional<Figure> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Supplier<String> label = fields.required("label", Values::notBlank);
            Supplier<Figure.Role> role = fields.required("role", Values.named(Figure.Role.values(), Figure.Role::id));
            Supplier<Printed> printed = fields.required("printed", PrintedJson::read);
            Optional<String> source = fields.optional("source", Values::text);
            Optional<String> asOf = fields.optional("asOf", Values::text);
            Optional<Window> window = fields.optional("window", Values::window);
            Optional<Boolean> exact = fields.optional("exact", Values::bool);
            Optional<RoundingRule> rounding = fields.optional("rounding", DocumentJson.ROUNDING);
            return () -> Figure.builder()
                    .id(id.get())
                    .label(label.get())
                    .role(role.get())
                    .printed(printed.get())
                    .source(source)
                    .asOf(asOf)
                    .window(window)
                    .exact(exact)
                    .rounding(rounding)
                    .origin(fields.origin())
                    .build();
        });
    }

    static void write(Figure figure, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("id", figure.id());
            out.text("label", figure.label());
            out.text("role", figure.role().id());
            out.value("printed", figure.printed(), PrintedJson::write);
            out.text("source", figure.source());
            out.text("asOf", figure.asOf());
            out.text("window", figure.window().map(Window::toString));
            if (figure.exact().isPresent()) {
                out.truth("exact", figure.exact().get());
            }
            out.text("rounding", figure.rounding().map(RoundingRule::id));
        });
    }
}
