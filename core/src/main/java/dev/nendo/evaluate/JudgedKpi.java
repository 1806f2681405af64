package dev.nendo.evaluate;

import dev.nendo.evaluate.explain.Working;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Met;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that keeps its evidence and verdict; everything else is made of them when it is asked for, and then kept.
 *
 * <p>Each part is a pure function of the judged case and immutable, so that two threads that ask at once make equal ones.
 */
final class JudgedKpi implements Evaluation {
    private final JudgedCase judged;
    private volatile @Nullable ActualValue actual;
    private volatile @Nullable TargetValue target;
    private volatile @Nullable Achievement achievement;
    private volatile @Nullable Statuses statuses;
    /** One, or none where there is no pace. */
    private volatile @Nullable List<Pace> pace;

    private volatile @Nullable List<YearOnYear> yearsOnYear;
    private volatile @Nullable List<Benchmarks> others;
    private volatile @Nullable Explanation explanation;

    JudgedKpi(JudgedCase judged) {
        this.judged = judged;
    }

    @Override
    public KpiDefinition definition() {
        return judged.definition();
    }

    @Override
    public FiscalYear year() {
        return judged.question().evidence().year();
    }

    @Override
    public Optional<String> branch() {
        return judged.kpi().branch();
    }

    @Override
    public Optional<ResolvedKpi> source() {
        return judged.kpi().source();
    }

    @Override
    public Optional<YearMonth> asOf() {
        return judged.asOf();
    }

    @Override
    public ActualValue actual() {
        ActualValue made = actual;
        if (made == null) {
            made = ActualValues.ofThisYear(judged.actual());
            actual = made;
        }
        return made;
    }

    @Override
    public TargetValue target() {
        TargetValue made = target;
        if (made == null) {
            made = TargetValues.of(judged.target());
            target = made;
        }
        return made;
    }

    @Override
    public Met met() {
        return judged.verdict().met();
    }

    @Override
    public Met metExactly() {
        return judged.verdict().exactly();
    }

    @Override
    public Met metAtPrinted() {
        return judged.verdict().atPrinted();
    }

    @Override
    public Optional<Reason> reason() {
        return judged.verdict().reason();
    }

    @Override
    public Optional<Certainty> certainty() {
        return judged.certainty();
    }

    @Override
    public boolean isIncomplete() {
        return judged.isIncomplete();
    }

    @Override
    public boolean isPartial() {
        return judged.isPartial();
    }

    @Override
    public boolean isUnderWay() {
        return Statuses.isUnderWay(judged);
    }

    @Override
    public Outlook outlook() {
        return Outlook.valueOf(judged.standing().outlook().name());
    }

    @Override
    public Optional<Rational> limitUsed() {
        return judged.verdict().limitUsed(judged.standing());
    }

    @Override
    public Achievement achievement() {
        Achievement made = achievement;
        if (made == null) {
            made = AchievementRatio.of(judged);
            achievement = made;
        }
        return made;
    }

    private Statuses statuses() {
        Statuses made = statuses;
        if (made == null) {
            made = Statuses.of(judged, achievement());
            statuses = made;
        }
        return made;
    }

    @Override
    public Outcome<Label> status() {
        return statuses().label();
    }

    @Override
    public List<Label> possibleStatuses() {
        return statuses().possible();
    }

    @Override
    public String policy() {
        return judged.kpi().policy().id();
    }

    @Override
    public Optional<Pace> pace() {
        List<Pace> made = pace;
        if (made == null) {
            made = Paces.of(judged).stream().toList();
            pace = made;
        }
        return made.stream().findFirst();
    }

    @Override
    public List<YearOnYear> yearsOnYear() {
        List<YearOnYear> made = yearsOnYear;
        if (made == null) {
            made = YearsOnYear.of(judged);
            yearsOnYear = made;
        }
        return made;
    }

    private List<Benchmarks> others() {
        List<Benchmarks> made = others;
        if (made == null) {
            made = Benchmarks.of(judged);
            others = made;
        }
        return made;
    }

    @Override
    public List<Benchmark> benchmarks() {
        return others().stream().map(Benchmarks::result).toList();
    }

    @Override
    public Explanation explanation() {
        Explanation made = explanation;
        if (made == null) {
            Working.Builder working = new Working.Builder();
            working.add(new EvaluationWords(judged, achievement()).working(statuses()));
            others().forEach(other -> working.add(other.working()));
            made = Explanations.of(working.build());
            explanation = made;
        }
        return made;
    }

    @Override
    public String shownActual(Language language) {
        return new EvaluationText(judged, language).actual();
    }

    @Override
    public String shownTarget(Language language) {
        return new EvaluationText(judged, language).target();
    }

    /** Equal are results that say the same of the same KPI. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JudgedKpi that
                && definition().equals(that.definition())
                && year().equals(that.year())
                && branch().equals(that.branch())
                && source().equals(that.source())
                && asOf().equals(that.asOf())
                && judged.verdict().equals(that.judged.verdict())
                && judged.standing().equals(that.judged.standing())
                && policy().equals(that.policy())
                && actual().equals(that.actual())
                && target().equals(that.target())
                && achievement().equals(that.achievement())
                && statuses().equals(that.statuses())
                && pace().equals(that.pace())
                && yearsOnYear().equals(that.yearsOnYear())
                && explanation().equals(that.explanation());
    }

    @Override
    public int hashCode() {
        return Objects.hash(definition().id(), year(), branch(), asOf(), met());
    }

    /** {@return branch, year, KPI and what was found, for people who debug} */
    @Override
    public String toString() {
        return "Evaluation{" + branch().map(b -> b + " ").orElse("") + year() + " "
                + definition().id() + ": " + met() + ", " + judged.actual().judged() + " against "
                + judged.target().value() + "}";
    }
}
