package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Quotient;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of shares (構成比) against the row of the parts: each part over the whole. One share may be adjusted so that all add up to 100. */
final class ShareRow {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final AuditedRow parts;
    private final AuditedRow shares;
    private final AuditResults results;

    ShareRow(AuditedRow parts, AuditedRow shares, AuditResults results) {
        this.parts = parts;
        this.shares = shares;
        this.results = results;
    }

    void check() {
        List<Integer> columns = Months.once(parts);
        Optional<List<Term>> whole = whole(columns);
        if (whole.isEmpty() || !AuditedPlan.isRate(shares.row().unit())) {
            return;
        }
        List<Integer> broken = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int column : columns) {
            Optional<Quotient> claim = claim(column, whole.get());
            if (claim.filter(c -> !c.isSatisfied()).isPresent()) {
                broken.add(column);
            }
            sum = sum.add(shares.cell(column).map(Amount::value).orElse(BigDecimal.ZERO));
        }
        boolean isAdjusted = broken.size() == 1
                && sum.compareTo(HUNDRED) == 0
                && isOneStepOff(claim(broken.get(0), whole.get()).orElseThrow());
        for (int column : columns) {
            Optional<Quotient> claim = claim(column, whole.get());
            if (claim.isPresent() && isAdjusted && broken.contains(column)) {
                results.consistent();
                results.note(adjusted(column, claim.get()));
            } else {
                claim.ifPresent(c -> results.check(
                        c, results.broken(Relation.BREAKDOWN, shares, shares.place(shares.period(column)))));
            }
        }
    }

    /** The whole: the total of the parts as printed, else their sum. */
    private Optional<List<Term>> whole(List<Integer> columns) {
        List<Amount> cells =
                columns.stream().flatMap(i -> parts.cell(i).stream()).toList();
        return parts.total()
                .map(total -> List.of(Term.plus(total)))
                .or(() -> cells.size() == columns.size() && cells.size() > 1
                        ? Optional.of(Term.sum(cells))
                        : Optional.empty());
    }

    private Optional<Quotient> claim(int column, List<Term> whole) {
        return parts.cell(column).flatMap(part -> shares.cell(column)
                .map(share -> new Quotient(List.of(Term.plus(part)), whole, share.as("の構成比", "The share of"))));
    }

    private static boolean isOneStepOff(Quotient claim) {
        return claim.expected()
                .filter(expected -> ContradictionWords.gap(claim.claimed().range(), expected)
                                .compareTo(claim.claimed().unitInLastPlace())
                        <= 0)
                .isPresent();
    }

    private Finding adjusted(int column, Quotient claim) {
        Amount share = claim.claimed();
        Rational exact = claim.expected().orElseThrow().lower().dividedBy(share.scale());
        return ImmutableFinding.builder()
                .relation(Relation.BREAKDOWN)
                .verdict(Verdict.CONSISTENT)
                .severity(Severity.INFO)
                .place(FindingPlaces.of(shares.place(shares.period(column))))
                .printed(share.text())
                .expected(Show.value(exact))
                .message(Sentence.of(
                        share.name().ja() + "は " + share.text() + " で、計算値は " + Show.value(exact)
                                + " です。合計を 100 にするための調整とみられます。",
                        share.name().en() + " is printed " + share.text() + " and computed " + Show.value(exact)
                                + ": it was adjusted so that the shares add up to 100."))
                .build();
    }
}
