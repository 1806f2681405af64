package dev.nendo.io.json;

import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Target rules; {@code type} says of which kind. */
final class TargetJson {
    private static final Kinds<Target> KINDS = Kinds.<Target>of("type")
            .with("fixed", TargetJson::fixed)
            .with("prior-year", TargetJson::priorYear)
            .with("of-years", TargetJson::ofYears)
            .with("projected", TargetJson::projected)
            .with("monthly", TargetJson::monthly)
            .with("conditional", TargetJson::conditional)
            .with("parts", TargetJson::parts)
            .with("from-baseline", TargetJson::fromBaseline)
            .with("range", TargetJson::range)
            .with("tolerance", TargetJson::tolerance)
            .with("of-year", TargetJson::ofYear)
            .with("benchmark", TargetJson::benchmark)
            .with("activity", TargetJson::activity)
            .with("qualitative", fields -> Target.Qualitative::new)
            .with("none", TargetJson::none);

    private TargetJson() {}

    static Optional<Target> read(Node node, Reading reading) {
        return reading.object(node, KINDS::shape);
    }

    static void write(Target target, JsonOut out) throws IOException {
        TargetOut.write(target, out);
    }

    private static Supplier<Target> fixed(Fields fields) {
        Supplier<Printed> value = fields.required("value", PrintedJson::read);
        return () -> new Target.Fixed(value.get());
    }

    private static Supplier<Target> priorYear(Fields fields) {
        Optional<Printed> reference = fields.optional("reference", PrintedJson::read);
        return () -> new Target.PriorYear(reference);
    }

    private static Supplier<Target> ofYears(Fields fields) {
        Supplier<Target.Selection> selection =
                fields.required("selection", Values.named(Target.Selection.values(), Target.Selection::id));
        Supplier<List<Integer>> years =
                fields.required("yearsBack", Values.nonEmptyList(Values.whole(1, Integer.MAX_VALUE)));
        return () -> new Target.OfYears(selection.get(), years.get());
    }

    private static Supplier<Target> projected(Fields fields) {
        Supplier<Printed> numerator = fields.required("numerator", PrintedJson::read);
        Supplier<Printed> denominator = fields.required("denominator", PrintedJson::read);
        Optional<Printed> rate = fields.optional("rate", PrintedJson::read);
        return () -> new Target.Projected(numerator.get(), denominator.get(), rate);
    }

    private static Supplier<Target> monthly(Fields fields) {
        Supplier<String> row = fields.required("row", Values::text);
        return () -> new Target.Monthly(row.get());
    }

    private static Supplier<Target> conditional(Fields fields) {
        Supplier<Target.Criterion> condition = fields.required("condition", CriterionJson::read);
        Supplier<Target.Criterion> whenTrue = fields.required("whenTrue", CriterionJson::read);
        Supplier<Target.Criterion> otherwise = fields.required("otherwise", CriterionJson::read);
        return () -> new Target.Conditional(condition.get(), whenTrue.get(), otherwise.get());
    }

    private static Supplier<Target> parts(Fields fields) {
        Supplier<PartKind> kind = fields.required("kind", ActualJson.PART_KIND);
        Supplier<List<Target.Part>> parts = fields.required("parts", Values.nonEmptyList(TargetJson::part));
        Optional<Printed> whole = fields.optional("whole", PrintedJson::read);
        return () -> new Target.Parts(kind.get(), parts.get(), whole);
    }

    private static Optional<Target.Part> part(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<String> name = fields.required("name", Values::notBlank);
            Supplier<Printed> numerator = fields.required("numerator", PrintedJson::read);
            Supplier<Printed> denominator = fields.required("denominator", PrintedJson::read);
            Optional<Printed> rate = fields.optional("rate", PrintedJson::read);
            return () -> new Target.Part(name.get(), numerator.get(), denominator.get(), rate);
        });
    }

    private static Supplier<Target> fromBaseline(Fields fields) {
        Supplier<Printed> baseline = fields.required("baseline", PrintedJson::read);
        Supplier<Printed> goal = fields.required("goal", PrintedJson::read);
        Supplier<Integer> elapsed = fields.required("elapsed", Values.whole(1, Integer.MAX_VALUE));
        int least = fields.usable() ? elapsed.get() : 1;
        Supplier<Integer> total = fields.required("total", Values.whole(least, Integer.MAX_VALUE));
        Supplier<Target.Judgement> judgement =
                fields.required("judgement", Values.named(Target.Judgement.values(), Target.Judgement::id));
        return () -> new Target.FromBaseline(
                baseline.get(), goal.get(), new Target.Elapsed(elapsed.get(), total.get()), judgement.get());
    }

    private static Supplier<Target> range(Fields fields) {
        Supplier<Printed> from = fields.required("from", PrintedJson::read);
        Supplier<Printed> to = fields.required("to", PrintedJson::read);
        boolean fromExcluded = fields.flag("fromExcluded");
        boolean toExcluded = fields.flag("toExcluded");
        return () -> new Target.Range(from.get(), !fromExcluded, to.get(), !toExcluded);
    }

    private static Supplier<Target> tolerance(Fields fields) {
        Supplier<Printed> centre = fields.required("centre", PrintedJson::read);
        Supplier<Printed> margin = fields.required("margin", PrintedJson::read);
        boolean relative = fields.flag("relative");
        return () -> new Target.Tolerance(centre.get(), margin.get(), relative);
    }

    private static Supplier<Target> ofYear(Fields fields) {
        Supplier<Integer> back = fields.required("yearsBack", Values.whole(1, Integer.MAX_VALUE));
        Optional<Rational> factor = fields.optional("factor", Values::fraction);
        Optional<Printed> plus = fields.optional("plus", PrintedJson::read);
        Optional<Printed> reference = fields.optional("reference", PrintedJson::read);
        return () -> new Target.OfYear(back.get(), factor.orElse(Rational.ONE), plus, reference);
    }

    private static Supplier<Target> benchmark(Fields fields) {
        Supplier<String> id = fields.required("benchmark", Values::text);
        return () -> new Target.OfBenchmark(id.get());
    }

    private static Supplier<Target> activity(Fields fields) {
        Optional<Printed> times = fields.optional("times", PrintedJson::read);
        return () -> new Target.Activity(times);
    }

    private static Supplier<Target> none(Fields fields) {
        Supplier<Reason> reason = fields.required("reason", ActualJson.REASON);
        return () -> new Target.None(reason.get());
    }
}
