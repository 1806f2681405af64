package dev.nendo.audit;

import dev.nendo.audit.relation.DenominatorRange;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.audit.sheet.Show;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts and rates printed without their denominators: each pair must leave a denominator possible, and over one population all pairs the
 * same one, or else the fewest blocks of consecutive months with one each.
 */
final class DenominatorCheck {
    private DenominatorCheck() {}

    /** Consecutive months with one denominator. */
    record Block(int first, int last, DenominatorRange range) {}

    static void check(RelatedRows bundle, AuditResults results) {
        if (bundle.has(Role.DENOMINATOR)) {
            return;
        }
        for (Kind kind : List.of(Kind.MONTHLY, Kind.CUMULATIVE, Kind.STOCK)) {
            Optional<AuditedRow> rates = bundle.rate(kind);
            Optional<AuditedRow> counts = bundle.find(Role.NUMERATOR, kind);
            if (rates.isPresent()
                    && counts.isPresent()
                    && results.isFirst(Relation.ONE_DENOMINATOR, rates.get().id())) {
                check(rates.get(), counts.get(), results);
            }
        }
    }

    /** Whether denominators are counted, so that only whole numbers are possible. */
    static boolean isCounted(Unit count, Unit rate) {
        int slash = rate.symbol().indexOf('/');
        return slash > 0
                ? Unit.find(rate.symbol().substring(slash + 1))
                        .filter(per -> per.kind() == UnitKind.COUNT)
                        .isPresent()
                : rate.kind() == UnitKind.RATE && count.kind() == UnitKind.COUNT;
    }

    static Optional<DenominatorRange> range(Amount count, Amount rate, boolean isCounted) {
        return DenominatorRange.of(count.range(), rate.range()).filter(range -> !isCounted || range.containsInteger());
    }

    private static void check(AuditedRow rates, AuditedRow counts, AuditResults results) {
        boolean isCounted = isCounted(counts.row().unit(), rates.row().unit());
        List<Block> blocks = new ArrayList<>();
        for (int column : Months.once(rates)) {
            Optional<Window> period = rates.period(column);
            Optional<Amount> rate = rates.cell(column);
            Optional<Amount> count = period.flatMap(counts::over);
            if (rate.isEmpty() || count.isEmpty() || count.get().range().lower().signum() < 0) {
                continue;
            }
            Optional<DenominatorRange> range = range(count.get(), rate.get(), isCounted);
            if (range.isEmpty()) {
                impossible(rates.place(period), count.get(), rate.get(), isCounted, results);
            } else if (rates.accrual() == RowAccrual.COVERAGE || rates.accrual() == RowAccrual.RATE_OF_STOCKS) {
                extend(blocks, column, range.get(), isCounted);
            } else {
                results.consistent();
            }
        }
        if (blocks.size() == 1) {
            results.consistent();
        } else if (blocks.size() > 1) {
            List<Finding> graded = new DenominatorGrades(rates, counts, isCounted).of(blocks);
            graded.forEach(results::add);
            if (graded.isEmpty()) {
                results.add(blocks(rates, blocks));
            }
        }
    }

    private static void extend(List<Block> blocks, int column, DenominatorRange range, boolean isCounted) {
        Optional<Block> last = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
        Optional<DenominatorRange> common =
                last.flatMap(block -> block.range().intersect(range)).filter(r -> !isCounted || r.containsInteger());
        if (common.isPresent()) {
            Block open = last.orElseThrow();
            blocks.set(blocks.size() - 1, new Block(open.first(), column, common.get()));
        } else {
            blocks.add(new Block(column, column, range));
        }
    }

    static void impossible(PrintedPlace place, Amount count, Amount rate, boolean isCounted, AuditResults results) {
        String possible = DenominatorRange.of(count.range(), rate.range())
                .map(DenominatorRange::text)
                .orElse("");
        String ja = possible.isEmpty() ? "分母がありません。" : "分母は " + possible + " となり、整数がありません。";
        String en = possible.isEmpty()
                ? "no denominator is possible."
                : "the denominator lies in " + possible + ", which holds no whole number.";
        Finding finding = PartsOfWhole.error(
                        Relation.ONE_DENOMINATOR,
                        place,
                        rate,
                        count.text() + " ÷ " + (isCounted ? "n (n = 1, 2, …)" : "n (n > 0)"))
                .message(Sentence.of(
                        rate.name().ja() + "の件数 " + count.text() + " と率 " + rate.text() + " の両方を満たす" + ja,
                        "For the count " + count.text() + " and the rate " + rate.text() + " of "
                                + Show.within(rate.name().en()) + " " + en))
                .build();
        results.broken(
                finding,
                results.hidden()
                        .countAndRate(
                                count.as("の件数", "the count of"),
                                rate.as("の率", "the rate of"),
                                isCounted,
                                place,
                                false));
    }

    static Finding blocks(AuditedRow rates, List<Block> blocks) {
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Block block : blocks) {
            Sentence first = name(rates, block.first());
            Sentence last = name(rates, block.last());
            boolean isOne = block.first() == block.last();
            ja.add((isOne ? first.ja() : first.ja() + "～" + last.ja()) + " は "
                    + block.range().text());
            en.add((isOne ? first.en() : first.en() + " to " + last.en()) + " "
                    + block.range().text());
        }
        return PartsOfWhole.info(
                        Relation.ONE_DENOMINATOR,
                        rates.place(rates.period(blocks.get(1).first())),
                        Sentence.of(
                                "件数と率から求めた分母は 1 つでは足りず、少なくとも " + blocks.size() + " つ必要です: " + String.join("、", ja)
                                        + "。",
                                "No single denominator fits all counts and rates; at least " + blocks.size()
                                        + " are needed: " + String.join("; ", en) + "."))
                .build();
    }

    static Sentence name(AuditedRow rates, int column) {
        return AuditedPlan.monthName(rates.row().columns().get(column));
    }
}
