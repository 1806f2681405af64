package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.TotalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may stand above and below the line of a printed rate: cells of the numerator's and denominator's rows, sums of them, or changes. */
final class QuotientSides {
    private final RelatedRows bundle;
    private final AuditedRow rates;

    QuotientSides(RelatedRows bundle, AuditedRow rates) {
        this.bundle = bundle;
        this.rates = rates;
    }

    private static Term named(Term term, Role role) {
        boolean isAbove = role == Role.NUMERATOR;
        Amount amount = term.amount().as(isAbove ? "の分子" : "の分母", isAbove ? "the numerator of" : "the denominator of");
        return term.isSubtracted() ? Term.minus(amount) : Term.plus(amount);
    }

    /** What may stand above or below the line for a column, the likeliest first. */
    List<List<Term>> parts(Role role, int column) {
        return named(unnamedParts(role, column), role);
    }

    static List<List<Term>> named(List<List<Term>> sides, Role role) {
        return sides.stream()
                .map(side -> side.stream().map(term -> named(term, role)).toList())
                .toList();
    }

    private List<List<Term>> unnamedParts(Role role, int column) {
        List<List<Term>> found = new ArrayList<>();
        Optional<Window> period = rates.period(column);
        if (rates.kind() == Kind.LABELLED || period.isEmpty()) {
            bundle.find(role, rates.kind())
                    .filter(line -> labels(line).equals(labels(rates)))
                    .flatMap(line -> line.cell(column))
                    .ifPresent(amount -> found.add(List.of(Term.plus(amount))));
            return found;
        }
        Window months = period.get();
        switch (rates.kind()) {
            case MONTHLY -> {
                bundle.find(role, Kind.MONTHLY)
                        .flatMap(line -> line.over(months)
                                .map(List::of)
                                .or(() -> Months.amounts(line, months.first(), months.last())))
                        .ifPresent(amounts -> found.add(Term.sum(amounts)));
                bundle.find(role, Kind.CUMULATIVE)
                        .flatMap(line -> change(line, months))
                        .ifPresent(found::add);
                if (isPopulation(role)) {
                    atEnd(role, Kind.STOCK, months).ifPresent(found::add);
                    atEnd(role, Kind.CUMULATIVE, months).ifPresent(found::add);
                }
            }
            case CUMULATIVE -> {
                atEnd(role, Kind.CUMULATIVE, months).ifPresent(found::add);
                if (isPopulation(role)) {
                    atEnd(role, Kind.STOCK, months).ifPresent(found::add);
                    atEnd(role, Kind.MONTHLY, months).ifPresent(found::add);
                }
                toDate(role, months).ifPresent(found::add);
            }
            default -> {
                atEnd(role, Kind.STOCK, months).ifPresent(found::add);
                atEnd(role, Kind.MONTHLY, months).ifPresent(found::add);
                atEnd(role, Kind.CUMULATIVE, months).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<String> labels(AuditedRow line) {
        return line.row().columns().stream().map(Column::label).toList();
    }

    /** Whether what is asked for is a level rather than a flow. */
    private boolean isPopulation(Role role) {
        return (role == Role.DENOMINATOR && rates.accrual() == RowAccrual.COVERAGE)
                || rates.accrual() == RowAccrual.RATE_OF_STOCKS;
    }

    private Optional<List<Term>> atEnd(Role role, Kind kind, Window months) {
        return bundle.find(role, kind)
                .flatMap(line -> line.endingIn(months.last()))
                .map(amount -> List.of(Term.plus(amount)));
    }

    private Optional<List<Term>> toDate(Role role, Window months) {
        return bundle.find(role, Kind.MONTHLY)
                .flatMap(line -> rates.firstMonth().flatMap(first -> Months.amounts(line, first, months.last())))
                .map(Term::sum);
    }

    private static Optional<List<Term>> change(AuditedRow line, Window months) {
        Optional<Term> end = line.endingIn(months.last()).map(Term::plus);
        boolean isFirst = line.firstMonth().filter(months.first()::equals).isPresent();
        return isFirst
                ? end.map(List::of)
                : end.flatMap(e ->
                        line.endingIn(months.first().minusMonths(1)).map(before -> List.of(e, Term.minus(before))));
    }

    /** The whole row's numerator or denominator: its total, or its cells together; for a population its last cell. */
    List<List<Term>> totals(Role role) {
        List<List<Term>> found = new ArrayList<>();
        bundle.find(role, Kind.MONTHLY).ifPresent(line -> {
            if (isPopulation(role)) {
                line.printed().stream()
                        .reduce((earlier, later) -> later)
                        .ifPresent(last -> found.add(List.of(Term.plus(last))));
            }
            boolean isComplete =
                    Months.once(line).stream().allMatch(i -> line.cell(i).isPresent());
            if (isComplete) {
                found.add(Term.sum(Months.once(line).stream()
                        .flatMap(i -> line.cell(i).stream())
                        .toList()));
            } else if (line.totalKind().filter(k -> k != TotalKind.AVERAGE).isPresent()) {
                line.total().ifPresent(total -> found.add(List.of(Term.plus(total))));
            }
        });
        bundle.find(role, Kind.CUMULATIVE)
                .flatMap(line -> rates.lastMonth().flatMap(line::endingIn))
                .ifPresent(last -> found.add(List.of(Term.plus(last))));
        return found;
    }
}
