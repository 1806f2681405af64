package dev.nendo.compare;

import dev.nendo.compare.Comparer.Options;
import dev.nendo.evaluate.ActualValue;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.plan.Branch;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of one comparison, in order. */
final class Comparing {
    private static final int YEARS_BACK = 2;

    private final Options options;
    private final Years years;
    private final List<Branch> branches;
    private final Subject subject;

    Comparing(Options options, ResolvedWorkbook workbook, String id, FiscalYear year) {
        this.options = options;
        this.years = new Years(options, workbook, id);
        this.branches = branches(workbook);
        List<ResolvedKpi> kpis =
                branches.stream().flatMap(b -> years.kpi(b, year).stream()).toList();
        List<ActualValue> actuals = kpis.stream().map(years::actual).toList();
        this.subject = Subject.of(id, year, kpis, actuals);
    }

    private static List<Branch> branches(ResolvedWorkbook workbook) {
        Map<String, Branch> byId = new LinkedHashMap<>();
        workbook.workbook().branches().forEach(branch -> byId.putIfAbsent(branch.id(), branch));
        return byId.values().stream().sorted(Members.ORDER).toList();
    }

    Comparison compare() {
        List<Reading> readings = branches.stream()
                .filter(b -> years.kpi(b, subject.year()).isPresent() || Members.existedIn(b, subject.year()))
                .map(b -> years.current(subject, b))
                .toList();
        YearMonth month = month(readings);
        Optional<Window> usual = usual(readings);
        List<Period> earlier = List.of(earlier(readings, 1, month), earlier(readings, YEARS_BACK, month));
        Period now = new Period(0, readings, month, usual);
        Aggregates aggregates = new Aggregates(subject, options, now, earlier);
        Aggregate nation = aggregates.of(Optional.empty());
        return Comparison.builder()
                .id(subject.id())
                .name(subject.name())
                .measure(subject.measure())
                .unit(subject.unit())
                .direction(subject.direction())
                .fiscalYear(subject.year())
                .month(month)
                .monthAlone(options.alone())
                .window(usual)
                .decimals(subject.decimals())
                .rounding(subject.rounding())
                .nation(nation)
                .regions(regions(readings).stream()
                        .map(region -> aggregates.of(Optional.of(region)))
                        .toList())
                .branches(readings.stream()
                        .map(reading -> result(reading, now, nation))
                        .toList())
                .build();
    }

    private BranchResult result(Reading reading, Period now, Aggregate nation) {
        Branch branch = reading.branch();
        Membership membership = Members.at(branch, now.month(), options.headOffice());
        BranchResult.Builder builder = BranchResult.builder();
        for (int back = 1; back <= YEARS_BACK; back++) {
            Reading before = years.earlier(subject, reading, back);
            builder.addYearsOnYear(Changes.of(subject, reading, before, back));
        }
        return builder.branch(branch)
                .kpi(reading.kpi())
                .evaluation(reading.evaluation())
                .actual(reading.actual())
                .value(reading.value())
                .unit(subject.unit())
                .window(reading.window())
                .likeForLike(reading.isPresent() && reading.window().equals(now.usual()))
                .membership(membership)
                .outside(Existence.words(branch, membership, now.readings()))
                .effective(Members.effective(branch, subject.year().window())
                        .filter(w -> !w.equals(subject.year().window())))
                .againstAverage(reading.value().combine(nation.average(), (mine, average) -> mine.minus(average)))
                .benchmarks(Benchmarks.of(subject, reading, now.month()))
                .differenceUnit(subject.differenceUnit())
                .build();
    }

    /** The month asked for, within the year; else the last that any figure covers. */
    private YearMonth month(List<Reading> readings) {
        YearMonth end = subject.year().last();
        return options.month()
                .map(m -> m.isAfter(end) ? end : m)
                .or(() -> readings.stream()
                        .filter(Reading::isPresent)
                        .flatMap(r -> r.window().stream())
                        .map(Window::last)
                        .max(Comparator.naturalOrder()))
                .orElse(end);
    }

    /** The months that most branches' figures cover; of equally many the later, then the longer ones. */
    private static Optional<Window> usual(List<Reading> readings) {
        Map<Window, Long> counts = readings.stream()
                .filter(Reading::isPresent)
                .flatMap(r -> r.window().stream())
                .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Window, Long> e) -> e.getValue())
                        .thenComparing(e -> e.getKey().last())
                        .thenComparing(e -> e.getKey().size())
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    private Period earlier(List<Reading> now, int back, YearMonth month) {
        YearMonth then = month.minusYears(back);
        FiscalYear year = subject.year().minusYears(back);
        Map<String, Reading> current =
                now.stream().collect(Collectors.toMap(r -> r.branch().id(), r -> r));
        List<Reading> readings = branches.stream()
                .filter(b -> years.kpi(b, year).isPresent() || Members.existedIn(b, year))
                .map(b -> {
                    Optional<Reading> goesOn = Optional.ofNullable(current.get(b.id()))
                            .filter(Reading::isPresent)
                            .filter(r -> Members.at(b, month, true) == Membership.ACTIVE);
                    return goesOn.map(r -> years.earlier(subject, r, back))
                            .orElseGet(() -> years.earlierAt(subject, b, back, then));
                })
                .toList();
        return new Period(back, readings, then, usual(now).map(w -> w.minusYears(back)));
    }

    private static List<String> regions(List<Reading> readings) {
        return readings.stream()
                .filter(r -> !r.branch().headOffice())
                .flatMap(r -> r.branch().region().stream())
                .distinct()
                .toList();
    }
}
