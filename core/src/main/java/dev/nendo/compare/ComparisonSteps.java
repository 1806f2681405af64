package dev.nendo.compare;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of one comparison, in order. */
final class ComparisonSteps {
    private static final int YEARS_BACK = 2;

    private final ComparerOptions options;
    private final Workbook workbook;
    private final BranchYears years;
    private final List<Branch> branches;
    private final Subject subject;

    ComparisonSteps(ComparerOptions options, ResolvedWorkbook workbook, String id, FiscalYear year) {
        this.options = options;
        this.workbook = workbook.workbook();
        this.years = new BranchYears(options, workbook, id);
        this.branches = branches(this.workbook);
        List<ResolvedKpi> kpis =
                branches.stream().flatMap(b -> years.kpi(b, year).stream()).toList();
        List<ActualValue> actuals = kpis.stream().map(years::actual).toList();
        this.subject = Subject.of(id, year, kpis, actuals);
    }

    private static List<Branch> branches(Workbook workbook) {
        Map<String, Branch> byId = new LinkedHashMap<>();
        workbook.branches().forEach(branch -> byId.putIfAbsent(branch.id(), branch));
        return byId.values().stream().sorted(Members.ORDER).toList();
    }

    Comparison compare() {
        List<BranchActual> own = branches.stream()
                .filter(b -> years.kpi(b, subject.year()).isPresent() || Members.existedIn(b, subject.year()))
                .map(b -> years.current(subject, b))
                .toList();
        Optional<YearMonth> common = options.alone().or(() -> options.month().among(lasts(own)));
        List<BranchActual> actuals = own.stream()
                .map(actual -> common.map(m -> years.upTo(subject, actual, m)).orElse(actual))
                .toList();
        YearMonth month = common.orElseGet(() -> latest(actuals));
        Optional<Window> usual = usual(actuals, common);
        YearActuals now = new YearActuals(0, actuals, month, common, usual);
        List<YearActuals> earlier = List.of(earlier(now, 1), earlier(now, YEARS_BACK));
        Aggregates aggregates = new Aggregates(subject, options, workbook, now, earlier);
        Aggregate all = aggregates.of(Optional.empty());
        Outcome<Quantity> average = compared(now, all);
        return ImmutableComparison.builder()
                .id(subject.id())
                .name(subject.name())
                .measure(subject.measure())
                .unit(subject.unit())
                .direction(subject.direction())
                .fiscalYear(subject.year())
                .month(month)
                .ofOneMonth(options.isAlone())
                .window(usual)
                .decimals(subject.decimals())
                .rounding(subject.rounding())
                .noun(workbook.branchNoun())
                .aggregate(all)
                .regions(regions(actuals).stream()
                        .map(region -> aggregates.of(Optional.of(region)))
                        .toList())
                .branches(actuals.stream()
                        .map(actual -> result(actual, now, average, all))
                        .toList())
                .build();
    }

    private BranchResult result(BranchActual actual, YearActuals now, Outcome<Quantity> average, Aggregate all) {
        Branch branch = actual.branch();
        Membership membership = Members.at(branch, now.month(), options.headOffice());
        ImmutableBranchResult.Builder builder = ImmutableBranchResult.builder();
        for (int back = 1; back <= YEARS_BACK; back++) {
            BranchActual before = years.earlier(subject, actual, back);
            builder.addYearsOnYear(AnnualChanges.of(subject, actual, before, back));
        }
        Outcome<Quantity> compared = actual.upTo(now.common());
        return builder.branch(branch)
                .kpi(actual.kpi())
                .evaluation(actual.evaluation())
                .actual(actual.actual())
                .value(actual.value())
                .compared(compared)
                .missing(MissingWords.of(actual, compared, now.month()))
                .unit(subject.unit())
                .window(actual.window())
                .likeForLike(compared.isPresent() && actual.window().equals(now.usual()))
                .membership(membership)
                .outside(MembershipWords.of(branch, membership, now.actuals()))
                .effective(Members.effective(branch, subject.year().window())
                        .filter(w -> !w.equals(subject.year().window())))
                .againstAverage(subject.difference(compared, average))
                .averageLabel(all.label())
                .benchmarks(benchmarks(actual))
                .differenceUnit(subject.differenceUnit())
                .build();
    }

    /** What the report prints of others to date is set beside what is to date. */
    private List<BranchBenchmark> benchmarks(BranchActual actual) {
        return actual.evaluation().stream()
                .flatMap(e -> e.benchmarks().stream())
                .map(benchmark -> subject.benchmark(benchmark, actual.value()))
                .filter(b -> !options.isAlone() || b.window().equals(actual.window()))
                .toList();
    }

    /** The average that branches are compared with: only one of at least two, and of nine tenths of those that are ranked. */
    private Outcome<Quantity> compared(YearActuals now, Aggregate all) {
        List<Branch> ranked = now.actuals().stream()
                .filter(a -> a.upTo(now.common()).isPresent())
                .map(BranchActual::branch)
                .filter(b -> Members.at(b, now.month(), options.headOffice()) == Membership.ACTIVE)
                .toList();
        long covered = ranked.stream().filter(all.contributing()::contains).count();
        boolean isEnough = covered >= 2 && covered * 10 >= ranked.size() * 9L;
        return isEnough || !all.average().isPresent()
                ? all.average()
                : Outcome.absent(all.absent().values().stream().findFirst().orElse(Reason.NOT_APPLICABLE));
    }

    /** The last reported months of the branches that take part; one that had closed when others went on holds nobody up. */
    private List<YearMonth> lasts(List<BranchActual> own) {
        YearMonth latest = latest(own);
        return own.stream()
                .filter(a -> options.headOffice() || !a.branch().isHeadOffice())
                .filter(a -> a.branch().closed().filter(latest::isAfter).isEmpty())
                .flatMap(a -> a.last().stream())
                .toList();
    }

    /** The last month that any figure covers; without any, the last whose data may be used, within the year. */
    private YearMonth latest(List<BranchActual> actuals) {
        YearMonth end = subject.year().last();
        return actuals.stream()
                .flatMap(a -> a.window().stream())
                .map(Window::last)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> options.until().filter(end::isAfter).orElse(end));
    }

    /** The months that most branches' figures cover; of equally many the later, then the longer ones. */
    private static Optional<Window> usual(List<BranchActual> actuals, Optional<YearMonth> common) {
        Map<Window, Long> counts = actuals.stream()
                .filter(a -> a.upTo(common).isPresent())
                .flatMap(a -> a.window().stream())
                .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Window, Long> e) -> e.getValue())
                        .thenComparing(e -> e.getKey().last())
                        .thenComparing(e -> e.getKey().size())
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    private YearActuals earlier(YearActuals now, int back) {
        YearMonth then = now.month().minusYears(back);
        FiscalYear year = subject.year().minusYears(back);
        Map<String, BranchActual> current =
                now.actuals().stream().collect(Collectors.toMap(a -> a.branch().id(), a -> a));
        List<BranchActual> actuals = branches.stream()
                .filter(b -> years.kpi(b, year).isPresent() || Members.existedIn(b, year))
                .map(b -> {
                    Optional<BranchActual> goesOn = Optional.ofNullable(current.get(b.id()))
                            .filter(BranchActual::isPresent)
                            .filter(a -> Members.at(b, now.month(), true) == Membership.ACTIVE);
                    return goesOn.map(a -> years.earlier(subject, a, back))
                            .orElseGet(() -> years.earlierAt(subject, b, back, then));
                })
                .toList();
        Optional<YearMonth> common = now.common().map(m -> m.minusYears(back));
        return new YearActuals(back, actuals, then, common, now.usual().map(w -> w.minusYears(back)));
    }

    private static List<String> regions(List<BranchActual> actuals) {
        return actuals.stream()
                .filter(a -> !a.branch().isHeadOffice())
                .flatMap(a -> a.branch().region().stream())
                .distinct()
                .toList();
    }
}
