package dev.nendo.evidence;

import dev.nendo.evidence.EvidenceValue.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Accrual;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of evidence.
 *
 * @param evidence the evidence
 * @param gaps what to do about months without a figure
 * @param asOf the last month whose data may be used
 */
public record Question(Evidence evidence, GapPolicy gaps, Optional<YearMonth> asOf) {

    /** {@return what is measured} */
    public Measure measure() {
        return evidence.measure();
    }

    /** {@return the facets of what is measured} */
    public Accrual accrual() {
        return measure().accrual();
    }

    /** {@return the unit in which target and actual meet} */
    public Unit unit() {
        return evidence.unit();
    }

    /** {@return whether a factor makes the value one of a whole year, whatever months it is of, so that it is a level even if it is a sum} */
    public boolean isAnnualised() {
        return definition().factor().filter(Indicator.Factor::isAnnualising).isPresent();
    }

    /** {@return whether the value builds up to the target, so that a part of the months has a part of it} */
    public boolean canBePhased() {
        return accrual().canBePhased() && !isAnnualised();
    }

    /** {@return the definition} */
    public KpiDefinition definition() {
        return evidence.definition();
    }

    /** {@return the months of the target} */
    public Window targetWindow() {
        return evidence.targetWindow();
    }

    /** {@return whether the target is for one month (年度末時点), so that no other month can be judged by it} */
    public boolean isPoint() {
        return definition().targetWindow().filter(w -> w.size() == 1).isPresent();
    }

    /** {@return whether the definition says of which months this year's actual is} */
    public boolean isWindowStated() {
        return evidence.given().stream()
                .anyMatch(g -> g.yearsBack() == 0 && g.window().isPresent());
    }

    /** {@return the series of a year} */
    public Stream<Material.Series> series(int yearsBack) {
        return evidence.given().stream()
                .filter(g -> g.yearsBack() == yearsBack && g.material() instanceof Material.Series)
                .map(g -> (Material.Series) g.material());
    }

    /** {@return the same as of another month} */
    public Question asOf(YearMonth month) {
        return new Question(evidence, gaps, Optional.of(month));
    }

    /** The last month for which a month without a figure counts as 0, where it does. */
    Optional<YearMonth> zeros() {
        return evidence.definition().absent() == KpiDefinition.Absent.ZERO
                ? asOf.or(evidence::lastDatum)
                : Optional.empty();
    }

    /** Whether amounts that add up can't be taken away again, so that a sum over a gap is a lower bound. */
    boolean onlyGrows() {
        return accrual().isBoundedBelow() && !evidence.canBeNegative();
    }

    /** The months of a value that is added up; those after the last figure are not expected. */
    Coverage coverage(List<Point> used) {
        return MonthlyPoints.coverage(used, gaps);
    }

    /** A value that leaves out none of its months; a level is of its last month alone. */
    Coverage whole(Window covered) {
        Window months = measure().isAtPoint() ? Window.month(covered.last()) : covered;
        return new Coverage(months.size(), months.size(), List.of(), gaps);
    }

    EvidenceValue absent(Reason reason) {
        return EvidenceValue.absent(reason, unit());
    }

    /** A value that is the single figure of some months; an approximate one is no value. */
    EvidenceValue.Builder single(Sentence label, Quantity figure, Window months) {
        Outcome<Quantity> value =
                Datum.isApproximate(figure) ? Outcome.absent(Reason.NOT_ASSESSABLE) : figure.in(unit());
        EvidenceValue.Builder builder = EvidenceValue.builder().value(value).unit(unit());
        return builder.printed(figure.printed().map(Printed::text).or(() -> figure.nominal()
                        .map(Rational::exactText)))
                .decimals(
                        figure.decimals().isPresent()
                                ? Optional.of(figure.decimals().getAsInt())
                                : Optional.empty())
                .kind(Kind.PRINTED)
                .window(months)
                .coverage(whole(months))
                .addInput(EvidenceWords.one(label, months, figure));
    }

    /** A value computed from several figures by a formula. */
    EvidenceValue.Builder computed(Outcome<Quantity> value, Sentence formula) {
        EvidenceValue.Builder builder =
                EvidenceValue.builder().value(value).unit(unit()).kind(Kind.PRINTED);
        value.value().ifPresent(v -> {
            builder.addStep(new Calculation(EvidenceWords.ACTUAL, formula, v));
            v.nominal().map(n -> n.exactText() + unit().symbol()).ifPresent(builder::computed);
        });
        return builder;
    }

    /** A value that is a quotient of two sides. */
    EvidenceValue.Builder quotient(Outcome<Parts> parts, Sentence formula) {
        Outcome<Quantity> value = parts.flatMap(p -> p.quotient(unit()));
        EvidenceValue.Builder builder =
                EvidenceValue.builder().value(value).unit(unit()).kind(Kind.COUNTS);
        parts.value().ifPresent(p -> {
            builder.parts(p).computed(p.text());
            value.value()
                    .ifPresent(v -> builder.addStep(new Calculation(
                            EvidenceWords.ACTUAL, EvidenceWords.working(formula, p, p.factor(unit())), v)));
        });
        return builder;
    }
}
