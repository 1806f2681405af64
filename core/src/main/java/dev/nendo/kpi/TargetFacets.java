package dev.nendo.kpi;

import java.util.Optional;

/**
 * What may be said of the kinds of target without looking into them.
 *
 * @param isDecidable whether figures or a statement can decide it
 * @param isActivity whether something is to be done
 * @param needsDirection whether the definition has to say which side is good
 * @param progress the target itself, where it is progress from a baseline
 */
record TargetFacets(
        boolean isDecidable, boolean isActivity, boolean needsDirection, Optional<Target.FromBaseline> progress) {
    static final TargetFacets NUMBER = new TargetFacets(true, false, true, Optional.empty());
    static final TargetFacets CRITERIA = new TargetFacets(true, false, false, Optional.empty());
    static final TargetFacets ACTIVITY = new TargetFacets(true, true, false, Optional.empty());
    static final TargetFacets WORDS = new TargetFacets(false, false, false, Optional.empty());
    static final Target.Cases<TargetFacets> OF = new ByKind();

    /** Says it of each kind. */
    private static final class ByKind implements Target.Cases<TargetFacets> {
        @Override
        public TargetFacets fixed(Target.Fixed it) {
            return NUMBER;
        }

        @Override
        public TargetFacets priorYear(Target.PriorYear it) {
            return NUMBER;
        }

        @Override
        public TargetFacets ofYears(Target.OfYears it) {
            return NUMBER;
        }

        @Override
        public TargetFacets projected(Target.Projected it) {
            return NUMBER;
        }

        @Override
        public TargetFacets monthly(Target.Monthly it) {
            return NUMBER;
        }

        @Override
        public TargetFacets conditional(Target.Conditional it) {
            return CRITERIA;
        }

        @Override
        public TargetFacets parts(Target.Parts it) {
            return NUMBER;
        }

        @Override
        public TargetFacets fromBaseline(Target.FromBaseline it) {
            return new TargetFacets(true, false, true, Optional.of(it));
        }

        @Override
        public TargetFacets range(Target.Range it) {
            return CRITERIA;
        }

        @Override
        public TargetFacets tolerance(Target.Tolerance it) {
            return CRITERIA;
        }

        @Override
        public TargetFacets ofYear(Target.OfYear it) {
            return NUMBER;
        }

        @Override
        public TargetFacets ofBenchmark(Target.OfBenchmark it) {
            return NUMBER;
        }

        @Override
        public TargetFacets activity(Target.Activity it) {
            return ACTIVITY;
        }

        @Override
        public TargetFacets qualitative(Target.Qualitative it) {
            return WORDS;
        }

        @Override
        public TargetFacets none(Target.None it) {
            return WORDS;
        }
    }
}
