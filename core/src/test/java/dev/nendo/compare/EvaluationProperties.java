package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What a comparison says of a branch is what the evaluation says of it as of the month compared. */
class EvaluationProperties {
    private static final String HALF = "2021-04/2021-09";

    /** Cells of six months, some blank, for each branch. */
    @Provide
    Arbitrary<List<List<String>>> branches() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 99).map(String::valueOf)),
                Tuple.of(1, Arbitraries.just("_")));
        return cell.list().ofSize(6).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<ComparedMonth> months() {
        return Arbitraries.of(
                ComparedMonth.COMMON, ComparedMonth.ALL, ComparedMonth.OWN, ComparedMonth.of(YearMonth.of(2021, 7)));
    }

    private static ResolvedWorkbook workbook(List<List<String>> branches, Measure measure) {
        Books books = Books.of(measure, "件", Direction.AT_LEAST)
                .target(Target.fixed("100件"))
                .beside("avg", row -> row, HALF, "件", "9 9 9 9 9 9");
        for (int i = 0; i < branches.size(); i++) {
            String cells = branches.get(i).stream().collect(Collectors.joining(" "));
            Kind kind = measure == Measure.STOCK ? Kind.STOCK : Kind.MONTHLY;
            books.branch("b" + i).values("b" + i, kind, HALF, "件", cells);
        }
        return books.resolve();
    }

    @Property(tries = 150)
    void anyBranch_valueAndBenchmark_areThoseOfTheEvaluation(
            @ForAll("branches") List<List<String>> branches,
            @ForAll("months") ComparedMonth choice,
            @ForAll boolean isStock) {
        ResolvedWorkbook workbook = workbook(branches, isStock ? Measure.STOCK : Measure.FLOW);
        Comparison comparison = Comparer.standard().withMonth(choice).compare(workbook, Books.ID, Books.YEAR);

        for (ResolvedKpi kpi : workbook.kpis()) {
            BranchResult result = comparison.find(kpi.plan().branch().id()).orElseThrow();
            Evaluator evaluator = choice.equals(ComparedMonth.OWN)
                    ? Evaluator.standard()
                    : Evaluator.standard().asOf(comparison.month());
            Evaluation evaluation = evaluator.evaluate(kpi);
            // A sum over a gap is known only from below: it decides a verdict perhaps, but no rank.
            assertThat(result.value()).isEqualTo(comparable(evaluation.actual()));
            assertThat(result.evaluation().map(Evaluation::met)).contains(evaluation.met());
            assertThat(result.benchmarks().get(0).value())
                    .isEqualTo(comparable(evaluation.benchmarks().get(0).value()));
        }
    }

    private static Outcome<Quantity> comparable(ActualValue actual) {
        return actual.interval()
                .flatMap(interval -> interval.isBounded()
                        ? Outcome.present(Quantity.of(actual.nominal().orElseThrow(), interval, actual.unit()))
                        : Outcome.absent(Reason.GAP));
    }

    /** Nobody is ranked, or is part of the average, by months that others have not reached. */
    @Property(tries = 150)
    void anyRanked_upToTheMonthCompared_endsThere(@ForAll("branches") List<List<String>> branches) {
        Comparison comparison = Comparer.standard().compare(workbook(branches, Measure.FLOW), Books.ID, Books.YEAR);

        assertThat(comparison.rank().places())
                .allSatisfy(place -> assertThat(place.result().window().map(w -> w.last()))
                        .isEqualTo(Optional.of(comparison.month())));
        assertThat(comparison.aggregate().contributing())
                .hasSize(comparison.rank().places().size());
        assertThat(comparison.rank().places().size()
                        + comparison.rank().unranked().size())
                .isEqualTo(branches.size());
    }
}
