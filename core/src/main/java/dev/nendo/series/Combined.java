package dev.nendo.series;

import dev.nendo.internal.Checks;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Series made of other series month by month. */
final class Combined {
    private Combined() {}

    static MonthlySeries plus(MonthlySeries one, MonthlySeries other) {
        Checks.argument(
                one.basis() == other.basis(),
                () -> "only series of one basis add up, here " + one.basis().id() + ": "
                        + other.basis().id());
        checkSameMonths(one, other);
        Cells cells = new Cells(one.window());
        for (int i = 0; i < one.size(); i++) {
            MonthState state = MonthState.sum(one.state(i), other.state(i));
            if (state.hasValue()) {
                // A member that is not applicable holds 0, so both may simply be added.
                cells.put(i, one.decimal(i).add(other.decimal(i)), state);
            } else {
                cells.mark(i, state);
            }
        }
        return cells.build(
                one.basis(), one.precision().plus(other.precision()), one.form().begin());
    }

    static MonthlySeries cut(MonthlySeries series, YearMonth month) {
        List<YearMonth> months = series.window().months();
        Cells cells = new Cells(series.window());
        for (int i = 0; i < series.size(); i++) {
            MonthState state = series.state(i);
            boolean known = !months.get(i).isAfter(month);
            if (state.hasValue() && known) {
                cells.put(i, series.decimal(i), state);
            } else if (known || state == MonthState.NOT_APPLICABLE) {
                cells.mark(i, state);
            }
        }
        return cells.build(series.basis(), series.precision(), series.form().begin());
    }

    static void checkSameMonths(MonthlySeries one, MonthlySeries other) {
        Checks.argument(
                one.window().equals(other.window()),
                () -> "both series need the window " + one.window() + ": " + other.window());
        Checks.argument(
                one.form().sameBlocks(other.form()),
                () -> "both series need the first block "
                        + one.block(one.window().first()) + ": "
                        + other.block(other.window().first()));
    }

    static String text(MonthlySeries series) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            MonthState state = series.state(i);
            String value = state.hasValue() ? series.decimal(i).toPlainString() : state.id();
            boolean plain = state == MonthState.REPORTED || !state.hasValue();
            cells.add(plain ? value : value + " " + state.id());
        }
        return series.basis().id() + " " + series.window() + " " + cells;
    }
}
