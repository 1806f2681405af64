package dev.nendo.bulk;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.verdict.ComparedExtent;
import dev.nendo.evaluate.verdict.Outlook;
import dev.nendo.evaluate.verdict.PartOfYear;
import dev.nendo.kpi.Met;
import dev.nendo.number.Reason;
import dev.nendo.policy.Label;
import dev.nendo.policy.PolicyCase;
import dev.nendo.policy.StatusPolicies;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of many series against their targets: a byte each, and everything else when it is asked for.
 *
 * <p>It holds no explanations: {@link #evaluation} makes the full one of a single series, with the same result. Series are counted from 0.
 * The status is that of the reports' legend: ○ met, △ not met, ─ undecided; another policy is a matter of the evaluation. Example: 4 of 10
 * against at least 2/5 is {@code MET} and ○. Rounding: none. Immutable and thread-safe as the columns are.
 */
public final class Judgements {
    private static final Map<Met, Label> LEGEND = new EnumMap<>(Met.class);

    static {
        for (Met met : Met.values()) {
            PolicyCase it = PolicyCase.of(met, Optional.empty());
            LEGEND.put(met, StatusPolicies.legend().judge(it).label());
        }
    }

    private static final Label UNDER_WAY = StatusPolicies.legend()
            .judge(PolicyCase.builder().met(Met.NOT_MET).underWay(true).build())
            .label();

    private final Basis basis;
    private final byte[] codes;

    /** What was judged: the results as of a month, against the targets; the year before goes through the same months. */
    record Basis(Latest results, TargetColumns targets, @Nullable Latest yearBefore, Optional<YearMonth> asOf) {}

    Judgements(Basis basis, byte[] codes) {
        this.basis = basis;
        this.codes = codes;
    }

    /** {@return how many series were judged} */
    public int size() {
        return codes.length;
    }

    /**
     * Whether a target is met.
     *
     * @param series from 0
     * @return met, not met or undecided; exact figures never depend on rounding
     */
    public Met met(int series) {
        return Judge.met(codes[series]);
    }

    /**
     * Why a series is undecided.
     *
     * @param series from 0
     * @return the reason; empty where it is met or not
     */
    public Optional<Reason> reason(int series) {
        return codes[series] < Judge.REASONS ? Optional.empty() : Optional.of(Judge.reason(codes[series]));
    }

    /**
     * The label of the reports' legend.
     *
     * @param series from 0
     * @return ○, △ or ─
     */
    public Label status(int series) {
        boolean isAwaited = codes[series] < Judge.REASONS
                ? standing(series).filter(it -> it.isUnderWay(met(series))).isPresent()
                : Judge.reason(codes[series]) == Reason.PERIOD_OPEN;
        return isAwaited ? UNDER_WAY : Objects.requireNonNull(LEGEND.get(met(series)));
    }

    /** What a value says while the period goes on, where its target has a number and a side. */
    Optional<PartOfYear.Standing> standing(int series) {
        return basis.targets()
                .direction(series)
                .map(direction -> PartOfYear.judge(extent(series), direction, met(series), Outlook.OPEN));
    }

    private ComparedExtent extent(int series) {
        return basis.results().isWide(series)
                ? OpenPeriod.extent(basis.results(), evaluation(series).isIncomplete())
                : OpenPeriod.extent(basis.results(), series);
    }

    /**
     * How many series are met, not met or undecided.
     *
     * @param met which
     * @return their number
     */
    public int count(Met met) {
        int count = 0;
        for (byte code : codes) {
            count += Judge.met(code) == met ? 1 : 0;
        }
        return count;
    }

    /**
     * Everything about one series, computed as it is asked for.
     *
     * @param series from 0
     * @return a view
     */
    public Judgement get(int series) {
        return new Judgement(this, Objects.checkIndex(series, size()));
    }

    /** {@return all of them, as a list of views} */
    public List<Judgement> all() {
        return new AbstractList<>() {
            @Override
            public Judgement get(int series) {
                return Judgements.this.get(series);
            }

            @Override
            public int size() {
                return codes.length;
            }
        };
    }

    /**
     * The full evaluation of one series with its explanation, by the one-by-one evaluator.
     *
     * @param series from 0
     * @return the evaluation of a KPI made up for it; the same judgement, a rate's values in per cent
     */
    public Evaluation evaluation(int series) {
        return SeriesKpi.evaluate(basis, Objects.checkIndex(series, size()));
    }

    Basis basis() {
        return basis;
    }

    /**
     * The counts.
     *
     * @return such as {@code 47 series, 30 met, 15 not-met, 2 undecided}
     */
    @Override
    public String toString() {
        return size() + " series, " + count(Met.MET) + " met, " + count(Met.NOT_MET) + " not-met, "
                + count(Met.UNDECIDED) + " undecided";
    }
}
