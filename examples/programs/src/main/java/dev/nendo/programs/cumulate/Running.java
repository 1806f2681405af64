package dev.nendo.programs.cumulate;

import dev.nendo.kpi.Measure;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The sums of one fiscal year while its months go by. */
final class Running {

    private final YearRows rows;
    private final GapPolicy gaps;
    private BigDecimal numerator = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;
    private @Nullable BigDecimal population;
    private boolean begun;
    private boolean broken;

    Running(YearRows rows, GapPolicy gaps) {
        this.rows = rows;
        this.gaps = gaps;
    }

    /**
     * Goes on by a month.
     *
     * @return what there is to date
     */
    Line.Pair next(MonthState state, Line.Pair numbers) {
        if (rows.measure() == Measure.COVERAGE && numbers.denominator() != null) {
            population = numbers.denominator();
        }
        if (rows.measure() == Measure.STOCK || rows.basis() == Basis.CUMULATIVE) {
            return state.hasValue()
                    ? new Line.Pair(numbers.numerator(), inForce(numbers.denominator()))
                    : Line.Pair.NONE;
        }
        if (state.hasValue()) {
            add(numbers);
        } else if (state != MonthState.NOT_APPLICABLE) {
            gap();
        }
        return broken || !begun
                ? Line.Pair.NONE
                : new Line.Pair(numerator, rows.isRate() ? inForce(denominator) : null);
    }

    private void add(Line.Pair numbers) {
        begun = true;
        numerator = plus(numerator, numbers.numerator());
        denominator = plus(denominator, numbers.denominator());
    }

    private void gap() {
        broken |= gaps == GapPolicy.ABSENT;
        begun |= gaps == GapPolicy.ZERO;
    }

    /** The denominator that counts: for a coverage the population last stated, which holds until it is replaced. */
    private @Nullable BigDecimal inForce(@Nullable BigDecimal other) {
        return rows.measure() == Measure.COVERAGE ? population : other;
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal term) {
        return term == null ? sum : sum.add(term);
    }
}
