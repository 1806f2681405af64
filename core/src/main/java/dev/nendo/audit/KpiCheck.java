package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Equation.Quotient;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.KpiEvidence;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Statement;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A KPI's target against its own arithmetic, last year's result, and the months and populations of its actual. */
final class KpiCheck {
    private final AuditedPlan sheet;
    private final ResolvedKpi kpi;
    private final AuditResults results;

    KpiCheck(AuditedPlan sheet, ResolvedKpi kpi, AuditResults results) {
        this.sheet = sheet;
        this.kpi = kpi;
        this.results = results;
    }

    /** Checks, and returns whether it said that the months of the target differ from those of the actual. */
    boolean check() {
        powerOfTen();
        Target target = kpi.definition().target();
        if (target instanceof Target.Projected projected) {
            projected.rate().ifPresent(rate -> quotient(projected.numerator(), projected.denominator(), rate));
            population(projected.denominator(), Optional.empty());
        } else if (target instanceof Target.Parts parts) {
            parts(parts);
        }
        boolean isSaid = target instanceof Target.PriorYear prior
                && prior.reference().filter(this::lastYear).isPresent();
        return isSaid || window();
    }

    private PrintedPlace place() {
        return sheet.placeOf(kpi);
    }

    private Optional<KpiEvidence> evidence(int yearsBack) {
        return kpi.definition().actuals().stream()
                .filter(observed -> observed.yearsBack() == yearsBack)
                .map(observed -> KpiEvidence.of(sheet, kpi, observed))
                .findFirst();
    }

    /** The actual against last year's over the same months. */
    private void powerOfTen() {
        Optional<KpiEvidence> now = evidence(0);
        Optional<KpiEvidence> before = evidence(1);
        Optional<Amount> one = now.flatMap(KpiEvidence::printed);
        Optional<Amount> other = before.flatMap(KpiEvidence::printed);
        boolean isSamePeriod = now.flatMap(KpiEvidence::window)
                .map(window -> window.minusYears(1))
                .equals(before.flatMap(KpiEvidence::window));
        if (one.isPresent()
                && other.isPresent()
                && isSamePeriod
                && AuditedPlan.isComparable(one.get().unit(), other.get().unit())) {
            PowersOfTen.check(place(), one.get(), other.get(), results);
        }
    }

    private Window targetWindow() {
        return kpi.definition()
                .targetWindow()
                .orElseGet(() -> sheet.plan().fiscalYear().window());
    }

    private void quotient(Printed numerator, Printed denominator, Printed rate) {
        Optional<Amount> above = sheet.term(Sentence.of("見込み数", "the projected numerator"), numerator);
        Optional<Amount> below = sheet.term(Sentence.of("対象者数", "the projected denominator"), denominator);
        Optional<Amount> claimed = amount(Sentence.of("目標の率", "The target rate"), rate);
        if (above.isPresent() && below.isPresent() && claimed.isPresent()) {
            check(List.of(Term.plus(above.get())), List.of(Term.plus(below.get())), claimed.get());
        } else {
            results.notCheckable(Relation.RATE_IS_QUOTIENT, Unchecked.Obstacle.MISSING_FIGURE, this::place);
        }
    }

    /** A rate printed without a unit, of a KPI that states none either, may be a ratio or in per cent. */
    private void check(List<Term> above, List<Term> below, Amount rate) {
        Optional<Quotient> plain = Quotient.of(above, below, rate);
        if (plain.isEmpty()) {
            results.notCheckable(Relation.RATE_IS_QUOTIENT, Unchecked.Obstacle.UNITS_DIFFER, this::place);
            return;
        }
        boolean inPercent = rate.unit().equals(Unit.NONE) && !plain.get().isSatisfied();
        results.check(
                inPercent ? new Quotient(above, below, rate.inPercent()) : plain.get(),
                ContradictionWords.of(Relation.RATE_IS_QUOTIENT, place()));
    }

    /** A figure of the target: in the KPI's unit where it is printed without one. */
    private Optional<Amount> amount(Sentence name, Printed printed) {
        return sheet.quotient(name, printed.withColumnUnit(kpi.unit()));
    }

    private void parts(Target.Parts target) {
        List<Amount> above = new ArrayList<>();
        List<Amount> below = new ArrayList<>();
        List<Amount> rates = new ArrayList<>();
        for (Target.Part part : target.parts()) {
            part.rate().ifPresent(rate -> quotient(part.numerator(), part.denominator(), rate));
            population(part.denominator(), Optional.of(part.name()));
            Sentence name = Sentence.of(part.name(), part.name());
            sheet.term(name, part.numerator()).ifPresent(above::add);
            sheet.term(name, part.denominator()).ifPresent(below::add);
            part.rate().flatMap(rate -> amount(name, rate)).ifPresent(rates::add);
        }
        Optional<Amount> whole =
                target.whole().flatMap(w -> amount(Sentence.of("全体の目標", "The target of the whole"), w));
        boolean isShares = target.kind() == PartKind.SHARES;
        int complete = target.parts().size();
        if (whole.isPresent() && isShares && rates.size() == complete) {
            results.check(Linear.sum(rates, whole.get()), ContradictionWords.of(Relation.BREAKDOWN, place()));
        } else if (whole.isPresent() && !isShares && above.size() == complete && below.size() == complete) {
            check(Term.sum(above), Term.sum(below), whole.get());
        }
    }

    /** The population planned against the one reported. */
    private void population(Printed planned, Optional<String> part) {
        Optional<Printed> reported = kpi.definition().actuals().stream()
                .filter(observed -> observed.yearsBack() == 0)
                .flatMap(observed -> statement(observed.actual(), part).stream())
                .filter(ratio -> ratio.denominator().size() == 1)
                .map(ratio -> ratio.denominator().get(0))
                .findFirst();
        Optional<Amount> one = sheet.term(Sentence.of("計画の対象者数", "the planned population"), planned);
        Optional<Amount> other =
                reported.flatMap(r -> sheet.term(Sentence.of("実績の対象者数", "the reported population"), r));
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        if (SameQuantity.agree(one.get(), other.get())) {
            results.consistent();
            return;
        }
        results.add(PartsOfWhole.info(
                        Relation.SAME_POPULATION,
                        place(),
                        Sentence.of(
                                "計画の対象者数は " + one.get().text() + "、実績の対象者数は "
                                        + other.get().text() + " で、対象者が異なるため率をそのまま比べられません。",
                                "The plan's population is " + one.get().text() + " and the result's "
                                        + other.get().text() + ": the rates are of different populations."))
                .printed(other.get().text())
                .expected(one.get().text())
                .build());
    }

    private Optional<Statement.Ratio> statement(Actual actual, Optional<String> part) {
        Optional<String> id = Optional.empty();
        if (actual instanceof Actual.OfRatio of && part.isEmpty()) {
            id = Optional.of(of.statement());
        } else if (actual instanceof Actual.OfParts of) {
            id = of.parts().stream()
                    .filter(p -> part.filter(p.name()::equals).isPresent())
                    .map(Actual.Part::statement)
                    .findFirst();
        }
        return id.map(kpi.plan()::statement)
                .filter(Statement.Ratio.class::isInstance)
                .map(Statement.Ratio.class::cast);
    }

    /** A printed reference to last year's result against that result; true if an info about windows was given. */
    private boolean lastYear(Printed reference) {
        Optional<KpiEvidence> before = evidence(1).filter(e -> e.printed().isPresent());
        Optional<Amount> stated = amount(Sentence.of("目標の前年度の値", "Last year's figure in the target"), reference);
        if (before.isEmpty() || stated.isEmpty()) {
            return false;
        }
        Amount result = before.get().printed().orElseThrow();
        Window wanted = targetWindow().minusYears(1);
        Optional<Window> other = before.get().window().filter(window -> !covers(window, wanted));
        if (other.isEmpty()) {
            Amount figure = stated.get().likewise(result);
            if (!AuditedPlan.isOnOneScale(figure.unit(), result.unit())) {
                results.notCheckable(Relation.SAME_QUANTITY, Unchecked.Obstacle.UNITS_DIFFER, this::place);
                return false;
            }
            SameQuantity.check(Relation.SAME_QUANTITY, place(), figure, result.likewise(figure), results);
            return false;
        }
        results.add(PartsOfWhole.info(
                        Relation.SAME_WINDOW,
                        place(),
                        Sentence.of(
                                "目標の前年度の値 " + stated.get().text() + " は " + wanted + "、"
                                        + result.name().ja() + " の " + result.text() + " は " + other.get()
                                        + " のもので、期間が異なるため比べられません。",
                                "Last year's figure in the target, "
                                        + stated.get().text() + ", is of " + wanted + ", and "
                                        + result.text() + " of " + result.name().en() + " of " + other.get()
                                        + ": the windows differ."))
                .printed(stated.get().text())
                .expected(result.text())
                .build());
        return true;
    }

    /** Figures at a point are compared by their last month only. */
    private boolean covers(Window window, Window wanted) {
        boolean isAtPoint = kpi.measure().isAtPoint();
        return isAtPoint ? window.last().equals(wanted.last()) : window.equals(wanted);
    }

    /** The months of the actual against those that the target speaks of. */
    private boolean window() {
        Target target = kpi.definition().target();
        boolean hasNumber = !(target instanceof Target.None
                || target instanceof Target.Qualitative
                || target instanceof Target.Activity);
        Optional<KpiEvidence> own = evidence(0);
        Optional<Window> window = own.flatMap(KpiEvidence::window);
        if (!hasNumber
                || window.isEmpty()
                || own.flatMap(KpiEvidence::blankMonth).isPresent()) {
            return false;
        }
        if (covers(window.get(), targetWindow())) {
            results.consistent();
            return false;
        }
        results.add(PartsOfWhole.info(
                        Relation.SAME_WINDOW,
                        place(),
                        Sentence.of(
                                "目標は " + targetWindow() + "、実績は " + window.get() + " のもので、期間が異なります。",
                                "The target is of " + targetWindow() + " and the result of " + window.get()
                                        + ": the windows differ."))
                .printed(own.flatMap(KpiEvidence::printed).map(Amount::text))
                .build());
        return true;
    }
}
