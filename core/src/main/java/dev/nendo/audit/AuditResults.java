package dev.nendo.audit;

import dev.nendo.audit.relation.Claim;
import dev.nendo.audit.relation.Equation;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.evidence.printed.FigureMeaning;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What has been checked so far in one plan, the results, and the figures that show how it was rounded. */
final class AuditResults {
    private final FindingQuota quota;
    private final IdentityHashMap<Finding, Fit> fits = new IdentityHashMap<>();
    private final IdentityHashMap<Finding, Claim> claims = new IdentityHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Long> omitted = new EnumMap<>(Severity.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Tested> tested = new ArrayList<>();
    private final HiddenFigures hidden = new HiddenFigures();
    private final Set<List<String>> done = new HashSet<>();
    private final Map<String, Amount> carriedIn = new HashMap<>();
    private final Set<List<String>> reported = new HashSet<>();
    private long consistent;
    private long inconsistent;
    private final UncheckedList unchecked;

    /** Keeps as many findings as the quota allows, and counts the rest. */
    AuditResults(FindingQuota quota) {
        this(quota, new UncheckedList(false));
    }

    AuditResults(FindingQuota quota, UncheckedList unchecked) {
        this.quota = quota;
        this.unchecked = unchecked;
    }

    /**
     * A rounded figure with its exact value, both in the printed unit.
     *
     * @param place where it is printed
     * @param printed the figure
     * @param exact what was rounded to it
     * @param holds whether it fits by the rule it was taken to be rounded by
     * @param isSingle whether it is computed by itself, as a quotient is and a sum of rounded figures is not
     */
    record Evidence(PrintedPlace place, Amount printed, Rational exact, boolean holds, boolean isSingle) {}

    /** An equation that does not hold, and that may do so under another rule of rounding. */
    private record Fit(Evidence evidence, String arithmetic, Tested identity) {}

    /** Whether these rows are now first checked by a relation; a table and a KPI may both lead to them. */
    boolean isFirst(Relation relation, String... rows) {
        List<String> key = new ArrayList<>(List.of(rows));
        key.add(relation.id());
        return done.add(key);
    }

    /** Remembers that a row's figure to date is reported as wrong, so that no other argument reports it again. */
    void markReported(AuditedRow line, YearMonth month) {
        reported.add(List.of(line.id(), month.toString()));
    }

    boolean isReported(AuditedRow line, YearMonth month) {
        return reported.contains(List.of(line.id(), month.toString()));
    }

    /** Remembers what a row of changes was carried in with. */
    void carryIn(AuditedRow changes, Amount amount) {
        carriedIn.put(changes.id(), amount);
    }

    /** How a claim about a row's own cells is reported, with what is known of them. */
    ContradictionWords broken(Relation relation, AuditedRow line, PrintedPlace place) {
        return new ContradictionWords(relation, place, carriedIn(line));
    }

    /** What a row of changes was carried in with. */
    Optional<Amount> carriedIn(AuditedRow changes) {
        return Optional.ofNullable(carriedIn.get(changes.id()));
    }

    void consistent() {
        consistent++;
    }

    void notCheckable(Relation relation, Unchecked.Obstacle obstacle, Supplier<PrintedPlace> place) {
        unchecked.add(relation, obstacle, () -> FindingPlaces.of(place.get()));
    }

    void add(Finding finding) {
        switch (finding.verdict()) {
            case CONSISTENT -> consistent++;
            case INCONSISTENT -> inconsistent++;
            case NOT_CHECKABLE ->
                unchecked.add(finding.relation(), Unchecked.Obstacle.of(finding.relation()), finding::place);
        }
        note(finding);
    }

    /** Adds a finding of which it is said later where the mistake may be. */
    void add(Finding finding, Claim claim) {
        claims.put(finding, claim);
        add(finding);
    }

    /** Adds the finding of an identity that does not hold. */
    void broken(Finding finding, Tested identity) {
        tested(identity);
        add(finding, Claim.of(identity));
    }

    /** Adds the finding of identities that do not hold together; the first one is what it is of. */
    void broken(Finding finding, List<Tested> identities) {
        identities.forEach(this::tested);
        add(finding, Claim.of(identities.get(0)));
    }

    /** What no table prints, but rates are made of. */
    HiddenFigures hidden() {
        return hidden;
    }

    /** Says in the findings where the mistakes may be. */
    void explain(BiFunction<Finding, Claim, Finding> localisation) {
        findings.replaceAll(finding -> {
            Claim claim = claims.get(finding);
            return claim == null ? finding : localisation.apply(finding, claim);
        });
    }

    /** Keeps a finding that is no identity, such as a status: it counts as nothing checked. */
    void note(Finding finding) {
        if (quota.isFull(finding.relation())) {
            omitted.merge(finding.severity(), 1L, Long::sum);
        } else {
            quota.take(finding.relation());
            findings.add(finding);
        }
    }

    /** Settles a claim: counted if it holds or can't be checked, else added. */
    boolean check(Equation equation, ContradictionWords broken) {
        if (equation.expected().isEmpty()) {
            notCheckable(broken.relation(), Unchecked.Obstacle.ZERO_DENOMINATOR, broken::place);
            return true;
        }
        Interval expected = equation.expected().get();
        boolean holds = equation.holds();
        if (!holds && equation instanceof Equation.Linear sum && sum.isExplainedByRounding()) {
            add(UnknownUnitWords.finding(broken.relation(), broken.place(), equation));
            return true;
        }
        Tested identity = Tested.of(equation, broken.place(), holds);
        tested(identity);
        Amount claimed = equation.claimed();
        Optional<Evidence> rounded = Optional.empty();
        if (expected.isPoint() && !claimed.isExact() && !FigureMeaning.isBinaryDouble(claimed.value())) {
            boolean isSingle = !(equation instanceof Equation.Linear linear) || linear.divisor() > 1;
            rounded = Optional.of(new Evidence(
                    broken.place(), claimed, expected.lower().dividedBy(claimed.scale()), holds, isSingle));
            evidence.add(rounded.get());
        }
        if (holds) {
            consistent++;
        } else if (quota.isFull(broken.relation())) {
            inconsistent++;
            omitted.merge(Severity.ERROR, 1L, Long::sum);
        } else {
            Finding finding = broken.finding(equation);
            rounded.ifPresent(figure -> fits.put(finding, new Fit(figure, equation.arithmetic(), identity)));
            add(finding, Claim.of(identity, broken.carryIn()));
        }
        return holds;
    }

    /** Remembers an identity that was checked: those that share figures are looked at together. */
    void tested(Tested identity) {
        tested.add(identity);
    }

    /** The identities of the plan that were checked. */
    List<Tested> tested() {
        return Collections.unmodifiableList(tested);
    }

    /** The figures that show how the plan was rounded. */
    List<Evidence> evidence() {
        return Collections.unmodifiableList(evidence);
    }

    /** Makes errors that fit a rule, which too few figures speak for, into warnings that say so. */
    void soften(Map<Unit, List<RoundingAdoption>> adoptions) {
        for (int i = 0; i < findings.size(); i++) {
            Finding error = findings.get(i);
            Fit fit = fits.get(error);
            if (fit == null) {
                continue;
            }
            int index = i;
            adoptions.getOrDefault(fit.evidence().printed().unit(), List.of()).stream()
                    .filter(adoption ->
                            adoption.isOnlyFitting() && adoption.decidingFor().contains(fit.evidence()))
                    .findFirst()
                    .ifPresent(adoption -> soften(index, error, fit, adoption));
        }
    }

    private void soften(int index, Finding error, Fit fit, RoundingAdoption adoption) {
        findings.set(
                index,
                RoundingWords.fitting(
                        error,
                        fit.evidence().printed(),
                        fit.arithmetic(),
                        Show.value(fit.evidence().exact()),
                        adoption.rule()));
        inconsistent--;
        consistent++;
        tested.remove(fit.identity());
    }

    /** Discards all that was found, since the plan is checked again by other rules. */
    void discard() {
        quota.giveBack(findings);
    }

    /** The findings in the order of the plan's items; within an item, as they were found. */
    List<Finding> ordered(Collection<String> paths) {
        Map<String, Integer> positions = new HashMap<>();
        paths.forEach(path -> positions.put(path, positions.size()));
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparingInt(
                f -> f.place().item().map(positions::get).orElse(-1)));
        return ordered;
    }

    AuditReport.Counts counts() {
        return new AuditReport.Counts(consistent, inconsistent, unchecked.count());
    }

    /** What could not be checked, where that is asked for. */
    List<Unchecked> unchecked() {
        return unchecked.listed();
    }

    AuditReport.Omitted omitted() {
        return new AuditReport.Omitted(
                omitted.getOrDefault(Severity.ERROR, 0L),
                omitted.getOrDefault(Severity.WARNING, 0L),
                omitted.getOrDefault(Severity.INFO, 0L));
    }
}
