package dev.nendo.observation;

import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What a target needs besides this year's numbers.
 *
 * <p>It is not the number of a target. Example: the largest of the last three years needs the years 1, 2 and 3 back and a direction. No
 * rounding. Immutable and thread-safe.
 *
 * @param yearsBack the earlier years
 * @param row the row of a plan that it names, if it names one
 * @param none why there is no target, if there is none
 * @param direction whether a direction must be stated
 */
public record TargetNeeds(List<Integer> yearsBack, Optional<String> row, Optional<Reason> none, boolean direction) {
    private static final TargetNeeds NUMBER = new TargetNeeds(List.of(), Optional.empty(), Optional.empty(), true);
    private static final TargetNeeds WORDS = new TargetNeeds(List.of(), Optional.empty(), Optional.empty(), false);

    /**
     * Copies the list.
     *
     * @param yearsBack the earlier years
     * @param row the row of a plan that it names, if it names one
     * @param none why there is no target, if there is none
     * @param direction whether a direction must be stated
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

    private static TargetNeeds years(List<Integer> yearsBack) {
        return new TargetNeeds(yearsBack, Optional.empty(), Optional.empty(), true);
    }

    /** What each kind of target needs. */
    private enum Needs implements Target.Cases<TargetNeeds> {
        ALL;

        @Override
        public TargetNeeds fixed(Target.Fixed it) {
            return NUMBER;
        }

        @Override
        public TargetNeeds priorYear(Target.PriorYear it) {
            return years(List.of(1));
        }

        @Override
        public TargetNeeds ofYears(Target.OfYears it) {
            return years(it.yearsBack());
        }

        @Override
        public TargetNeeds projected(Target.Projected it) {
            return NUMBER;
        }

        @Override
        public TargetNeeds monthly(Target.Monthly it) {
            return new TargetNeeds(List.of(), Optional.of(it.row()), Optional.empty(), true);
        }

        @Override
        public TargetNeeds conditional(Target.Conditional it) {
            return WORDS;
        }

        @Override
        public TargetNeeds parts(Target.Parts it) {
            return NUMBER;
        }

        @Override
        public TargetNeeds fromBaseline(Target.FromBaseline it) {
            return NUMBER;
        }

        @Override
        public TargetNeeds range(Target.Range it) {
            return WORDS;
        }

        @Override
        public TargetNeeds tolerance(Target.Tolerance it) {
            return WORDS;
        }

        @Override
        public TargetNeeds ofYear(Target.OfYear it) {
            return years(List.of(it.yearsBack()));
        }

        @Override
        public TargetNeeds ofBenchmark(Target.OfBenchmark it) {
            return NUMBER;
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
            return new TargetNeeds(List.of(), Optional.empty(), Optional.of(it.reason()), false);
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
