package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.List;

/** What is said of the total of a distinct count. */
final class DistinctWords {
    private DistinctWords() {}

    static Finding aboveSum(PrintedPlace place, List<Amount> months, Amount total, Interval sum) {
        String shown = Show.range(sum, total.scale());
        String arithmetic = months.size() == 1 ? shown : Term.text(Term.sum(months)) + " = " + shown;
        Rational gap = ContradictionWords.gap(total.range(), sum).dividedBy(total.unitInLastPlace());
        Sentence apart = Show.apart(gap);
        return PartsOfWhole.error(Relation.TOTAL_IS_SUM, place, total, "≤ " + shown)
                .gap(gap)
                .message(Sentence.of(
                        total.name().ja() + "は " + total.text() + " ですが、重複を除いた数なので、各月の和 " + arithmetic + " を上回りません"
                                + apart.ja() + "。",
                        total.name().en() + " is printed " + total.text()
                                + ", but a distinct count is at most the sum of its months, " + arithmetic + "; "
                                + apart.en() + "."))
                .build();
    }
}
