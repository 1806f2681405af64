package dev.nendo.evaluate;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The result of judging one KPI: actual, target, whether it is met, how far, with which status, and why.
 *
 * <p>The reported status is given next to the computed one; neither changes the other. Values are in the KPI's unit, achievement ratios are
 * ratios. Example: 1.20 as printed against at most 1.36 is met, certain, achievement 17/15, status ○. Nothing is rounded, except that
 * {@link #metAtPrinted()} compares rounded values. Immutable and thread-safe.
 */
public sealed interface Evaluation permits JudgedKpi {
    /** {@return the definition judged} */
    KpiDefinition definition();

    /** {@return the fiscal year judged} */
    FiscalYear year();

    /** {@return the branch's id; empty where a KPI was given by its numbers alone} */
    Optional<String> branch();

    /** {@return the KPI of a plan that was judged; empty where it was given by its numbers} */
    Optional<ResolvedKpi> source();

    /** {@return the as-of month given, or else the last month that the actual covers} */
    Optional<YearMonth> asOf();

    /** {@return what was reached; for a target at a point that has not come, the latest value} */
    ActualValue actual();

    /** {@return what it is compared with} */
    TargetValue target();

    /** {@return whether the target is met, on the basis that the definition chooses} */
    Met met();

    /** {@return whether it is met by the exact values} */
    Met metExactly();

    /** {@return whether it is met by the values at printed precision} */
    Met metAtPrinted();

    /** {@return why it is undecided} */
    Optional<Reason> reason();

    /** {@return how firm the judgement is; empty where there is none} */
    Optional<Certainty> certainty();

    /** {@return whether the actual ends before the target's window does} */
    boolean isIncomplete();

    /** {@return whether the actual covers only some months of the target's window, whether or not the target was cut to them} */
    boolean isPartial();

    /** {@return whether the rest of the period decides, so that △ means under way (実施中) and not below plan} */
    boolean isUnderWay();

    /** {@return whether the rest of the period can still change the judgement} */
    Outlook outlook();

    /** {@return of a limit for the whole period, while the period goes on, the share that is used: 60 of 150 is 2/5} */
    Optional<Rational> limitUsed();

    /** {@return the achievement ratio and the difference} */
    Achievement achievement();

    /** {@return the status; where it depends on rounding, the one at printed precision; absent where nobody knows the policy} */
    Outcome<Label> status();

    /** {@return every status that the rounded figures allow, the best first} */
    List<Label> possibleStatuses();

    /** {@return the id of the policy that gave the status} */
    String policy();

    /** {@return for an amount that builds up, how it stands against its plan to date} */
    Optional<Pace> pace();

    /** {@return the same period of earlier years, the nearest first, where known} */
    List<YearOnYear> yearsOnYear();

    /** {@return what others reached, such as the national average, in the order of the definition} */
    List<Benchmark> benchmarks();

    /** {@return how all of this came about} */
    Explanation explanation();

    /** {@return the path of the plan item, such as {@code 1(2)}; empty text without a plan} */
    default String itemPath() {
        return source().map(ResolvedKpi::itemPath).orElse("");
    }

    /** {@return how all of this came about, the same as {@link #explanation()}} */
    default Explanation explain() {
        return explanation();
    }

    /**
     * {@return the status for people, with all that rounding allows in brackets where it is more than one: ○, or △(○,△)}
     *
     * @param language the language
     */
    default String shownStatus(Language language) {
        return EvaluationText.status(status(), possibleStatuses());
    }

    /**
     * {@return the actual for people, with so many decimals that it agrees with the judgement: 96.93%, or ─ where there is none}
     *
     * @param language the language
     */
    String shownActual(Language language);

    /**
     * {@return the number compared with for people, without its side: 96.8%, or ─ where there is none}
     *
     * @param language the language
     */
    String shownTarget(Language language);

    /**
     * {@return the number compared with and its side, such as 96.8%以上 or at least 96.8%; ─ where there is none}
     *
     * @param language the language
     */
    default String shownLimit(Language language) {
        String number = shownTarget(language);
        Optional<Direction> side = target().direction().filter(direction -> direction != Direction.ACTIVITY);
        if (side.isEmpty() || target().value().value().isEmpty()) {
            return number;
        }
        String words = side.get().label().in(language);
        return language == Language.JA ? number + words : words + " " + number;
    }

    /** {@return the statuses that the report prints for the KPI} */
    default List<ReportedStatus> reportedStatuses() {
        return source().map(ResolvedKpi::reportedStatuses).orElse(List.of());
    }

    /** {@return the months of the target} */
    default Window targetWindow() {
        return target().window();
    }

    /**
     * Somebody else's result next to the KPI's own, such as the national average (全国平均); it decides nothing.
     *
     * @param id the id of the figure or row it is printed in
     * @param label its name as printed
     * @param value what they reached, in the KPI's unit, over the actual's months where it is printed by month
     * @param difference the KPI's actual minus theirs
     */
    record Benchmark(String id, String label, ActualValue value, Difference difference) {}

    /**
     * A difference of two values.
     *
     * @param interval all that it may be, or why there is none
     * @param nominal the difference of the printed figures
     * @param unit its unit, ポイント for rates in %
     * @param isLikeForLike whether both cover the same months
     */
    record Difference(Outcome<Interval> interval, Optional<Rational> nominal, Unit unit, boolean isLikeForLike) {}

    /** How firm a judgement is; the first that applies. */
    enum Certainty {
        /** Preliminary figures went in, or the actual ends before the target's window does. */
        PROVISIONAL("provisional", "暫定", "provisional"),
        /** What was rounded away decides. */
        DEPENDS_ON_ROUNDING("depends-on-rounding", "端数処理次第", "depends on rounding"),
        /** Nothing can change it. */
        CERTAIN("certain", "確定", "certain");

        private final String id;
        private final Sentence label;

        Certainty(String id, String ja, String en) {
            this.id = id;
            this.label = Sentence.of(ja, en);
        }

        /** {@return the name used in files, such as {@code provisional}} */
        public String id() {
            return id;
        }

        /** {@return the name shown to people} */
        public Sentence label() {
            return label;
        }
    }

    /** What the rest of the period can do to a judgement. */
    enum Outlook {
        /** The period is over. */
        FINAL("final"),
        /** The rest of the period can still change it. */
        OPEN("open"),
        /** Met, and the rest of the period can't undo it. */
        ALREADY_MET("already-met"),
        /** Not met, and the rest of the period can't undo it. */
        OUT_OF_REACH("out-of-reach");

        private final String id;

        Outlook(String id) {
            this.id = id;
        }

        /** {@return the name used in files, such as {@code already-met}} */
        public String id() {
            return id;
        }
    }
}
