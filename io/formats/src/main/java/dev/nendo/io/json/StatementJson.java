package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Printed;
import dev.nendo.plan.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Ratios, differences and sums; {@code type} says which. */
final class StatementJson {
    private static final Kinds<Statement> KINDS = Kinds.<Statement>of("type")
            .with("ratio", StatementJson::ratio)
            .with("difference", StatementJson::difference)
            .with("sum", StatementJson::sum);

    private StatementJson() {}

    static Optional<Statement> read(Node node, Reading reading) {
        return reading.row(node, KINDS::shape);
    }

    private static Supplier<Statement> ratio(Fields fields) {
        Supplier<String> id = fields.required("id", Values::id);
        Supplier<String> label = fields.required("label", Values::notBlank);
        Supplier<Statement.RatioKind> kind =
                fields.required("kind", Values.named(Statement.RatioKind.values(), Statement.RatioKind::id));
        List<Printed> numerator = fields.list("numerator", PrintedJson::read);
        List<Printed> denominator = fields.list("denominator", PrintedJson::read);
        Optional<Printed> rate = fields.optional("rate", PrintedJson::read);
        Optional<Window> window = fields.optional("window", Values::window);
        boolean preliminary = fields.flag("preliminary");
        return () -> Statement.Ratio.builder()
                .id(id.get())
                .label(label.get())
                .kind(kind.get())
                .numerator(numerator)
                .denominator(denominator)
                .rate(rate)
                .window(window)
                .preliminary(preliminary)
                .origin(fields.origin())
                .build();
    }

    private static Supplier<Statement> difference(Fields fields) {
        Supplier<String> id = fields.required("id", Values::id);
        Supplier<String> label = fields.required("label", Values::notBlank);
        Supplier<Printed> minuend = fields.required("minuend", PrintedJson::read);
        Supplier<Printed> subtrahend = fields.required("subtrahend", PrintedJson::read);
        Supplier<Printed> difference = fields.required("difference", PrintedJson::read);
        return () -> Statement.Difference.builder()
                .id(id.get())
                .label(label.get())
                .minuend(minuend.get())
                .subtrahend(subtrahend.get())
                .difference(difference.get())
                .origin(fields.origin())
                .build();
    }

    private static Supplier<Statement> sum(Fields fields) {
        Supplier<String> id = fields.required("id", Values::id);
        Supplier<String> label = fields.required("label", Values::notBlank);
        List<Printed> parts = fields.list("parts", PrintedJson::read);
        Optional<Printed> total = fields.optional("total", PrintedJson::read);
        boolean complete = fields.optional("complete", Values::bool).orElse(true);
        return () -> Statement.Sum.builder()
                .id(id.get())
                .label(label.get())
                .parts(parts)
                .total(total)
                .complete(complete)
                .origin(fields.origin())
                .build();
    }

    static void write(Statement statement, JsonOut out) throws IOException {
        out.object(() -> {
            if (statement instanceof Statement.Ratio ratio) {
                head("ratio", ratio, out);
                ratioFields(ratio, out);
            } else if (statement instanceof Statement.Difference difference) {
                head("difference", difference, out);
                out.value("minuend", difference.minuend(), PrintedJson::write);
                out.value("subtrahend", difference.subtrahend(), PrintedJson::write);
                out.value("difference", difference.difference(), PrintedJson::write);
            } else if (statement instanceof Statement.Sum sum) {
                head("sum", sum, out);
                out.lineOf("parts", sum.parts(), PrintedJson::write);
                out.optional("total", sum.total(), PrintedJson::write);
                if (!sum.isComplete()) {
                    out.truth("complete", false);
                }
            }
        });
    }

    private static void head(String type, Statement statement, JsonOut out) throws IOException {
        out.text("type", type);
        out.text("id", statement.id());
        out.text("label", statement.label());
    }

    private static void ratioFields(Statement.Ratio ratio, JsonOut out) throws IOException {
        out.text("kind", ratio.kind().id());
        out.lineOf("numerator", ratio.numerator(), PrintedJson::write);
        out.lineOf("denominator", ratio.denominator(), PrintedJson::write);
        out.optional("rate", ratio.rate(), PrintedJson::write);
        out.text("window", ratio.window().map(Window::toString));
        out.flag("preliminary", ratio.isPreliminary());
    }
}
