package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.EarlierFigures;
import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.verdict.PrintedPrecision;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.PrintedPriorYear;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The target that the year before sets: a printed reference is the target, and last year's own value is given next to it.
 *
 * @param question what is asked
 * @param actual what was reached
 * @param target the rule
 */
record PriorYearTarget(Question question, EvidenceValue actual, Target.PriorYear target) {
    private static final Sentence REFERENCE =
            Sentence.of("目標(前年度の値として計画に記載)", "Target (last year's value as the plan prints it)");
    private static final Sentence TARGET_LAST_YEAR = Sentence.of("目標(前年度の実績)", "Target (last year's actual)");
    private static final Sentence LAST_YEAR = Sentence.of("前年度の実績", "Last year's actual");
    private static final Sentence UNLIKE =
            Sentence.of("前年度の実績は {0} までの値であり、期間が異なる", "Last year's actual goes to {0}, so the months compared differ");

    TargetNumber number() {
        EvidenceValue last = YearEvidence.of(question, 1);
        boolean incomplete = EarlierYear.isIncomplete(question, actual);
        Optional<EvidenceValue> same =
                incomplete ? EarlierYear.likeForLike(question, actual, 1, target.reference()) : Optional.empty();
        if (same.isPresent()) {
            return likeForLike(last, same.get());
        }
        Optional<EvidenceValue> printed = PrintedPriorYear.of(question, 1).filter(p -> !p.equals(last));
        return target.reference()
                .map(reference -> stated(reference, last, printed, incomplete))
                .orElseGet(() -> ofLastYear(last, printed, incomplete));
    }

    private TargetNumber stated(
            Printed reference, EvidenceValue last, Optional<EvidenceValue> printed, boolean incomplete) {
        TargetNumber.Builder builder = StatedTargets.stated(question, reference);
        return builder.otherReference(last.value().value())
                .referenceContradicted(isContradicted(reference, last))
                .partAgainstFullYear(incomplete)
                .working(() -> {
                    Working.Builder working =
                            new Working.Builder().input(StatedTargets.input(question, reference, REFERENCE));
                    if (last.isPresent()) {
                        working.add(new EarlierFigures(last, 1, LAST_YEAR).working());
                    }
                    printed.ifPresent(p -> working.inputs(p.inputs()));
                    return working.build();
                })
                .build();
    }

    private TargetNumber ofLastYear(EvidenceValue last, Optional<EvidenceValue> printed, boolean incomplete) {
        boolean alike = EarlierYear.isSamePeriod(actual, last, 1);
        boolean noted = last.isPresent() && !incomplete && actual.isKnown() && !alike;
        return fromSeries(last, () -> {
                    Working.Builder working =
                            new Working.Builder().add(new EarlierFigures(last, 1, TARGET_LAST_YEAR).working());
                    printed.ifPresent(p -> working.inputs(p.inputs()));
                    last.month()
                            .filter(m -> noted)
                            .map(m -> Wording.with(UNLIKE, m))
                            .ifPresent(working::note);
                    return working.build();
                })
                .otherReference(printed.flatMap(p -> p.value().value()))
                .partAgainstFullYear(incomplete && !alike)
                .build();
    }

    private TargetNumber likeForLike(EvidenceValue last, EvidenceValue same) {
        Optional<Printed> reference = target.reference();
        Optional<Quantity> whole = reference
                .flatMap(r -> StatedTargets.number(question, r).value())
                .or(() -> last.value().value());
        return fromSeries(same, () -> {
                    Working.Builder working =
                            new Working.Builder().add(new EarlierFigures(same, 1, TARGET_LAST_YEAR).working());
                    reference.ifPresent(r -> working.input(
                            Wording.figures(REFERENCE, Optional.of(question.targetWindow()), List.of(r))));
                    return working.build();
                })
                .likeForLike(true)
                .referenceContradicted(
                        reference.filter(r -> isContradicted(r, last)).isPresent())
                .full(whole)
                .build();
    }

    private TargetNumber.Builder fromSeries(EvidenceValue year, Supplier<Working> working) {
        TargetNumber.Builder builder = StatedTargets.of(question, EarlierYear.target(year));
        return builder.preliminary(year.isPreliminary())
                .decimals(year.decimals())
                .working(working);
    }

    /** The series of a year that is not complete says nothing of the whole. */
    private boolean isContradicted(Printed reference, EvidenceValue last) {
        boolean complete = last.window()
                .filter(w -> !w.plusYears(1).endsBefore(question.targetWindow()))
                .isPresent();
        Optional<Quantity> stated = StatedTargets.number(question, reference).value();
        return complete
                && last.isPresent()
                && stated.isPresent()
                && PrintedPrecision.differs(last.value().value().orElseThrow(), stated.get(), reference.decimals());
    }
}
