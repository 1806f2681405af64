package dev.nendo.io.csv;

import dev.nendo.plan.Statement;
import java.util.Optional;

/** Reads printed numbers of which the report says how they hang together. */
final class StatementIn {

    private StatementIn() {}

    static Optional<Statement> of(String type, InRow row) {
        return switch (type) {
            case "ratio" -> ratio(row);
            case "difference" -> difference(row);
            default -> sum(row);
        };
    }

    private static Optional<Statement> ratio(InRow row) {
        Statement.Ratio.Builder ratio = Statement.Ratio.builder()
                .numerator(row.figures("numerator"))
                .denominator(row.figures("denominator"))
                .rate(row.figure("rate"))
                .window(row.window("window"))
                .origin(row.place());
        row.requiredId("id").ifPresent(ratio::id);
        row.requiredName("label").ifPresent(ratio::label);
        row.requiredWord("kind", BookWords.RATIO_KIND).ifPresent(ratio::kind);
        row.flag("preliminary").ifPresent(ratio::preliminary);
        return row.isFine() ? Optional.of(ratio.build()) : Optional.empty();
    }

    private static Optional<Statement> difference(InRow row) {
        Statement.Difference.Builder difference = Statement.Difference.builder().origin(row.place());
        row.requiredId("id").ifPresent(difference::id);
        row.requiredName("label").ifPresent(difference::label);
        row.requiredFigure("minuend").ifPresent(difference::minuend);
        row.requiredFigure("subtrahend").ifPresent(difference::subtrahend);
        row.requiredFigure("difference").ifPresent(difference::difference);
        return row.isFine() ? Optional.of(difference.build()) : Optional.empty();
    }

    private static Optional<Statement> sum(InRow row) {
        Statement.Sum.Builder sum = Statement.Sum.builder()
                .parts(row.figures("parts"))
                .total(row.figure("total"))
                .origin(row.place());
        row.requiredId("id").ifPresent(sum::id);
        row.requiredName("label").ifPresent(sum::label);
        row.flag("complete").ifPresent(sum::complete);
        return row.isFine() ? Optional.of(sum.build()) : Optional.empty();
    }
}
