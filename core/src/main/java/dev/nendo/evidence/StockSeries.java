package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlyQuantities;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A stock whose net changes are printed too: after its last level, the changes carry it on. */
final class StockSeries {
    private StockSeries() {}

    static EvidenceValue read(Question question, Extent extent, QuantitySeries levels, QuantitySeries changes) {
        EvidenceValue level = ValueSeries.read(question, extent, levels);
        MonthlyPoints months = MonthlyPoints.of(changes, extent);
        NavigableMap<YearMonth, Quantity> monthly = monthly(question, months);
        EvidenceValue known = level.withMonthly(monthly);
        if (!level.isPresent() || level.month().isEmpty()) {
            return known;
        }
        YearMonth from = level.month().get();
        List<Point> later =
                months.begun().stream().filter(p -> p.month().isAfter(from)).toList();
        List<Optional<Quantity>> moves = later.stream()
                .map(p -> p.isUsable() ? p.reported().in(question.unit()).value() : Optional.<Quantity>empty())
                .toList();
        return later.isEmpty() || moves.contains(Optional.<Quantity>empty())
                ? known
                : carried(level, months.label(EvidenceWords.CHANGE), later, moves)
                        .withMonthly(monthly)
                        .withHoles(months);
    }

    private static EvidenceValue carried(
            EvidenceValue level, Sentence label, List<Point> later, List<Optional<Quantity>> moves) {
        Quantity end = level.value()
                .combine(
                        MonthlyQuantities.of(moves, GapPolicy.ABSENT, Reason.GAP)
                                .sum(),
                        Quantity::plus)
                .value()
                .orElseThrow();
        YearMonth month = later.get(later.size() - 1).month();
        EvidenceValue.Builder builder = EvidenceValue.builder().from(level);
        builder.value(Outcome.present(end))
                .window(Window.month(month))
                .preliminary(level.isPreliminary() || MonthlyPoints.isPreliminary(later))
                .printed(Optional.empty())
                .addInput(EvidenceWords.points(label, later))
                .addStep(new Calculation(EvidenceWords.ACTUAL, EvidenceWords.CARRIED_BY_CHANGES, end));
        end.nominal().ifPresent(n -> builder.computed(n.exactText() + end.unit().symbol()));
        return builder.build();
    }

    private static NavigableMap<YearMonth, Quantity> monthly(Question question, MonthlyPoints changes) {
        NavigableMap<YearMonth, Quantity> values = new TreeMap<>();
        for (Point point : changes.reported()) {
            point.reported().in(question.unit()).value().ifPresent(q -> values.put(point.month(), q));
        }
        return values;
    }
}
