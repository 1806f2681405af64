package dev.nendo.audit;

import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.List;

/** One quantity printed in two places: at the same precision the digits must be the same, else the true values must meet. */
final class SameQuantity {
    private SameQuantity() {}

    static boolean agree(Amount one, Amount other) {
        boolean isSamePrecision = one.unitInLastPlace().equals(other.unitInLastPlace());
        return isSamePrecision
                ? one.nominal().equals(other.nominal())
                : one.range().intersect(other.range()).isPresent();
    }

    /** Whether a whole has one part printed as finely as itself: then it repeats it, and the digits must be the same. */
    static boolean isRepeat(List<Amount> parts, Amount whole) {
        return parts.size() == 1 && parts.get(0).unitInLastPlace().equals(whole.unitInLastPlace());
    }

    /** Settles whether a figure repeats another one. */
    static void check(Relation relation, PrintedPlace place, Amount figure, Amount other, AuditResults results) {
        boolean isSame = agree(figure, other);
        Tested identity = Tested.same(figure, other, place, isSame);
        if (isSame) {
            results.tested(identity);
            results.consistent();
            return;
        }
        Rational gap = figure.nominal().minus(other.nominal()).abs().dividedBy(figure.unitInLastPlace());
        Sentence apart = Show.apart(gap);
        Finding finding = PartsOfWhole.error(relation, place, figure, other.text())
                .gap(gap)
                .witness(other.range())
                .message(Sentence.of(
                        figure.name().ja() + "は " + figure.text() + " ですが、同じ数値の"
                                + other.name().ja() + "は " + other.text() + " です" + apart.ja() + "。",
                        figure.name().en() + " is printed " + figure.text() + ", but the same quantity, "
                                + Show.within(other.name().en()) + ", is printed " + other.text() + "; "
                                + apart.en() + "."))
                .build();
        results.broken(finding, identity);
    }
}
