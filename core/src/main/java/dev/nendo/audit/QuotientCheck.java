package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Quotient;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Unit;
import java.util.List;
import java.util.Optional;

/** Printed rates against the numerators and denominators printed with them, month by month, to date, and in the total. */
final class QuotientCheck {
    private final QuotientSides sides;
    private final AuditedRow rates;
    private final AuditResults results;

    private QuotientCheck(RelatedRows bundle, AuditedRow rates, AuditResults results) {
        this.sides = new QuotientSides(bundle, rates);
        this.rates = rates;
        this.results = results;
    }

    static void check(RelatedRows bundle, AuditResults results) {
        if (!bundle.has(Role.NUMERATOR) || !bundle.has(Role.DENOMINATOR)) {
            return;
        }
        for (Kind kind : Kind.values()) {
            bundle.rate(kind)
                    .filter(rates -> results.isFirst(Relation.RATE_IS_QUOTIENT, rates.id()))
                    .ifPresent(rates -> new QuotientCheck(bundle, rates, results).all());
        }
    }

    private void all() {
        for (int i = 0; i < rates.size(); i++) {
            int column = i;
            rates.cell(i)
                    .ifPresent(rate -> check(
                            rates.kind() == Kind.CUMULATIVE
                                    ? rate.as("までの累計の率", "The rate to date of")
                                    : rate.as("の率", "The rate of"),
                            sides.parts(Role.NUMERATOR, column),
                            sides.parts(Role.DENOMINATOR, column),
                            rates.period(column)));
        }
        boolean isToDate = TotalCheck.isCumulativeRate(rates);
        boolean isMean = rates.totalKind().filter(k -> k == TotalKind.AVERAGE).isPresent();
        boolean isNew = isToDate || (isMean && results.isFirst(Relation.TOTAL_IS_MEAN, rates.id()));
        if (isNew) {
            rates.total().ifPresent(total -> {
                List<List<Term>> numerators = QuotientSides.named(sides.totals(Role.NUMERATOR), Role.NUMERATOR);
                List<List<Term>> denominators = QuotientSides.named(sides.totals(Role.DENOMINATOR), Role.DENOMINATOR);
                if (isToDate || anyHolds(total, numerators, denominators)) {
                    check(total, numerators, denominators, Optional.empty());
                } else {
                    MeanCheck.check(rates, total, results);
                }
            });
        }
    }

    private static boolean anyHolds(Amount rate, List<List<Term>> numerators, List<List<Term>> denominators) {
        return claims(rate, numerators, denominators).stream()
                .anyMatch(claim -> claim.expected().isPresent() && claim.holds());
    }

    /** What may be meant; a rate without any unit may be a ratio or per cent. */
    private static List<Quotient> claims(Amount rate, List<List<Term>> numerators, List<List<Term>> denominators) {
        List<Amount> readings = rate.unit().equals(Unit.NONE) ? List.of(rate.inPercent(), rate) : List.of(rate);
        return readings.stream()
                .flatMap(r -> numerators.stream()
                        .flatMap(n -> denominators.stream().flatMap(d -> Quotient.of(n, d, r).stream())))
                .toList();
    }

    private void check(
            Amount rate, List<List<Term>> numerators, List<List<Term>> denominators, Optional<Window> period) {
        List<Quotient> claims = claims(rate, numerators, denominators);
        Optional<Quotient> chosen = claims.stream()
                .filter(claim -> claim.expected().isPresent() && claim.holds())
                .findFirst()
                .or(() -> claims.stream().findFirst());
        if (chosen.isEmpty()) {
            boolean isPrinted = !numerators.isEmpty() && !denominators.isEmpty();
            results.notCheckable(
                    Relation.RATE_IS_QUOTIENT,
                    isPrinted ? Unchecked.Obstacle.UNITS_DIFFER : Unchecked.Obstacle.MISSING_FIGURE,
                    () -> rates.place(period));
        } else {
            PrintedPlace place = rates.place(period);
            results.check(chosen.get(), results.broken(Relation.RATE_IS_QUOTIENT, rates, place));
            // What is likeliest meant ties the figures together too, where only another reading happens to hold.
            claims.stream()
                    .filter(claim -> claim.claimed()
                            .scale()
                            .equals(chosen.get().claimed().scale()))
                    .findFirst()
                    .filter(claim ->
                            !claim.equals(chosen.get()) && claim.expected().isPresent())
                    .ifPresent(claim -> results.tested(Tested.of(claim, place, true)));
        }
    }
}
