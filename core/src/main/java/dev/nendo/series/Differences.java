package dev.nendo.series;

import dev.nendo.number.Outcome;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** From cumulative figures to monthly ones and back. */
final class Differences {
    private static final Accrual SUM = new Accrual(Accrual.Months.SUM, Accrual.Branches.SUM, true, true);

    private Differences() {}

    /** What a cumulative series grew by over positions: its last figure less the one before the first. */
    static Outcome<Measured> over(MonthlySeries cumulative, int from, int to) {
        States states = States.of(cumulative);
        Outcome<Measured> end = states.outcome(to - 1, cumulative::measured);
        OptionalInt before = before(states, from);
        return before.isEmpty()
                ? end
                : end.combine(states.outcome(before.getAsInt(), cumulative::measured), Measured::minus);
    }

    /** The state of the figure that is subtracted over positions. */
    static MonthState stateBefore(States states, int from) {
        OptionalInt before = before(states, from);
        return before.isEmpty() ? MonthState.REPORTED : states.state(before.getAsInt());
    }

    /** The last applicable position before another; without one, a cumulative series began there at zero. */
    private static OptionalInt before(States states, int from) {
        return IntStream.range(0, from).filter(states::isApplicable).max();
    }

    static MonthlySeries toMonthly(MonthlySeries series) {
        if (series.basis() == Basis.MONTHLY) {
            return series;
        }
        States states = States.of(series);
        Cells cells = new Cells(series.window());
        for (int i = 0; i < series.size(); i++) {
            OptionalInt before = before(states, i);
            if (!states.hasValue(i) || before.isEmpty()) {
                copy(series, i, cells);
            } else if (states.hasValue(before.getAsInt())) {
                int earlier = before.getAsInt();
                MonthState state = MonthState.pair(states.state(i), states.state(earlier));
                cells.put(i, series.decimal(i).subtract(series.decimal(earlier)), state);
            }
        }
        return cells.build(
                Basis.MONTHLY, series.precision().widened(2), series.form().begin());
    }

    private static void copy(MonthlySeries series, int index, Cells cells) {
        if (series.state(index).hasValue()) {
            cells.put(index, series.decimal(index), series.state(index));
        } else {
            cells.mark(index, series.state(index));
        }
    }

    static MonthlySeries toCumulative(MonthlySeries series, GapPolicy gaps) {
        if (series.basis() == Basis.CUMULATIVE) {
            return series;
        }
        return series.longSums().orElseGet(() -> sums(series, gaps));
    }

    static RateSeries toCumulative(RateSeries series, GapPolicy gaps) {
        return series.longSums()
                .orElseGet(() -> RateSeries.of(
                        toCumulative(series.numerator(), gaps), toCumulative(series.denominator(), gaps)));
    }

    private static MonthlySeries sums(MonthlySeries series, GapPolicy gaps) {
        Cells cells = new Cells(series.window());
        States states = States.of(series);
        RunningTotals totals = RunningTotals.of(SUM, Basis.MONTHLY, gaps);
        MonthState state = MonthState.REPORTED;
        for (int i = 0; i < series.size(); i++) {
            MonthState own = series.state(i);
            totals.add(own, series.decimal(i), null);
            state = own.hasValue() ? MonthState.pair(state, own) : state;
            // After the last reported month there is no value, whatever is done about gaps.
            boolean isOver = own == MonthState.MISSING && !states.isKnownAfter(i);
            if (own == MonthState.NOT_APPLICABLE) {
                cells.mark(i, own);
            } else if (totals.isKnown() && !isOver) {
                cells.put(i, totals.numerator().orElseThrow(), state);
            } else {
                boolean isWithheld = !isOver && totals.firstGap().equals(Optional.of(MonthState.SUPPRESSED));
                cells.mark(i, isWithheld ? MonthState.SUPPRESSED : MonthState.MISSING);
            }
        }
        Precision precision = series.precision().widened(series.size());
        return cells.build(Basis.CUMULATIVE, precision, series.form().begin());
    }
}
