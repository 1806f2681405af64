package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Statement.RatioKind;
import dev.nendo.problem.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For every relation: a sheet made from exact numbers and honestly rounded is not blamed, and one figure moved further than rounding can hide is. */
class RelationProperties {
    /** Twelve exact numbers, a rule that is declared, and the way of rounding that it stands for. */
    record Exact(List<Integer> values, int decimals, RoundingRule declared, RoundingMode used) {
        String print(Rational value) {
            return value.toDecimal(decimals, used).toPlainString();
        }

        /** Printed a number of units of the last place off. */
        String print(Rational value, int off) {
            return value.toDecimal(decimals, used)
                    .add(BigDecimal.valueOf(off, decimals))
                    .toPlainString();
        }

        List<Rational> tenths() {
            return values.stream().map(v -> Rational.of(v, 7)).toList();
        }

        String cells(Function<Integer, Rational> value) {
            return String.join(
                    " ",
                    IntStream.range(0, 12).mapToObj(i -> print(value.apply(i))).toList());
        }

        Rational sum(int from, int to) {
            return tenths().subList(from, to).stream().reduce(Rational.ZERO, Rational::plus);
        }

        Rational mean(int from, int to) {
            return sum(from, to).dividedBy(Rational.of(to - from));
        }

        AuditReport table(String lines) {
            return Tables.table(declared, lines);
        }
    }

    @Provide
    Arbitrary<Exact> sheets() {
        Arbitrary<RoundingMode> nearest =
                Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 90_000).list().ofSize(12),
                        Arbitraries.integers().between(0, 2),
                        // A sheet rounded through binary doubles is honest only by that arithmetic; its quotients have
                        // tests of their own.
                        Arbitraries.of(RoundingRule.class).filter(rule -> !rule.isBinaryDouble()),
                        nearest)
                .as((values, decimals, rule, mode) ->
                        new Exact(values, decimals, rule, rule.mode().orElse(mode)));
    }

    private static void noBlame(AuditReport report) {
        assertThat(Tables.lines(report)).isEmpty();
        assertThat(report.checked()).isPositive();
    }

    private static void blamed(AuditReport report, String code) {
        assertThat(report.findings())
                .anyMatch(
                        f -> f.severity() == Severity.ERROR && f.relation().id().equals(code));
    }

    @Property(tries = 300)
    void means_ofMonthsAndToDate(@ForAll("sheets") Exact exact) {
        String monthly = exact.cells(i -> exact.tenths().get(i));
        String toDate = exact.cells(i -> exact.mean(0, i + 1));
        noBlame(exact.table("value monthly 時間: " + monthly + " ; measure average ; average "
                + exact.print(exact.mean(0, 12)) + " | value cumulative 時間: " + toDate + " ; measure average"));
        blamed(
                exact.table("value monthly 時間: " + monthly + " ; measure average ; average "
                        + exact.print(exact.mean(0, 12), 3)),
                "total-is-mean");
        String spoilt = exact.cells(i -> i == 7
                ? exact.mean(0, 8).plus(Rational.of(BigDecimal.valueOf(3, exact.decimals())))
                : exact.mean(0, i + 1));
        blamed(
                exact.table("value monthly 時間: " + monthly + " ; measure average | value cumulative 時間: " + spoilt
                        + " ; measure average"),
                "total-is-mean");
    }

    @Property(tries = 300)
    void blocks_ofSums(@ForAll("sheets") Exact exact) {
        noBlame(exact.table("value monthly 千円: " + blocks(exact, 0)));
        blamed(exact.table("value monthly 千円: " + blocks(exact, 6)), "block-of-months");
    }

    private static String blocks(Exact exact, int off) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cells.add(exact.print(exact.tenths().get(i)));
            if (i % 3 == 2) {
                cells.add("Q" + (i / 3 + 1) + "=" + exact.print(exact.sum(i - 2, i + 1), i == 5 ? off : 0));
            }
        }
        return String.join(" ", cells);
    }

    @Property(tries = 300)
    void sums_ofRoundedMoneyWithPriorAndTotal(@ForAll("sheets") Exact exact) {
        String monthly = exact.cells(i -> exact.tenths().get(i));
        String toDate = exact.cells(i -> exact.sum(0, i + 1));
        String total = exact.print(exact.sum(0, 12));
        noBlame(exact.table("value monthly 千円: " + monthly + " ; sum " + total + " ; prior " + total
                + " | value cumulative 千円: " + toDate + " ; cumulative " + total
                + " | value monthly 千円: " + monthly + " ; sum " + total + " ; year 2020"));
        blamed(
                exact.table("value monthly 千円: " + monthly + " ; sum " + exact.print(exact.sum(0, 12), 14)),
                "total-is-sum");
        blamed(
                exact.table("value cumulative 千円: " + toDate + " ; cumulative " + exact.print(exact.sum(0, 12), 1)),
                "same-quantity");
        blamed(
                exact.table("value monthly 千円: " + monthly + " ; prior " + exact.print(exact.sum(0, 12), 1)
                        + " | value monthly 千円: " + monthly + " ; sum " + total + " ; year 2020"),
                "same-quantity");
    }

    @Property(tries = 300)
    void stocks_carriedInFromTheYearBefore(@ForAll("sheets") Exact exact) {
        List<Integer> changes = exact.values();
        String monthly = String.join(" ", changes.stream().map(String::valueOf).toList());
        noBlame(exact.table(
                "value monthly 社: " + monthly + " | value stock 社: " + stocks(changes, 500, -1) + before(500)));
        blamed(
                exact.table(
                        "value monthly 社: " + monthly + " | value stock 社: " + stocks(changes, 500, -1) + before(501)),
                "carry-in");
        blamed(
                exact.table("value monthly 社: " + monthly + " | value stock 社: " + stocks(changes, 500, 4)),
                "running-sum");
    }

    private static String before(int last) {
        return " | value stock 社: " + "- ".repeat(11) + last + " ; year 2020";
    }

    private static String stocks(List<Integer> changes, int carried, int spoilt) {
        List<String> stocks = new ArrayList<>();
        int stock = carried;
        for (int i = 0; i < changes.size(); i++) {
            stock += changes.get(i);
            stocks.add(String.valueOf(i == spoilt ? stock + 1 : stock));
        }
        return String.join(" ", stocks);
    }

    @Property(tries = 300)
    void rates_atAPoint(@ForAll("sheets") Exact exact) {
        int population = Collections.max(exact.values()) + 1;
        Function<Integer, Rational> rate =
                i -> Rational.of(100L * exact.values().get(i), population);
        String counts =
                String.join(" ", exact.values().stream().map(String::valueOf).toList());
        String populations = (population + " ").repeat(12).strip();
        noBlame(exact.table("numerator stock 社: " + counts + " | denominator stock 社: " + populations
                + " | rate stock %: " + exact.cells(rate)));
        assertThat(exact.table("numerator stock 社: " + counts + " | rate stock %: " + exact.cells(rate))
                        .findings())
                .isEmpty();
        Rational off = Rational.of(BigDecimal.valueOf(2, exact.decimals()));
        blamed(
                exact.table(
                        "numerator stock 社: " + counts + " | denominator stock 社: " + populations + " | rate stock %: "
                                + exact.cells(i -> i == 3 ? rate.apply(i).plus(off) : rate.apply(i))),
                "rate-is-quotient");
    }

    @Property(tries = 300)
    void statements_differencesRatiosAndBudgets(@ForAll("sheets") Exact exact) {
        Rational one = exact.tenths().get(0);
        Rational other = exact.tenths().get(1);
        for (int off : new int[] {0, 3}) {
            long ratioOff = off == 0 ? 0 : 2;
            Rational percent =
                    Rational.of(100L * exact.values().get(2), exact.values().get(3));
            PlanItem.Builder item = PlanItem.builder()
                    .number("1")
                    .title("事業")
                    .addStatement(Statement.Difference.builder()
                            .id("D")
                            .label("差")
                            .minuend(Printed.parse(exact.print(one) + "千円"))
                            .subtrahend(Printed.parse(exact.print(other) + "千円"))
                            .difference(Printed.parse(exact.print(one.minus(other), off) + "千円"))
                            .build())
                    .addStatement(ratio(exact, RatioKind.YEAR_ON_YEAR, "Y", percent, (int) ratioOff))
                    .addBudget(Budget.builder()
                            .name("経費")
                            .budgeted(Printed.parse(exact.values().get(3) + "円"))
                            .executed(Printed.parse(exact.values().get(2) + "円"))
                            .printedRate(Printed.parse(exact.print(percent, (int) ratioOff) + "%"))
                            .build())
                    .addStatement(Statement.Sum.builder()
                            .id("S")
                            .label("和")
                            .addPart(Printed.parse(exact.print(one) + "千円"))
                            .addPart(Printed.parse(exact.print(other) + "千円"))
                            .total(Printed.parse(exact.print(one.plus(other), off == 0 ? 0 : 4) + "千円"))
                            .complete(true)
                            .build());
            AuditReport report = Tables.audit(exact.declared(), item);
            assertThat(report.checked()).isEqualTo(4);
            assertThat(Tables.lines(report))
                    .isEqualTo(
                            off == 0
                                    ? List.of()
                                    : List.of(
                                            "ERROR difference D",
                                            "ERROR year-on-year Y",
                                            "ERROR breakdown S",
                                            "ERROR execution-rate 経費"));
        }
    }

    private static Statement ratio(Exact exact, RatioKind kind, String id, Rational percent, int off) {
        return Statement.Ratio.builder()
                .id(id)
                .label("比")
                .kind(kind)
                .addNumerator(Printed.parse(exact.values().get(2) + "件"))
                .addDenominator(Printed.parse(exact.values().get(3) + "件"))
                .rate(Printed.parse(exact.print(percent, off) + "%"))
                .build();
    }
}
