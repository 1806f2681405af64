package dev.nendo.policy;

import dev.nendo.internal.Checks;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The legend of the branch reports: judged on met, never on a ratio, except ◎ where somebody states a number for it. */
record LegendPolicy(Optional<Rational> farAbove) implements StatusPolicy {
    static final LegendPolicy PLAIN = new LegendPolicy(Optional.empty());
    static final String ID = "report-legend";

    /** The reasons that the rest of a period takes away. */
    private static final Set<Reason> PERIOD =
            EnumSet.of(Reason.POINT_NOT_REACHED, Reason.NO_DATA_YET, Reason.NOT_STARTED);

    private static final Label FAR = label(StatusMark.FAR_ABOVE, 4);
    private static final Label PLANNED = label(StatusMark.AS_PLANNED, 3);
    private static final Label UNDER_WAY = label(StatusMark.UNDER_WAY, 2);
    private static final Label NOT_DONE = label(StatusMark.NOT_DONE, 1);
    private static final Label NONE = label(StatusMark.NOT_ASSESSED, 0);

    static LegendPolicy of(Rational farAbove) {
        Checks.argument(
                farAbove.compareTo(Rational.ONE) >= 0,
                () -> "far above plan begins at a ratio of 1 or more: " + farAbove);
        return new LegendPolicy(Optional.of(farAbove));
    }

    private static Label label(StatusMark mark, int rank) {
        return new Label(mark.symbol(), rank, mark.meaning());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Answer judge(PolicyCase it) {
        if (it.isUnderWay()) {
            return new Answer(UNDER_WAY, underWay(it.met()));
        }
        return switch (it.met()) {
            case MET -> isFarAbove(it) ? new Answer(FAR, far()) : new Answer(PLANNED, MET_RULE);
            case NOT_MET ->
                it.isKnownNotDone() ? new Answer(NOT_DONE, NOT_DONE_RULE) : new Answer(UNDER_WAY, NOT_MET_RULE);
            default -> undecided(it);
        };
    }

    private static final Sentence MET_RULE = Sentence.of("達成は○", "met gives ○");
    private static final Sentence NOT_MET_RULE = Sentence.of("未達成は△", "not met gives △");
    private static final Sentence UNDER_WAY_RULE = Sentence.of("期間の途中で未達成は△(実施中)", "not met so far gives △, under way");
    private static final Sentence LIMIT_HOLDS_RULE = Sentence.of(
            "期間の途中で上限の範囲内は△(実施中)", "within the limit so far gives △, under way: the rest of the period decides");
    private static final Sentence NOT_DONE_RULE =
            Sentence.of("実施していないことが明らかな活動は×", "an activity known not to have been done gives ×");
    private static final Sentence BEGUN_RULE = Sentence.of(
            "期間が終わっておらず判定なし、実績は一部ありで△(実施中)",
            "undecided because the period is not over, some actual known, gives △, under way");
    private static final Sentence NONE_RULE = Sentence.of("判定できないものは─", "what can't be judged gives ─");

    private static Sentence underWay(Met met) {
        return switch (met) {
            case MET -> LIMIT_HOLDS_RULE;
            case NOT_MET -> UNDER_WAY_RULE;
            default -> BEGUN_RULE;
        };
    }

    private static Answer undecided(PolicyCase it) {
        boolean open = it.reason().filter(PERIOD::contains).isPresent();
        return open && it.isActualKnown() ? new Answer(UNDER_WAY, BEGUN_RULE) : new Answer(NONE, NONE_RULE);
    }

    private boolean isFarAbove(PolicyCase it) {
        return farAbove.isPresent()
                && (it.isAboveEveryRatio()
                        || it.ratio()
                                .filter(r -> r.compareTo(farAbove.get()) >= 0)
                                .isPresent());
    }

    private Sentence far() {
        String percent =
                farAbove.map(f -> PercentText.of(PercentText.percent(f))).orElse("");
        return Sentence.of(
                "達成かつ達成率 " + percent + "% 以上は◎", "met with an achievement of at least " + percent + "% gives ◎");
    }

    @Override
    public Set<Label> possible(PolicyCase it, Interval ratios) {
        if (it.met() != Met.MET || it.isUnderWay() || farAbove.isEmpty()) {
            return Set.of(judge(it).label());
        }
        Rational from = farAbove.get();
        Set<Label> labels = new LinkedHashSet<>();
        if (ratios.upper().compareTo(from) > 0 || ratios.contains(from)) {
            labels.add(FAR);
        }
        if (ratios.lower().compareTo(from) < 0) {
            labels.add(PLANNED);
        }
        return labels;
    }
}
