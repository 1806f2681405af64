package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Sheets made from exact counts and honestly rounded are never blamed; a planted error is always found. */
class AuditProperties {

    /** Exact counts of consecutive months and how they are printed. */
    record Sheet(List<Integer> above, List<Integer> below, int decimals, RoundingRule declared, RoundingMode used) {
        int months() {
            return above.size();
        }

        private static List<Integer> running(List<Integer> values) {
            List<Integer> sums = new ArrayList<>();
            int sum = 0;
            for (int value : values) {
                sum += value;
                sums.add(sum);
            }
            return sums;
        }

        private String rate(int numerator, int denominator) {
            return percent(numerator, denominator).toPlainString();
        }

        private BigDecimal percent(int numerator, int denominator) {
            return Rational.of(100L * numerator, denominator).toDecimal(decimals, used);
        }

        private String rates(List<Integer> numerators, List<Integer> denominators) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < numerators.size(); i++) {
                cells.add(rate(numerators.get(i), denominators.get(i)));
            }
            return String.join(" ", cells);
        }

        private static String cells(List<Integer> values) {
            return String.join(" ", values.stream().map(String::valueOf).toList());
        }

        private String thousands(List<Integer> values) {
            return String.join(
                    " ",
                    values.stream()
                            .map(v -> Rational.of(v, 1000).toDecimal(0, used).toPlainString())
                            .toList());
        }

        PrintedRow counts(Role role, Kind kind) {
            List<Integer> values = role == Role.NUMERATOR ? above : below;
            return Tables.row(role, kind, "件", cells(kind == Kind.MONTHLY ? values : running(values)))
                    .total(Tables.total(
                            TotalKind.CUMULATIVE, String.valueOf(running(values).get(months() - 1))))
                    .build();
        }

        PrintedRow rates(Kind kind) {
            boolean isMonthly = kind == Kind.MONTHLY;
            String last = rate(running(above).get(months() - 1), running(below).get(months() - 1));
            return Tables.row(
                            Role.RATE,
                            kind,
                            "%",
                            isMonthly ? rates(above, below) : rates(running(above), running(below)))
                    .total(Tables.total(TotalKind.CUMULATIVE, last))
                    .build();
        }

        PrintedRow money(Kind kind) {
            List<Integer> values = kind == Kind.MONTHLY ? below : running(below);
            return Tables.row(Role.VALUE, kind, "千円", thousands(values)).build();
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        // A sheet that is rounded to nearest does not keep to what a program's binary doubles give.
        Arbitrary<RoundingRule> rules = Arbitraries.of(RoundingRule.class)
                .filter(rule -> rule == RoundingRule.UNKNOWN || rule.mode().isPresent());
        return months.flatMap(n -> Combinators.combine(
                        Arbitraries.integers().between(0, 400).list().ofSize(n),
                        Arbitraries.integers().between(150, 1500).list().ofSize(n),
                        Arbitraries.integers().between(0, 3),
                        rules,
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN))
                .as((above, below, decimals, rule, nearest) ->
                        new Sheet(above, below, decimals, rule, rule.mode().orElse(nearest))));
    }

    @Property(tries = 1000)
    void audit_honestCountsAndRates_noBlame(@ForAll("sheets") Sheet sheet) {
        AuditReport report = Tables.audit(
                sheet.declared(),
                sheet.counts(Role.NUMERATOR, Kind.MONTHLY),
                sheet.counts(Role.DENOMINATOR, Kind.MONTHLY),
                sheet.counts(Role.NUMERATOR, Kind.CUMULATIVE),
                sheet.counts(Role.DENOMINATOR, Kind.CUMULATIVE),
                sheet.rates(Kind.MONTHLY),
                sheet.rates(Kind.CUMULATIVE),
                sheet.money(Kind.MONTHLY),
                sheet.money(Kind.CUMULATIVE));
        assertThat(Tables.lines(report)).isEmpty();
        assertThat(report.checked()).isPositive();
    }

    @Property(tries = 1000)
    void audit_honestRatesAlone_noBlame(@ForAll("sheets") Sheet sheet) {
        assertThat(Tables.lines(
                        Tables.audit(sheet.declared(), sheet.rates(Kind.MONTHLY), sheet.rates(Kind.CUMULATIVE))))
                .isEmpty();
    }

    @Property(tries = 500)
    void audit_honestCountsAndRatesWithoutDenominators_noBlame(@ForAll("sheets") Sheet sheet) {
        assertThat(Tables.lines(Tables.audit(
                        sheet.declared(),
                        sheet.counts(Role.NUMERATOR, Kind.MONTHLY),
                        sheet.rates(Kind.MONTHLY),
                        sheet.rates(Kind.CUMULATIVE))))
                .isEmpty();
    }

    @Property(tries = 500)
    void audit_honestCountsWithRatesToDate_atMostInfo(@ForAll("sheets") Sheet sheet) {
        AuditReport report = Tables.audit(
                sheet.declared(), sheet.counts(Role.NUMERATOR, Kind.CUMULATIVE), sheet.rates(Kind.CUMULATIVE));
        assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Property(tries = 500)
    void audit_plantedCount_foundInItsRowOrTheTotal(
            @ForAll("sheets") Sheet sheet,
            @ForAll @IntRange(min = 0, max = 11) int place,
            @ForAll @IntRange(min = 1, max = 999) int error) {
        List<Integer> wrong = new ArrayList<>(sheet.above());
        int month = place % sheet.months();
        wrong.set(month, wrong.get(month) + error);
        Sheet spoilt = new Sheet(wrong, sheet.below(), sheet.decimals(), sheet.declared(), sheet.used());
        PrintedRow monthly = PrintedRow.builder()
                .from(spoilt.counts(Role.NUMERATOR, Kind.MONTHLY))
                .total(sheet.counts(Role.NUMERATOR, Kind.MONTHLY).total())
                .build();
        AuditReport report = Tables.audit(sheet.declared(), monthly, sheet.counts(Role.NUMERATOR, Kind.CUMULATIVE));
        assertThat(Tables.lines(report))
                .contains(
                        "ERROR total-is-sum FY2021/numerator/monthly",
                        "ERROR running-sum FY2021/numerator/cumulative " + Tables.YEAR.month(month + 1));
    }

    @Property(tries = 500)
    void audit_plantedRate_foundAtItsCell(
            @ForAll("sheets") Sheet sheet,
            @ForAll @IntRange(min = 0, max = 11) int place,
            @ForAll @IntRange(min = 2, max = 99) int steps) {
        int month = place % sheet.months();
        BigDecimal honest =
                sheet.percent(sheet.above().get(month), sheet.below().get(month));
        List<String> cells = new ArrayList<>(
                List.of(sheet.rates(sheet.above(), sheet.below()).split(" ")));
        cells.set(month, honest.add(BigDecimal.valueOf(steps, sheet.decimals())).toPlainString());
        AuditReport report = Tables.audit(
                sheet.declared(),
                sheet.counts(Role.NUMERATOR, Kind.MONTHLY),
                sheet.counts(Role.DENOMINATOR, Kind.MONTHLY),
                Tables.row(Role.RATE, Kind.MONTHLY, "%", String.join(" ", cells))
                        .build());
        assertThat(Tables.lines(report))
                .containsExactly("ERROR rate-is-quotient FY2021/rate/monthly " + Tables.YEAR.month(month + 1));
    }
}
