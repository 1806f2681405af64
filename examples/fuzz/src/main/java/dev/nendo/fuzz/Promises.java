package dev.nendo.fuzz;

import dev.nendo.audit.Audit;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** What holds for whatever was read. */
final class Promises {
    private static final int PROBLEMS = 20;

    /** Small enough for many inputs a second. */
    static final ReadOptions OPTIONS = ReadOptions.builder()
            .limits(Limits.builder().maxRows(2_000).maxDepth(50).build())
            .problemCap(PROBLEMS)
            .build();

    private Promises() {}

    /** A value or an error; rows that add up; problems that can be shown. */
    static void ofReading(Loaded<?> read) {
        hold(read.value().isPresent() || read.hasErrors(), "neither a value nor an error");
        hold(read.rows().read() == read.rows().used() + read.rows().rejected(), "rows do not add up: " + read.rows());
        hold(read.problems().size() <= PROBLEMS, "more problems than asked for");
        for (Problem problem : read.problems()) {
            for (Language language : Language.values()) {
                hold(!problem.in(language).isBlank(), "a problem without words");
            }
        }
    }

    /** What resolves can be judged, explained and audited. */
    static void ofUsing(Workbook workbook) {
        Optional<ResolvedWorkbook> resolved = workbook.resolve().value();
        if (resolved.isEmpty()) {
            return;
        }
        Evaluator evaluator = Evaluator.standard();
        evaluator.check(resolved.get());
        resolved.get().kpis().forEach(kpi -> {
            for (Language language : Language.values()) {
                hold(!evaluator.evaluate(kpi).explanation().in(language).isBlank(), "an evaluation without words");
            }
        });
        Audit.audit(resolved.get()).findings().forEach(finding -> {
            for (Language language : Language.values()) {
                hold(!finding.message().in(language).isBlank(), "a finding without words");
            }
        });
    }

    /** What was read without errors is written, and read back the same. */
    static void ofWriting(WorkbookFormat format, Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(workbook, bytes, WriteOptions.defaults());
        Loaded<Workbook> again =
                format.read(new ByteArrayInputStream(bytes.toByteArray()), "written", ReadOptions.defaults());
        hold(again.orThrow().equals(workbook), "what was written is read back as another workbook");
    }

    static void hold(boolean promise, String broken) {
        if (!promise) {
            throw new AssertionError(broken);
        }
    }
}
