package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.repair.RepairModel;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.FigurePlaces.ColumnKind;
import dev.nendo.audit.sheet.FigurePlaces.RowCell;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A wrong figure that repeats another one: the month's own rate in the row to date, last year's figure, or a figure that was rounded twice. */
final class RepeatedFigures {
    /** Figures with fewer digits are equal by chance too often. */
    private static final int LEAST_DIGITS = 2;

    private static final int MOST_DIGITS = 3;

    private RepeatedFigures() {}

    static List<Cause> causes(Change change, RepairModel model) {
        List<Cause> causes = new ArrayList<>();
        @Nullable RowCell spot = change.spot();
        if (spot != null
                && change.figure().value().unscaledValue().abs().toString().length() >= LEAST_DIGITS) {
            otherYear(change, spot).ifPresent(causes::add);
            if (isToDateOfMonth(change, spot)) {
                causes.add(CauseWords.monthAsToDate(change));
            }
        }
        model.identities().stream()
                .filter(identity -> !identity.holds() && identity.claimed().key() == change.figure())
                .flatMap(identity -> roundedTwice(change, identity).stream())
                .findFirst()
                .ifPresent(causes::add);
        return causes;
    }

    /** A row of another year of the same table with the same figure in the same column. */
    private static Optional<Cause> otherYear(Change change, RowCell spot) {
        AuditedRow line = spot.line();
        return line.sheet().lines(line.path()).stream()
                .filter(other -> isOfOtherYear(line, other))
                .filter(other -> cell(other, spot)
                        .filter(amount ->
                                amount.value().compareTo(change.figure().value()) == 0)
                        .isPresent())
                .findFirst()
                .map(other -> {
                    String year = other.row().fiscalYear().map(Object::toString).orElse("");
                    String label = other.row().yearLabel().orElse(year);
                    return CauseWords.otherYear(change, label, year);
                });
    }

    private static boolean isOfOtherYear(AuditedRow line, AuditedRow other) {
        PrintedRow one = line.row();
        PrintedRow two = other.row();
        return other != line
                && line.role() == other.role()
                && line.kind() == other.kind()
                && line.size() == other.size()
                && one.table().equals(two.table())
                && one.series().equals(two.series())
                && one.fiscalYear().isPresent()
                && two.fiscalYear().isPresent()
                && !one.fiscalYear().equals(two.fiscalYear());
    }

    private static Optional<Amount> cell(AuditedRow line, RowCell spot) {
        return switch (spot.column()) {
            case PERIOD -> line.cell(spot.index());
            case TOTAL -> line.total();
            case PRIOR -> line.prior();
            case FIGURE -> Optional.empty();
        };
    }

    /** Whether a rate to date, not of the first month, is that of its month alone. */
    private static boolean isToDateOfMonth(Change change, RowCell spot) {
        AuditedRow line = spot.line();
        Optional<Window> period = spot.period();
        if (line.kind() != PrintedRow.Kind.CUMULATIVE || spot.column() != ColumnKind.PERIOD || period.isEmpty()) {
            return false;
        }
        return line.sheet().lines(line.path()).stream()
                .filter(other -> other.kind() == PrintedRow.Kind.MONTHLY
                        && other.role() == line.role()
                        && Objects.equals(other.row().fiscalYear(), line.row().fiscalYear())
                        && other.row().unit().equals(line.row().unit()))
                .filter(other ->
                        other.firstMonth().filter(period.get().last()::isAfter).isPresent())
                .anyMatch(other -> other.endingIn(period.get().last())
                        .filter(month -> month.value().compareTo(change.figure().value()) == 0)
                        .isPresent());
    }

    /** A figure that is right only if it was rounded to more digits before. */
    private static Optional<Cause> roundedTwice(Change change, Tested identity) {
        Amount figure = identity.claimed();
        Optional<Rational> exact = exact(identity).map(value -> value.dividedBy(figure.scale()));
        if (exact.isEmpty() || figure.isExact()) {
            return Optional.empty();
        }
        int decimals = figure.value().scale();
        for (int more = 1; more <= MOST_DIGITS; more++) {
            BigDecimal once = exact.get().toDecimal(decimals + more, RoundingMode.HALF_UP);
            if (once.setScale(decimals, RoundingMode.HALF_UP).compareTo(figure.value()) == 0) {
                return Optional.of(CauseWords.roundedTwice(change, once.toPlainString()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Rational> exact(Tested identity) {
        Tested.Sides sides = identity.sides();
        return Optional.of(Term.total(sides.left()))
                .filter(left -> left.isPoint()
                        && sides.left().stream().allMatch(t -> t.amount().isPrinted()))
                .flatMap(left -> {
                    Rational by = identity.form() == Tested.Form.QUOTIENT
                            ? Term.total(sides.right()).lower()
                            : sides.divisor();
                    boolean isPoint = Term.total(sides.right()).isPoint();
                    return by.isZero() || !isPoint
                            ? Optional.empty()
                            : Optional.of(left.lower().dividedBy(by));
                });
    }
}
