package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Cell;
import dev.nendo.number.Interval;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Rows whose last months are left blank, as in a report made during the year.
 *
 * <p>A total that fits what is filled in is right. One that does not fit may be wrong, or may count months that are only not printed:
 * that is told, and is no error.
 */
final class Unfinished {
    private Unfinished() {}

    /** Where the last figure of a row stands, if nothing but blanks follows it, and at least one. */
    static Optional<Integer> lastFilled(AuditedRow line) {
        int last = line.size() - 1;
        while (last >= 0 && isBlank(line, last)) {
            last--;
        }
        return last >= 0 && last < line.size() - 1 && line.cell(last).isPresent()
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean isBlank(AuditedRow line, int column) {
        return line.row().cells().get(column) instanceof Cell.Missing missing
                && Show.strip(missing.text()).isEmpty();
    }

    /** The last month with a figure, if nothing but blanks follows. */
    static Optional<YearMonth> lastMonth(AuditedRow line) {
        return lastFilled(line).flatMap(line::period).map(period -> period.last());
    }

    /** Settles a sum of what is filled in. */
    static void sum(AuditedRow line, List<Amount> parts, Amount total, AuditResults results) {
        Interval sum = Term.total(Term.sum(parts));
        boolean fits = SameQuantity.isRepeat(parts, total)
                ? SameQuantity.agree(parts.get(0), total)
                : sum.intersect(total.range()).isPresent();
        String shown = Show.range(sum, total.scale());
        String text = parts.size() == 1 ? shown : Term.text(Term.sum(parts)) + " = " + shown;
        check(
                Relation.TOTAL_IS_SUM,
                line,
                total,
                fits,
                Sentence.of("記入のある月の和 " + text, "the sum of what is filled in, " + text),
                results);
    }

    /** Settles a figure to date that repeats the last one filled in. */
    static void repeat(Relation relation, AuditedRow line, Amount total, Amount last, AuditResults results) {
        Sentence other = Sentence.of(
                "最後に記入のある" + last.name().ja() + " " + last.text(),
                "the last one filled in, " + last.name().en() + ", " + last.text());
        check(relation, line, total, SameQuantity.agree(total, last), other, results);
    }

    private static void check(
            Relation relation, AuditedRow line, Amount total, boolean fits, Sentence other, AuditResults results) {
        if (fits) {
            results.consistent();
            return;
        }
        int blank = lastFilled(line).orElseThrow() + 1;
        Sentence month = AuditedPlan.monthName(line.row().columns().get(blank));
        results.add(PartsOfWhole.info(
                        relation,
                        line.place(),
                        Sentence.of(
                                total.name().ja() + "は " + total.text() + " で、" + other.ja() + " と異なります。" + month.ja()
                                        + "から後が空欄なので、誤りかどうかは確かめられません。",
                                total.name().en() + " is printed " + total.text() + ", other than " + other.en()
                                        + ". Nothing is filled in from " + month.en()
                                        + " on, so it can't be told whether this is an error."))
                .printed(total.text())
                .build());
    }
}
