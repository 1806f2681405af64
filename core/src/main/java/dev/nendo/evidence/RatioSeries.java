package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlyQuantities;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An actual from a series of numerators over a series of denominators. */
final class RatioSeries {
    private final Question question;
    private final MonthlyPoints numerators;
    private final MonthlyPoints denominators;
    private final Optional<Extent> extent;

    private RatioSeries(
            Question question, MonthlyPoints numerators, MonthlyPoints denominators, Optional<Extent> extent) {
        this.question = question;
        this.numerators = numerators;
        this.denominators = denominators;
        this.extent = extent;
    }

    static EvidenceValue read(Question question, Extent extent, QuantitySeries numerator, QuantitySeries denominator) {
        // The population in force may have been printed before the months observed begin.
        Extent population = question.accrual().isOverPopulation() ? extent.fromBefore() : extent;
        RatioSeries ratio = new RatioSeries(
                question,
                isSummed(question, numerator)
                        ? MonthlyPoints.complete(numerator, extent, question.zeros())
                        : MonthlyPoints.of(numerator, extent),
                question.accrual().isOverPopulation()
                        ? MonthlyPoints.of(denominator, population)
                        : needed(question, denominator, extent),
                Optional.of(extent));
        return ratio.lastMonth()
                .map(ratio::at)
                .orElseGet(() -> question.absent(ratio.nothing()))
                .withHoles(ratio.numerators, ratio.denominators);
    }

    /** Of what is added up every month is needed. */
    private static MonthlyPoints needed(Question question, QuantitySeries series, Extent extent) {
        return isSummed(question, series)
                ? MonthlyPoints.complete(series, extent, Optional.empty())
                : MonthlyPoints.of(series, extent);
    }

    private static boolean isSummed(Question question, QuantitySeries series) {
        return series.kind() == QuantitySeries.Kind.MONTHLY
                && !question.accrual().isAtPoint();
    }

    /** The figures of the same period a year earlier that both series print. */
    static EvidenceValue prior(Question question, QuantitySeries numerator, QuantitySeries denominator, Window months) {
        return new RatioSeries(question, prior(numerator, months), prior(denominator, months), Optional.empty())
                .at(months.last());
    }

    private static MonthlyPoints prior(QuantitySeries series, Window months) {
        return new MonthlyPoints(
                series, List.of(new Point(months, series.prior().orElseThrow())));
    }

    private Reason nothing() {
        if (numerators.isSuppressed() || denominators.isSuppressed()) {
            return Reason.SUPPRESSED;
        }
        boolean hidden = extent.filter(
                        e -> MonthlyPoints.of(numerators.series(), e).points().isEmpty())
                .isPresent();
        return hidden ? Reason.NO_DATA_YET : Reason.MISSING_ACTUAL;
    }

    /** A population holds until it is replaced; everything else must be reported for the month itself. */
    private Optional<YearMonth> lastMonth() {
        return numerators.reported().stream()
                .map(Point::month)
                .filter(m -> isCoverage()
                        ? population(m).isPresent()
                        : denominators.at(m).filter(Point::isReported).isPresent())
                .reduce((a, b) -> b);
    }

    private boolean isCoverage() {
        return question.accrual().isOverPopulation();
    }

    private Optional<Point> population(YearMonth month) {
        return denominators.reported().stream()
                .filter(p -> !p.month().isAfter(month))
                .reduce((a, b) -> b);
    }

    private EvidenceValue at(YearMonth month) {
        List<Point> above = toDate(numerators, month);
        List<Point> below = isCoverage() ? population(month).stream().toList() : toDate(denominators, month);
        Reason gap =
                MonthlyPoints.gap(Stream.concat(above.stream(), below.stream()).toList());
        boolean paired =
                isSummed(numerators) && isSummed(denominators) && !isCoverage() && question.gaps() == GapPolicy.SKIP;
        Outcome<Quantity> numerator = sum(numerators, paired ? both(above, denominators) : above, gap);
        Outcome<Quantity> denominator = sum(denominators, paired ? both(below, numerators) : below, gap);
        EvidenceValue read = result(month, above, below, numerator.combine(denominator, Parts::new));
        return isCoverage() && question.onlyGrows() && MonthlyPoints.isGap(numerator)
                ? read.withLowerBound(numerators
                        .figures(above, question.gaps())
                        .flatMap(MonthlyQuantities::leastSum)
                        .flatMap(n -> denominator.flatMap(d -> new Parts(n, d).quotient(question.unit()))))
                : read;
    }

    /** Single months are summed; what is printed to date, or is a level, is that of the month, whatever the other side is. */
    private List<Point> toDate(MonthlyPoints months, YearMonth month) {
        return isSummed(months) ? months.upTo(month) : months.at(month).stream().toList();
    }

    private boolean isSummed(MonthlyPoints months) {
        return isSummed(question, months.series());
    }

    private EvidenceValue result(YearMonth month, List<Point> above, List<Point> below, Outcome<Parts> parts) {
        Sentence formula = isCoverage()
                ? EvidenceWords.FLOW_OVER_POPULATION
                : above.size() > 1 || below.size() > 1
                        ? EvidenceWords.RATIO_OF_SUMS
                        : isOfOneMonth(above) ? EvidenceWords.RATIO_AT_MONTH : EvidenceWords.RATIO;
        Window window = question.accrual().isAtPoint()
                ? Window.month(month)
                : extent.map(e -> e.through(month))
                        .orElseGet(() ->
                                Window.of(numerators.reported().get(0).period().first(), month));
        EvidenceValue.Builder builder = question.quotient(parts, formula);
        return builder.window(window)
                .coverage(coverage(above, below, window))
                .preliminary(MonthlyPoints.isPreliminary(above) || MonthlyPoints.isPreliminary(below))
                .source(numerators.series().source())
                .addInput(EvidenceWords.points(numerators.label(EvidenceWords.NUMERATOR), above))
                .addInput(EvidenceWords.points(denominators.label(EvidenceWords.DENOMINATOR), below))
                .build()
                .withMonthly(monthly());
    }

    private boolean isOfOneMonth(List<Point> points) {
        return numerators.series().kind() != QuantitySeries.Kind.CUMULATIVE
                && points.stream().allMatch(p -> p.period().size() == 1);
    }

    /** The rates of single months; over a population a single month has none. */
    private NavigableMap<YearMonth, Quantity> monthly() {
        NavigableMap<YearMonth, Quantity> rates = new TreeMap<>();
        if (isCoverage()) {
            return rates;
        }
        NavigableMap<YearMonth, Quantity> below = denominators.singles(denominators.unit());
        numerators.singles(numerators.unit()).forEach((month, above) -> Optional.ofNullable(below.get(month))
                .flatMap(bottom ->
                        new Parts(above, bottom).quotient(question.unit()).value())
                .ifPresent(rate -> rates.put(month, rate)));
        return rates;
    }

    private Coverage coverage(List<Point> above, List<Point> below, Window window) {
        // What is printed to date is of all months before it too.
        if (numerators.series().kind() == QuantitySeries.Kind.CUMULATIVE) {
            return question.whole(window);
        }
        // A population is no month of its own.
        return MonthlyPoints.coverage(
                isCoverage()
                        ? above
                        : Stream.concat(above.stream(), below.stream()).toList(),
                question.gaps());
    }

    /** Where gaps are skipped, a month must have both figures to count. */
    private static List<Point> both(List<Point> points, MonthlyPoints other) {
        return points.stream()
                .filter(p -> other.at(p.month()).filter(Point::isReported).isPresent())
                .toList();
    }

    private Outcome<Quantity> sum(MonthlyPoints months, List<Point> points, Reason gap) {
        return months.figures(points).flatMap(figures -> MonthlyQuantities.of(figures, question.gaps(), gap)
                .sum());
    }
}
