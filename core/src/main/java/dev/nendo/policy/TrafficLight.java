package dev.nendo.policy;

import dev.nendo.internal.Checks;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;

/** Green met, amber unmet within a tolerance, red below it or without a ratio; which way it travels is no part of it. */
record TrafficLight(String id, Rational tolerance) implements StatusPolicy {
    private static final Label GREEN = new Label("green", 3, Sentence.of("緑", "green"));
    private static final Label AMBER = new Label("amber", 2, Sentence.of("黄", "amber"));
    private static final Label RED = new Label("red", 1, Sentence.of("赤", "red"));
    private static final Label NONE = new Label("none", 0, Sentence.of("判定なし", "not assessed"));

    static TrafficLight of(String id, Rational tolerance) {
        Checks.notBlank("the id of a status policy", id);
        Checks.argument(tolerance.signum() >= 0, () -> "a tolerance must not be negative: " + tolerance);
        return new TrafficLight(id, tolerance);
    }

    private Rational amberFrom() {
        return Rational.ONE.minus(tolerance);
    }

    @Override
    public Answer judge(PolicyCase it) {
        if (isAwaited(it)) {
            return new Answer(NONE, PART_RULE);
        }
        return switch (it.met()) {
            case MET -> new Answer(GREEN, Sentence.of("達成は緑", "met gives green"));
            case NOT_MET ->
                it.ratio().filter(r -> r.compareTo(amberFrom()) >= 0).isPresent()
                        ? new Answer(AMBER, amber())
                        : new Answer(RED, red());
            default -> new Answer(NONE, Sentence.of("判定できないものは色なし", "what can't be judged has no colour"));
        };
    }

    @Override
    public Set<Label> possible(PolicyCase it, Interval ratios) {
        if (it.met() != Met.NOT_MET || isAwaited(it)) {
            return Set.of(judge(it).label());
        }
        Rational from = amberFrom();
        Set<Label> labels = new LinkedHashSet<>();
        if (ratios.upper().compareTo(from) > 0 || ratios.contains(from)) {
            labels.add(AMBER);
        }
        if (ratios.lower().compareTo(from) < 0) {
            labels.add(RED);
        }
        return labels;
    }

    private static final Sentence PART_RULE = Sentence.of(
            "期間の途中の値と期間全体の目標との比較は色なし", "part of a period against the target for the whole of it has no colour");

    private static boolean isAwaited(PolicyCase it) {
        return it.isUnderWay() && it.isPartOfWhole();
    }

    private Sentence amber() {
        String from = PercentText.of(PercentText.percent(amberFrom()));
        return Sentence.of(
                "未達成で達成率 " + from + "% 以上は黄", "not met with an achievement of at least " + from + "% gives amber");
    }

    private Sentence red() {
        String from = PercentText.of(PercentText.percent(amberFrom()));
        return Sentence.of(
                "未達成で達成率 " + from + "% 未満または達成率なしは赤",
                "not met with an achievement below " + from + "% or without one gives red");
    }
}
