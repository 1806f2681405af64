package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.Audit;
import dev.nendo.audit.AuditReport;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many threads at one workbook and one set of evaluators get what a single thread gets. */
class SharedObjectsTest {
    private static final int THREADS = 16;
    private static final int EVALUATIONS = 10_000;

    /** One question to the shared objects. */
    private record Question(Evaluator evaluator, ResolvedKpi kpi) {
        String answer() {
            Evaluation evaluation = evaluator.evaluate(kpi);
            return evaluation + "\n" + evaluation.explanation().in(Language.JA);
        }
    }

    @Test
    void evaluate_tenThousandTimesAtOnce_sameAsOneAfterTheOther() throws InterruptedException, ExecutionException {
        List<Question> questions = questions(bundled());
        List<String> expected = questions.stream().map(Question::answer).toList();
        // A workbook that no thread has touched yet, so that anything made at first use is made under contention.
        List<Question> fresh = questions(bundled());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < EVALUATIONS; i++) {
            order.add(i % fresh.size());
        }
        Collections.shuffle(order, new Random(20210401));

        List<String> answers = atOnce(
                order.stream().<Callable<String>>map(i -> fresh.get(i)::answer).toList());

        assertThat(answers).isEqualTo(order.stream().map(expected::get).toList());
    }

    @Test
    void audit_bySeveralThreadsAtOnce_sameAsByOne() throws InterruptedException, ExecutionException {
        AuditReport expected = Audit.audit(bundled());
        ResolvedWorkbook fresh = bundled();

        List<AuditReport> reports = atOnce(Collections.nCopies(THREADS, () -> Audit.audit(fresh)));

        assertThat(reports).containsOnly(expected);
    }

    private static ResolvedWorkbook bundled() {
        return Workbook.unite(List.of(Bundled.gunma(), Bundled.saitama()))
                .flatMap(Workbook::resolve)
                .orThrow();
    }

    private static List<Question> questions(ResolvedWorkbook workbook) {
        List<Evaluator> evaluators = new ArrayList<>(List.of(Evaluator.standard()));
        for (YearMonth month : FiscalYear.of(2021).months()) {
            evaluators.add(Evaluator.standard().asOf(month));
        }
        return evaluators.stream()
                .flatMap(evaluator -> workbook.kpis().stream().map(kpi -> new Question(evaluator, kpi)))
                .toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(THREADS);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                boolean first = i < THREADS;
                Callable<T> task = tasks.get(i);
                answers.add(threads.submit(() -> {
                    if (first) {
                        start.countDown();
                        start.await();
                    }
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> answer : answers) {
                results.add(answer.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
