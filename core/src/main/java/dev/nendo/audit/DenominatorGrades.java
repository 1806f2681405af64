package dev.nendo.audit;

import dev.nendo.audit.DenominatorCheck.Block;
import dev.nendo.audit.relation.CountRange;
import dev.nendo.audit.relation.DenominatorRange;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts and rates of one population that need more than one denominator, graded.
 *
 * <p>A population changes, so none of this is an error. But one month alone between equal denominators, or a row that fits when it is shifted
 * by a month, is a misprint more likely than a change: a warning. With fewer than five months whose denominators are known to one per cent,
 * nothing is graded.
 */
final class DenominatorGrades {
    private static final int LEAST_MONTHS = 5;
    private static final int BLOCKS_OF_A_SHIFT = 3;
    private static final Rational CLOSE = Rational.of(1, 50);

    private final AuditedRow rates;
    private final AuditedRow counts;
    private final boolean isCounted;

    DenominatorGrades(AuditedRow rates, AuditedRow counts, boolean isCounted) {
        this.rates = rates;
        this.counts = counts;
        this.isCounted = isCounted;
    }

    /** The findings; none where the table can't be graded, or where every change lasts. */
    List<Finding> of(List<Block> blocks) {
        if (closelyKnown() < LEAST_MONTHS) {
            return List.of();
        }
        Optional<Finding> shifted = blocks.size() >= BLOCKS_OF_A_SHIFT ? shifted() : Optional.empty();
        return shifted.map(List::of).orElseGet(() -> odd(blocks));
    }

    /** How many months leave denominators within one per cent to either side of their middle. */
    private long closelyKnown() {
        return Months.once(rates).stream()
                .flatMap(column -> range(column, column).stream())
                .filter(DenominatorGrades::isClose)
                .count();
    }

    private static boolean isClose(DenominatorRange range) {
        return range.upper()
                .filter(high -> high.minus(range.lower())
                                .compareTo(CLOSE.times(high.plus(range.lower())).dividedBy(Rational.of(2)))
                        <= 0)
                .isPresent();
    }

    /** The denominators that the count of one column and the rate of another leave. */
    private Optional<DenominatorRange> range(int countColumn, int rateColumn) {
        Optional<Amount> count = rates.period(countColumn).flatMap(counts::over);
        Optional<Amount> rate = rates.cell(rateColumn);
        return count.flatMap(c -> rate.filter(r -> c.range().lower().signum() >= 0)
                .flatMap(r -> DenominatorCheck.range(c, r, isCounted)));
    }

    /** The rates one column off: then a single denominator fits them all. */
    private Optional<Finding> shifted() {
        List<Integer> columns = Months.once(rates);
        for (int shift : new int[] {1, -1}) {
            Optional<DenominatorRange> common = Optional.empty();
            int months = 0;
            boolean fits = true;
            for (int i = 0; i < columns.size(); i++) {
                int other = i + shift;
                if (other < 0
                        || other >= columns.size()
                        || rates.cell(columns.get(other)).isEmpty()) {
                    continue;
                }
                Optional<DenominatorRange> range = range(columns.get(i), columns.get(other));
                Optional<DenominatorRange> both =
                        common.isEmpty() ? range : common.flatMap(c -> range.flatMap(c::intersect));
                fits &= both.filter(r -> !isCounted || r.containsInteger()).isPresent();
                common = both;
                months++;
            }
            if (fits && months >= LEAST_MONTHS && common.isPresent()) {
                return Optional.of(shifted(shift, common.get()));
            }
        }
        return Optional.empty();
    }

    private Finding shifted(int shift, DenominatorRange common) {
        return warning(rates.place())
                .message(Sentence.of(
                        "率の行が 1 か月" + (shift > 0 ? "後" : "前") + "の欄にずれています。ずらして読むと、どの月も分母は " + common.text()
                                + " の 1 つで足ります。",
                        "The row of rates is shifted by one column: each rate stands one month too "
                                + (shift > 0 ? "late" : "early")
                                + ". Read with that shift, a single denominator fits all months, " + common.text()
                                + "."))
                .build();
    }

    private static ImmutableFinding.Builder warning(PrintedPlace place) {
        return ImmutableFinding.builder()
                .relation(Relation.ONE_DENOMINATOR)
                .verdict(Verdict.CONSISTENT)
                .severity(Severity.WARNING)
                .place(FindingPlaces.of(place));
    }

    /** Single months between blocks of one denominator; what is left over after them, if the blocks around still differ. */
    private List<Finding> odd(List<Block> blocks) {
        List<Finding> findings = new ArrayList<>();
        List<Block> left = new ArrayList<>(blocks);
        for (int i = 1; i + 1 < left.size(); i++) {
            Block before = left.get(i - 1);
            Block block = left.get(i);
            Block after = left.get(i + 1);
            Optional<DenominatorRange> common =
                    before.range().intersect(after.range()).filter(r -> !isCounted || r.containsInteger());
            boolean isBounded = common.filter(
                            c -> c.lower().signum() > 0 && c.upper().isPresent())
                    .isPresent();
            if (block.first() == block.last() && isBounded) {
                findings.add(odd(block.first(), common.orElseThrow()));
                left.set(i - 1, new Block(before.first(), after.last(), common.orElseThrow()));
                left.remove(i + 1);
                left.remove(i);
                i--;
            }
        }
        if (!findings.isEmpty() && left.size() > 1) {
            findings.add(DenominatorCheck.blocks(rates, left));
        }
        return findings;
    }

    private Finding odd(int column, DenominatorRange common) {
        Optional<Window> period = rates.period(column);
        Amount rate = rates.cell(column).orElseThrow();
        Amount count = period.flatMap(counts::over).orElseThrow();
        String fittingRate = fittingRate(count, rate, common);
        String fittingCount = CountRange.within(rate.range().times(all(common)))
                .map(CountRange::text)
                .orElse("");
        Sentence month = DenominatorCheck.name(rates, column);
        return warning(rates.place(period))
                .printed(rate.text())
                .expected(fittingRate)
                .message(Sentence.of(
                        month.ja() + "だけ、件数 " + count.text() + " と率 " + rate.text() + " から求めた分母が前後の月の " + common.text()
                                + " と異なります。率が " + fittingRate + " 又は件数が " + fittingCount + " なら合います。",
                        "In " + month.en() + " alone the count " + count.text() + " and the rate " + rate.text()
                                + " need another denominator than the months before and after, " + common.text()
                                + ". A rate of " + fittingRate + " would fit, or a count of " + fittingCount + "."))
                .build();
    }

    private static Interval all(DenominatorRange common) {
        return Interval.closed(common.lower(), common.upper().orElse(common.lower()));
    }

    /** The rates, to the printed decimals, that the count gives over the common denominators. */
    private static String fittingRate(Amount count, Amount rate, DenominatorRange common) {
        Interval reached = count.range().dividedBy(all(common)).dividedBy(rate.scale());
        int decimals = rate.value().scale();
        String low = reached.lower().toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
        String high = reached.upper().toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
        return low.equals(high) ? low : low + "～" + high;
    }
}
