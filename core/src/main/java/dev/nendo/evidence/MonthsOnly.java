package dev.nendo.evidence;

import dev.nendo.evidence.EvidenceValue.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the value of certain months only, which a figure that covers others does not give. */
public final class MonthsOnly {
    private MonthsOnly() {}

    /** {@return the value of some months of a year, and of no others} */
    public static EvidenceValue of(Question question, int yearsBack, Window months) {
        if (question.asOf().filter(months.last()::isAfter).isPresent()) {
            return question.absent(Reason.NO_DATA_YET);
        }
        EvidenceValue whole = YearEvidence.of(question, yearsBack, Optional.empty(), Optional.of(months.last()));
        if (covers(whole, months)) {
            return whole;
        }
        EvidenceValue part = YearEvidence.of(question, yearsBack, Optional.of(months), question.asOf());
        if (isByMonth(question, yearsBack) && covers(part, months)) {
            return part;
        }
        // The single months of a stock are its net changes, which are not its level.
        Optional<Quantity> printed = question.accrual().isStock() ? Optional.empty() : single(whole, months);
        return printed.map(quantity -> month(question, whole, months, quantity))
                .orElseGet(() -> question.absent(reason(part, whole)));
    }

    private static boolean covers(EvidenceValue value, Window months) {
        return value.isPresent() && value.window().equals(Optional.of(months));
    }

    private static Optional<Quantity> single(EvidenceValue whole, Window months) {
        return months.size() == 1 ? Optional.ofNullable(whole.monthly().get(months.last())) : Optional.empty();
    }

    private static EvidenceValue month(Question question, EvidenceValue whole, Window months, Quantity quantity) {
        EvidenceValue.Builder builder =
                EvidenceValue.builder().value(Outcome.present(quantity)).unit(question.unit());
        List<String> text = quantity
                .nominal()
                .map(n -> n.exactText() + question.unit().symbol())
                .stream()
                .toList();
        text.forEach(builder::computed);
        return builder.kind(Kind.PRINTED)
                .window(months)
                .coverage(new Coverage(1, 1, List.of(), question.gaps()))
                .preliminary(whole.isPreliminary())
                .source(whole.source())
                .addInput(new InputFigures(
                        EvidenceWords.ACTUAL,
                        Optional.of(months),
                        text,
                        quantity.isExact() ? Optional.empty() : Optional.of(quantity.interval())))
                .build();
    }

    /** Whether every series says what each month brought, or, for a level or a population, what it was in each. */
    private static boolean isByMonth(Question question, int yearsBack) {
        boolean level = question.measure().isAtPoint();
        boolean population = level || question.accrual().isOverPopulation();
        return question.evidence().given().stream()
                .filter(g -> g.yearsBack() == yearsBack)
                .allMatch(g -> g.material() instanceof Material.Series series
                        && isByMonth(Stream.concat(series.value().stream(), series.numerator().stream()), level)
                        && isByMonth(series.denominator().stream(), population));
    }

    private static boolean isByMonth(Stream<QuantitySeries> series, boolean orAtPoint) {
        return series.map(QuantitySeries::kind)
                .allMatch(kind ->
                        kind == QuantitySeries.Kind.MONTHLY || (orAtPoint && kind == QuantitySeries.Kind.AT_POINT));
    }

    private static Reason reason(EvidenceValue part, EvidenceValue whole) {
        return part.value().reason().or(() -> whole.value().reason()).orElse(Reason.MISSING_ACTUAL);
    }
}
