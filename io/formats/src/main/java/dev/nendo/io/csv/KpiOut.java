package dev.nendo.io.csv;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import java.math.BigDecimal;
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
                .put("display_rounding", BookWords.id(kpi.display().rounding()))
                .put("style", kpi.display().style())
                .text("policy", kpi.policy())
                .put("absent", kpi.absent())
                .put("exact", kpi.exact())
                .put("precision", kpi.precision().map(BigDecimal::toPlainString))
                .put("whole", kpi.whole())
                .put("share", kpi.share())
                .put("rounding", kpi.rounding().map(RoundingRule::id))
                .put("factor", kpi.factor())
                .put("zero_by_zero", kpi.zeroByZero().map(Met::id));
        kpi.target().match(new TargetCells(out));
        kpi.phasing().ifPresent(phasing -> phasing(phasing, out));
        out.end();
        kpi.actuals().forEach(observed -> actual(key, observed));
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
            out.put("type", "stated").put("done", stated.isDone());
        } else {
            out.put("type", "none")
                    .put("reason", ((Actual.None) actual).reason().id());
        }
        out.end();
    }
}
