package dev.nendo.audit;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
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

/** What has been checked so far in one audit, what came of it, and the figures that tell how the sheet was rounded. */
final class Ledger {
    private final int cap;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Long> omitted = new EnumMap<>(Severity.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<List<String>> done = new HashSet<>();
    private final Set<Object> confirmed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Amount> carriedIn = new HashMap<>();
    private final Set<List<String>> blamed = new HashSet<>();
    private int searched;
    private long consistent;
    private long inconsistent;
    private long notCheckable;

    /** Keeps so many findings, and counts the rest. */
    Ledger(int cap) {
        this.cap = cap;
    }

    /** A rounded figure with its exact value, both in the printed unit. */
    record Evidence(FindingPlace place, Amount printed, Rational exact, boolean holds) {}

    /** Begins another plan: ids of rows are unique only within one. */
    void startPlan() {
        done.clear();
        blamed.clear();
        confirmed.clear();
        carriedIn.clear();
    }

    /** Whether these rows are now first checked by a relation; a table and a KPI may both lead to them. */
    boolean isFirst(Relation relation, String... rows) {
        List<String> key = new ArrayList<>(List.of(rows));
        key.add(relation.id());
        return done.add(key);
    }

    /** Remembers that a row's figure to date is reported as wrong, so that no other argument reports it again. */
    void blame(Line line, YearMonth month) {
        blamed.add(List.of(line.id(), month.toString()));
    }

    boolean isBlamed(Line line, YearMonth month) {
        return blamed.contains(List.of(line.id(), month.toString()));
    }

    /** Whether another table may be searched for what would fit, which takes long. */
    boolean maySearch(AuditOptions options) {
        searched++;
        return searched <= options.searchedTables();
    }

    /** Takes a figure as right, since another identity holds with it. */
    void confirm(List<Amount> amounts) {
        amounts.forEach(amount -> confirmed.add(amount.key()));
    }

    /** Remembers what a row of changes was carried in with. */
    void carryIn(Line changes, Amount amount) {
        carriedIn.put(changes.id(), amount);
    }

    /** The finding of a claim about a row's own cells, with what is known of them. */
    Broken broken(Relation relation, Line line, FindingPlace place) {
        return new Broken(relation, place, confirmed, Optional.ofNullable(carriedIn.get(line.id())));
    }

    void consistent() {
        consistent++;
    }

    void notCheckable() {
        notCheckable++;
    }

    void add(Finding finding) {
        switch (finding.verdict()) {
            case CONSISTENT -> consistent++;
            case INCONSISTENT -> inconsistent++;
            case NOT_CHECKABLE -> notCheckable++;
        }
        note(finding);
    }

    /** Keeps a finding that is no identity, such as a status: it counts as nothing checked. */
    void note(Finding finding) {
        if (isFull()) {
            omitted.merge(finding.severity(), 1L, Long::sum);
        } else {
            findings.add(finding);
        }
    }

    private boolean isFull() {
        return findings.size() >= cap;
    }

    /** Settles a claim: counted if it holds or can't be checked, else added. */
    boolean settle(Equation equation, Broken broken) {
        if (equation.expected().isEmpty()) {
            notCheckable++;
            return true;
        }
        Interval expected = equation.expected().get();
        boolean holds = equation.holds();
        Amount claimed = equation.claimed();
        if (expected.isPoint() && !claimed.isExact()) {
            evidence.add(new Evidence(broken.place(), claimed, expected.lower().dividedBy(claimed.scale()), holds));
        }
        if (holds) {
            consistent++;
        } else if (isFull()) {
            // Looking for what would repair it takes long, and nobody is told.
            inconsistent++;
            omitted.merge(Severity.ERROR, 1L, Long::sum);
        } else {
            add(broken.finding(equation));
        }
        return holds;
    }

    /** Hands over the figures that tell how the plan was rounded. */
    List<Evidence> takeEvidence() {
        List<Evidence> taken = List.copyOf(evidence);
        evidence.clear();
        return taken;
    }

    int findingCount() {
        return findings.size();
    }

    /** Puts what one plan gave into the order of its items; within an item, as it was found. */
    void orderSince(int start, Collection<String> paths) {
        Map<String, Integer> positions = new HashMap<>();
        paths.forEach(path -> positions.put(path, positions.size()));
        findings.subList(start, findings.size())
                .sort(Comparator.comparingInt(
                        f -> f.place().item().map(positions::get).orElse(-1)));
    }

    AuditReport report(List<RoundingConvention> conventions) {
        return new AuditReport(
                findings,
                new AuditReport.Counts(consistent, inconsistent, notCheckable),
                conventions,
                new AuditReport.Omitted(
                        omitted.getOrDefault(Severity.ERROR, 0L),
                        omitted.getOrDefault(Severity.WARNING, 0L),
                        omitted.getOrDefault(Severity.INFO, 0L)));
    }
}
