package dev.nendo.audit;

import dev.nendo.audit.relation.Equation;
import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Equation.Quotient;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.FigureWords;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows of a table that are computed from others by their name: 増減数 増減率 前年同月比 前年比 構成比.
 *
 * <p>Names are used loosely: 前年比 is a ratio here, a rate of change or a difference there. What most cells of a row fit is what it means; the
 * others are then wrong. A row that fits nothing is not checked, unless its name can mean one thing only.
 */
final class RowRelations {
    private final AuditedPlan sheet;
    private final AuditResults results;

    /** What a row is by its name. */
    private enum Meaning {
        CHANGE(Relation.DIFFERENCE, "増減数", "増減額", "増減件数", "増減人数"),
        CHANGE_RATE(Relation.YEAR_ON_YEAR, "増減率", "伸び率", "伸率", "増加率"),
        AGAINST_LAST_YEAR(Relation.YEAR_ON_YEAR, "前年同月比", "前年同期比", "前年比", "対前年比", "前年度比", "対前年度比", "前年対比"),
        SHARE(Relation.BREAKDOWN, "構成比", "構成割合");

        private final Relation relation;

        @SuppressWarnings("Immutable") // made by List.of
        private final List<String> names;

        Meaning(Relation relation, String... names) {
            this.relation = relation;
            this.names = List.of(names);
        }

        static Optional<Meaning> of(AuditedRow line) {
            return Stream.of(
                            line.row().series(),
                            line.row().yearLabel(),
                            line.row().title())
                    .flatMap(Optional::stream)
                    .flatMap(name -> Stream.of(values())
                            .filter(meaning -> meaning.names.stream().anyMatch(name::contains)))
                    .findFirst();
        }
    }

    private RowRelations(AuditedPlan sheet, AuditResults results) {
        this.sheet = sheet;
        this.results = results;
    }

    static void check(AuditedPlan sheet, AuditResults results) {
        RowRelations check = new RowRelations(sheet, results);
        for (AuditedRow line : sheet.lines()) {
            Meaning.of(line).ifPresent(meaning -> check.check(line, meaning));
        }
    }

    private void check(AuditedRow line, Meaning meaning) {
        List<AuditedRow> bases = sheet.lines(line.path()).stream()
                .filter(other -> isBase(other, line))
                .toList();
        if (meaning == Meaning.SHARE) {
            if (bases.size() == 1) {
                new ShareRow(bases.get(0), line, results).check();
            }
            return;
        }
        Optional<FiscalYear> year = line.row().fiscalYear().or(() -> bases.stream()
                .flatMap(base -> base.row().fiscalYear().stream())
                .max((one, other) -> Integer.compare(one.year(), other.year())));
        Optional<AuditedRow> now = year.flatMap(y -> only(bases, y));
        Optional<AuditedRow> before = year.flatMap(y -> only(bases, y.previous()));
        if (now.isPresent() && before.isPresent()) {
            check(line, meaning, now.get(), before.get());
        }
    }

    /** A row of amounts in the same table, or of the same title, whose columns are the same. */
    private static boolean isBase(AuditedRow other, AuditedRow line) {
        boolean isTogether = other.row().table().equals(line.row().table())
                || (line.row().title().isPresent()
                        && other.row().title().equals(line.row().title()));
        return other != line
                && isTogether
                && other.role() == Role.VALUE
                && other.kind() == line.kind()
                && !other.accrual().isRate()
                && Meaning.of(other).isEmpty()
                && heads(other).equals(heads(line));
    }

    private static List<String> heads(AuditedRow line) {
        return line.row().columns().stream().map(Column::label).toList();
    }

    private static Optional<AuditedRow> only(List<AuditedRow> bases, FiscalYear year) {
        List<AuditedRow> found = bases.stream()
                .filter(base -> base.row().fiscalYear().filter(year::equals).isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A cell of the row with the two that it is computed from. */
    private record Triple(int column, Amount claimed, Amount now, Amount before) {
        Equation difference() {
            return new Linear(List.of(Term.plus(now), Term.minus(before)), 1, claimed.ofAnySign());
        }

        Equation rate() {
            List<Term> change = List.of(Term.plus(now), Term.minus(before));
            return new Quotient(change, List.of(Term.plus(before)), claimed.ofAnySign());
        }

        Equation ratio() {
            return new Quotient(List.of(Term.plus(now)), List.of(Term.plus(before)), claimed);
        }
    }

    private void check(AuditedRow line, Meaning meaning, AuditedRow now, AuditedRow before) {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Optional<Amount> claimed = line.cell(i);
            Optional<Amount> one = now.cell(i);
            Optional<Amount> other = before.cell(i);
            if (claimed.isPresent() && one.isPresent() && other.isPresent()) {
                triples.add(new Triple(i, named(claimed.get(), line), one.get(), other.get()));
            }
        }
        if (!triples.isEmpty()) {
            check(line, meaning, triples);
        }
    }

    private static Amount named(Amount amount, AuditedRow line) {
        String row = line.row().series().or(() -> line.row().yearLabel()).orElse(line.id());
        return amount.named(FigureWords.ofRow(amount.name(), row));
    }

    private void check(AuditedRow line, Meaning meaning, List<Triple> triples) {
        List<Function<Triple, Equation>> readings = readings(line, meaning);
        Function<Triple, Equation> best = readings.get(0);
        for (Function<Triple, Equation> reading : readings) {
            if (fitting(triples, reading) > fitting(triples, best)) {
                best = reading;
            }
        }
        boolean isUnderstood = 2 * fitting(triples, best) >= triples.size();
        boolean isPlain = readings.size() == 1 && triples.size() == 1;
        for (Triple triple : triples) {
            if (isUnderstood || isPlain) {
                results.check(
                        best.apply(triple),
                        results.broken(meaning.relation, line, line.place(line.period(triple.column()))));
            } else {
                results.notCheckable(
                        meaning.relation,
                        Unchecked.Obstacle.MEANING_UNKNOWN,
                        () -> line.place(line.period(triple.column())));
            }
        }
    }

    private static long fitting(List<Triple> triples, Function<Triple, Equation> reading) {
        return triples.stream().map(reading).filter(Equation::isSatisfied).count();
    }

    private static List<Function<Triple, Equation>> readings(AuditedRow line, Meaning meaning) {
        boolean isRate = AuditedPlan.isRate(line.row().unit());
        return switch (meaning) {
            case CHANGE -> List.of(Triple::difference);
            case CHANGE_RATE -> List.of(Triple::rate);
            default -> isRate ? List.of(Triple::ratio, Triple::rate) : List.of(Triple::difference, Triple::ratio);
        };
    }
}
