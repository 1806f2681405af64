package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.series.Accrual.Months;
import dev.nendo.series.Accumulation;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Rate;
import dev.nendo.series.RateSeries;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The sums of exact numbers month by month without a gap, added up where they are kept; every other case is read as series of quantities.
 *
 * @param question what is asked
 * @param usual the months of the year
 * @param until the last month wanted, if not all
 */
record NumberSums(Question question, Window usual, Optional<YearMonth> until) {

    /** The value with everything else read when it is asked for; empty where the numbers are not of this kind. */
    Optional<EvidenceValue> of(KpiNumbers.Series numbers, Supplier<EvidenceValue> reader) {
        KpiDefinition kpi = question.definition();
        boolean isDeclared = kpi.factor().isPresent() || !Declared.of(kpi).equals(Declared.NOTHING);
        if (isDeclared
                || kpi.absent() == KpiDefinition.Absent.ZERO
                || !numbers.window().equals(usual)) {
            return Optional.empty();
        }
        return numbers.match(values -> flow(values, reader), rates -> rate(rates, reader));
    }

    private Optional<EvidenceValue> flow(MonthlySeries values, Supplier<EvidenceValue> reader) {
        // A single month is the figure that is printed for it, and not a sum.
        return question.accrual().months() == Months.SUM && isPlain(values)
                ? last(values).filter(month -> !month.equals(usual.first())).flatMap(month -> Accumulation.flow(
                                values, month, GapPolicy.ABSENT)
                        .value()
                        .value()
                        .map(sum -> new SummedNumbers(
                                Quantity.exact(sum.nominal(), question.unit()),
                                Optional.empty(),
                                through(month),
                                reader)))
                : Optional.empty();
    }

    private Optional<EvidenceValue> rate(RateSeries rates, Supplier<EvidenceValue> reader) {
        boolean plain = question.accrual().months() == Months.RATIO_OF_SUMS
                && isPlain(rates.numerator())
                && isPlain(rates.denominator());
        Optional<YearMonth> last = plain ? last(rates.numerator()) : Optional.empty();
        if (last.isEmpty() || !last.equals(last(rates.denominator()))) {
            return Optional.empty();
        }
        Outcome<Rate> sum =
                Accumulation.rateOfFlows(rates, last.get(), GapPolicy.ABSENT).value();
        return sum.value().flatMap(rate -> {
            Parts parts = new Parts(
                    exact(rate.parts().get(0).nominal()),
                    exact(rate.parts().get(1).nominal()));
            return parts.quotient(question.unit())
                    .value()
                    .map(value -> new SummedNumbers(value, Optional.of(parts), through(last.get()), reader));
        });
    }

    private static Quantity exact(Rational value) {
        return Quantity.exact(value, Unit.NONE);
    }

    private static boolean isPlain(MonthlySeries series) {
        return series.basis() == Basis.MONTHLY && series.precision().isExact() && !series.isOfBlocks();
    }

    private Window through(YearMonth month) {
        return month.equals(usual.last()) ? usual : Window.of(usual.first(), month);
    }

    /** The last month wanted that is reported, where all before it are and nothing after it is known of any. */
    private Optional<YearMonth> last(MonthlySeries series) {
        YearMonth end = until.filter(m -> m.isBefore(usual.last())).orElse(usual.last());
        if (series.isAllReported()) {
            return end.isBefore(usual.first()) ? Optional.empty() : Optional.of(end);
        }
        Optional<YearMonth> last = Optional.empty();
        boolean over = false;
        for (YearMonth month : usual.months()) {
            MonthState state = series.state(month);
            boolean reported = state == MonthState.REPORTED;
            if (!reported && state != MonthState.MISSING) {
                return Optional.empty();
            }
            if (!month.isAfter(end)) {
                if (reported && over) {
                    return Optional.empty();
                }
                over |= !reported;
                last = reported ? Optional.of(month) : last;
            }
        }
        return last;
    }
}
