package dev.nendo.audit;

import dev.nendo.audit.relation.Claim;
import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A running row (累計, or a stock) against the monthly changes.
 *
 * <p>Every stretch between two printed running cells must equal the changes in it. For figures rounded to a unit each stretch is looked at,
 * not only neighbouring months: together they are all that can be said. A cumulative flow starts from 0; a stock from what was carried in,
 * which only the year before can confirm.
 */
final class RunningSumCheck {
    private final AuditedRow changes;
    private final AuditedRow running;
    private final AuditResults results;
    private final List<Point> anchors = new ArrayList<>();

    /** A running figure at the end of a month; nothing where the year starts from 0. */
    private record Point(YearMonth month, Optional<Amount> amount, int column) {}

    private RunningSumCheck(AuditedRow changes, AuditedRow running, AuditResults results) {
        this.changes = changes;
        this.running = running;
        this.results = results;
    }

    static boolean isStock(AuditedRow running) {
        return running.kind() == Kind.STOCK || running.accrual() == RowAccrual.STOCK;
    }

    static void check(AuditedRow changes, AuditedRow running, AuditResults results) {
        if (results.isFirst(Relation.RUNNING_SUM, changes.id(), running.id())) {
            new RunningSumCheck(changes, running, results).walk();
        }
    }

    /** How many stretches between neighbouring printed cells equal their changes, and how many do not; unchanged ones do not count. */
    static int[] agreement(AuditedRow changes, AuditedRow running) {
        RunningSumCheck check = new RunningSumCheck(changes, running, new AuditResults(new FindingQuota(1)));
        List<Point> points = check.points();
        int[] counts = new int[2];
        for (int i = 1; i < points.size(); i++) {
            Optional<Linear> step = check.step(points.get(i - 1), points.get(i));
            boolean moves = step.isPresent()
                    && step.get().inputs().stream()
                            .skip(1)
                            .anyMatch(a -> a.value().signum() != 0);
            if (moves) {
                counts[step.get().holds() ? 0 : 1]++;
            }
        }
        return counts;
    }

    private void walk() {
        List<Point> points = points();
        if (!isStock(running)) {
            start().ifPresent(first -> anchors.add(new Point(first.minusMonths(1), Optional.empty(), -1)));
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Optional<Point> next = i + 1 < points.size() ? Optional.of(points.get(i + 1)) : Optional.empty();
            if (anchors.isEmpty()) {
                carriedIn(point);
                anchors.add(point);
            } else {
                step(point, next);
            }
        }
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int i : Months.once(running)) {
            int column = i;
            running.cell(i).ifPresent(amount -> running.period(column)
                    .ifPresent(p -> points.add(new Point(p.last(), Optional.of(amount), column))));
        }
        points.sort((one, other) -> one.month().compareTo(other.month()));
        return points;
    }

    private Optional<YearMonth> start() {
        Optional<YearMonth> first = changes.firstMonth();
        return running.firstMonth()
                .filter(r -> first.filter(c -> c.isBefore(r)).isEmpty())
                .or(() -> first);
    }

    private void carriedIn(Point first) {
        Optional<List<Amount>> parts = start().flatMap(start -> Months.amounts(changes, start, first.month()));
        if (parts.isPresent() && first.amount().isPresent()) {
            BigDecimal changed = parts.get().stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            Amount amount = first.amount().get();
            results.carryIn(
                    changes, amount.reading(amount.value().subtract(changed)).named(Sentence.of("繰越", "carried in")));
        }
    }

    private Optional<Linear> step(Point from, Point to) {
        return Months.amounts(changes, from.month().plusMonths(1), to.month()).map(parts -> {
            List<Term> terms = new ArrayList<>();
            from.amount()
                    .map(amount ->
                            isStock(running) ? amount.as("の数", "the figure at") : amount.as("までの累計", "the sum to"))
                    .ifPresent(amount -> terms.add(Term.plus(amount)));
            parts.forEach(part -> terms.add(Term.plus(part)));
            Amount claimed = to.amount().orElseThrow();
            return new Linear(
                    terms, 1, isStock(running) ? claimed.as("の数", "The figure at") : claimed.as("までの累計", "The sum to"));
        });
    }

    private void step(Point point, Optional<Point> next) {
        Point before = anchors.get(anchors.size() - 1);
        Optional<Linear> step = step(before, point);
        if (step.isEmpty()) {
            gap(before, point);
            anchors.clear();
            anchors.add(point);
            return;
        }
        Optional<Linear> broken = anchors.stream()
                .flatMap(anchor -> step(anchor, point).stream())
                .filter(claim -> !claim.holds())
                .reduce((longer, shorter) -> shorter);
        PrintedPlace place = running.place(running.period(point.column()));
        if (broken.isPresent()
                && anchors.stream()
                        .flatMap(anchor -> step(anchor, point).stream())
                        .allMatch(claim -> claim.holds() || claim.isExplainedByRounding())) {
            results.add(UnknownUnitWords.finding(Relation.RUNNING_SUM, place, broken.get()));
            anchors.clear();
            anchors.add(point);
            return;
        }
        Tested identity = Tested.of(step.get(), place, broken.isEmpty());
        results.tested(identity);
        if (broken.isEmpty()) {
            results.consistent();
            anchors.add(point);
            return;
        }
        results.add(
                results.broken(Relation.RUNNING_SUM, running, place).finding(broken.get()),
                Claim.of(identity, results.carriedIn(running)));
        boolean isAlone = next.filter(
                        n -> step(point, n).filter(s -> !s.holds()).isPresent()
                                && step(before, n).filter(Linear::holds).isPresent())
                .isPresent();
        if (!isAlone) {
            anchors.clear();
            anchors.add(point);
        }
    }

    /** Changes are missing: a sum of counts that can't be negative can still not fall. A stock can: what is missing may be a decrease. */
    private void gap(Point before, Point point) {
        boolean mustNotFall = !isStock(running)
                && changes.isNeverNegative()
                && before.amount().isPresent();
        if (mustNotFall
                && !PartsOfWhole.isAtMost(
                        List.of(before.amount().get()), point.amount().orElseThrow())) {
            results.add(FallWords.finding(
                    Relation.RUNNING_SUM,
                    running.place(running.period(point.column())),
                    before.amount().get(),
                    point.amount().orElseThrow()));
        } else {
            results.notCheckable(
                    Relation.RUNNING_SUM,
                    Unchecked.Obstacle.MISSING_FIGURE,
                    () -> running.place(running.period(point.column())));
        }
    }
}
