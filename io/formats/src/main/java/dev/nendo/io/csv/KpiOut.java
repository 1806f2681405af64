package dev.nendo.io.csv;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Met;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import java.math.BigDecimal;

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
        kpi.phasing().ifPresent(phasing -> phasing.match(new PhasingCells(out)));
        out.end();
        kpi.actuals().forEach(observed -> actual(key, observed));
    }

    private void actual(int kpi, Actual.Observed observed) {
        OutTable out = book.table(BookTable.ACTUALS)
                .put("kpi", kpi)
                .put("years_back", observed.yearsBack())
                .put("window", observed.window());
        observed.actual().match(new ActualCells(out));
        out.end();
    }
}
