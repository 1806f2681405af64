package dev.nendo.programs.questions;

import dev.nendo.bulk.BulkEvaluator;
import dev.nendo.bulk.ColumnsCollector;
import dev.nendo.bulk.TargetColumns;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.Source;
import dev.nendo.io.csv.Observation;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.problem.Language;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How do the rates of an observations file, perhaps a million series, stand against 90 %? */
public final class ManySeries {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    public static void main(String[] args) throws IOException {
        ColumnsCollector rates = ColumnsCollector.rates(YEAR.window(), 0, 0);
        Map<String, Long> keys = new HashMap<>();
        ObservationsCsv.reader()
                .read(Source.of(Path.of(args[0])), row -> taken(rates, keys, row))
                .problems()
                .forEach(problem -> System.out.println(problem.in(Language.EN)));
        for (var part : rates.parts()) {
            TargetColumns.Builder targets = TargetColumns.builder();
            for (int i = 0; i < part.size(); i++) {
                targets.add(Direction.AT_LEAST, 90, 100);
            }
            BulkEvaluator evaluator = BulkEvaluator.standard();
            var judged = evaluator.evaluate(part, Measure.RATE_OF_FLOWS, GapPolicy.ABSENT, targets.build());
            System.out.println(judged);
            judged.all().forEach(System.out::println);
        }
    }

    private static Optional<Problem> taken(ColumnsCollector rates, Map<String, Long> keys, Observation row) {
        long key = keys.computeIfAbsent(row.branch() + ' ' + row.kpi(), name -> (long) keys.size());
        long numerator = row.numerator().map(BigDecimal::longValueExact).orElse(0L);
        long denominator = row.denominator().map(BigDecimal::longValueExact).orElse(0L);
        boolean isTaken = YEAR.contains(row.month())
                && rates.add(key, YEAR.position(row.month()), numerator, denominator, row.state());
        Sentence wanted = Sentence.of(YEAR + " の月は1回だけ書きます", "a month of " + YEAR + " is wanted, once");
        return isTaken
                ? Optional.empty()
                : Optional.of(Problem.error(ProblemCode.of("month-not-wanted"), row.location(), "", wanted));
    }
}
