package dev.nendo.compare;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.number.Rational;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What a comparison can be told.
 *
 * @param evaluator how KPIs are evaluated
 * @param asOf the last month whose data may be used
 * @param month up to which month branches are compared
 * @param alone a single month to be compared by itself
 * @param gaps what an aggregate does about branches without a value
 * @param weights by which averages of branches are averaged
 * @param headOffice whether the head office is a branch like any other
 */
record ComparerOptions(
        Evaluator evaluator,
        Optional<YearMonth> asOf,
        ComparedMonth month,
        Optional<YearMonth> alone,
        GapPolicy gaps,
        Map<String, Rational> weights,
        boolean headOffice) {

    static final ComparerOptions STANDARD = new ComparerOptions(
            Evaluator.standard(),
            Optional.empty(),
            ComparedMonth.COMMON,
            Optional.empty(),
            GapPolicy.SKIP,
            Map.of(),
            /* headOffice= */ false);

    ComparerOptions with(Evaluator other) {
        return new ComparerOptions(other, asOf, month, alone, gaps, weights, headOffice);
    }

    ComparerOptions with(ComparedMonth other) {
        return new ComparerOptions(evaluator, asOf, other, Optional.empty(), gaps, weights, headOffice);
    }

    ComparerOptions withAsOf(YearMonth last) {
        return new ComparerOptions(evaluator, Optional.of(last), month, Optional.empty(), gaps, weights, headOffice);
    }

    ComparerOptions withMonthAlone(YearMonth one) {
        return new ComparerOptions(evaluator, Optional.empty(), month, Optional.of(one), gaps, weights, headOffice);
    }

    ComparerOptions with(GapPolicy other) {
        return new ComparerOptions(evaluator, asOf, month, alone, other, weights, headOffice);
    }

    ComparerOptions with(Map<String, Rational> others) {
        return new ComparerOptions(evaluator, asOf, month, alone, gaps, Map.copyOf(others), headOffice);
    }

    ComparerOptions withHeadOffice() {
        return new ComparerOptions(evaluator, asOf, month, alone, gaps, weights, /* headOffice= */ true);
    }

    /** The last month whose data may be used: the one told, a single or stated month to be compared, or whatever the evaluator says. */
    Optional<YearMonth> until() {
        return alone.or(month::month).or(() -> asOf);
    }

    boolean isAlone() {
        return alone.isPresent();
    }
}
