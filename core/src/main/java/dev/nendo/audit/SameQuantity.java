package dev.nendo.audit;

import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;

/** One quantity printed in two places: at the same precision the digits must be the same, else the true values must meet. */
final class SameQuantity {
    private SameQuantity() {}

    static boolean agree(Amount one, Amount other) {
        boolean isSamePrecision = one.unitInLastPlace().equals(other.unitInLastPlace());
        return isSamePrecision
                ? nominal(one).equals(nominal(other))
                : one.range().intersect(other.range()).isPresent();
    }

    static Rational nominal(Amount amount) {
        return Rational.of(amount.value()).times(amount.scale());
    }

    /** Settles whether a figure repeats another one. */
    static void settle(Relation relation, FindingPlace place, Amount figure, Amount other, Ledger ledger) {
        if (agree(figure, other)) {
            ledger.consistent();
            return;
        }
        Rational gap = nominal(figure).minus(nominal(other)).abs().dividedBy(figure.unitInLastPlace());
        ledger.add(Notices.error(relation, place, figure, other.text())
                .gap(gap)
                .witness(other.range())
                .message(Sentence.of(
                        figure.name().ja() + "は " + figure.text() + " ですが、同じ数値の"
                                + other.name().ja() + "は " + other.text() + " です(末位で " + Show.value(gap) + " の差)。",
                        figure.name().en() + " is printed " + figure.text() + ", but the same quantity, "
                                + other.name().en() + ", is printed " + other.text() + "; they are "
                                + Show.value(gap) + " apart in units of the last place."))
                .build());
    }
}
