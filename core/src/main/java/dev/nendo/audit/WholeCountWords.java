package dev.nendo.audit;

import dev.nendo.audit.relation.CountRange;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What is said of rates that no whole count gives, in both languages. */
final class WholeCountWords {
    private WholeCountWords() {}

    /** A rate between those of two neighbouring counts. */
    static Finding impossible(PrintedPlace place, Amount rate, List<Term> denominator) {
        Rational whole = Term.total(denominator).lower();
        BigInteger below = rate.range()
                .lower()
                .times(whole)
                .toDecimal(0, RoundingMode.FLOOR)
                .toBigInteger();
        BigInteger above = below.add(BigInteger.ONE);
        String shown = Show.value(whole);
        String neighbours = neighbour(below, whole, rate) + "、" + neighbour(above, whole, rate);
        String english = neighbour(below, whole, rate) + " and " + neighbour(above, whole, rate);
        return PartsOfWhole.error(Relation.WHOLE_COUNTS, place, rate, neighbours)
                .message(Sentence.of(
                        rate.name().ja() + "の率は " + rate.text() + " ですが、分母 " + shown + " に対してこの率になる件数はありません（"
                                + neighbours + "）。",
                        "The rate of " + Show.within(rate.name().en()) + " is printed " + rate.text()
                                + ", but no whole count of " + shown + " gives it: " + english + "."))
                .build();
    }

    private static String neighbour(BigInteger count, Rational whole, Amount rate) {
        Rational share = Rational.of(count, BigInteger.ONE).dividedBy(whole).dividedBy(rate.scale());
        return count + "/" + Show.value(whole) + " = " + Show.value(share);
    }

    /** A rate to date that the counts of the months can't give. */
    static Finding sums(PrintedPlace place, Amount rate, CountRange counts, List<Term> denominator, Interval reached) {
        String shown = Show.value(Term.total(denominator).lower());
        String range = Show.range(reached, rate.scale());
        return PartsOfWhole.error(Relation.WHOLE_COUNTS, place, rate, range)
                .witness(Optional.of(reached))
                .message(Sentence.of(
                        rate.name().ja() + "までの累計の率は " + rate.text() + " ですが、各月の率から求めた件数の計 " + counts.text() + " を分母 "
                                + shown + " で割ると " + range + " です。",
                        "The rate to date of " + Show.within(rate.name().en()) + " is printed " + rate.text()
                                + ", but the counts of the months sum to " + counts.text() + " of " + shown
                                + ", which gives "
                                + range + "."))
                .build();
    }
}
