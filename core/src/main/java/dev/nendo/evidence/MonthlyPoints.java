package dev.nendo.evidence;

import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
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
                .sorted(Comparator.comparing(Point::month))
                .toList();
        return new MonthlyPoints(series, series.kind() == Kind.MONTHLY ? MonthBlocks.eachMonthOnce(points) : points);
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

    static boolean isPreliminary(List<Point> used) {
        return used.stream().anyMatch(Point::isPreliminary);
    }

    /** The unit of the first figure, in which all are added up. */
    Unit unit() {
        return reported().get(0).reported().unit();
    }

    /** What each gives in one unit, empty where there is no figure; not assessable if approximate or of units that do not go together. */
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

    Coverage coverage(GapPolicy gaps) {
        return coverage(begun(), gaps);
    }

    /** What is printed to date leaves out none of the months up to it. */
    Coverage complete(GapPolicy gaps) {
        int months = months(begun().stream()).size();
        return new Coverage(months, months, List.of(), gaps);
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

    /** All months from the first to the last reported one. */
    Optional<Window> window() {
        List<Point> reported = reported();
        return last().map(l -> window(reported, l));
    }

    private static Window window(List<Point> reported, Point last) {
        boolean monthly = reported.stream().allMatch(p -> p.period().size() == 1);
        List<YearMonth> ends = reported.stream().map(Point::month).toList();
        Window reach = Window.of(reported.get(0).period().first(), last.month());
        // Quarter ends stay quarter ends: the months between them were never meant to count.
        return monthly && ends.size() > 1 && isSpaced(ends) ? Window.ofMonths(ends) : reach;
    }

    private static boolean isSpaced(List<YearMonth> ends) {
        List<YearMonth> expected = new ArrayList<>();
        for (YearMonth m = ends.get(0); !m.isAfter(ends.get(ends.size() - 1)); m = m.plusMonths(3)) {
            expected.add(m);
        }
        return expected.equals(ends);
    }
}
