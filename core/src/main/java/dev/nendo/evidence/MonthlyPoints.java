package dev.nendo.evidence;

import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlyQuantities;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The points of a series that lie within an extent, in the order of time.
 *
 * @param series the series
 * @param points its points there, each month once
 */
public record MonthlyPoints(QuantitySeries series, List<Point> points) {
    /** {@return the points of a series within an extent} */
    public static MonthlyPoints of(QuantitySeries series, Extent extent) {
        List<Point> points = series.points().stream()
                .filter(p -> extent.admits(p.period()) && !extent.hides(p.period()))
                .filter(p -> p.isReported() || extent.existence().meets(p.period()))
                .filter(p -> p.datum().state() != MonthState.NOT_APPLICABLE)
                .sorted(Comparator.comparing(Point::month))
                .toList();
        return new MonthlyPoints(series, series.kind() == Kind.MONTHLY ? MonthBlocks.eachMonthOnce(points) : points);
    }

    /**
     * The points of a series that is added up: each month that the extent needs is there, without a figure where no column prints one.
     *
     * @param series the series
     * @param extent the months
     * @param zeros where a month without a figure counts as 0: the last month that does
     * @return its points within the months of the extent
     */
    static MonthlyPoints complete(QuantitySeries series, Extent extent, Optional<YearMonth> zeros) {
        List<Point> points = new ArrayList<>(of(series, extent.within()).points());
        List<YearMonth> covered = months(Stream.concat(
                points.stream(), series.points().stream().filter(p -> p.datum().state() == MonthState.NOT_APPLICABLE)));
        for (YearMonth month : extent.needed()) {
            if (!covered.contains(month)) {
                points.add(new Point(Window.month(month), Datum.without(MonthState.MISSING, "")));
            }
        }
        points.replaceAll(p -> isZero(p, zeros)
                ? new Point(p.period(), Datum.of(MonthState.REPORTED, Quantity.exact(0, series.unit())))
                : p);
        points.sort(Comparator.comparing(Point::month));
        return new MonthlyPoints(series, List.copyOf(points));
    }

    private static boolean isZero(Point point, Optional<YearMonth> zeros) {
        return point.datum().state() == MonthState.MISSING
                && zeros.filter(last -> !point.month().isAfter(last)).isPresent();
    }

    /** {@return the points of a series within some months} */
    public static MonthlyPoints of(QuantitySeries series, Window months, Optional<YearMonth> until) {
        return of(series, new Extent(Optional.of(months), months, until, Extent.Existence.ALWAYS));
    }

    /** {@return all points of a series up to a month} */
    public static MonthlyPoints until(QuantitySeries series, Window usual, Optional<YearMonth> until) {
        return of(series, Extent.of(usual, until));
    }

    /** {@return those with a figure} */
    public List<Point> reported() {
        return points.stream().filter(Point::isReported).toList();
    }

    /** {@return the last one with a figure} */
    public Optional<Point> last() {
        List<Point> reported = reported();
        return reported.isEmpty() ? Optional.empty() : Optional.of(reported.get(reported.size() - 1));
    }

    /** {@return those up to the last one with a figure: nothing is known of what comes after, and nothing is missing there} */
    List<Point> begun() {
        return last().map(l -> upTo(l.month())).orElse(List.of());
    }

    /** {@return those up to a month} */
    public List<Point> upTo(YearMonth month) {
        return points.stream().filter(p -> !p.month().isAfter(month)).toList();
    }

    /** {@return the point whose last month is a given one} */
    public Optional<Point> at(YearMonth month) {
        return points.stream().filter(p -> p.month().equals(month)).findFirst();
    }

    /** {@return the quantity of a month in a unit, if it may be computed with} */
    public Optional<Quantity> quantity(YearMonth month, Unit unit) {
        return at(month)
                .filter(Point::isUsable)
                .flatMap(p -> p.reported().in(unit).value());
    }

    /** What its figures are called as inputs. */
    Sentence label(Sentence label) {
        return EvidenceWords.counted(label, series.isTakenAsCount());
    }

    List<EvidenceValue.Hole> holes() {
        return points.stream()
                .filter(p -> !p.isReported())
                .map(p -> new EvidenceValue.Hole(series.id(), p.month(), p.isSuppressed()))
                .toList();
    }

    /** {@return whether a figure is withheld} */
    public boolean isSuppressed() {
        return points.stream().anyMatch(Point::isSuppressed);
    }

    /** Why a sum over these has no value where one of them has no figure; what is withheld in later months is not why. */
    static Reason gap(List<Point> summed) {
        return summed.stream().anyMatch(Point::isSuppressed) ? Reason.SUPPRESSED : Reason.GAP;
    }

    /** Whether there is no result because a month has no figure. */
    static boolean isGap(Outcome<Quantity> result) {
        return result.reason()
                .filter(r -> r == Reason.GAP || r == Reason.SUPPRESSED)
                .isPresent();
    }

    static boolean isPreliminary(List<Point> used) {
        return used.stream().anyMatch(Point::isPreliminary);
    }

    /** The unit of the first figure, in which all are added up. */
    Unit unit() {
        return reported().get(0).reported().unit();
    }

    /** What each gives in one unit, empty where there is no figure; not assessable if approximate or of units that do not go together. */
    Outcome<MonthlyQuantities> figures(List<Point> used, GapPolicy gaps) {
        return figures(used).map(figures -> MonthlyQuantities.of(figures, gaps, gap(used)));
    }

    /** The same by month. */
    Outcome<List<Optional<Quantity>>> figures(List<Point> used) {
        if (used.stream().anyMatch(Point::isApproximate)) {
            return Outcome.absent(Reason.NOT_ASSESSABLE);
        }
        List<Optional<Quantity>> figures = new ArrayList<>();
        for (Point point : used) {
            if (!point.isReported()) {
                figures.add(Optional.empty());
                continue;
            }
            Outcome<Quantity> figure = point.reported().in(unit());
            if (figure.reason().isPresent()) {
                return Outcome.absent(figure.reason().get());
            }
            figures.add(figure.value());
        }
        return Outcome.present(figures);
    }

    /** The single months: as printed, or where the series is to date, the difference to the month before it. */
    NavigableMap<YearMonth, Quantity> singles(Unit unit) {
        NavigableMap<YearMonth, Quantity> printed = new TreeMap<>();
        reported().stream()
                .filter(Point::isUsable)
                .forEach(p -> p.reported().in(unit).value().ifPresent(q -> printed.put(p.month(), q)));
        if (series.kind() != Kind.CUMULATIVE) {
            return printed;
        }
        NavigableMap<YearMonth, Quantity> singles = new TreeMap<>();
        printed.forEach((month, sum) -> {
            Quantity before = printed.get(month.minusMonths(1));
            if (before != null) {
                singles.put(month, sum.minus(before));
            } else if (isFirstColumn(month)) {
                singles.put(month, sum);
            }
        });
        return singles;
    }

    /** What is printed to date in the first column is of that column alone. */
    private boolean isFirstColumn(YearMonth month) {
        return series.points().stream().map(Point::month).noneMatch(month::isAfter);
    }

    /** Counts months, of which a block has several. */
    static Coverage coverage(List<Point> points, GapPolicy gaps) {
        List<YearMonth> expected = months(points.stream());
        List<YearMonth> absent = months(points.stream().filter(p -> !p.isReported()));
        return new Coverage(expected.size() - absent.size(), expected.size(), absent, gaps);
    }

    private static List<YearMonth> months(Stream<Point> points) {
        return points.flatMap(p -> p.period().months().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
