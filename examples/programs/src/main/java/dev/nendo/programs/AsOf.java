package dev.nendo.programs;

import dev.nendo.evaluate.Evaluator;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of when KPIs are judged. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM",
            converter = Months.class,
            description = "The last month whose data may be used.")
    private @Nullable YearMonth month;

    Optional<YearMonth> month() {
        return Optional.ofNullable(month);
    }

    Evaluator evaluator() {
        return month().map(Evaluator.standard()::asOf).orElseGet(Evaluator::standard);
    }
}
