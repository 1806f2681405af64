package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.Audit;
import dev.nendo.audit.Finding;
import dev.nendo.audit.Relation;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.compare.BranchResult;
import dev.nendo.compare.ComparedMonth;
import dev.nendo.compare.Comparer;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.Window;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.policy.StatusMark;
import dev.nendo.problem.Severity;
import dev.nendo.programs.golden.GeneratedBook;
import dev.nendo.series.Accumulation;
import dev.nendo.series.GapPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * One rule, one answer: of generated workbooks, evaluation, comparison, accumulation, the bulk columns, {@code cumulate} and the audit's view
 * of statuses are the same. The number of workbooks is {@code -Dnendo.laws=100000}, or 1,000.
 */
class EnginesAgreeProperties {
    private static final long BOOKS = Long.getLong("nendo.laws", 1_000);
    private static final Set<StatusMark> AS_PLANNED = Set.of(StatusMark.FAR_ABOVE, StatusMark.AS_PLANNED);

    @Example
    void evaluation_anyWorkbook_isWhatTheOtherEnginesSay() {
        for (long seed = 1_000; seed < 1_000 + BOOKS; seed++) {
            ResolvedWorkbook book = book(seed);
            List<Evaluation> evaluations = Evaluator.standard().evaluate(book).evaluations();
            String name = "generated workbook " + seed;
            comparisonSaysTheSame(name, book);
            evaluations.forEach(evaluation -> accumulationAndBulkSayTheSame(name, evaluation));
            auditSaysTheSame(name, book, evaluations);
        }
    }

    /** {@code cumulate} reads files, so that fewer are tried. */
    @Property(tries = 60)
    void evaluation_ratesAsObservations_areWhatCumulatePrints(@ForAll long seed) throws IOException {
        List<KpiCounts> counts = Evaluator.standard().evaluate(book(seed)).evaluations().stream()
                .flatMap(evaluation -> KpiCounts.of(evaluation).stream())
                .filter(KpiCounts::isRate)
                .toList();
        Path file = Files.createTempFile("observations", ".csv");
        try {
            Files.writeString(file, observations(counts));
            String printed = Ran.nendo("cumulate", file.toString(), "--window", "2021-04:2022-03", "--format", "csv")
                    .out();

            for (KpiCounts kpi : counts) {
                Optional<YearMonth> last = kpi.lastReported();
                last.ifPresent(month -> assertThat(cumulative(printed, kpi, month))
                        .as("seed %d, %s", seed, kpi.key())
                        .isEqualTo(kpi.evaluation()
                                .actual()
                                .counts()
                                .map(rate -> rate.numerator() + "/" + rate.denominator())
                                .or(() -> kpi.evaluation().actual().nominal().map(Rational::toString))
                                .orElse("")));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void comparisonSaysTheSame(String name, ResolvedWorkbook book) {
        Comparer comparer = Comparer.standard().withMonth(ComparedMonth.OWN);
        book.plans().stream()
                .map(plan -> plan.fiscalYear())
                .distinct()
                .flatMap(year -> comparer.compare(book, year).stream())
                .flatMap(comparison -> comparison.branches().stream())
                .filter(result -> result.kpi().isPresent())
                .forEach(result -> assertThat(intervalOf(result))
                        .as("%s, %s, %s", name, result.branch().id(), result.kpi())
                        .isEqualTo(Evaluator.standard()
                                .evaluate(result.kpi().orElseThrow())
                                .actual()
                                .interval()
                                .value()));
    }

    private static Optional<Interval> intervalOf(BranchResult result) {
        return result.actual().interval().value();
    }

    private static void accumulationAndBulkSayTheSame(String name, Evaluation evaluation) {
        KpiCounts.of(evaluation)
                .filter(counts -> counts.lastReported().isPresent())
                .ifPresent(counts -> {
                    YearMonth month = counts.lastReported().orElseThrow();
                    Optional<Rational> expected = counts.isRate()
                            ? evaluation.actual().counts().map(rate -> rate.numerator()
                                    .dividedBy(rate.denominator()))
                            : evaluation.actual().nominal();
                    assertThat(accumulated(counts, month))
                            .as("%s, accumulation of %s", name, counts.key())
                            .isEqualTo(expected);
                    assertThat(inColumns(counts, month))
                            .as("%s, columns of %s", name, counts.key())
                            .isEqualTo(expected);
                });
    }

    private static Optional<Rational> accumulated(KpiCounts counts, YearMonth month) {
        if (!counts.isRate()) {
            return Accumulation.flow(counts.values(), month, GapPolicy.ABSENT)
                    .value()
                    .value()
                    .map(sum -> sum.nominal());
        }
        return (counts.isCoverage()
                        ? Accumulation.coverage(counts.rates(), month, GapPolicy.ABSENT)
                        : Accumulation.rateOfFlows(counts.rates(), month, GapPolicy.ABSENT))
                .value()
                .value()
                .flatMap(rate -> rate.value().value());
    }

    private static Optional<Rational> inColumns(KpiCounts counts, YearMonth month) {
        Window year = counts.evaluation().year().window();
        var builder = SeriesColumns.builder(year);
        SeriesColumns columns = (counts.isRate() ? builder.add(counts.rates()) : builder.add(counts.values())).build();
        return columns.cumulate(counts.measure(), GapPolicy.ABSENT)
                .value(0, year.months().indexOf(month) + 1)
                .value();
    }

    /** What is reported as planned and was certainly missed in a complete year is a warning, and nothing else is one. */
    private static void auditSaysTheSame(String name, ResolvedWorkbook book, List<Evaluation> evaluations) {
        Set<String> expected = evaluations.stream()
                .filter(evaluation -> evaluation.met() == Met.NOT_MET && !evaluation.isIncomplete())
                .flatMap(evaluation -> evaluation.source().stream())
                .filter(kpi -> kpi.reportedStatuses().stream()
                        .anyMatch(status ->
                                status.mark().filter(AS_PLANNED::contains).isPresent()))
                .map(EnginesAgreeProperties::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = Audit.audit(book).findings().stream()
                .filter(finding ->
                        finding.relation() == Relation.REPORTED_STATUS && finding.severity() == Severity.WARNING)
                .map(EnginesAgreeProperties::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).as(name).isEqualTo(expected);
    }

    private static String key(ResolvedKpi kpi) {
        return kpi.plan().branch().id() + " " + kpi.definition().id();
    }

    private static String key(Finding finding) {
        return finding.place().branch().orElse("") + " " + finding.place().kpi().orElse("");
    }

    private static String observations(List<KpiCounts> counts) {
        List<String> lines = new ArrayList<>(List.of("branch,kpi,month,numerator,denominator,measure"));
        counts.forEach(kpi -> lines.addAll(kpi.lines()));
        return String.join("\n", lines) + "\n";
    }

    private static String cumulative(String printed, KpiCounts kpi, YearMonth month) {
        return printed.lines()
                .filter(line -> line.startsWith(kpi.key() + "," + month + ","))
                .map(line -> line.split(",", -1))
                .map(cells -> cells[5] + (cells[6].isEmpty() ? "" : "/" + cells[6]))
                .findFirst()
                .orElseThrow();
    }

    private static ResolvedWorkbook book(long seed) {
        byte[] text = GeneratedBook.json(seed).getBytes(StandardCharsets.UTF_8);
        try {
            return Bundled.format()
                    .read(Source.of("generated.json", new ByteArrayInputStream(text)), ReadOptions.defaults())
                    .orThrow()
                    .resolve()
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
