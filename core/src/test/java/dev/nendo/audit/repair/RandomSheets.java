package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Constraint.Linear;
import dev.nendo.audit.repair.Constraint.Quotient;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes small tables as reports print them, right ones first, then with slips. */
public final class RandomSheets {
    private static final List<RoundingRule> RULES = List.of(RoundingRule.values());

    private final Random random;
    private final List<Variable> quantities = new ArrayList<>();
    private final List<PrintedCell> cells = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private RoundingRule rule = RoundingRule.UNKNOWN;

    private RandomSheets(Random random) {
        this.random = random;
    }

    /** Kinds of table. */
    public enum Kind {
        SUMS,
        RESTATED,
        TOTALS,
        RATES,
        ALL,
        ROUNDED_SUMS,
        SHARED_DENOMINATOR,
        PARTS
    }

    /** A table with which cells were altered. */
    public record Sheet(Component component, List<Integer> altered) {}

    public static Sheet of(Random random, Kind kind, int months, int slips) {
        RandomSheets sheets = new RandomSheets(random);
        sheets.rule = RULES.get(random.nextInt(RULES.size()));
        sheets.build(kind, months);
        List<Integer> altered = new ArrayList<>();
        while (altered.size() < Math.min(slips, sheets.cells.size())) {
            int cell = random.nextInt(sheets.cells.size());
            if (!altered.contains(cell)) {
                altered.add(cell);
                sheets.alter(cell);
            }
        }
        return new Sheet(new Component(sheets.quantities, sheets.cells, sheets.constraints), List.copyOf(altered));
    }

    private void build(Kind kind, int months) {
        switch (kind) {
            case SUMS -> sums(months, true, false);
            case RESTATED -> sums(months, true, true);
            case TOTALS -> rates(months, true, false, false);
            case RATES -> rates(months, false, true, false);
            case ALL -> rates(months, true, true, true);
            case ROUNDED_SUMS -> roundedSums(months);
            case SHARED_DENOMINATOR -> sharedDenominator(months);
            case PARTS -> parts(months);
        }
    }

    private int whole(long value) {
        quantities.add(new Variable(true, true));
        print(quantities.size() - 1, value);
        return quantities.size() - 1;
    }

    private void print(int quantity, long value) {
        Rational exact = Rational.of(value);
        cells.add(new PrintedCell(quantity, Interval.point(exact), exact, Rational.ONE));
    }

    private int rounded(Rational value, int scale, boolean neverNegative) {
        quantities.add(new Variable(false, neverNegative));
        printRounded(quantities.size() - 1, value, scale);
        return quantities.size() - 1;
    }

    private void printRounded(int quantity, Rational value, int scale) {
        BigDecimal printed =
                rule.mode().isEmpty() ? value.toDecimal(scale, RoundingMode.HALF_UP) : rule.round(value, scale);
        cells.add(cell(quantity, printed));
    }

    private PrintedCell cell(int quantity, BigDecimal printed) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(printed.scale());
        Interval range = rule.interval(printed, step);
        Interval cut =
                quantities.get(quantity).isNeverNegative() ? range.cutAtZero().orElse(range) : range;
        return new PrintedCell(quantity, cut, Rational.of(printed), Rational.of(step));
    }

    private static Combination sum(List<Integer> plus, List<Integer> minus) {
        Map<Integer, Rational> weights = new LinkedHashMap<>();
        plus.forEach(q -> weights.merge(q, Rational.ONE, Rational::plus));
        minus.forEach(q -> weights.merge(q, Rational.of(-1), Rational::plus));
        return Combination.of(weights, Rational.ZERO);
    }

    private void equal(List<Integer> parts, int whole) {
        constraints.add(new Linear(sum(parts, List.of(whole)), false));
    }

    private void sums(int months, boolean withTotal, boolean isRestated) {
        List<Integer> monthly = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            long value = 10L + random.nextInt(90);
            values.add(value);
            monthly.add(whole(value));
        }
        long all = 0;
        int before = -1;
        for (int i = 0; i < months; i++) {
            all += values.get(i);
            int toDate = whole(all);
            equal(before < 0 ? List.of(monthly.get(i)) : List.of(before, monthly.get(i)), toDate);
            before = toDate;
        }
        if (withTotal) {
            equal(monthly, whole(all));
        }
        if (isRestated) {
            print(before, all);
        }
    }

    private void rates(int months, boolean withTotals, boolean withRates, boolean toDate) {
        List<Integer> above = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        long n = 0;
        long d = 0;
        int lastToDate = -1;
        for (int i = 0; i < months; i++) {
            long denominator = 20L + random.nextInt(80);
            long numerator = random.nextInt((int) denominator + 1);
            n += numerator;
            d += denominator;
            above.add(whole(numerator));
            below.add(whole(denominator));
            if (withRates || !withTotals) {
                ratio(List.of(above.get(i)), List.of(below.get(i)), Rational.of(numerator, denominator));
            }
            if (toDate) {
                int next = whole(n);
                equal(lastToDate < 0 ? List.of(above.get(i)) : List.of(lastToDate, above.get(i)), next);
                lastToDate = next;
            }
        }
        if (withTotals) {
            equal(above, whole(n));
            equal(below, whole(d));
            ratio(above, below, Rational.of(n, d));
        }
    }

    private void ratio(List<Integer> above, List<Integer> below, Rational value) {
        int rate = rounded(value, 3, true);
        constraints.add(new Quotient(sum(above, List.of()), sum(below, List.of()), rate));
    }

    private void roundedSums(int months) {
        List<Integer> monthly = new ArrayList<>();
        Rational all = Rational.ZERO;
        for (int i = 0; i < months; i++) {
            Rational value = Rational.of(random.nextInt(2_000) - 300, 100);
            all = all.plus(value);
            monthly.add(rounded(value, 0, false));
        }
        equal(monthly, rounded(all, 0, false));
        int mean = rounded(all.dividedBy(Rational.of(months)), 1, false);
        Map<Integer, Rational> weights = new LinkedHashMap<>();
        monthly.forEach(q -> weights.put(q, Rational.ONE));
        weights.put(mean, Rational.of(-months));
        constraints.add(new Linear(Combination.of(weights, Rational.ZERO), false));
    }

    private void sharedDenominator(int months) {
        quantities.add(new Variable(true, true));
        int hidden = quantities.size() - 1;
        long denominator = 20L + random.nextInt(60);
        for (int i = 0; i < months; i++) {
            long numerator = 5L + random.nextInt((int) denominator - 5);
            int count = whole(numerator);
            int rate = rounded(Rational.of(numerator, denominator), 3, true);
            constraints.add(new Quotient(Combination.of(count), Combination.of(hidden), rate));
        }
    }

    private void parts(int months) {
        List<Integer> all = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < months; i++) {
            long value = 20L + random.nextInt(80);
            sum += value;
            int whole = whole(value);
            int part = whole(random.nextInt((int) value + 1));
            constraints.add(new Linear(sum(List.of(part), List.of(whole)), true));
            all.add(whole);
        }
        equal(all, whole(sum));
    }

    /** Another digit in one place. */
    private void alter(int index) {
        PrintedCell cell = cells.get(index);
        Rational steps = cell.printed().dividedBy(cell.step());
        String digits = steps.numerator().abs().toString();
        while (true) {
            StringBuilder other = new StringBuilder(digits);
            other.setCharAt(random.nextInt(digits.length()), (char) ('0' + random.nextInt(10)));
            BigDecimal value = new BigDecimal(other.toString());
            Rational printed = Rational.of(value).times(cell.step());
            Rational signed = cell.printed().signum() < 0 ? printed.negated() : printed;
            if (!signed.equals(cell.printed())) {
                boolean isExact = cell.range().isPoint();
                BigDecimal text = signed.toDecimal(
                        cell.step().equals(Rational.ONE) ? 0 : cell.step().equals(Rational.of(1, 10)) ? 1 : 3,
                        RoundingMode.UNNECESSARY);
                cells.set(
                        index,
                        isExact
                                ? new PrintedCell(cell.quantity(), Interval.point(signed), signed, cell.step())
                                : cell(cell.quantity(), text));
                return;
            }
        }
    }
}
