package dev.nendo.audit;

import dev.nendo.audit.ComponentRepair.Extent;
import dev.nendo.audit.ComponentRepair.RepairSet;
import dev.nendo.audit.relation.Claim;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.LeastRepair;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.audit.repair.RepairModel;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.FigurePlaces;
import dev.nendo.audit.sheet.FigurePlaces.ColumnKind;
import dev.nendo.audit.sheet.FigurePlaces.RowCell;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One component that does not hold: its least repair, and the slips that explain it. */
final class Located {
    private static final int SHOWN_SETS = 100;
    private static final int MOST_SETS = 1_000;
    private static final int MOST_CAUSES = 3;

    /** More equal sets than this say nothing of where the mistake is. */
    static final int MOST_SUSPECTS = 5;

    private static final long MOST_STEPS = 1_000_000;

    private final RepairModel model;
    private final Effort own;
    private final boolean isSearched;
    private final @Nullable LeastRepair least;
    private final List<ChangedSet> sets = new ArrayList<>();
    private final Optional<ComponentRepair> repair;

    Located(List<Tested> identities, FigurePlaces spots, Effort effort) {
        this.model = new RepairModel(identities);
        int cells = model.figures().size();
        long[] weights = new long[cells];
        Arrays.fill(weights, 1);
        boolean isStarted = !effort.isSpent();
        this.own = effort.part(MOST_STEPS);
        Optional<LeastRepair> found =
                isStarted ? LeastSets.of(model.component(), weights, MOST_SETS, own) : Optional.empty();
        this.isSearched = isStarted && (found.isPresent() || !own.isSpent());
        this.least = found.orElse(null);
        if (least != null && !least.isUnneeded()) {
            least.sets().stream().limit(SHOWN_SETS).forEach(set -> sets.add(new ChangedSet(model, spots, set, own)));
            boolean isFew = least.sets().size() <= MOST_SUSPECTS;
            sets.forEach(set -> set.explain(isFew));
            sets.sort(Comparator.comparingInt(ChangedSet::rank));
        }
        this.repair = repair(spots, weights);
        effort.returned(own);
    }

    private Optional<ComponentRepair> repair(FigurePlaces spots, long[] weights) {
        if (!isSearched) {
            return Optional.of(new ComponentRepair(
                    new Extent(weights.length, 1, weights.length, false), List.of(), 0, Optional.empty()));
        }
        return Optional.ofNullable(least)
                .filter(found -> !found.isUnneeded())
                .map(found -> new ComponentRepair(
                        new Extent(weights.length, found.atLeast(), found.atMost(), found.isProven()),
                        sets.stream()
                                .map(set -> new RepairSet(set.changes().stream()
                                        .map(c -> FindingPlaces.changed(
                                                spots.where(c.figure(), model.place(c.cell())),
                                                c.figure().text(),
                                                c.fits()))
                                        .toList()))
                                .toList(),
                        Math.max(0, found.sets().size() - SHOWN_SETS),
                        Certificates.of(model.component(), weights, found)));
    }

    /** What was found, or where the search ended; empty where no change of printed figures was found to help. */
    Optional<ComponentRepair> repair() {
        return repair;
    }

    RepairModel model() {
        return model;
    }

    /** Whether nothing has to be changed. */
    boolean isUnneeded() {
        return least != null && least.isUnneeded();
    }

    List<ChangedSet> sets() {
        return sets;
    }

    /** How many sets there are, those that are not kept included. */
    int count() {
        return least == null ? 0 : least.sets().size();
    }

    /** The figures that some least set changes. */
    List<Amount> cells() {
        return sets.stream()
                .flatMap(set -> set.changes().stream())
                .map(Change::figure)
                .distinct()
                .toList();
    }

    /** The causes of a finding, at most three, of a kind all or none: slips with a pattern alone where there are any. */
    List<Cause> causes(Claim claim) {
        List<Cause> causes = new ArrayList<>(new SumSlips(
                        model.identities(),
                        sets.stream()
                                .map(set -> set.changes().stream()
                                        .map(Change::figure)
                                        .toList())
                                .toList(),
                        claim,
                        own)
                .causes());
        sets.forEach(set -> causes.addAll(set.causes()));
        boolean isPattern = causes.stream().anyMatch(cause -> cause.kind().isPattern());
        SortedMap<Cause.Kind, List<Cause>> byKind = causes.stream()
                .filter(cause -> !isPattern || cause.kind().isPattern())
                .distinct()
                .collect(Collectors.groupingBy(Cause::kind, TreeMap::new, Collectors.toList()));
        List<Cause> named = new ArrayList<>();
        for (List<Cause> ofKind : byKind.values()) {
            // Three out of four that are as likely would be named by chance.
            if (named.size() + ofKind.size() > MOST_CAUSES) {
                break;
            }
            named.addAll(ofKind);
        }
        return named;
    }

    /** A figure that alone may be wrong, with what fits. */
    record Suspect(Amount figure, Optional<String> fits) {}

    /** The figure of a claim to point at: one that alone may be wrong before others, then one of a row that runs to date. */
    Optional<Suspect> suspect(Claim claim) {
        Set<Amount> own = claim.identities().stream()
                .flatMap(Tested::figures)
                .map(Amount::key)
                .collect(Collectors.toSet());
        return sets.stream()
                .flatMap(set -> set.changes().stream()
                        .filter(change -> own.contains(change.figure()))
                        .map(change -> new Placed(set.changes().size() == 1, change)))
                .min(Comparator.comparing(Placed::isAmongOthers).thenComparing(placed -> !isToDate(placed.change())))
                .map(Placed::change)
                .map(change ->
                        new Suspect(change.figure(), CauseWords.fits(change).map(Sentence::ja)));
    }

    private record Placed(boolean isAlone, Change change) {
        boolean isAmongOthers() {
            return !isAlone;
        }
    }

    private static boolean isToDate(Change change) {
        @Nullable RowCell spot = change.spot();
        return spot != null && (spot.line().kind() == Kind.CUMULATIVE || spot.column() == ColumnKind.TOTAL);
    }
}
