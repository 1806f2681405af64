package dev.nendo.kpi;

import dev.nendo.number.Printed;
import java.util.Optional;
import java.util.stream.Stream;

/** The number that a plan prints for the whole of each kind of target. */
enum StatedNumber implements Target.Cases<Optional<Printed>> {
    /** There is only one. */
    OF_TARGET;

    @Override
    public Optional<Printed> fixed(Target.Fixed it) {
        return Optional.of(it.value());
    }

    @Override
    public Optional<Printed> priorYear(Target.PriorYear it) {
        return it.reference();
    }

    @Override
    public Optional<Printed> ofYears(Target.OfYears it) {
        return Optional.empty();
    }

    @Override
    public Optional<Printed> projected(Target.Projected it) {
        return it.rate();
    }

    @Override
    public Optional<Printed> monthly(Target.Monthly it) {
        return Optional.empty();
    }

    @Override
    public Optional<Printed> conditional(Target.Conditional it) {
        return Stream.of(it.otherwise(), it.whenTrue())
                .filter(criterion -> criterion.subject() == Target.Subject.VALUE)
                .map(Target.Criterion::value)
                .findFirst();
    }

    @Override
    public Optional<Printed> parts(Target.Parts it) {
        return it.whole();
    }

    @Override
    public Optional<Printed> fromBaseline(Target.FromBaseline it) {
        return Optional.of(it.goal());
    }

    @Override
    public Optional<Printed> range(Target.Range it) {
        return Optional.of(it.to());
    }

    @Override
    public Optional<Printed> tolerance(Target.Tolerance it) {
        return Optional.of(it.centre());
    }

    @Override
    public Optional<Printed> ofYear(Target.OfYear it) {
        return it.reference();
    }

    @Override
    public Optional<Printed> ofBenchmark(Target.OfBenchmark it) {
        return Optional.empty();
    }

    @Override
    public Optional<Printed> activity(Target.Activity it) {
        return Optional.empty();
    }

    @Override
    public Optional<Printed> qualitative(Target.Qualitative it) {
        return Optional.empty();
    }

    @Override
    public Optional<Printed> none(Target.None it) {
        return Optional.empty();
    }
}
