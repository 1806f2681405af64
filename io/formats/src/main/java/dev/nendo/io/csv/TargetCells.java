package dev.nendo.io.csv;

import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import java.util.stream.Stream;

/** Writes the rule a KPI is judged by into the columns of its line, as {@link TargetIn} reads them. */
record TargetCells(OutTable out) implements Target.Cases<OutTable> {
    @Override
    public OutTable fixed(Target.Fixed it) {
        return out.put("target", "fixed").figure("target_value", it.value());
    }

    @Override
    public OutTable priorYear(Target.PriorYear it) {
        return out.put("target", "prior-year").figure("target_value", it.reference());
    }

    @Override
    public OutTable ofYears(Target.OfYears it) {
        return out.put("target", "of-years")
                .put("target_choice", it.selection())
                .texts(
                        "target_years",
                        it.yearsBack().stream().map(String::valueOf).toList());
    }

    @Override
    public OutTable projected(Target.Projected it) {
        return out.put("target", "projected")
                .figure("target_numerator", it.numerator())
                .figure("target_denominator", it.denominator())
                .figure("target_value", it.rate());
    }

    @Override
    public OutTable monthly(Target.Monthly it) {
        return out.put("target", "monthly").text("target_row", it.row());
    }

    @Override
    public OutTable conditional(Target.Conditional it) {
        return out.put("target", "conditional")
                .put("target_condition", criterion(it.condition()))
                .put("target_when_true", criterion(it.whenTrue()))
                .put("target_otherwise", criterion(it.otherwise()));
    }

    @Override
    public OutTable parts(Target.Parts it) {
        return out.put("target", "parts")
                .put("target_choice", it.kind())
                .texts(
                        "target_parts",
                        it.parts().stream().flatMap(TargetCells::part).toList())
                .figure("target_value", it.whole());
    }

    @Override
    public OutTable fromBaseline(Target.FromBaseline it) {
        return out.put("target", "from-baseline")
                .figure("target_baseline", it.baseline())
                .figure("target_value", it.goal())
                .put("target_years", it.years().elapsed() + "/" + it.years().total())
                .put("target_choice", it.judgement());
    }

    @Override
    public OutTable range(Target.Range it) {
        return out.put("target", "range")
                .figure("target_baseline", it.from())
                .figure("target_value", it.to())
                .put("target_choice", TargetIn.ends(it.isFromIncluded(), it.isToIncluded()));
    }

    @Override
    public OutTable tolerance(Target.Tolerance it) {
        return out.put("target", "tolerance")
                .figure("target_value", it.centre())
                .figure("target_baseline", it.margin())
                .put("target_choice", it.isRelative() ? TargetIn.RELATIVE : TargetIn.ABSOLUTE);
    }

    @Override
    public OutTable ofYear(Target.OfYear it) {
        return out.put("target", "of-year")
                .put("target_years", it.yearsBack())
                .put("target_choice", it.factor())
                .figure("target_baseline", it.plus())
                .figure("target_value", it.reference());
    }

    @Override
    public OutTable ofBenchmark(Target.OfBenchmark it) {
        return out.put("target", "benchmark").text("target_row", it.benchmark());
    }

    @Override
    public OutTable activity(Target.Activity it) {
        return out.put("target", "activity").figure("target_value", it.times());
    }

    @Override
    public OutTable qualitative(Target.Qualitative it) {
        return out.put("target", "qualitative");
    }

    @Override
    public OutTable none(Target.None it) {
        return out.put("target", "none").put("target_choice", it.reason().id());
    }

    private static String criterion(Target.Criterion criterion) {
        return criterion.subject() + " " + criterion.direction() + " " + figure(criterion.value());
    }

    /** Four texts: name, numerator, denominator and rate, the last empty where there is none. */
    private static Stream<String> part(Target.Part part) {
        return Stream.of(
                part.name(),
                figure(part.numerator()),
                figure(part.denominator()),
                part.rate().map(TargetCells::figure).orElse(""));
    }

    private static String figure(Printed printed) {
        return CellText.of(printed, Unit.NONE);
    }
}
