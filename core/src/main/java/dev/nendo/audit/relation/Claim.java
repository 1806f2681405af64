package dev.nendo.audit.relation;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a finding rests on, kept until all identities of the workbook are known: only then can it be said which figures may be wrong.
 *
 * @param identities what does not hold; the first one is what the finding is of
 * @param isAlone whether the identities are looked at by themselves, as those of a table that is strained and not wrong
 * @param carryIn what the year was carried in with, if known
 * @param detail what more can be said of a figure that may be wrong, for findings of a whole table; these are placed at that figure
 */
public record Claim(
        List<Tested> identities,
        boolean isAlone,
        Optional<Amount> carryIn,
        Optional<Function<Amount, Optional<Sentence>>> detail) {
    public static Claim of(Tested identity) {
        return of(identity, Optional.empty());
    }

    public static Claim of(Tested identity, Optional<Amount> carryIn) {
        return new Claim(List.of(identity), false, carryIn, Optional.empty());
    }

    public Tested identity() {
        return identities.get(0);
    }
}
