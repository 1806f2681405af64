package dev.nendo.evaluate.explain;

import dev.nendo.evaluate.verdict.Outlook;
import dev.nendo.evaluate.verdict.PrintedPrecision;
import dev.nendo.evaluate.verdict.TargetVerdict;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Says what was compared with what, on both bases where they differ, and what the rest of the period can do to it. */
public final class JudgementWords {
    private static final Sentence JUDGEMENT = Sentence.of("判定", "Judgement");
    private static final Sentence UNDECIDED = Sentence.of("判定なし", "Undecided");
    private static final Sentence AT_PRINTED = Sentence.of("表示の桁での判定({0})", "Judgement at printed precision ({0})");
    private static final Sentence ALREADY_MET =
            Sentence.of("残りの期間で覆ることはない: 達成済み", "Already met, whatever the rest of the period brings");
    private static final Sentence OUT_OF_REACH =
            Sentence.of("残りの期間で達成することはできない", "Can no longer be met, whatever the rest of the period brings");
    private static final Rational HUNDRED = Rational.of(100);

    private JudgementWords() {}

    /**
     * {@return the judgement of a comparison, or why there is none}
     *
     * @param verdict the verdict
     */
    public static List<Sentence> of(TargetVerdict verdict) {
        if (verdict.reason().isPresent()) {
            return undecided(verdict);
        }
        TargetVerdict.Compared compared = verdict.compared().orElseThrow();
        Sentence exact = judged(
                JUDGEMENT,
                side(compared.reached().interval()),
                compared.direction(),
                side(compared.limit().interval()),
                verdict.exactly());
        boolean differs = verdict.exactly() != verdict.atPrinted();
        return differs ? List.of(exact, printed(compared, verdict.atPrinted())) : List.of(exact);
    }

    private static List<Sentence> undecided(TargetVerdict verdict) {
        return List.of(Wording.absent(UNDECIDED, verdict.reason().orElseThrow()));
    }

    private static Sentence printed(TargetVerdict.Compared compared, Met met) {
        PrintedPrecision precision = compared.precision();
        Quantity reached = compared.reached();
        String rounded = reached.nominal()
                .map(n -> precision.round(n).exactText())
                .orElseGet(() -> reached.interval().exactText());
        return judged(
                Wording.with(AT_PRINTED, RoundingModeWords.of(precision.mode())),
                rounded,
                compared.direction(),
                side(precision.limit(compared.limit())),
                met);
    }

    private static Sentence judged(Sentence head, String reached, Direction direction, String limit, Met met) {
        // What is to be done a number of times is done when that number is reached.
        Sentence side = (direction == Direction.ACTIVITY ? Direction.AT_LEAST : direction).label();
        return Sentence.of(
                head.ja() + ": " + reached + " は " + limit + " " + side.ja() + " → "
                        + met.label().ja(),
                head.en() + ": " + reached + ", " + side.en() + " " + limit + " → "
                        + met.label().en());
    }

    private static String side(Interval interval) {
        return interval.isPoint() ? interval.lower().exactText() : interval.exactText();
    }

    /**
     * {@return how an activity was judged, against the number of times if one is stated; or why it was not}
     *
     * @param verdict the verdict
     * @param actual what is known of it
     * @param times the number of times stated
     */
    public static List<Sentence> activity(TargetVerdict verdict, EvidenceValue actual, Optional<Quantity> times) {
        if (verdict.reason().isPresent()) {
            return undecided(verdict);
        }
        Met met = verdict.met();
        Optional<String> count = actual.value()
                .value()
                .flatMap(Quantity::nominal)
                .map(n -> n.exactText() + actual.unit().symbol())
                .or(actual::printed)
                .or(actual::computed);
        Optional<String> least =
                times.map(t -> t.interval().lower().exactText() + t.unit().symbol());
        Sentence words = count.map(c -> counted(c, least)).orElseGet(() -> stated(met, least));
        return List.of(Sentence.of(
                JUDGEMENT.ja() + ": " + words.ja() + " → " + met.label().ja(),
                JUDGEMENT.en() + ": " + words.en() + " → " + met.label().en()));
    }

    private static Sentence counted(String count, Optional<String> times) {
        Sentence least = Direction.AT_LEAST.label();
        return Sentence.of(
                "実績 " + count + times.map(t -> " は " + t + " " + least.ja()).orElse(""),
                "actual " + count + times.map(t -> ", " + least.en() + " " + t).orElse(""));
    }

    private static Sentence stated(Met met, Optional<String> times) {
        return Sentence.of(
                (met == Met.MET ? "実施の記載あり" : "未実施の記載あり")
                        + times.map(t -> "(目標 " + t + "、回数の記載なし)").orElse(""),
                (met == Met.MET ? "stated as done" : "stated as not done")
                        + times.map(t -> " (target " + t + ", no number of times stated)")
                                .orElse(""));
    }

    /**
     * {@return what the rest of the period can't undo}
     *
     * @param outlook what it can do
     */
    public static Optional<Sentence> outlook(Outlook outlook) {
        return switch (outlook) {
            case ALREADY_MET -> Optional.of(ALREADY_MET);
            case OUT_OF_REACH -> Optional.of(OUT_OF_REACH);
            case FINAL, OPEN -> Optional.empty();
        };
    }

    /**
     * {@return how much of a limit is used}
     *
     * @param share the share
     */
    public static Sentence used(Rational share) {
        String percent = share.times(HUNDRED).toDecimal(1, RoundingMode.HALF_UP).toPlainString();
        return Sentence.of(
                "期間全体の上限のうち使用した割合: " + share + "(" + percent + "%)",
                "Used of the limit for the whole period: " + share + " (" + percent + "%)");
    }
}
