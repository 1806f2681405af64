package dev.nendo.programs.questions;

import dev.nendo.compare.Comparer;
import dev.nendo.compare.Comparison;
import dev.nendo.compare.Ranking;
import dev.nendo.format.Formats;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How do the branches of several workbooks compare, and against the average of those that state their counts? */
public final class BranchRanking {
    public static void main(String[] args) throws IOException {
        List<Workbook> files = new ArrayList<>();
        for (String file : args) {
            files.add(Formats.installed().read(Path.of(file)).orThrow());
        }
        var workbook = Workbook.unite(files).flatMap(Workbook::resolve).orThrow();
        var latest = Comparer.years(workbook).get(0);
        for (Comparison comparison : Comparer.standard().compare(workbook, latest)) {
            Ranking ranking = comparison.rank();
            if (ranking.places().size() < 2) {
                continue;
            }
            System.out.println(comparison.name().en() + " " + latest);
            ranking.places()
                    .forEach(place -> System.out.println("  " + place.sentence().en()));
            var all = comparison.aggregate();
            all.average()
                    .value()
                    .ifPresent(average -> System.out.println("  " + all.label().en() + " "
                            + comparison.shown(average) + ", "
                            + all.coverage().en()));
            comparison.branches().stream()
                    .filter(branch -> branch.value().isPresent() && !branch.isLikeForLike())
                    .forEach(branch -> System.out.println(
                            "  mind the months of " + branch.sentences().get(0).in(Language.EN)));
        }
    }
}
