package dev.nendo.io.csv;

import dev.nendo.kpi.Phasing;
import dev.nendo.number.Rational;

/** Writes how a target is spread over the months into the columns of its KPI's line. */
record PhasingCells(OutTable out) implements Phasing.Cases<OutTable> {
    @Override
    public OutTable equalMonths(Phasing.EqualMonths it) {
        return out.put("phasing", "equal-months");
    }

    @Override
    public OutTable lastYearShape(Phasing.LastYearShape it) {
        return out.put("phasing", "last-year-shape");
    }

    @Override
    public OutTable shares(Phasing.Shares it) {
        return out.put("phasing", "shares")
                .texts(
                        "phasing_shares",
                        it.shares().stream().map(Rational::toString).toList());
    }

    @Override
    public OutTable monthlyTargets(Phasing.MonthlyTargets it) {
        return out.put("phasing", "monthly-targets").text("phasing_row", it.row());
    }
}
