package dev.nendo.audit;

import dev.nendo.audit.ComponentRepair.Extent;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.relation.Tested.Form;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of where a mistake may be. */
final class LocalisationWords {
    private LocalisationWords() {}

    static List<Sentence> of(Located located, Tested identity, List<Cause> causes, int largestSet) {
        if (located.repair().isEmpty()) {
            return List.of();
        }
        Extent extent = located.repair().get().extent();
        List<Sentence> sentences = new ArrayList<>(number(extent).stream().toList());
        int count = located.count();
        if (!causes.isEmpty()) {
            sentences.addAll(CauseWords.causes(causes));
        } else if (count == 0) {
            sentences.add(Sentence.of(
                    "どの数値の誤りかは、手間の上限に達したため調べていません。",
                    "Which ones was not searched further: the limit of work was reached."));
        } else if (count > Located.MOST_SUSPECTS || extent.atMost() > largestSet) {
            sentences.add(any(located, identity, extent, count));
        } else {
            sentences.add(sets(located));
        }
        return sentences;
    }

    /** How many figures are wrong, where it is not one. */
    private static Optional<Sentence> number(Extent extent) {
        int figures = extent.figures();
        if (extent.atLeast() < extent.atMost()) {
            return Optional.of(Sentence.of(
                    "関係する " + figures + " 個の数値のうち " + extent.atLeast() + "～" + extent.atMost() + " 個が誤りです。",
                    "Between " + extent.atLeast() + " and " + extent.atMost() + " of the " + figures
                            + " figures involved are wrong."));
        }
        return extent.atMost() == 1
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "関係する " + figures + " 個の数値のうち少なくとも " + extent.atLeast() + " 個が誤りです。",
                        "At least " + extent.atLeast() + " of the " + figures + " figures involved are wrong."));
    }

    private static Sentence any(Located located, Tested identity, Extent extent, int count) {
        if (extent.atMost() > 1) {
            return Sentence.of(
                    extent.atMost() + " 個の直し方は " + count + " 通りあり、どの数値の誤りかは決められません。",
                    "There are " + count + " ways to change " + extent.atMost()
                            + " of them, so it can't be said which.");
        }
        Set<Amount> own = identity.figures().map(Amount::key).collect(Collectors.toSet());
        boolean isOfSum = identity.form() == Form.SUM && own.containsAll(located.cells());
        return isOfSum
                ? Sentence.of(
                        "この和の " + count + " 個のどの数値の誤りでもあり得ます。",
                        "Any of the " + count + " cells of this sum may be wrong.")
                : Sentence.of(
                        "関係する数値のうち " + count + " 個のどれの誤りでもあり得ます。",
                        "Any of " + count + " of the figures involved may be wrong.");
    }

    private static Sentence sets(Located located) {
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ChangedSet set : located.sets()) {
            ja.add(set.changes().stream().map(c -> change(c).ja()).collect(Collectors.joining(" と ")));
            en.add(set.changes().stream().map(c -> change(c).en()).collect(Collectors.joining(" and ")));
        }
        boolean isOne = ja.size() == 1;
        return Sentence.of(
                (isOne ? "次を直せばすべて合います: " : "次のどれかを直せばすべて合います: ") + String.join("、または ", ja) + "。",
                (isOne ? "All would agree with this change: " : "All would agree with one of these changes: ")
                        + String.join("; or ", en) + ".");
    }

    private static Sentence change(Change change) {
        Sentence figure = CauseWords.named(change.view());
        return CauseWords.fits(change)
                .map(fits -> Sentence.of(figure.ja() + " → " + fits.ja(), figure.en() + " → " + fits.en()))
                .orElse(figure);
    }
}
