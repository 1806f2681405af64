package dev.nendo.audit.relation;

import dev.nendo.number.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Monthly and cumulative rates of the same flows, month by month, each as all that its printed figure may be.
 *
 * <p>Months before the first printed cell are no part of it.
 *
 * @param monthlies the monthly rates
 * @param cumulatives the rates to date, one for each of them
 */
public record RateTable(List<Optional<Interval>> monthlies, List<Optional<Interval>> cumulatives) {
    public RateTable {
        monthlies = List.copyOf(monthlies);
        cumulatives = List.copyOf(cumulatives);
    }

    public int months() {
        return monthlies.size();
    }

    public Optional<Interval> monthly(int month) {
        return monthlies.get(month);
    }

    public Optional<Interval> cumulative(int month) {
        return cumulatives.get(month);
    }

    /** Whether a month has a denominator above zero, which its printed monthly rate shows. */
    public boolean counts(int month) {
        return monthly(month).isPresent();
    }

    public boolean allCount() {
        return monthlies.stream().allMatch(Optional::isPresent);
    }

    /** All that is printed. */
    public Stream<Interval> printed() {
        return Stream.concat(monthlies.stream(), cumulatives.stream()).flatMap(Optional::stream);
    }
}
