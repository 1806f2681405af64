package dev.nendo.bulk;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.kpi.Met;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.observation.CatalogMatch;
import dev.nendo.observation.Unjudged;
import dev.nendo.policy.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judgements of a catalog's KPIs in one year: those of {@link Evaluator}, without an evaluation for each.
 *
 * <p>KPIs with a fixed target on exact monthly numbers were judged in columns; all others one by one, and {@link #oneByOne()} says how many.
 * Example: 47 branches with ten KPIs are 470 judgements, in the order of {@link CatalogMatch#cases()}. An explanation is made on request by
 * {@link #evaluation}. No rounding. Immutable and thread-safe.
 */
public final class CatalogJudgements {
    private final CatalogMatch match;
    private final List<CatalogMatch.Case> cases;
    private final Evaluator evaluator;
    private final Map<Integer, Verdict> single;
    private final Map<Integer, Place> placed;

    /** Where in columns a KPI was judged. */
    record Place(Judgements judgements, int series) {}

    /** What is kept of a KPI that was judged by itself. */
    record Verdict(Met met, Optional<Reason> reason, Outcome<Label> status) {
        static Verdict of(Evaluation one) {
            return new Verdict(one.met(), one.reason(), one.status());
        }
    }

    CatalogJudgements(
            CatalogMatch match, Evaluator evaluator, Map<Integer, Verdict> single, Map<Integer, Place> placed) {
        this.match = match;
        this.cases = match.cases();
        this.evaluator = evaluator;
        this.single = Map.copyOf(single);
        this.placed = Map.copyOf(placed);
    }

    /** {@return how many KPIs were judged} */
    public int size() {
        return cases.size();
    }

    /** {@return how many of them were handed to the evaluator one by one} */
    public int oneByOne() {
        return single.size();
    }

    /**
     * {@return the branch and definition of a judgement}
     *
     * @param index from 0
     */
    public CatalogMatch.Case of(int index) {
        return cases.get(index);
    }

    /**
     * {@return whether the target is met}
     *
     * @param index from 0
     */
    public Met met(int index) {
        Place place = placed.get(index);
        return place == null ? verdict(index).met() : place.judgements().met(place.series());
    }

    /**
     * {@return why it is undecided; empty where it is not}
     *
     * @param index from 0
     */
    public Optional<Reason> reason(int index) {
        Place place = placed.get(index);
        return place == null ? verdict(index).reason() : place.judgements().reason(place.series());
    }

    /**
     * {@return the status; absent where its policy is unknown}
     *
     * @param index from 0
     */
    public Outcome<Label> status(int index) {
        Place place = placed.get(index);
        return place == null
                ? verdict(index).status()
                : Outcome.present(place.judgements().status(place.series()));
    }

    private Verdict verdict(int index) {
        return Optional.ofNullable(single.get(index)).orElseThrow(() -> new IndexOutOfBoundsException(index));
    }

    /**
     * {@return the full evaluation with its explanation, made anew}
     *
     * @param index from 0
     */
    public Evaluation evaluation(int index) {
        CatalogMatch.Case one = of(index);
        return evaluator.evaluate(one.branch(), one.definition(), match.numbers(one));
    }

    /** {@return what can't be judged: observed without a target, or with a target but not observed} */
    public List<Unjudged> unjudged() {
        return match.unjudged();
    }

    /** {@return the counts, such as {@code 470 KPIs, 3 of them one by one}} */
    @Override
    public String toString() {
        return size() + " KPIs, " + oneByOne() + " of them one by one";
    }
}
