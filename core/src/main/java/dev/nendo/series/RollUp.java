package dev.nendo.series;

import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of several members together, such as the branches of a region, with those that had none.
 *
 * <p>Flows, stocks and counts add; rates pool as ΣN / ΣD; averages need weights. A rate that is published only can't be rolled up, and the
 * result says so. Members for which the matter does not apply or has not started are not expected; every other member without a value is
 * treated by the gap policy, and is named either way. Example: 8 of branch A, 10 of B and nothing yet of C are absent as
 * {@code NO_DATA_YET}, or 18 of 2 of 3 members with gaps skipped.
 *
 * <p>The order of members never matters to the value and is kept in the lists. Rounding: none. Immutable and thread-safe.
 *
 * @param <K> what names a member
 * @param <T> what kind of result
 */
public final class RollUp<K, T> {
    private final Map<K, ToDate<T>> members;
    private final GapPolicy gaps;
    private final Outcome<T> value;

    private RollUp(Map<K, ToDate<T>> members, GapPolicy gaps, Outcome<T> value) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        this.gaps = gaps;
        this.value = value;
    }

    private RollUp(Map<K, ToDate<T>> members, GapPolicy gaps, T none, BinaryOperator<T> plus) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        this.gaps = gaps;
        List<T> values = this.members.values().stream()
                .flatMap(member -> member.value().value().stream())
                .toList();
        this.value = obstacle(values.isEmpty())
                .map(Outcome::<T>absent)
                .orElseGet(() -> Outcome.present(
                        Stream.concat(values.stream(), zeros(none)).reduce(plus).orElse(none)));
    }

    /** Nothing for each member that counts as zero. */
    private Stream<T> zeros(T none) {
        int absent = gaps == GapPolicy.ZERO ? expected() - present() : 0;
        return Stream.generate(() -> none).limit(Math.max(0, absent));
    }

    /**
     * Rolls up single values by how branches go together.
     *
     * @param branches the facet of the measure
     * @param members each member's result
     * @param gaps what to do about members without one
     * @param unit the unit of all members, and of the result
     * @param <K> what names a member
     * @return the sum, the largest or the smallest; absent as {@code NOT_ADDITIVE} where there is none: distinct counts are added only by
     *     whoever knows that nobody is counted in two branches, with {@link #sum}
     */
    public static <K> RollUp<K, Quantity> of(
            Accrual.Branches branches, Map<K, ToDate<Quantity>> members, GapPolicy gaps, Unit unit) {
        Quantity zero = Quantity.exact(Rational.ZERO, unit);
        return switch (branches) {
            case SUM -> new RollUp<>(members, gaps, zero, Quantity::plus);
            case MAXIMUM -> new RollUp<>(members, gaps, zero, Extremes::larger);
            case MINIMUM -> new RollUp<>(members, gaps, zero, Extremes::smaller);
            case POOLED, WEIGHTED, SUM_OF_DISJOINT, NONE ->
                new RollUp<>(members, gaps, Outcome.absent(Reason.NOT_ADDITIVE));
        };
    }

    /**
     * Adds flows, stocks or counts.
     *
     * @param members each member's result
     * @param gaps what to do about members without one
     * @param <K> what names a member
     * @return the sum
     */
    public static <K> RollUp<K, Measured> sum(Map<K, ToDate<Measured>> members, GapPolicy gaps) {
        return new RollUp<>(members, gaps, Measured.exact(Rational.ZERO), Measured::plus);
    }

    /**
     * Pools rates of any kind: ΣN / ΣD.
     *
     * @param members each member's rate
     * @param gaps what to do about members without one
     * @param <K> what names a member
     * @return the pooled rate
     */
    public static <K> RollUp<K, Rate> pool(Map<K, ToDate<Rate>> members, GapPolicy gaps) {
        return new RollUp<>(members, gaps, Rate.of(0, 0), Rate::plus);
    }

    /**
     * Averages averages, which only weights allow.
     *
     * @param members each member's average
     * @param weights each member's weight, such as the number of staff
     * @param gaps what to do about members without an average
     * @param <K> what names a member
     * @return Σ w x over Σ w, as a rate
     * @throws IllegalArgumentException when a member has no weight, or a negative one
     */
    public static <K> RollUp<K, Rate> weightedMean(
            Map<K, ToDate<Measured>> members, Map<K, Rational> weights, GapPolicy gaps) {
        Map<K, ToDate<Rate>> rates = new LinkedHashMap<>();
        members.forEach((key, average) -> {
            Rational weight = weights.get(key);
            if (weight == null || weight.signum() < 0) {
                throw new IllegalArgumentException("each member needs a weight of 0 or more, " + key + ": " + weight);
            }
            rates.put(key, average.map(value -> Rate.of(value.times(weight), Measured.exact(weight))));
        });
        return pool(rates, gaps);
    }

    /**
     * Adds series month by month; nothing is added over months.
     *
     * @param members each member's series; windows may differ
     * @param gaps what to do about members without a value in a month
     * @param <K> what names a member
     * @return the sum at each month of any member's window
     */
    public static <K> SortedMap<YearMonth, RollUp<K, Measured>> sumByMonth(
            Map<K, MonthlySeries> members, GapPolicy gaps) {
        return ByMonth.of(members, MonthlySeries::window, Levels::at, results -> sum(results, gaps));
    }

    /**
     * Pools rates month by month; nothing is added over months.
     *
     * @param members each member's rates; windows may differ
     * @param gaps what to do about members without a rate in a month
     * @param <K> what names a member
     * @return the pooled rate at each month of any member's window
     */
    public static <K> SortedMap<YearMonth, RollUp<K, Rate>> poolByMonth(Map<K, RateSeries> members, GapPolicy gaps) {
        return ByMonth.of(members, RateSeries::window, Levels::rateAt, results -> pool(results, gaps));
    }

    private Optional<Reason> obstacle(boolean isEmpty) {
        List<Reason> reasons = members.values().stream()
                .filter(RollUp::isExpected)
                .flatMap(member -> member.value().reason().stream())
                .distinct()
                .toList();
        boolean isBridged = gaps != GapPolicy.ABSENT && !(isEmpty && gaps == GapPolicy.SKIP);
        if (reasons.isEmpty()) {
            return isEmpty ? Optional.of(Reason.NOT_APPLICABLE) : Optional.empty();
        }
        if (isBridged) {
            return Optional.empty();
        }
        if (reasons.contains(Reason.PUBLISHED_ONLY)) {
            return Optional.of(Reason.PUBLISHED_ONLY);
        }
        return Optional.of(reasons.size() == 1 ? reasons.get(0) : Reason.GAP);
    }

    private static boolean isExpected(ToDate<?> member) {
        return member.value()
                .reason()
                .filter(reason -> reason == Reason.NOT_APPLICABLE || reason == Reason.NOT_STARTED)
                .isEmpty();
    }

    /**
     * The result of all together.
     *
     * @return the value; absent for the members' common reason, as {@code PUBLISHED_ONLY} when one of them is, else as {@code GAP}; as
     *     {@code NOT_APPLICABLE} when no member is expected
     */
    public Outcome<T> value() {
        return value;
    }

    /**
     * Each member's result.
     *
     * @return in the order given; unmodifiable
     */
    public Map<K, ToDate<T>> members() {
        return members;
    }

    /**
     * The policy about members without a value.
     *
     * @return the policy
     */
    public GapPolicy gaps() {
        return gaps;
    }

    /**
     * The members that have a value.
     *
     * @return in the order given
     */
    public List<K> contributing() {
        return members.entrySet().stream()
                .filter(member -> member.getValue().value().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The members that have none, with the reason.
     *
     * @return in the order given; unmodifiable
     */
    public Map<K, Reason> absent() {
        Map<K, Reason> absent = new LinkedHashMap<>();
        members.forEach((key, member) -> member.value().reason().ifPresent(reason -> absent.put(key, reason)));
        return Collections.unmodifiableMap(absent);
    }

    /**
     * The number of members that contribute.
     *
     * @return from 0 to {@link #expected()}
     */
    public int present() {
        return contributing().size();
    }

    /**
     * The number of members of which a value was expected.
     *
     * @return all but those to which the matter does not apply or which have not started
     */
    public int expected() {
        return Math.toIntExact(
                members.values().stream().filter(RollUp::isExpected).count());
    }

    /**
     * Whether a preliminary figure went into it.
     *
     * @return whether it may still change
     */
    public boolean isPreliminary() {
        return contributors(ToDate::isPreliminary).contains(true);
    }

    /**
     * Whether all contributing members cover the same window up to the same month.
     *
     * @return whether like was put to like
     */
    public boolean isLikeForLike() {
        return contributors(member -> List.of(member.window(), member.month())).size() <= 1;
    }

    private <V> Set<V> contributors(Function<ToDate<T>, V> function) {
        return members.values().stream()
                .filter(member -> member.value().isPresent())
                .map(function)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollUp<?, ?> that
                && members.equals(that.members)
                && gaps == that.gaps
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(members, gaps, value);
    }

    /**
     * The value or reason, and the coverage.
     *
     * @return such as {@code 18, 2 of 3, skip}
     */
    @Override
    public String toString() {
        String outcome = value.value()
                .map(Object::toString)
                .orElseGet(() -> value.reason().orElseThrow().id());
        return outcome + ", " + present() + " of " + expected() + ", " + gaps.id();
    }
}
