package dev.nendo.evaluate;

import dev.nendo.evaluate.Evaluation.Certainty;
import dev.nendo.evaluate.verdict.Outlook;
import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.kpi.Met;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.policy.PolicyCase;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The steps of one evaluation, in order. */
final class Assessment {
    private Assessment() {}

    static Evaluation of(Context context, NamedPolicy policy) {
        Gathered actual = Gathered.ofThisYear(context);
        TargetValue full = Targets.resolve(context, actual);
        TargetValue target = Pacing.toDate(context, actual, full);
        boolean incomplete = isIncomplete(context, actual);
        Verdict soFar = Verdicts.of(context, actual, target);
        Standing standing = Standings.of(context, actual, target, soFar, isOpen(context, actual, incomplete));
        Verdict verdict = soFar.as(standing);
        Achievement achievement =
                Achieving.compute(context, compared(context, actual, target), target, standing, verdict.met());
        Statuses statuses =
                Statuses.of(policy, verdict, achievement, standing, circumstances(context, actual, target, verdict));
        List<Evaluation.Benchmark> benchmarks = Benchmarks.of(context, actual);
        ImmutableEvaluation.Builder builder = ImmutableEvaluation.builder();
        builder.definition(context.definition())
                .year(context.evidence().year())
                .branch(context.branch())
                .source(context.source())
                .asOf(asOf(context, actual))
                .actual(actual.actual())
                .target(target)
                .met(verdict.met())
                .metExactly(verdict.exactly())
                .metAtPrinted(verdict.printed())
                .reason(verdict.reason())
                .certainty(certainty(actual, target, verdict, standing))
                .incomplete(incomplete)
                .partial(isPartial(context, actual, incomplete))
                .underWay(statuses.isUnderWay())
                .outlook(Standings.shown(standing.outlook()))
                .limitUsed(Standings.limitUsed(standing, verdict))
                .achievement(achievement)
                .status(statuses.label())
                .addAllPossibleStatuses(statuses.possible())
                .policy(policy.id())
                .pace(Pacing.pace(context, actual, full))
                .addAllYearsOnYear(EarlierPeriods.of(context, actual))
                .addAllBenchmarks(benchmarks);
        Explanation explanation =
                new Explaining(context, actual, target, verdict, achievement).explain(standing, statuses, policy);
        return builder.explanation(Benchmarks.tell(explanation, actual.actual(), benchmarks))
                .build();
    }

    private static Optional<YearMonth> asOf(Context context, Gathered actual) {
        return context.asOf().or(() -> actual.actual().month());
    }

    static boolean isIncomplete(Context context, Gathered actual) {
        boolean known = actual.actual().isPresent() || actual.done().isPresent();
        return known
                && actual.actual()
                        .window()
                        .filter(w -> w.endsBefore(context.targetWindow()))
                        .isPresent();
    }

    /** Whether only some months of the target's window are covered; a level read at a point is of its month alone. */
    private static boolean isPartial(Context context, Gathered actual, boolean incomplete) {
        int expected = actual.actual().coverage().expected();
        boolean shorter = !context.measure().isAtPoint()
                && expected > 0
                && expected < context.targetWindow().size();
        return incomplete || (actual.actual().isPresent() && shorter);
    }

    /** Without an actual, the period goes on until an as-of month says that it is over. */
    private static boolean isOpen(Context context, Gathered actual, boolean incomplete) {
        boolean known = actual.actual().isPresent() || actual.done().isPresent();
        boolean over = context.asOf()
                .filter(m -> !m.isBefore(context.targetWindow().last()))
                .isPresent();
        return known ? incomplete : !over;
    }

    /** What the ratio is computed from; the latest value of a point not reached is not it. */
    private static Outcome<Known> compared(Context context, Gathered actual, TargetValue target) {
        Optional<Reason> early = Verdicts.notReached(context, actual);
        if (context.definition().target().isActivity()) {
            return Outcome.absent(Reason.NOT_APPLICABLE);
        }
        return early.isPresent()
                ? Outcome.absent(early.get())
                : Conditions.subject(context, actual, target.subject())
                        .flatMap(a -> a.interval().isBounded()
                                ? Outcome.present(a)
                                : Outcome.absent(actual.value().reason().orElse(Reason.GAP)));
    }

    /** The case as it is known before its sides and ratios are told apart. */
    private static PolicyCase circumstances(Context context, Gathered actual, TargetValue target, Verdict verdict) {
        return PolicyCase.builder()
                .met(verdict.met())
                .reason(verdict.reason())
                .actualKnown(actual.done().orElse(actual.actual().isPresent()))
                .knownNotDone(verdict.knownNotDone())
                .elapsed(target.progress().map(TargetValue.Progress::elapsed))
                .definition(context.definition())
                .branch(context.branch())
                .year(context.evidence().year())
                .build();
    }

    private static Optional<Certainty> certainty(
            Gathered actual, TargetValue target, Verdict verdict, Standing standing) {
        if (!verdict.met().isDecided()) {
            return Optional.empty();
        }
        if (standing.outlook() == Outlook.OPEN || actual.actual().isPreliminary() || target.isPreliminary()) {
            return Optional.of(Certainty.PROVISIONAL);
        }
        boolean depends = verdict.met() == Met.DEPENDS_ON_ROUNDING;
        return Optional.of(depends ? Certainty.DEPENDS_ON_ROUNDING : Certainty.CERTAIN);
    }
}
