package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.number.Printed;
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
            DeclaredJson declared = DeclaredJson.read(fields);
            return () -> Figure.builder()
                    .id(id.get())
                    .label(label.get())
                    .role(role.get())
                    .printed(printed.get())
                    .source(source)
                    .asOf(asOf)
                    .window(window)
                    .exact(declared.exact())
                    .precision(declared.precision())
                    .whole(declared.whole())
                    .share(declared.share())
                    .rounding(declared.rounding())
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
            new DeclaredJson(figure.exact(), figure.precision(), figure.whole(), figure.share(), figure.rounding())
                    .write(out);
        });
    }
}
