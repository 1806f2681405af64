package dev.nendo.programs.questions;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Formats;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.nio.file.Path;

/** How does each KPI of a workbook stand, and why? */
public final class QuickStart {
    public static void main(String[] args) throws IOException {
        var workbook = Formats.installed().read(Path.of(args[0])).orThrow();
        for (Evaluation kpi :
                Evaluator.standard().evaluate(workbook.resolve().orThrow()).evaluations()) {
            System.out.println(kpi.definition().id() + " " + kpi.shownStatus(Language.EN) + " " + kpi.met());
            System.out.println(kpi.explanation().in(Language.EN));
        }
    }
}
