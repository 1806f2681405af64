package dev.nendo.compare;

import dev.nendo.plan.BranchNoun;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * What branches together and their average are called: the nation's only where the workbook says that it lists all branches.
 *
 * @param whole such as 全国, or 掲載3支部
 * @param average such as 全国平均, or 掲載3支部の平均
 * @param isComplete whether all branches are listed and all have a value
 */
record AggregateNames(Sentence whole, Sentence average, boolean isComplete) {

    static AggregateNames of(Workbook workbook, Optional<String> region, Pool pool) {
        int present = pool.contributing().size();
        int expected = present + pool.absent().size();
        boolean isAll = workbook.hasAllBranches();
        BranchNoun noun = workbook.branchNoun();
        Sentence whole = isAll
                ? region.map(r -> Sentence.of(r, r)).orElse(Sentence.of("全国", "Nation"))
                : Sentence.of(
                        region.map(r -> r + "の").orElse("") + "掲載" + noun.countJa(expected),
                        listed(noun, expected) + region.map(r -> " of " + r).orElse(""));
        return new AggregateNames(
                whole,
                isAll ? complete(region) : partial(noun, region, present, expected),
                isAll && present == expected);
    }

    private static Sentence complete(Optional<String> region) {
        return region.map(r -> Sentence.of(r + "の平均", "average of " + r))
                .orElse(Sentence.of("全国平均", "national average"));
    }

    private static Sentence partial(BranchNoun noun, Optional<String> region, int present, int expected) {
        boolean isWhole = present == expected;
        String ja = "掲載" + noun.countJa(expected) + (isWhole ? "" : "中" + noun.countJa(present)) + "の平均";
        String en = (isWhole ? "average of the " : "average of " + present + " of the ") + listed(noun, expected);
        return Sentence.of(
                region.map(r -> r + "の").orElse("") + ja,
                en + region.map(r -> " of " + r).orElse(""));
    }

    private static String listed(BranchNoun noun, int count) {
        return count + " listed " + (count == 1 ? noun.en() : noun.plural());
    }
}
