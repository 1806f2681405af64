package dev.nendo.evaluate;

import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.problem.Sentence;
import java.util.List;

/** Says what was compared with what, on both bases where they differ. */
record JudgementWords(Context context, Gathered actual, TargetValue target, Verdict verdict) {
    private static final Sentence EXACTLY = Sentence.of("判定", "Judgement");

    static List<Sentence> of(Context context, Gathered actual, TargetValue target, Verdict verdict) {
        return new JudgementWords(context, actual, target, verdict).sentences();
    }

    private List<Sentence> sentences() {
        if (verdict.reason().isPresent()) {
            return List.of(Remarks.reason("判定なし", "Undecided", verdict.reason().get()));
        }
        if (context.definition().target().isActivity()) {
            return List.of(Remarks.activity(actual, target, verdict));
        }
        Verdict.Compared compared = verdict.compared().orElseThrow();
        Known reached = compared.reached();
        Known limit = compared.limit();
        Sentence exact = judged(EXACTLY, side(reached.interval()), side(limit.interval()), verdict.exactly());
        boolean differs = verdict.exactly() != verdict.printed();
        return differs ? List.of(exact, printed(compared)) : List.of(exact);
    }

    private Sentence printed(Verdict.Compared compared) {
        Precision precision = compared.precision();
        Known reached = compared.reached();
        Known limit = compared.limit();
        Sentence mode = Show.mode(precision.mode());
        String rounded = reached.nominal()
                .map(n -> Show.number(precision.round(n)))
                .orElseGet(() -> Show.interval(reached.interval()));
        return judged(
                Sentence.of("表示の桁での判定(" + mode.ja() + ")", "Judgement at printed precision (" + mode.en() + ")"),
                rounded,
                side(precision.target(limit)),
                verdict.printed());
    }

    private Sentence judged(Sentence head, String reached, String limit, Met met) {
        return Remarks.judged(head, reached, verdict.compared().orElseThrow().direction(), limit, met);
    }

    private static String side(Interval interval) {
        return interval.isPoint() ? Show.number(interval.lower()) : Show.interval(interval);
    }
}
