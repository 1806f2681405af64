package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Accrual.Branches;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import dev.nendo.series.RollUp;
import dev.nendo.series.ToDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Branches rolled up by the measure: what goes in, what is missing, and what comes out. */
final class Pool {
    private final Subject subject;
    private final ComparerOptions options;
    private final YearActuals year;
    private final List<BranchActual> actuals;
    private final Map<Branch, Reason> leftOut = new LinkedHashMap<>();
    private final Map<Branch, BranchActual> members = new LinkedHashMap<>();
    private final Outcome<Quantity> value;
    private final Outcome<Quantity> average;
    private final Optional<Rate> rate;
    private final List<Branch> contributing;
    private final Map<Branch, Reason> absent;

    Pool(Subject subject, ComparerOptions options, YearActuals year, Optional<String> region) {
        this.subject = subject;
        this.options = options;
        this.year = year;
        this.actuals = year.actuals().stream()
                .filter(r -> region.isEmpty() || region.equals(Successors.region(this::isFollowed, r, year)))
                .toList();
        actuals.forEach(this::admit);
        if (isPooled()) {
            RollUp<Branch, Rate> pooled = RollUp.pool(each(this::rate), options.gaps());
            this.rate = pooled.value().value();
            this.value = pooled.value().flatMap(Rate::measured).map(this::inUnit);
            this.average = value;
            this.contributing = pooled.contributing();
            this.absent = pooled.absent();
        } else {
            RollUp<Branch, Quantity> sum = RollUp.of(branches(), each(this::value), options.gaps(), subject.unit());
            this.rate = Optional.empty();
            this.value = sum.value();
            this.contributing = sum.contributing();
            this.absent = sum.absent();
            this.average = branches() == Branches.SUM
                    ? value.map(total -> total.times(Rational.of(1, heads())))
                    : Outcome.absent(Reason.NOT_ADDITIVE);
        }
    }

    boolean isPooled() {
        return switch (branches()) {
            case POOLED, WEIGHTED -> true;
            case SUM, MAXIMUM, MINIMUM, SUM_OF_DISJOINT, NONE -> false;
        };
    }

    private Branches branches() {
        return subject.measure().accrual().branches();
    }

    private Quantity inUnit(Measured ratio) {
        return ratio.times(Rational.of(subject.unit().scale()).reciprocal()).in(subject.unit());
    }

    private void admit(BranchActual actual) {
        Membership membership = membership(actual.branch());
        boolean isGone = membership == Membership.CLOSED || membership == Membership.MERGED;
        // What flowed before a branch closed has flowed; its levels went to its successor or are no more.
        boolean flowed = isGone
                && !subject.isLevel()
                && !options.isAlone()
                && actual.kpi().isPresent();
        if (membership == Membership.ACTIVE || flowed) {
            members.put(actual.branch(), actual);
        } else {
            leftOut.put(actual.branch(), membership.reason().orElseThrow());
        }
    }

    Membership membership(Branch branch) {
        return Members.at(branch, year.month(), options.headOffice());
    }

    private <T> Map<Branch, ToDate<T>> each(Function<BranchActual, Outcome<T>> part) {
        Map<Branch, ToDate<T>> results = new LinkedHashMap<>();
        members.forEach((branch, actual) -> results.put(branch, toDate(actual, part.apply(actual))));
        return results;
    }

    private <T> ToDate<T> toDate(BranchActual actual, Outcome<T> part) {
        Window window = actual.window().orElse(Window.month(year.month()));
        return part.value()
                .map(value -> ToDate.stated(window, value, actual.actual().isPreliminary()))
                .orElseGet(
                        () -> ToDate.absent(window, window.last(), part.reason().orElseThrow()));
    }

    /** What a branch adds: nothing, where it ends before the month compared; what it did before it closed. */
    private Outcome<Quantity> value(BranchActual actual) {
        return membership(actual.branch()) == Membership.ACTIVE ? actual.upTo(year.common()) : actual.value();
    }

    /** In words which value a branch lacks. */
    Optional<Sentence> missing(Branch branch) {
        BranchActual actual = member(branch);
        return MissingWords.of(actual, value(actual), year.month());
    }

    private Outcome<Rate> rate(BranchActual actual) {
        Optional<Rate> counts = counts(actual);
        Outcome<Quantity> value = value(actual);
        if (!value.isPresent() || counts.isEmpty()) {
            return Outcome.absent(value.reason().orElse(Reason.PUBLISHED_ONLY));
        }
        return Outcome.present(
                isFollowed(actual)
                        ? Rate.of(counts.get().parts().get(0), Measured.exact(Rational.ZERO))
                        : counts.get());
    }

    private Optional<Rate> counts(BranchActual actual) {
        return actual.counts(
                subject,
                Optional.ofNullable(options.weights().get(actual.branch().id())));
    }

    /** Whether the branch's population is part of its successor's already, so that only what it did is added. */
    private boolean isFollowed(BranchActual actual) {
        return subject.measure().accrual().isOverPopulation()
                && membership(actual.branch()) == Membership.MERGED
                && Successors.last(actual.branch(), year)
                        .filter(successor ->
                                successor.isPresent() && counts(successor).isPresent())
                        .isPresent();
    }

    /** The branches an amount is divided by: those that exist, as the business of the others has gone over to them. */
    private int heads() {
        long existing = contributing.stream()
                .filter(branch -> membership(branch) == Membership.ACTIVE)
                .count();
        return Math.toIntExact(Math.max(1, existing));
    }

    Outcome<Quantity> value() {
        return value;
    }

    Outcome<Quantity> average() {
        return average;
    }

    Optional<Rate> rate() {
        return rate;
    }

    List<Branch> contributing() {
        return contributing;
    }

    List<BranchActual> contributions() {
        return contributing.stream().map(this::member).toList();
    }

    private BranchActual member(Branch branch) {
        return Optional.ofNullable(members.get(branch)).orElseThrow();
    }

    Map<Branch, Reason> absent() {
        return absent;
    }

    Map<Branch, Reason> leftOut() {
        return leftOut;
    }

    List<BranchActual> followed() {
        return contributions().stream().filter(this::isFollowed).toList();
    }

    Outcome<Rate> part(BranchActual actual) {
        return rate(actual);
    }

    int divisor() {
        return heads();
    }

    int monthsPresent() {
        return members.values().stream()
                .mapToInt(r -> r.actual().coverage().present())
                .sum();
    }

    int monthsExpected() {
        return members.values().stream()
                .mapToInt(r -> r.actual().coverage().expected())
                .sum();
    }

    Optional<Window> window() {
        List<Window> windows =
                contributions().stream().flatMap(r -> r.window().stream()).toList();
        Optional<YearMonth> first = windows.stream().map(Window::first).min(YearMonth::compareTo);
        Optional<YearMonth> last = windows.stream().map(Window::last).max(YearMonth::compareTo);
        return first.flatMap(from -> last.map(to -> Window.of(from, to)));
    }

    /** The branches whose figures cover other months than most do, as far as they existed in them. */
    List<BranchActual> unlike() {
        return contributions().stream().filter(r -> !isAlike(r)).toList();
    }

    private boolean isAlike(BranchActual actual) {
        return actual.window().equals(year.usual().flatMap(usual -> Members.effective(actual.branch(), usual)));
    }

    boolean isPreliminary() {
        return contributions().stream().anyMatch(r -> r.actual().isPreliminary());
    }
}
