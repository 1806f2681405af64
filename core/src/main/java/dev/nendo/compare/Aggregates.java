package dev.nendo.compare;

import dev.nendo.plan.Branch;
import dev.nendo.plan.Workbook;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the aggregates of a comparison: the nation's and each region's, with their earlier years. */
final class Aggregates {
    private final Subject subject;
    private final ComparerOptions options;
    private final Workbook workbook;
    private final YearActuals now;
    private final List<YearActuals> earlier;

    Aggregates(
            Subject subject, ComparerOptions options, Workbook workbook, YearActuals now, List<YearActuals> earlier) {
        this.subject = subject;
        this.options = options;
        this.workbook = workbook;
        this.now = now;
        this.earlier = earlier;
    }

    Aggregate of(Optional<String> region) {
        Pool pool = new Pool(subject, options, now, region);
        ImmutableAggregate.Builder builder = ImmutableAggregate.builder();
        AggregateNames names = AggregateNames.of(workbook, region, pool);
        for (YearActuals before : earlier) {
            Pool then = new Pool(subject, options, before, region);
            boolean alike = pool.unlike().isEmpty() && then.unlike().isEmpty() && isSameAbsence(pool, then);
            builder.addYearsOnYear(
                    AnnualChanges.of(subject, pool.value(), then.value(), then.window(), alike, before.yearsBack()));
        }
        return builder.region(region)
                .name(names.whole())
                .label(names.average())
                .complete(names.isComplete())
                .noun(workbook.branchNoun())
                .value(pool.value())
                .average(pool.average())
                .rate(pool.rate())
                .unit(subject.unit())
                .gaps(options.gaps())
                .contributing(pool.contributing())
                .absent(pool.absent())
                .leftOut(pool.leftOut())
                .monthsPresent(pool.monthsPresent())
                .monthsExpected(pool.monthsExpected())
                .window(pool.window())
                .likeForLike(pool.unlike().isEmpty())
                .preliminary(pool.isPreliminary())
                .explanation(AggregateWords.explain(subject, names.whole(), workbook.branchNoun(), pool, now))
                .build();
    }

    /** A branch that did not exist in one of the years is no mismatch; one of which a figure is missing in one of them is. */
    private static boolean isSameAbsence(Pool now, Pool then) {
        Set<Branch> oneSided = new HashSet<>(now.absent().keySet());
        oneSided.retainAll(then.contributing());
        Set<Branch> otherSided = new HashSet<>(then.absent().keySet());
        otherSided.retainAll(now.contributing());
        return oneSided.isEmpty() && otherSided.isEmpty();
    }
}
