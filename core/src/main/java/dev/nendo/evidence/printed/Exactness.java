package dev.nendo.evidence.printed;

import dev.nendo.evidence.Declared;
import dev.nendo.evidence.printed.FigureMeaning.Certainty;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Unit;
import dev.nendo.series.Accrual;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides what a printed figure means: a point where it counts or adds, else the interval that its last digit leaves.
 *
 * <p>Exact is a whole number in a counter, in 円, or in a unit that nobody knows, if no figure next to it has decimals. Never exact are
 * quotients and means, rates, physical measures and whatever is scaled. Decimals that are all zero are none: 10.00件 is 10.
 *
 * @param declared what the author of the figures says of them
 * @param measure what is measured; empty for numerators and denominators, which count whatever the KPI is
 * @param kind what the figures are by their label and their neighbours
 * @param roundings how they are rounded if they are
 */
public record Exactness(Declared declared, Optional<Measure> measure, Kind kind, Roundings roundings) {
    private static final Pattern QUOTIENT_OR_MEAN = Pattern.compile("(率|比|平均|割合)(\\(.*\\)|（.*）)?$|当たり|あたり");

    /**
     * What figures are by their label and their neighbours.
     *
     * @param isDerived whether the label names a quotient or a mean
     * @param hasDecimals whether some figure of the row has decimals
     * @param isChange whether they are differences, which can be below zero whatever the unit
     * @param isNumber whether they are numbers of a row of numbers, which are exact unless they are rates
     */
    public record Kind(boolean isDerived, boolean hasDecimals, boolean isChange, boolean isNumber) {
        /** Figures as somebody printed them. */
        static Kind printed(boolean isDerived, boolean hasDecimals) {
            return new Kind(isDerived, hasDecimals, false, false);
        }

        Kind ofDerived() {
            return new Kind(true, hasDecimals, isChange, isNumber);
        }

        Kind ofChange() {
            return new Kind(isDerived, hasDecimals, true, isNumber);
        }

        /** {@return the same of what a row holds} */
        Kind of(PrintedRow row) {
            boolean isNumber = row.isNumbers() && row.role() != PrintedRow.Role.RATE;
            return new Kind(isDerived, hasDecimals, isChange, isNumber);
        }
    }

    /**
     * {@return what a figure of an item means}
     *
     * @param figure the figure
     * @param measure the measure of the KPI whose actual it is, if it is one
     * @param isDerived whether the figure or its KPI is named as a quotient or mean
     * @param roundings the rules of its plan
     */
    public static Exactness ofFigure(Figure figure, Optional<Measure> measure, boolean isDerived, Roundings roundings) {
        return ofFigure(figure, Declared.NOTHING, measure, isDerived, roundings);
    }

    /**
     * {@return what a figure of an item means}
     *
     * @param figure the figure
     * @param kpi what the KPI whose actual it is declares of its figures
     * @param measure the measure of that KPI, if there is one
     * @param isDerived whether the figure or its KPI is named as a quotient or mean
     * @param roundings the rules of its plan
     */
    static Exactness ofFigure(
            Figure figure, Declared kpi, Optional<Measure> measure, boolean isDerived, Roundings roundings) {
        return new Exactness(
                Declared.of(figure).or(kpi),
                measure,
                Kind.printed(isDerived || namesQuotientOrMean(figure.label()), false),
                roundings);
    }

    /**
     * {@return what the terms of one side of a statement mean}
     *
     * @param terms the terms
     * @param roundings the rules of the plan
     */
    public static Exactness ofTerms(List<Printed> terms, Roundings roundings) {
        boolean decimals = terms.stream().anyMatch(Exactness::hasDecimals);
        return new Exactness(Declared.NOTHING, Optional.empty(), Kind.printed(false, decimals), roundings);
    }

    /**
     * {@return what a figure means that is a quotient or mean}
     *
     * @param roundings the rules of the plan
     */
    public static Exactness ofQuotient(Roundings roundings) {
        return ofQuotient(Declared.NOTHING, roundings);
    }

    static Exactness ofQuotient(Declared declared, Roundings roundings) {
        return new Exactness(declared, Optional.empty(), Kind.printed(true, false), roundings);
    }

    /** {@return the same of differences, which can be below zero} */
    public Exactness ofChange() {
        return new Exactness(declared, measure, kind.ofChange(), roundings);
    }

    /** {@return the same of a figure whose label names a quotient or mean} */
    Exactness ofDerived() {
        return kind.isDerived ? this : new Exactness(declared, measure, kind.ofDerived(), roundings);
    }

    /** {@return whether a label names a quotient or a mean, such as 1件当たり査定額 or 平均} */
    static boolean namesQuotientOrMean(String label) {
        return QUOTIENT_OR_MEAN.matcher(label.strip()).find();
    }

    /** {@return whether a number has decimals that are not all zero} */
    static boolean hasDecimals(Printed printed) {
        return printed.value().scale() > 0
                && printed.value().stripTrailingZeros().scale() > 0;
    }

    /** {@return a figure with all it may truly be} */
    Quantity of(Printed printed) {
        return read(printed).quantity();
    }

    /**
     * {@return a figure with what it means}
     *
     * @param printed the figure, in its unit
     */
    public ReadFigure read(Printed printed) {
        return new ReadFigure(printed, meaning(printed));
    }

    /** What is itself a quotient or a mean is printed rounded, whatever its unit. */
    private static boolean isQuotientOrMean(Accrual accrual) {
        return accrual.isQuotient() || accrual.months() == Accrual.Months.MEAN;
    }

    private FigureMeaning meaning(Printed printed) {
        Unit unit = printed.unit();
        return new FigureMeaning(
                roundings.rule(declared.rounding(), unit),
                certainty(printed),
                isNeverNegative(unit),
                new FigureMeaning.Limits(declared.precision(), declared.whole(printed.value(), unit)));
    }

    private Certainty certainty(Printed printed) {
        if (declared.exact().isPresent()) {
            return declared.exact().get() ? Certainty.EXACT : Certainty.ROUNDED;
        }
        if (declared.precision().isPresent()) {
            return Certainty.ROUNDED;
        }
        boolean isCounted = kind.isNumber
                && !kind.isDerived
                && measure.filter(Measure::isRate).isEmpty();
        if (isCounted) {
            return FigureMeaning.isBinaryDouble(printed.value()) ? Certainty.ROUNDED : Certainty.EXACT;
        }
        boolean isQuotient = kind.isDerived
                || measure.map(Measure::accrual)
                        .filter(Exactness::isQuotientOrMean)
                        .isPresent();
        boolean isRounded = isQuotient
                || kind.hasDecimals
                || hasDecimals(printed)
                || !printed.unit().canBeExact();
        if (isRounded) {
            return Certainty.ROUNDED;
        }
        return printed.unit().isKnown() && !printed.unit().equals(Unit.NONE)
                ? Certainty.EXACT
                : Certainty.TAKEN_AS_COUNT;
    }

    /** Counts, rates, times, stocks and amounts per unit; not money that flows, nor differences, in ポイント or not. */
    private boolean isNeverNegative(Unit unit) {
        if (kind.isChange || unit.symbol().startsWith("ポイント")) {
            return false;
        }
        boolean isLevel = measure.filter(m -> !m.accrual().canBeNegative()).isPresent();
        return isLevel
                || switch (unit.kind()) {
                    case COUNT, RATE, TIME, PER_UNIT -> true;
                    case MONEY, NONE -> false;
                };
    }
}
