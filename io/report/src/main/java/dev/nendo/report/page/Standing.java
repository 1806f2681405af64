package dev.nendo.report.page;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.kpi.Met;
import dev.nendo.problem.Sentence;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a KPI stands, as a headline counts it: the half of △ that holds is said, and what is under way counts neither as met nor as not met.
 *
 * <p>It is no status of a policy. Example: 580 of 1,200 in September, with the year still open, is {@link #UNDER_WAY}. Constants are immutable.
 */
public enum Standing {
    /** The target is not met. */
    NOT_MET("未達成", "not met"),
    /** The period is open, and the target is not due yet. */
    UNDER_WAY("実施中", "under way"),
    /** Nothing could be judged. */
    NOT_JUDGED("判定なし", "not judged"),
    /** The target is met, at least so far. */
    MET("達成", "met");

    private final Sentence word;

    Standing(String ja, String en) {
        this.word = Sentence.of(ja, en);
    }

    static Standing of(Evaluation evaluation) {
        if (evaluation.isUnderWay()) {
            return UNDER_WAY;
        }
        // Where rounding decides, the status shown is the one at printed precision.
        Met met = evaluation.met() == Met.DEPENDS_ON_ROUNDING ? evaluation.metAtPrinted() : evaluation.met();
        return met == Met.MET ? MET : met == Met.NOT_MET ? NOT_MET : NOT_JUDGED;
    }

    /** {@return the word shown to people} */
    public Sentence word() {
        return word;
    }

    /** {@return the name that the style sheet knows it by} */
    public String style() {
        return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is to be said besides: that nothing can change it any more in an open year, or that it is not certain. */
    static Optional<Sentence> certainty(Evaluation evaluation) {
        return outlook(evaluation).or(() -> evaluation
                .certainty()
                .filter(certainty -> certainty != Evaluation.Certainty.CERTAIN)
                .map(Evaluation.Certainty::label));
    }

    /** Whether the rest of an open year can't change the judgement. */
    static Optional<Sentence> outlook(Evaluation evaluation) {
        return switch (evaluation.outlook()) {
            case ALREADY_MET -> Optional.of(Sentence.of("期間の残りによらず達成", "already met"));
            case OUT_OF_REACH -> Optional.of(Sentence.of("期間の残りによらず未達成", "out of reach"));
            case FINAL, OPEN -> Optional.empty();
        };
    }
}
