package dev.nendo.programs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Formats;
import dev.nendo.format.WriteOptions;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Cell;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample is the same every time, says that it is one, and has what real reports have. */
class SampleWorkbookTest {
    private static final Workbook SAMPLE = SampleWorkbook.of(SampleWorkbook.SEED);

    @TempDir
    private Path folder;

    @Test
    void sample_sameSeed_sameWorkbook_otherSeed_otherFigures() {
        assertThat(SampleWorkbook.of(SampleWorkbook.SEED)).isEqualTo(SAMPLE);
        assertThat(SampleWorkbook.of(SampleWorkbook.SEED + 1)).isNotEqualTo(SAMPLE);
    }

    @Test
    void sample_resolves_withoutAProblem() {
        Loaded<ResolvedWorkbook> resolved = SAMPLE.resolve();

        assertThat(resolved.problems()).isEmpty();
        assertThat(resolved.orThrow().plans()).hasSize(49 * 3);
        assertThat(resolved.orThrow().kpis()).hasSize(48 * 15 * 3 + 3);
    }

    @Test
    void sample_allPrefectures_byCodeAndRegion() {
        List<Branch> prefectures = SAMPLE.branches().subList(0, 47);

        assertThat(prefectures)
                .extracting(branch -> branch.code().orElseThrow())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 47)
                        .mapToObj(code -> String.format(Locale.ROOT, "%02d", code))
                        .toList());
        assertThat(prefectures).allMatch(branch -> branch.region().isPresent());
        assertThat(prefectures.get(9).name().ja()).isEqualTo("群馬支部(見本)");
        assertThat(prefectures.get(9).name().en()).isEqualTo("Gunma branch (sample)");
    }

    @Test
    void sample_everyNameSaysThatItIsOne() {
        assertThat(SAMPLE.branches()).allSatisfy(branch -> {
            assertThat(branch.id()).startsWith("sample-");
            assertThat(branch.name().ja()).endsWith("(見本)");
            assertThat(branch.name().en()).endsWith("(sample)");
        });
        assertThat(SAMPLE.documents()).hasSize(3).allSatisfy(document -> assertThat(document.title())
                .startsWith("合成データ(実在の報告ではない)")
                .endsWith("synthetic data, not a real report"));
    }

    /** The two reports that the sample is modelled on print no extremes and no distinct counts. */
    private static final Set<Measure> MEASURES_OF_REAL_REPORTS = EnumSet.range(Measure.FLOW, Measure.ACTIVITY);

    @Test
    void sample_everyMeasureOfRealReportsAndManyTargets() {
        List<ResolvedKpi> kpis = SAMPLE.resolve().orThrow().kpis();

        assertThat(kpis.stream().map(ResolvedKpi::measure).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(MEASURES_OF_REAL_REPORTS);
        assertThat(kpis.stream()
                        .map(kpi -> kpi.definition().target().getClass().getSimpleName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Fixed",
                        "PriorYear",
                        "Projected",
                        "Parts",
                        "FromBaseline",
                        "Monthly",
                        "Conditional",
                        "Activity",
                        "None");
    }

    @Test
    void sample_gaps_asInRealReports() {
        List<Cell> cells = SAMPLE.plans().stream()
                .flatMap(plan -> plan.items().stream())
                .flatMap(SampleWorkbookTest::cells)
                .toList();
        List<Evaluation> evaluations =
                Evaluator.standard().evaluate(SAMPLE.resolve().orThrow()).evaluations();

        assertThat(cells)
                .anyMatch(cell ->
                        cell instanceof Cell.Missing missing && missing.text().equals("－"));
        assertThat(cells)
                .anyMatch(cell ->
                        cell instanceof Cell.Value value && value.printed().isPreliminary());
        assertThat(evaluations.stream()
                        .flatMap(evaluation -> evaluation.reason().stream())
                        .collect(Collectors.toSet()))
                .contains(Reason.GAP, Reason.MISSING_ACTUAL, Reason.TARGET_NOT_STATED);
    }

    private static Stream<Cell> cells(PlanItem item) {
        return item.rows().stream().flatMap(row -> row.cells().stream());
    }

    @Test
    void sample_writtenAndReadAgain_isTheSame() throws IOException {
        Path file = folder.resolve("sample.json");
        Formats.installed().write(SAMPLE, file, WriteOptions.defaults());

        assertThat(Files.size(file)).isBetween(1_000_000L, 10_000_000L);
        assertThat(Formats.installed().read(file).orThrow()).isEqualTo(SAMPLE);
    }
}
