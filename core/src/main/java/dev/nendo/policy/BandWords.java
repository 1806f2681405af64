package dev.nendo.policy;

import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.problem.Sentence;

/** The rules of a banded policy in words. */
final class BandWords {
    private BandWords() {}

    /** How a ratio was divided by the elapsed share of a plan; empty texts where it was not. */
    private record Division(String ja, String en) {
        static Division of(BandedPolicy policy, PolicyCase it) {
            Rational share = Banding.share(policy, it);
            if (!policy.isProRated() || it.ratio().isEmpty() || share.equals(Rational.ONE)) {
                return new Division("", "");
            }
            Rational ratio = it.ratio().get();
            String numbers = PercentText.of(PercentText.percent(ratio)) + " ÷ " + share + " = "
                    + PercentText.of(PercentText.percent(ratio.dividedBy(share)));
            return new Division("、経過割合で除して " + numbers, ", divided by the elapsed share: " + numbers);
        }
    }

    static Sentence underWay(BandedPolicy policy, Label label) {
        return Sentence.of(
                policy.name().ja() + ": 期間の途中の値と期間全体の目標との比較は" + label.symbol(),
                policy.name().en() + ": part of a period against the target for the whole of it gives "
                        + label.symbol());
    }

    static Sentence notGraded(BandedPolicy policy, Label label) {
        return Sentence.of(
                policy.name().ja() + ": この年度は評価を行わないため" + label.symbol(),
                policy.name().en() + ": this year is not graded, which gives " + label.symbol());
    }

    /** A band as {@code B 100 ≤ x < 120}. */
    static String text(Band band) {
        String from = band.from()
                .map(b -> PercentText.of(b.percent()) + (b.isIncluded() ? " ≤ " : " < "))
                .orElse("");
        String to = band.to()
                .map(b -> (b.isIncluded() ? " ≤ " : " < ") + PercentText.of(b.percent()))
                .orElse("");
        return band.label().symbol() + " " + from + "x" + to;
    }

    static Sentence rule(BandedPolicy policy, PolicyCase it, Band band) {
        boolean rounds = policy.judgedOn() == JudgedOn.PRINTED;
        String ja = rounds ? "達成率%、小数点以下" + policy.decimals() + "桁に端数処理" : "達成率%";
        String en = rounds ? "achievement in %, rounded to " + policy.decimals() + " decimals" : "achievement in %";
        Division divided = Division.of(policy, it);
        return Sentence.of(
                policy.name().ja() + ": " + text(band) + "(" + ja + ")" + divided.ja(),
                policy.name().en() + ": " + text(band) + " (" + en + ")" + divided.en());
    }

    static Sentence none(BandedPolicy policy) {
        String symbol = policy.withoutRatio().symbol();
        return Sentence.of(
                policy.name().ja() + ": 達成率のないものは" + symbol, policy.name().en() + ": without a ratio " + symbol);
    }
}
