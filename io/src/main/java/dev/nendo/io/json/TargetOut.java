package dev.nendo.io.json;

import dev.nendo.kpi.Target;
import java.io.IOException;

/** Writes target rules as {@link TargetJson} reads them. */
final class TargetOut {
    private TargetOut() {}

    static void write(Target target, JsonOut out) throws IOException {
        out.object(() -> {
            if (target instanceof Target.Fixed fixed) {
                out.text("type", "fixed");
                out.value("value", fixed.value(), PrintedJson::write);
            } else if (target instanceof Target.PriorYear prior) {
                out.text("type", "prior-year");
                out.optional("reference", prior.reference(), PrintedJson::write);
            } else if (target instanceof Target.OfYears years) {
                out.text("type", "of-years");
                out.text("selection", years.selection().id());
                out.lineOf("yearsBack", years.yearsBack(), (year, o) -> o.number(year));
            } else if (target instanceof Target.Projected projected) {
                projected(projected, out);
            } else if (target instanceof Target.Monthly monthly) {
                out.text("type", "monthly");
                out.text("row", monthly.row());
            } else if (target instanceof Target.Conditional conditional) {
                conditional(conditional, out);
            } else if (target instanceof Target.Parts parts) {
                parts(parts, out);
            } else if (target instanceof Target.FromBaseline baseline) {
                fromBaseline(baseline, out);
            } else if (target instanceof Target.Activity activity) {
                out.text("type", "activity");
                out.optional("times", activity.times(), PrintedJson::write);
            } else if (target instanceof Target.Qualitative) {
                out.text("type", "qualitative");
            } else {
                out.text("type", "none");
                out.text("reason", ((Target.None) target).reason().id());
            }
        });
    }

    private static void projected(Target.Projected projected, JsonOut out) throws IOException {
        out.text("type", "projected");
        out.value("numerator", projected.numerator(), PrintedJson::write);
        out.value("denominator", projected.denominator(), PrintedJson::write);
        out.optional("rate", projected.rate(), PrintedJson::write);
    }

    private static void conditional(Target.Conditional conditional, JsonOut out) throws IOException {
        out.text("type", "conditional");
        out.value("condition", conditional.condition(), CriterionJson::write);
        out.value("whenTrue", conditional.whenTrue(), CriterionJson::write);
        out.value("otherwise", conditional.otherwise(), CriterionJson::write);
    }

    private static void parts(Target.Parts parts, JsonOut out) throws IOException {
        out.text("type", "parts");
        out.text("kind", parts.kind().id());
        out.list("parts", parts.parts(), TargetOut::part);
        out.optional("whole", parts.whole(), PrintedJson::write);
    }

    private static void part(Target.Part part, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("name", part.name());
            out.value("numerator", part.numerator(), PrintedJson::write);
            out.value("denominator", part.denominator(), PrintedJson::write);
            out.optional("rate", part.rate(), PrintedJson::write);
        });
    }

    private static void fromBaseline(Target.FromBaseline target, JsonOut out) throws IOException {
        out.text("type", "from-baseline");
        out.value("baseline", target.baseline(), PrintedJson::write);
        out.value("goal", target.goal(), PrintedJson::write);
        out.number("elapsed", target.years().elapsed());
        out.number("total", target.years().total());
        out.text("judgement", target.judgement().id());
    }
}
