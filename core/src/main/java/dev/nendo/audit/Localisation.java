package dev.nendo.audit;

import dev.nendo.audit.relation.Claim;
import dev.nendo.audit.relation.Components;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.FigurePlaces;
import dev.nendo.audit.sheet.FigurePlaces.RowCell;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which figures of a workbook may be wrong, once all identities are known: the least repair of every component in which one does not hold,
 * and in the findings the causes that leave the whole component without a contradiction.
 */
final class Localisation {
    private static final long STEPS = 4_000_000;
    private static final long STEPS_A_ROW = 500;

    /** What may be spent on components of which nothing is wrong by itself: they are by far the most. */
    private static final long STEPS_TOGETHER = 400_000;

    private final FigurePlaces spots;
    private final Effort effort;
    private final Components components;
    private final IdentityHashMap<List<Tested>, Located> located = new IdentityHashMap<>();
    private final List<ComponentRepair> repairs = new ArrayList<>();
    private final List<Joint> joint = new ArrayList<>();
    private final ShiftedRows shifted;

    private final int largestSet;

    private Localisation(FigurePlaces spots, Components components, int largestSet, Effort effort) {
        this.largestSet = largestSet;
        this.spots = spots;
        this.components = components;
        this.effort = effort;
        this.shifted = new ShiftedRows(spots, components, effort);
        for (List<Tested> component : components.all()) {
            if (!component.stream().allMatch(Tested::holds)) {
                Located found = new Located(component, spots, effort);
                located.put(component, found);
                found.cells().forEach(shifted::suspect);
                found.repair().ifPresent(repairs::add);
            }
        }
        Effort jointly = effort.part(STEPS_TOGETHER);
        components.all().stream()
                .filter(component -> component.stream().allMatch(Tested::holds))
                .filter(component -> JointCheck.isImpossible(component, spots, jointly))
                .forEach(this::joint);
        effort.returned(jointly);
    }

    /** Identities that hold one by one and not together. */
    private record Joint(Tested first, Located located) {}

    private void joint(List<Tested> component) {
        Located found = new Located(component, spots, effort);
        if (found.count() > 0 && !found.isUnneeded()) {
            found.repair().ifPresent(repairs::add);
            joint.add(new Joint(component.get(0), found));
        }
    }

    /** The findings of identities of one plan that hold one by one and not together. */
    List<Finding> jointFindings(Collection<Tested> identities) {
        Set<Tested> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(identities);
        return joint.stream()
                .filter(found -> own.contains(found.first()))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Joint found) {
        Claim claim = Claim.of(found.first());
        List<Cause> causes = found.located().causes(claim);
        Sentence message = JointWords.message(found.located().model().figures().size());
        return JointWords.finding(found.first(), found.located())
                .causes(causes)
                .message(CauseWords.joined(
                        message, LocalisationWords.of(found.located(), found.first(), causes, largestSet)))
                .build();
    }

    static Localisation of(List<AuditedPlan> sheets, List<Tested> tested, int largestSet, Effort effort) {
        FigurePlaces spots = new FigurePlaces(sheets);
        List<Tested> known = tested.stream()
                .filter(identity -> identity.figures().allMatch(spots::isKnown))
                .toList();
        return new Localisation(spots, new Components(known), largestSet, effort);
    }

    /** How many steps an audit of so many rows may take: what 2 s and 0.5 ms a row allow. */
    static Effort effort(long rows) {
        return new Effort(STEPS + STEPS_A_ROW * rows);
    }

    List<ComponentRepair> repairs() {
        return repairs;
    }

    /** A finding with what can be said of where the mistake may be. */
    Finding explained(Finding plain, Claim claim) {
        Located found = found(claim);
        if (found == null || found.isUnneeded()) {
            return plain;
        }
        ImmutableFinding.Builder finding = ImmutableFinding.builder().from(plain);
        found.repair().ifPresent(finding::repair);
        List<Cause> causes = shifted.cause(claim.identity()).map(List::of).orElseGet(() -> found.causes(claim));
        finding.causes(causes);
        Sentence message = plain.message();
        Optional<Located.Suspect> suspect = claim.detail().flatMap(d -> found.suspect(claim));
        if (suspect.isPresent()) {
            Amount figure = suspect.get().figure();
            finding.place(place(figure, plain)).printed(figure.text());
            suspect.get().fits().ifPresent(finding::expected);
            message = CauseWords.joined(
                    message, claim.detail().orElseThrow().apply(figure).stream().toList());
        }
        List<Sentence> where = LocalisationWords.of(found, claim.identity(), causes, largestSet);
        return finding.message(CauseWords.joined(message, where)).build();
    }

    private FindingPlace place(Amount figure, Finding plain) {
        @Nullable RowCell cell = spots.cell(figure);
        return cell == null ? plain.place() : FindingPlaces.of(cell.place());
    }

    private @Nullable Located found(Claim claim) {
        if (claim.isAlone()) {
            return new Located(claim.identities(), spots, effort);
        }
        List<Tested> component = components.of(claim.identity().claimed());
        return component == null ? null : located.get(component);
    }
}
