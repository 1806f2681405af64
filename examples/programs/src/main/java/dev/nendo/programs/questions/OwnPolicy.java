package dev.nendo.programs.questions;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Formats;
import dev.nendo.kpi.Met;
import dev.nendo.number.Rational;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Workbook;
import dev.nendo.policy.Answer;
import dev.nendo.policy.Label;
import dev.nendo.policy.StatusPolicy;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What would the statuses be by a scale of our own? */
public final class OwnPolicy {
    private static final Label WELL = new Label("good", 3, Sentence.of("目標達成", "target met"));
    private static final Label CLOSE = new Label("close", 2, Sentence.of("目標の9割以上", "90 % of the target or more"));
    private static final Label ASK = new Label("ask", 1, Sentence.of("要確認", "to be asked about"));

    private static final StatusPolicy HOUSE = StatusPolicy.of("house-scale", it -> {
        if (it.met() == Met.MET) {
            return new Answer(WELL, Sentence.of("達成すれば good", "good when met"));
        }
        boolean isClose =
                it.ratio().filter(r -> r.compareTo(Rational.of(9, 10)) >= 0).isPresent();
        return isClose
                ? new Answer(CLOSE, Sentence.of("達成率90%以上は close", "close from 90 %"))
                : new Answer(ASK, Sentence.of("そのほかは ask", "ask otherwise"));
    });

    public static void main(String[] args) throws IOException {
        Workbook workbook = Formats.installed().read(Path.of(args[0])).orThrow();
        List<BusinessPlan> plans = workbook.plans().stream()
                .map(plan ->
                        BusinessPlan.builder().from(plan).policy(HOUSE.id()).build())
                .toList();
        Workbook ours = Workbook.builder().from(workbook).plans(plans).build();
        for (Evaluation kpi : Evaluator.standard()
                .withPolicy(HOUSE)
                .evaluate(ours.resolve().orThrow())
                .evaluations()) {
            System.out.println(
                    kpi.definition().id() + " " + kpi.status().value().orElseThrow() + " " + kpi.possibleStatuses());
        }
    }
}
