package dev.nendo.audit;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.policy.StatusMark;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.Optional;

/**
 * A reported status against the figures and months it rests on.
 *
 * <p>A status may differ from what the figures give; the publisher may know more. So a contradiction is a warning, and a status whose figure
 * or month is not printed is said to be uncheckable.
 */
final class StatusCheck {
    private final Sheet sheet;
    private final ResolvedKpi kpi;
    private final Ledger ledger;

    StatusCheck(Sheet sheet, ResolvedKpi kpi, Ledger ledger) {
        this.sheet = sheet;
        this.kpi = kpi;
        this.ledger = ledger;
    }

    void check() {
        Optional<Actual.Observed> observed = kpi.definition().actuals().stream()
                .filter(o -> o.yearsBack() == 0)
                .findFirst();
        for (ReportedStatus status : kpi.reportedStatuses()) {
            boolean claimsSuccess = status.mark() == StatusMark.AS_PLANNED || status.mark() == StatusMark.FAR_ABOVE;
            if (claimsSuccess && observed.isPresent()) {
                check(status, observed.get());
            }
        }
    }

    private void check(ReportedStatus status, Actual.Observed observed) {
        KpiEvidence evidence = KpiEvidence.of(sheet, kpi, observed);
        if (observed.actual() instanceof Actual.None) {
            ledger.add(info(
                    status,
                    "もとになる実績が示されていないため確かめられません。",
                    "the result it rests on is not printed, so it can't be checked."));
        } else if (evidence.blankMonth().isPresent() && !isCovered(evidence)) {
            ledger.add(info(
                    status,
                    "もとになる " + evidence.blankMonth().get() + " の欄が空白のため確かめられません。",
                    "the month it rests on, " + evidence.blankMonth().get() + ", is blank, so it can't be checked."));
        } else if (evidence.printed().isPresent() && isCovered(evidence)) {
            target().ifPresent(target -> compare(status, evidence.printed().orElseThrow(), target));
        }
    }

    private boolean isCovered(KpiEvidence evidence) {
        return evidence.window()
                .filter(window -> !window.endsBefore(kpi.definition()
                        .targetWindow()
                        .orElseGet(() -> sheet.plan().fiscalYear().window())))
                .isPresent();
    }

    private Optional<Printed> target() {
        Target target = kpi.definition().target();
        if (target instanceof Target.Fixed fixed) {
            return Optional.of(fixed.value());
        }
        if (target instanceof Target.PriorYear prior) {
            return prior.reference();
        }
        return target instanceof Target.Projected projected ? projected.rate() : Optional.empty();
    }

    private void compare(ReportedStatus status, Amount result, Printed printed) {
        Optional<Direction> direction = kpi.direction();
        Optional<Rational> target = printed.inColumn(kpi.unit())
                .unit()
                .factorTo(result.unit().equals(Unit.NONE) ? kpi.unit() : result.unit())
                .map(Rational.of(printed.value())::times);
        if (direction.isEmpty() || target.isEmpty() || printed.approximate()) {
            return;
        }
        Interval reached = result.range().dividedBy(result.scale());
        if (!isCertainlyMissed(reached, target.get(), direction.get())) {
            ledger.consistent();
            return;
        }
        ledger.add(Finding.builder()
                .relation(Relation.REPORTED_STATUS)
                .verdict(Verdict.CONSISTENT)
                .severity(Severity.WARNING)
                .place(place())
                .printed(status.printed())
                .message(Sentence.of(
                        "実施状況は " + status.printed() + " ですが、実績 " + result.text() + " は目標 " + printed.text() + " "
                                + direction.get().label().ja() + " に届いていません。",
                        "The status is " + status.printed() + ", but the result " + result.text()
                                + " misses the target, "
                                + direction.get().label().en() + " " + printed.text() + "."))
                .build());
    }

    private static boolean isCertainlyMissed(Interval result, Rational target, Direction direction) {
        return switch (direction) {
            case AT_LEAST -> result.upper().compareTo(target) < 0;
            case MORE_THAN -> result.upper().compareTo(target) <= 0;
            case AT_MOST -> result.lower().compareTo(target) > 0;
            case LESS_THAN -> result.lower().compareTo(target) >= 0;
            case EQUAL -> !result.contains(target);
            case BETWEEN, ACTIVITY -> false;
        };
    }

    private FindingPlace place() {
        return new KpiCheck(sheet, kpi, ledger).place();
    }

    private Finding info(ReportedStatus status, String ja, String en) {
        return Notices.info(
                        Relation.REPORTED_STATUS,
                        place(),
                        Sentence.of(
                                "実施状況は " + status.printed() + " ですが、" + ja,
                                "The status is " + status.printed() + ", but " + en))
                .printed(status.printed())
                .build();
    }
}
