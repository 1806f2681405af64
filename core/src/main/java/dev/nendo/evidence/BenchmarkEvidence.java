package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Optional;

/** What others reached, such as the national average, over the months of an actual. */
public final class BenchmarkEvidence {
    private BenchmarkEvidence() {}

    /**
     * Reads a benchmark.
     *
     * @param question what is asked
     * @param id the benchmark
     * @param months the months of the actual
     * @return the benchmark over these months where it is known by month, else its figure
     */
    public static EvidenceValue of(Question question, String id, Optional<Window> months) {
        Evidence evidence = question.evidence();
        Window usual = evidence.actualWindow();
        return evidence.benchmarkSeries(id)
                .map(series -> ValueSeries.read(question, over(question, months), series))
                .or(() -> evidence.benchmarkFigure(id)
                        .map(figure -> new StatedEvidence(question, Extent.of(usual, question.asOf())).figure(figure)))
                .orElseGet(() -> question.absent(Reason.MISSING_ACTUAL));
    }

    /** {@return the name for people} */
    public static String label(Evidence evidence, String id) {
        return evidence.benchmarkSeries(id)
                .map(QuantitySeries::name)
                .or(() -> evidence.benchmarkFigure(id).map(StatedFigure::label))
                .orElse(id);
    }

    private static Extent over(Question question, Optional<Window> months) {
        Window usual = question.evidence().actualWindow();
        boolean level = question.measure().isAtPoint();
        Optional<Window> stated = months.map(w -> {
            YearMonth first = level && usual.first().isBefore(w.first()) ? usual.first() : w.first();
            return Window.of(first, w.last());
        });
        return new Extent(stated, usual, question.asOf(), Extent.Existence.ALWAYS);
    }
}
