package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.FigureWords;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.evaluate.Achievement;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A printed achievement (達成率, 対計画値) against what actual and target of its KPI give.
 *
 * <p>It is of the KPI whose name it carries, else of the only one of the item. For a limit each of the usual conventions is accepted, since
 * reports seldom say which they use.
 */
final class AchievementCheck {
    private static final List<String> NAMES = List.of("達成率", "対計画", "対目標", "計画比", "目標比", "achievement");
    private static final Set<Direction> LIMITS = Set.of(Direction.AT_MOST, Direction.LESS_THAN);

    private final AuditedPlan sheet;
    private final ResolvedKpi kpi;
    private final PlanItem item;
    private final AuditResults results;

    AchievementCheck(AuditedPlan sheet, ResolvedKpi kpi, AuditResults results) {
        this.sheet = sheet;
        this.kpi = kpi;
        this.item = Objects.requireNonNull(sheet.plan().itemsByPath().get(kpi.itemPath()));
        this.results = results;
    }

    void check() {
        List<Figure> printed =
                item.figures().stream().filter(this::isAchievement).toList();
        boolean hasActual = kpi.definition().actuals().stream().anyMatch(observed -> observed.yearsBack() == 0);
        if (printed.isEmpty() || !hasActual) {
            return;
        }
        Evaluation evaluation = Evaluator.standard().evaluate(kpi);
        printed.forEach(figure -> check(figure, evaluation));
    }

    private boolean isAchievement(Figure figure) {
        UnitKind unit = figure.printed().unit().kind();
        boolean isRatio = unit == UnitKind.RATE || figure.printed().unit().equals(Unit.NONE);
        boolean isResult = figure.role() == Figure.Role.ACTUAL || figure.role() == Figure.Role.REFERENCE;
        return isRatio
                && isResult
                && NAMES.stream().anyMatch(figure.label()::contains)
                && sheet.kpisOfFigure(figure.id()).isEmpty()
                && isOfThisKpi(figure.label());
    }

    /** A KPI that is an achievement by name has a label of its own that is none of another quantity. */
    private boolean isOfThisKpi(String label) {
        boolean isNamed = names(kpi.definition()).anyMatch(label::contains);
        boolean isOthers = item.kpis().stream()
                .filter(other -> !other.id().equals(kpi.definition().id()))
                .flatMap(AchievementCheck::names)
                .anyMatch(label::contains);
        boolean isOnly = item.kpis().size() == 1;
        boolean isItsOwnName =
                names(kpi.definition()).anyMatch(name -> NAMES.stream().anyMatch(name::contains));
        return !isItsOwnName && (isNamed || (isOnly && !isOthers));
    }

    private static Stream<String> names(KpiDefinition definition) {
        return Stream.of(
                        definition.id(),
                        definition.name().ja(),
                        definition.name().en())
                .filter(name -> !name.isBlank())
                .distinct();
    }

    private void check(Figure figure, Evaluation evaluation) {
        Sentence name = FigureWords.labelled(figure.label());
        Optional<Amount> printed = sheet.achievement(name, figure);
        Optional<Interval> ratio = evaluation.achievement().ratio().value();
        boolean isFinal = !evaluation.isIncomplete() && evaluation.outlook() == Evaluation.Outlook.FINAL;
        boolean isSamePeriod = figure.window()
                .filter(window ->
                        evaluation.actual().window().filter(window::equals).isEmpty())
                .isEmpty();
        if (printed.isEmpty() || ratio.isEmpty() || !isFinal || !isSamePeriod) {
            boolean hasValues = printed.isPresent() && ratio.isPresent();
            results.notCheckable(
                    Relation.ACHIEVEMENT,
                    !hasValues
                            ? Unchecked.Obstacle.MISSING_FIGURE
                            : isFinal ? Unchecked.Obstacle.WINDOWS_DIFFER : Unchecked.Obstacle.PERIOD_OPEN,
                    () -> place(figure));
        } else if (conventions(evaluation, ratio.get()).anyMatch(r -> allows(printed.get(), r))) {
            results.consistent();
        } else {
            results.add(AchievementWords.finding(place(figure), printed.get(), ratio.get(), evaluation));
        }
    }

    private PrintedPlace place(Figure figure) {
        return sheet.place(kpi.itemPath(), figure.id(), figure.origin().or(item::origin))
                .withKpi(Optional.of(kpi.definition().id()))
                .withMonth(figure.window());
    }

    /** A figure without a unit may be in per cent or the bare ratio. */
    private static boolean allows(Amount printed, Interval ratio) {
        boolean isBare = printed.unit().equals(Unit.NONE);
        return printed.allows(ratio) || (isBare && printed.inPercent().allows(ratio));
    }

    private static Stream<Interval> conventions(Evaluation evaluation, Interval ratio) {
        Achievement.Formula formula = evaluation.achievement().formula();
        boolean isLimit =
                evaluation.target().direction().filter(LIMITS::contains).isPresent();
        if (!isLimit || formula == Achievement.Formula.FROM_BASELINE) {
            return Stream.of(ratio);
        }
        Optional<Interval> actual = evaluation.actual().interval().value();
        Optional<Interval> target =
                evaluation.target().interval().value().filter(t -> t.lower().signum() > 0);
        Optional<Interval> used = actual.flatMap(a -> target.map(a::dividedBy));
        Interval two = Interval.point(Rational.of(2));
        return Stream.concat(Stream.of(ratio), used.stream().flatMap(u -> Stream.of(
                        Optional.of(u), Optional.of(two.minus(u)), reciprocal(u))
                .flatMap(Optional::stream)));
    }

    private static Optional<Interval> reciprocal(Interval used) {
        return used.lower().signum() > 0
                ? Optional.of(Interval.point(Rational.ONE).dividedBy(used))
                : Optional.empty();
    }
}
