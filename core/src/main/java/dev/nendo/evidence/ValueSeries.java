package dev.nendo.evidence;

import dev.nendo.evidence.EvidenceValue.Kind;
import dev.nendo.evidence.QuantitySeries.Total;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Accrual.Months;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlyQuantities;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An actual from one series of values or printed rates, by what its figures are figures of. */
final class ValueSeries {
    private final Question question;
    private final Extent extent;
    private final MonthlyPoints months;
    private final MonthlyPoints complete;
    private final boolean isWhole;

    private ValueSeries(Question question, Extent extent, QuantitySeries series) {
        this.question = question;
        this.extent = extent;
        this.months = MonthlyPoints.of(series, extent);
        this.complete = MonthlyPoints.complete(series, extent, question.zeros());
        this.isWhole = months.points()
                .equals(MonthlyPoints.of(series, extent.unrestricted()).points());
    }

    static EvidenceValue read(Question question, Extent extent, QuantitySeries series) {
        ValueSeries values = new ValueSeries(question, extent, series);
        return values.read().withHoles(values.months);
    }

    /** The figure of the same period a year earlier that the series prints. */
    static EvidenceValue prior(Question question, QuantitySeries series, Window months) {
        Datum printed = series.prior().orElseThrow();
        return question.single(EvidenceWords.PRINTED_PRIOR, printed.reported(), months)
                .preliminary(printed.isPreliminary())
                .source(series.source())
                .build();
    }

    private EvidenceValue read() {
        if (kind() == QuantitySeries.Kind.LABELLED) {
            return labelled();
        }
        if (months.reported().isEmpty() && !(isSummed() && complete.last().isPresent())) {
            return total(TotalKind.values()).orElseGet(this::nothing);
        }
        boolean level = question.measure().isAtPoint();
        if (level || kind() != QuantitySeries.Kind.MONTHLY) {
            return last(level);
        }
        EvidenceValue read =
                switch (question.accrual().months()) {
                    case SUM, ENTRIES -> sum();
                    case MEAN -> mean();
                    case MAXIMUM -> extreme(MonthlyQuantities::maximum, EvidenceWords.LARGEST_MONTH);
                    case MINIMUM -> extreme(MonthlyQuantities::minimum, EvidenceWords.SMALLEST_MONTH);
                    case DISTINCT -> total(TotalKind.CUMULATIVE).orElseGet(this::distinct);
                    case RATIO_OF_SUMS -> total(TotalKind.CUMULATIVE).orElseGet(this::bounds);
                    case SUM_OVER_POPULATION, AT_POINT, RATIO_AT_POINT, AS_PRINTED ->
                        total(TotalKind.CUMULATIVE).orElseGet(() -> question.absent(Reason.PUBLISHED_ONLY));
                };
        return read.withMonthly(months.singles(question.unit()));
    }

    /** Whether single months are added up, so that each of them is needed. */
    private boolean isSummed() {
        return question.accrual().isMadeOfMonths() && kind() == QuantitySeries.Kind.MONTHLY;
    }

    private QuantitySeries.Kind kind() {
        return months.series().kind();
    }

    private EvidenceValue nothing() {
        boolean blank = months.points().isEmpty() && !months.series().points().isEmpty();
        Reason reason = months.isSuppressed() ? Reason.SUPPRESSED : blank ? Reason.NO_DATA_YET : Reason.MISSING_ACTUAL;
        return question.absent(reason);
    }

    /** A series whose columns are no months: its only figure, or its total. */
    private EvidenceValue labelled() {
        Window window = extent.window();
        if (extent.hides(window)) {
            return question.absent(Reason.NO_DATA_YET);
        }
        List<Datum> figures =
                months.series().labelled().stream().filter(Datum::isReported).toList();
        return figures.size() == 1
                ? printed(figures.get(0), window)
                : total(TotalKind.values()).orElseGet(() -> unlabelled(figures));
    }

    /** None of several figures is the actual; where there is none at all, it may be withheld. */
    private EvidenceValue unlabelled(List<Datum> figures) {
        boolean withheld =
                figures.isEmpty() && months.series().labelled().stream().anyMatch(Datum::isSuppressed);
        return question.absent(withheld ? Reason.SUPPRESSED : Reason.MISSING_ACTUAL);
    }

    /** The printed total, which is of the whole series only. */
    private Optional<EvidenceValue> total(TotalKind... kinds) {
        List<Point> points = months.points();
        Window window = points.isEmpty()
                ? extent.window()
                : Window.of(
                        points.get(0).period().first(),
                        points.get(points.size() - 1).month());
        return months.series()
                .total()
                .filter(t -> isWhole
                        && List.of(kinds).contains(t.kind())
                        && t.figure().isReported())
                .map(Total::figure)
                .filter(t -> !extent.hides(window))
                .map(t -> printed(t, window));
    }

    /** Where a month is missing, a total that is just that of the months reported may be of them alone: it closes no gap. */
    private boolean isOfMore(EvidenceValue total, Outcome<Quantity> reported) {
        Optional<Interval> all = total.value().value().map(Quantity::interval);
        Optional<Interval> some =
                reported.flatMap(q -> q.in(question.unit())).value().map(Quantity::interval);
        return some.isEmpty()
                || all.isEmpty()
                || all.get().intersect(some.get()).isEmpty();
    }

    private EvidenceValue last(boolean level) {
        Point point = months.last().orElseThrow();
        // A level is of its month alone, and what is to date is of all months before it, whether or not they had a
        // figure.
        Window window = level ? Window.month(point.month()) : extent.through(point.month());
        EvidenceValue read = printed(point.datum(), window);
        boolean monthly = kind() == QuantitySeries.Kind.MONTHLY;
        boolean differences = question.accrual().months() == Months.SUM && kind() == QuantitySeries.Kind.CUMULATIVE;
        return monthly || differences ? read.withMonthly(months.singles(question.unit())) : read;
    }

    private EvidenceValue printed(Datum figure, Window window) {
        return question.single(label(figure.reported().isExact()), figure.reported(), window)
                .preliminary(figure.isPreliminary())
                .source(months.series().source())
                .build();
    }

    /** A row without a unit is in the KPI's, and counts if that does. */
    private Sentence label(boolean isExact) {
        boolean isUnitKnown = months.series().unit().equals(Unit.NONE)
                && question.unit().isKnown()
                && !question.unit().equals(Unit.NONE);
        return isExact && !isUnitKnown ? months.label(EvidenceWords.ACTUAL) : EvidenceWords.ACTUAL;
    }

    private EvidenceValue sum() {
        List<Point> begun = complete.begun();
        Outcome<MonthlyQuantities> figures = complete.figures(begun, question.gaps());
        Outcome<Quantity> sum = figures.flatMap(MonthlyQuantities::sum);
        Outcome<Quantity> reported =
                figures.flatMap(f -> f.withGaps(GapPolicy.SKIP).sum());
        Optional<EvidenceValue> total =
                total(TotalKind.SUM, TotalKind.CUMULATIVE).filter(t -> sum.isPresent() || isOfMore(t, reported));
        boolean exact = sum.value().filter(Quantity::isExact).isPresent();
        if (!exact && total.isPresent()) {
            return total.get();
        }
        EvidenceValue read = computed(sum, EvidenceWords.SUM_OF_MONTHS, Kind.PRINTED);
        if (exact && total.isPresent()) {
            return read.printedAs(total.get(), EvidenceWords.PRINTED_TOTAL);
        }
        return withLowerBound(read, sum, figures.flatMap(MonthlyQuantities::leastSum));
    }

    /** Over a gap, what can only grow is at least what the other months say. */
    private EvidenceValue withLowerBound(EvidenceValue read, Outcome<Quantity> result, Outcome<Quantity> least) {
        return question.onlyGrows() && MonthlyPoints.isGap(result)
                ? read.withLowerBound(least.flatMap(q -> q.in(question.unit())))
                : read;
    }

    private EvidenceValue mean() {
        Outcome<MonthlyQuantities> figures = complete.figures(complete.begun(), question.gaps());
        Outcome<Quantity> mean = figures.flatMap(MonthlyQuantities::mean);
        EvidenceValue read = computed(mean, EvidenceWords.MEAN_OF_MONTHS, Kind.PRINTED);
        Outcome<Quantity> reported =
                figures.flatMap(f -> f.withGaps(GapPolicy.SKIP).mean());
        Optional<EvidenceValue> total = total(TotalKind.AVERAGE).filter(t -> mean.isPresent() || isOfMore(t, reported));
        return mean.isPresent()
                ? total.map(t -> read.printedAs(t, EvidenceWords.PRINTED_MEAN)).orElse(read)
                : total.orElse(read);
    }

    private EvidenceValue extreme(Function<MonthlyQuantities, Outcome<Quantity>> choose, Sentence formula) {
        Outcome<Quantity> extreme =
                complete.figures(complete.begun(), question.gaps()).flatMap(choose);
        EvidenceValue read = computed(extreme, formula, Kind.PRINTED);
        return extreme.isPresent() ? read : total(TotalKind.CUMULATIVE).orElse(read);
    }

    /** Who came in several months is counted once, so that months alone give bounds. */
    private EvidenceValue distinct() {
        Outcome<MonthlyQuantities> figures = complete.figures(complete.begun(), question.gaps());
        Outcome<Quantity> count = figures.flatMap(MonthlyQuantities::distinct);
        boolean isKnown = count.value().flatMap(Quantity::nominal).isPresent();
        EvidenceValue read = computed(count, EvidenceWords.DISTINCT_OF_MONTHS, isKnown ? Kind.PRINTED : Kind.BOUNDS);
        return withLowerBound(read, count, figures.flatMap(MonthlyQuantities::leastMaximum));
    }

    /** A cumulative rate is a weighted mean of the monthly ones, so it lies between them. */
    private EvidenceValue bounds() {
        Outcome<Quantity> hull =
                complete.figures(complete.begun(), question.gaps()).flatMap(MonthlyQuantities::hull);
        return computed(hull, EvidenceWords.BETWEEN_MONTHS, Kind.BOUNDS);
    }

    private EvidenceValue computed(Outcome<Quantity> result, Sentence formula, Kind kind) {
        List<Point> begun = complete.begun();
        return question.computed(result.flatMap(q -> q.in(question.unit())), formula)
                .kind(kind)
                .window(complete.last().map(last -> extent.through(last.month())))
                .coverage(question.coverage(begun))
                .preliminary(MonthlyPoints.isPreliminary(begun))
                .source(months.series().source())
                .addInput(EvidenceWords.points(label(true), begun))
                .build();
    }
}
