package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The counts and denominators behind printed rates that no table prints: one of each for a rate, whatever relation uses it. With them a rate is a
 * quotient like any other, and what ties several rates together is a relation between sums.
 */
final class HiddenFigures {
    private final IdentityHashMap<Amount, Amount> numerators = new IdentityHashMap<>();
    private final IdentityHashMap<Amount, Amount> denominators = new IdentityHashMap<>();

    Amount numerator(Amount rate, boolean isWhole) {
        return numerators.computeIfAbsent(rate.key(), k -> Amount.unprinted(CauseWords.NUMERATOR, isWhole));
    }

    Amount denominator(Amount rate, boolean isWhole) {
        return denominators.computeIfAbsent(rate.key(), k -> Amount.unprinted(CauseWords.DENOMINATOR, isWhole));
    }

    /** The numerator of a month whose rate is not printed. */
    static Amount numerator() {
        return Amount.unprinted(CauseWords.NUMERATOR, /* isWhole= */ false);
    }

    static Amount denominator() {
        return Amount.unprinted(CauseWords.DENOMINATOR, /* isWhole= */ false);
    }

    /** A count over a denominator that is not printed. */
    Tested countAndRate(Amount count, Amount rate, boolean isCounted, PrintedPlace place, boolean holds) {
        return Tested.quotient(
                List.of(Term.plus(count)), List.of(Term.plus(denominator(rate, isCounted))), rate, place, holds);
    }

    /** A rate over what its months have together; first the rate itself, then those of the months. */
    List<Tested> amongMonths(List<Amount> months, Amount whole, PrintedPlace place) {
        List<Term> above = new ArrayList<>();
        List<Term> below = new ArrayList<>();
        List<Tested> identities = new ArrayList<>();
        for (Amount month : months) {
            List<Term> numerator = List.of(Term.plus(numerator(month, false)));
            List<Term> denominator = List.of(Term.plus(denominator(month, false)));
            above.addAll(numerator);
            below.addAll(denominator);
            identities.add(Tested.quotient(numerator, denominator, month, place, /* holds= */ true));
        }
        identities.add(0, Tested.quotient(above, below, whole, place, /* holds= */ false));
        return identities;
    }
}
