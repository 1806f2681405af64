package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Says what a comparison means while the period of the target goes on. */
final class PeriodWords {
    private static final Sentence LIKE_FOR_LIKE =
            Sentence.of("前年度の同じ期間の値との比較(累計)", "Compared to date with the same months of last year");
    private static final Sentence CONTRADICTED =
            Sentence.of("前年度の実績は計画に記載の値と異なる", "Last year's actual differs from the value that the plan states");

    private PeriodWords() {}

    static List<Sentence> of(Standing standing, Verdict verdict, TargetValue target) {
        List<Sentence> words = new ArrayList<>();
        if (target.isLikeForLike()) {
            words.add(LIKE_FOR_LIKE);
        }
        if (target.isReferenceContradicted()) {
            words.add(CONTRADICTED);
        }
        Standings.limitUsed(standing, verdict).map(PeriodWords::used).ifPresent(words::add);
        return words;
    }

    private static Sentence used(Rational share) {
        String percent = Show.percent(share).toDecimal(1, RoundingMode.HALF_UP).toPlainString();
        return Sentence.of(
                "期間全体の上限のうち使用した割合: " + share + "(" + percent + "%)",
                "Used of the limit for the whole period: " + share + " (" + percent + "%)");
    }
}
