package dev.nendo.io.csv;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Writes a KPI with its target, phasing and actuals. */
final class KpiOut {

    private final BookOut book;
    private final int item;

    KpiOut(BookOut book, int item) {
        this.book = book;
        this.item = item;
    }

    void write(KpiDefinition kpi) {
        int key = book.key(BookTable.KPIS);
        OutTable out = book.table(BookTable.KPIS)
                .put("kpi", key)
                .put("item", item)
                .text("id", kpi.id())
                .text("indicator", kpi.indicator())
                .text("name_ja", kpi.name().ja())
                .text("name_en", kpi.name().en())
                .put("measure", kpi.measure())
                .text("unit", kpi.unit().map(Unit::symbol))
                .put("decimals", kpi.decimals())
                .put("direction", kpi.direction())
                .put("target_window", kpi.targetWindow())
                .texts("benchmarks", kpi.benchmarks())
                .put("achievement", kpi.achievement())
                .put("judged_on", kpi.judgedOn())
                .put("achievement_decimals", kpi.display().achievementDecimals())
                .put("rounding", BookWords.id(kpi.display().rounding()))
                .put("style", kpi.display().style())
                .text("policy", kpi.policy());
        target(kpi.target(), out);
        kpi.phasing().ifPresent(phasing -> phasing(phasing, out));
        out.end();
        kpi.actuals().forEach(observed -> actual(key, observed));
    }

    private static void target(Target target, OutTable out) {
        if (target instanceof Target.Fixed fixed) {
            out.put("target", "fixed").figure("target_value", fixed.value());
        } else if (target instanceof Target.PriorYear prior) {
            out.put("target", "prior-year").figure("target_value", prior.reference());
        } else if (target instanceof Target.OfYears years) {
            List<String> back = years.yearsBack().stream().map(String::valueOf).toList();
            out.put("target", "of-years")
                    .put("target_choice", years.selection())
                    .texts("target_years", back);
        } else if (target instanceof Target.Projected projected) {
            out.put("target", "projected")
                    .figure("target_numerator", projected.numerator())
                    .figure("target_denominator", projected.denominator())
                    .figure("target_value", projected.rate());
        } else if (target instanceof Target.Monthly monthly) {
            out.put("target", "monthly").text("target_row", monthly.row());
        } else if (target instanceof Target.Conditional conditional) {
            out.put("target", "conditional")
                    .put("target_condition", criterion(conditional.condition()))
                    .put("target_when_true", criterion(conditional.whenTrue()))
                    .put("target_otherwise", criterion(conditional.otherwise()));
        } else {
            otherTarget(target, out);
        }
    }

    private static void otherTarget(Target target, OutTable out) {
        if (target instanceof Target.Parts parts) {
            out.put("target", "parts")
                    .put("target_choice", parts.kind())
                    .texts(
                            "target_parts",
                            parts.parts().stream().flatMap(KpiOut::part).toList())
                    .figure("target_value", parts.whole());
        } else if (target instanceof Target.FromBaseline progress) {
            out.put("target", "from-baseline")
                    .figure("target_baseline", progress.baseline())
                    .figure("target_value", progress.goal())
                    .put(
                            "target_years",
                            progress.years().elapsed() + "/" + progress.years().total())
                    .put("target_choice", progress.judgement());
        } else if (target instanceof Target.Activity activity) {
            out.put("target", "activity").figure("target_value", activity.times());
        } else if (target instanceof Target.Qualitative) {
            out.put("target", "qualitative");
        } else {
            out.put("target", "none")
                    .put("target_choice", ((Target.None) target).reason().id());
        }
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
                part.rate().map(KpiOut::figure).orElse(""));
    }

    private static String figure(Printed printed) {
        return CellText.of(printed, Unit.NONE);
    }

    private static void phasing(Phasing phasing, OutTable out) {
        if (phasing instanceof Phasing.EqualMonths) {
            out.put("phasing", "equal-months");
        } else if (phasing instanceof Phasing.LastYearShape) {
            out.put("phasing", "last-year-shape");
        } else if (phasing instanceof Phasing.Shares shares) {
            out.put("phasing", "shares")
                    .texts(
                            "phasing_shares",
                            shares.shares().stream().map(Rational::toString).toList());
        } else {
            out.put("phasing", "monthly-targets").text("phasing_row", ((Phasing.MonthlyTargets) phasing).row());
        }
    }

    private void actual(int kpi, Actual.Observed observed) {
        OutTable out = book.table(BookTable.ACTUALS)
                .put("kpi", kpi)
                .put("years_back", observed.yearsBack())
                .put("window", observed.window());
        Actual actual = observed.actual();
        if (actual instanceof Actual.Rows rows) {
            out.put("type", "rows")
                    .text("value", rows.value())
                    .text("numerator", rows.numerator())
                    .text("denominator", rows.denominator())
                    .text("change", rows.change());
        } else if (actual instanceof Actual.OfFigure figure) {
            out.put("type", "figure").text("reference", figure.figure());
        } else if (actual instanceof Actual.OfRatio ratio) {
            out.put("type", "ratio").text("reference", ratio.statement());
        } else if (actual instanceof Actual.OfParts parts) {
            out.put("type", "parts")
                    .put("kind", parts.kind())
                    .texts(
                            "parts",
                            parts.parts().stream()
                                    .flatMap(part -> Stream.of(part.name(), part.statement()))
                                    .toList());
        } else if (actual instanceof Actual.Entries entries) {
            out.put("type", "entries").texts("parts", entries.tables());
        } else if (actual instanceof Actual.Stated stated) {
            out.put("type", "stated").put("done", stated.done());
        } else {
            out.put("type", "none")
                    .put("reason", ((Actual.None) actual).reason().id());
        }
        out.end();
    }
}
