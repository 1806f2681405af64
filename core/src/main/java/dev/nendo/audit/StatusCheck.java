package dev.nendo.audit;

import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Interval;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.policy.StatusMark;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A reported status against the evaluation of its KPI.
 *
 * <p>A status is no identity: the publisher may know more. So a contradiction is a warning, one that is only modest an info, and a status
 * whose result is not known or whose window is still open is said to be uncheckable. What the marks mean is the policy's to say; where the
 * KPI names none, only ○ and ◎ are taken at their word.
 */
final class StatusCheck {
    private static final Set<Direction> DONE_ABOVE_ZERO =
            EnumSet.of(Direction.AT_LEAST, Direction.MORE_THAN, Direction.ACTIVITY);

    private final ResolvedKpi kpi;
    private final boolean isWindowSaid;
    private final PrintedPlace place;
    private final AuditResults results;

    /** What a mark claims of the KPI. */
    private enum Claim {
        MET,
        BELOW,
        NOT_DONE
    }

    /** Takes whether it was said already that the months of target and actual differ. */
    StatusCheck(AuditedPlan sheet, ResolvedKpi kpi, boolean isWindowSaid, AuditResults results) {
        this.kpi = kpi;
        this.isWindowSaid = isWindowSaid;
        this.place = sheet.placeOf(kpi);
        this.results = results;
    }

    void check() {
        boolean hasActual = kpi.definition().actuals().stream().anyMatch(observed -> observed.yearsBack() == 0);
        Evaluator evaluator = Evaluator.standard();
        if (!hasActual || kpi.reportedStatuses().isEmpty()) {
            return;
        }
        Evaluation evaluation = evaluator.evaluate(kpi);
        if (isApproximate(evaluation.actual().printed())
                || isApproximate(evaluation.target().printed())) {
            return;
        }
        for (ReportedStatus status : kpi.reportedStatuses()) {
            claim(status).ifPresent(claim -> check(status, claim, evaluation));
        }
    }

    /** Approximate figures (約) take part in no check. */
    private static boolean isApproximate(Optional<String> printed) {
        return printed.map(CellGrammar.strict()::parse)
                .filter(cell ->
                        cell instanceof Cell.Value value && value.printed().isApproximate())
                .isPresent();
    }

    private Optional<Claim> claim(ReportedStatus status) {
        Optional<Claim> claim = status.mark().flatMap(StatusCheck::claim);
        return claim.filter(c -> c == Claim.MET || kpi.policy().isPresent());
    }

    private static Optional<Claim> claim(StatusMark mark) {
        return switch (mark) {
            case FAR_ABOVE, AS_PLANNED -> Optional.of(Claim.MET);
            case UNDER_WAY -> Optional.of(Claim.BELOW);
            case NOT_DONE -> Optional.of(Claim.NOT_DONE);
            case NOT_ASSESSED, ELSEWHERE -> Optional.empty();
        };
    }

    private void check(ReportedStatus status, Claim claim, Evaluation evaluation) {
        switch (claim) {
            case MET -> met(status, evaluation);
            case BELOW -> {
                if (isFinal(evaluation) && isCertainly(Met.MET, evaluation)) {
                    results.note(StatusWords.modest(place, status, evaluation));
                }
            }
            case NOT_DONE -> {
                if (isSomethingDone(evaluation)) {
                    results.note(StatusWords.done(place, status, evaluation));
                }
            }
        }
    }

    private void met(ReportedStatus status, Evaluation evaluation) {
        boolean isStatedAbsent = kpi.definition().actuals().stream()
                .anyMatch(o -> o.yearsBack() == 0 && o.actual() instanceof Actual.None);
        if (isStatedAbsent) {
            results.add(StatusWords.withoutResult(place, status));
        } else if (isFinal(evaluation)) {
            if (isCertainly(Met.NOT_MET, evaluation)) {
                results.note(StatusWords.missed(place, status, evaluation));
            }
        } else if (evaluation.isIncomplete() && !isWindowSaid) {
            evaluation
                    .actual()
                    .window()
                    .map(Window::last)
                    .ifPresent(last -> results.add(StatusWords.open(
                            place, status, last, evaluation.targetWindow().last())));
        }
    }

    private static boolean isCertainly(Met met, Evaluation evaluation) {
        return evaluation.met() == met && evaluation.metExactly() == met;
    }

    /** Whether all that the target asks about is known: its window is over and the actual covers it. */
    private static boolean isFinal(Evaluation evaluation) {
        return !evaluation.isIncomplete() && evaluation.outlook() == Evaluation.Outlook.FINAL;
    }

    /** Something was done where the target was met, and where the more the better, as soon as anything is counted. */
    private boolean isSomethingDone(Evaluation evaluation) {
        boolean counts = kpi.direction().map(DONE_ABOVE_ZERO::contains).orElse(true);
        Optional<Interval> actual = evaluation.actual().interval().value();
        return isCertainly(Met.MET, evaluation)
                || (counts && actual.filter(range -> range.lower().signum() > 0).isPresent());
    }
}
