package dev.nendo.observation;

import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a target needs besides this year's numbers.
 *
 * <p>It is not the number of a target. Example: the largest of the last three years needs the years 1, 2 and 3 back and a direction. No
 * rounding. Immutable and thread-safe.
 *
 * @param yearsBack the earlier years
 * @param row the row of a plan that it names, if it names one
 * @param none why there is no target, if there is none
 * @param isDirectionNeeded whether a direction must be stated
 * @param unit the unit that its number is printed in, if it has one
 * @param fixed the number, if the target is a stated number and nothing else
 * @param benchmark the id of what others reached, if that is the target
 */
public record TargetNeeds(
        List<Integer> yearsBack,
        Optional<String> row,
        Optional<Reason> none,
        boolean isDirectionNeeded,
        Optional<Unit> unit,
        Optional<Printed> fixed,
        Optional<String> benchmark) {
    private static final TargetNeeds WORDS = new TargetNeeds(
            List.of(), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Copies the list.
     *
     * @param yearsBack the earlier years
     * @param row the row of a plan that it names, if it names one
     * @param none why there is no target, if there is none
     * @param isDirectionNeeded whether a direction must be stated
     * @param unit the unit that its number is printed in, if it has one
     * @param fixed the number, if the target is a stated number and nothing else
     * @param benchmark the id of what others reached, if that is the target
     */
    public TargetNeeds {
        yearsBack = List.copyOf(yearsBack);
    }

    /**
     * {@return what a target needs}
     *
     * @param target the target
     */
    public static TargetNeeds of(Target target) {
        return target.match(Needs.ALL);
    }

    /**
     * {@return the row of monthly targets that a definition's phasing names, if it does}
     *
     * @param definition the definition
     */
    public static Optional<String> phasingRow(KpiDefinition definition) {
        return definition.phasing().flatMap(phasing -> phasing.match(PhasingRow.ONLY));
    }

    private static TargetNeeds number(Optional<Printed> printed) {
        return years(List.of(), printed);
    }

    private static TargetNeeds years(List<Integer> yearsBack, Optional<Printed> printed) {
        Optional<Unit> unit = printed.map(Printed::unit).filter(u -> !u.equals(Unit.NONE));
        return new TargetNeeds(
                yearsBack, Optional.empty(), Optional.empty(), true, unit, Optional.empty(), Optional.empty());
    }

    private TargetNeeds withoutDirection() {
        return new TargetNeeds(yearsBack, row, none, false, unit, fixed, benchmark);
    }

    /**
     * {@return the ids of what others reached that a definition compares with or is judged against}
     *
     * @param definition the definition
     */
    public static Set<String> benchmarks(KpiDefinition definition) {
        Set<String> ids = new LinkedHashSet<>(definition.benchmarks());
        of(definition.target()).benchmark().ifPresent(ids::add);
        return ids;
    }

    /** What each kind of target needs. */
    private enum Needs implements Target.Cases<TargetNeeds> {
        ALL;

        @Override
        public TargetNeeds fixed(Target.Fixed it) {
            TargetNeeds number = number(Optional.of(it.value()));
            return new TargetNeeds(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    number.unit(),
                    Optional.of(it.value()),
                    Optional.empty());
        }

        @Override
        public TargetNeeds priorYear(Target.PriorYear it) {
            return years(List.of(1), it.reference());
        }

        @Override
        public TargetNeeds ofYears(Target.OfYears it) {
            return years(it.yearsBack(), Optional.empty());
        }

        @Override
        public TargetNeeds projected(Target.Projected it) {
            return number(it.rate());
        }

        @Override
        public TargetNeeds monthly(Target.Monthly it) {
            return new TargetNeeds(
                    List.of(),
                    Optional.of(it.row()),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public TargetNeeds conditional(Target.Conditional it) {
            return WORDS;
        }

        @Override
        public TargetNeeds parts(Target.Parts it) {
            return number(it.whole());
        }

        @Override
        public TargetNeeds fromBaseline(Target.FromBaseline it) {
            return number(Optional.of(it.goal()));
        }

        @Override
        public TargetNeeds range(Target.Range it) {
            return number(Optional.of(it.from())).withoutDirection();
        }

        @Override
        public TargetNeeds tolerance(Target.Tolerance it) {
            return number(Optional.of(it.centre())).withoutDirection();
        }

        @Override
        public TargetNeeds ofYear(Target.OfYear it) {
            return years(List.of(it.yearsBack()), it.reference());
        }

        @Override
        public TargetNeeds ofBenchmark(Target.OfBenchmark it) {
            return new TargetNeeds(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(it.benchmark()));
        }

        @Override
        public TargetNeeds activity(Target.Activity it) {
            return WORDS;
        }

        @Override
        public TargetNeeds qualitative(Target.Qualitative it) {
            return WORDS;
        }

        @Override
        public TargetNeeds none(Target.None it) {
            return new TargetNeeds(
                    List.of(),
                    Optional.empty(),
                    Optional.of(it.reason()),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Which row a phasing names. */
    private enum PhasingRow implements Phasing.Cases<Optional<String>> {
        ONLY;

        @Override
        public Optional<String> equalMonths(Phasing.EqualMonths it) {
            return Optional.empty();
        }

        @Override
        public Optional<String> lastYearShape(Phasing.LastYearShape it) {
            return Optional.empty();
        }

        @Override
        public Optional<String> shares(Phasing.Shares it) {
            return Optional.empty();
        }

        @Override
        public Optional<String> monthlyTargets(Phasing.MonthlyTargets it) {
            return Optional.of(it.row());
        }
    }
}
