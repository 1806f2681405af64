package dev.nendo.report.page;

import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.plan.Budget;
import java.math.RoundingMode;
import java.util.Optional;

/** Makes the view of a budget. */
final class BudgetMaker {
    private static final Rational HUNDRED = Rational.of(100);

    private BudgetMaker() {}

    static BudgetView make(Budget budget) {
        Optional<Rational> percent = budget.executionRate().value().map(HUNDRED::times);
        return new BudgetView(
                budget.name(),
                Shown.withUnit(budget.budgeted()),
                budget.executed().map(Shown::withUnit),
                percent.map(rate -> ChartMaker.number(rate, 1) + "%"),
                budget.printedRate().map(Printed::text),
                percent.map(BudgetMaker::share).orElse(0),
                budget.measures());
    }

    private static int share(Rational percent) {
        int whole = percent.toDecimal(0, RoundingMode.HALF_UP).intValue();
        return Math.max(0, Math.min(whole, 100));
    }
}
