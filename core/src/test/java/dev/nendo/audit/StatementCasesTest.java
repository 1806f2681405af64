package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Statement.RatioKind;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios, differences and sums that a report states in its text; intervals worked out by hand. */
class StatementCasesTest {
    /** Severity, relation and statement, then consistent, inconsistent and not checkable. */
    private static String told(Statement statement) {
        AuditReport report = Tables.audit(RoundingRule.UNKNOWN, statement);
        List<String> all = new ArrayList<>(Tables.lines(report));
        all.add(Tables.counts(report));
        return String.join("; ", all);
    }

    private static Finding only(Statement statement) {
        AuditReport report = Tables.audit(RoundingRule.UNKNOWN, statement);
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    /** Terms separated by +, _ for none. */
    private static List<Printed> terms(String text) {
        return text.equals("_")
                ? List.of()
                : Arrays.stream(text.split("\\+", -1)).map(Printed::parse).toList();
    }

    private static Statement ratio(RatioKind kind, String numerator, String denominator, String rate) {
        return Statement.Ratio.builder()
                .id("S")
                .label("率")
                .kind(kind)
                .addAllNumerator(terms(numerator))
                .addAllDenominator(terms(denominator))
                .rate(terms(rate).stream().findFirst())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "3件, 5件, 60.0%, 1 0 0",
        "3件, 5件, 61.0%, ERROR rate-is-quotient S; 0 1 0",
        "1件+2件, 2件+3件, 60.0%, 1 0 0",
        "1件+2件, 2件+2件, 60.0%, ERROR rate-is-quotient S; 0 1 0",
        // nothing is claimed
        "3件, 5件, _, 0 0 0",
        "_, 5件, 60.0%, 0 0 0",
        "_, _, _, 0 0 0",
        // an approximate figure claims nothing that could be checked
        "約3件, 5件, 60.0%, 0 0 1",
        "3件, 約5件, 60.0%, 0 0 1",
        "3件, 5件, 約60.0%, 0 0 1",
        "1件+約2件, 5件, 60.0%, 0 0 1",
    })
    void ratio_againstItsTerms(String numerator, String denominator, String rate, String expected) {
        assertThat(told(ratio(RatioKind.ACTUAL, numerator, denominator, rate))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL, rate-is-quotient",
        "PRIOR_YEAR, rate-is-quotient",
        "PROJECTED, rate-is-quotient",
        "EXECUTION, execution-rate",
        "YEAR_ON_YEAR, year-on-year",
    })
    void ratio_ofEachKind_isNamedByItsRelation(RatioKind kind, String relation) {
        assertThat(told(ratio(kind, "3件", "5件", "61.0%"))).isEqualTo("ERROR " + relation + " S; 0 1 0");
    }

    @ParameterizedTest
    @CsvSource({
        // 438.2 is at least 438.15 and at most 438.25: 745 / 4.3815 = 170.03…, 745 / 4.3825 = 169.99…
        "745件, 438.2%, 1 0 0",
        // 3 / 0.996 = 3.01…, 3 / 0.995 = 3.015…: no whole number
        "3件, 99.5%, ERROR one-denominator S; 0 1 0",
        "3件, 100.0%, 1 0 0",
        // an amount needs no whole denominator
        "3円, 99.5%, 1 0 0",
        "0件, 0.0%, 1 0 0",
        "0件, 99.5%, ERROR one-denominator S; 0 1 0",
        "1件+2件, 99.5%, 0 0 1",
        "約3件, 99.5%, 0 0 1",
        "3件, 約99.5%, 0 0 1",
        // what may be below 0 leaves no bound
        "△3円, 99.5%, 0 0 1",
        "0千円, 99.5%, 0 0 1",
    })
    void ratio_withoutItsDenominator_mustLeaveOnePossible(String numerator, String rate, String expected) {
        assertThat(told(ratio(RatioKind.ACTUAL, numerator, "_", rate))).isEqualTo(expected);
    }

    @Test
    void ratio_withoutAPossibleDenominator_saysSo() {
        assertThat(only(ratio(RatioKind.ACTUAL, "3件", "_", "99.5%")).message())
                .isEqualTo(Sentence.of(
                        "「率」の件数 3件 と率 99.5% の両方を満たす分母は [3.0135…, 3.0165…] となり、整数がありません。次のどれかを直せばすべて合います: 「率」の率 99.5% → 100.0%、または"
                                + " 分子の件数 3件 → 181件～221件。",
                        "For the count 3件 and the rate 99.5% of \"率\" the denominator lies in [3.0135…, 3.0165…], which holds no"
                                + " whole number. All would agree with one of these changes: the rate of \"率\" 99.5% → 100.0%; or the count"
                                + " of the numerator 3件 → 181件 to 221件."));
    }

    private static Statement difference(String minuend, String subtrahend, String claimed) {
        return Statement.Difference.builder()
                .id("S")
                .label("差")
                .minuend(Printed.parse(minuend))
                .subtrahend(Printed.parse(subtrahend))
                .difference(Printed.parse(claimed))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "10件, 4件, 6件, 1 0 0",
        "4件, 10件, △6件, 1 0 0",
        "10件, 4件, 7件, ERROR difference S; 0 1 0",
        "10件, 4件, △6件, ERROR difference S; 0 1 0",
        "約10件, 4件, 7件, 0 0 1",
        "10件, 約4件, 7件, 0 0 1",
        "10件, 4件, 約7件, 0 0 1",
        // 100 and 40 thousand are each within 500
        "100千円, 40千円, 61千円, 1 0 0",
        "100千円, 40千円, 62千円, ERROR difference S; 0 1 0",
    })
    void difference_againstItsTerms(String minuend, String subtrahend, String claimed, String expected) {
        assertThat(told(difference(minuend, subtrahend, claimed))).isEqualTo(expected);
    }

    private static Statement sum(boolean complete, String parts, String total) {
        return Statement.Sum.builder()
                .id("S")
                .label("計")
                .addAllParts(terms(parts))
                .total(terms(total).stream().findFirst())
                .complete(complete)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 3件+4件, 7件, 1 0 0",
        "true, 3件+4件, 8件, ERROR breakdown S; 0 1 0",
        "true, 3件+4件, 6件, ERROR breakdown S; 0 1 0",
        "true, 7件, 7件, 1 0 0",
        "true, 7件, 8件, ERROR breakdown S; 0 1 0",
        // うち: the parts are at most the whole
        "false, 3件+4件, 7件, 1 0 0",
        "false, 3件+4件, 8件, 1 0 0",
        "false, 3件+4件, 6件, ERROR breakdown S; 0 1 0",
        "false, 7件, 6件, ERROR breakdown S; 0 1 0",
        "true, 3件+4件, _, 0 0 0",
        "true, _, 7件, 0 0 1",
        "false, _, 7件, 0 0 1",
        "true, 約3件+4件, 9件, 0 0 1",
        "true, 3件+4件, 約9件, 0 0 1",
    })
    void sum_againstItsParts(boolean complete, String parts, String total, String expected) {
        assertThat(told(sum(complete, parts, total))).isEqualTo(expected);
    }

    @Test
    void sum_partsAboveTheWhole_saysTheArithmetic() {
        assertThat(only(sum(false, "3件+4件", "6件")).message())
                .isEqualTo(Sentence.of(
                        "「計」は 6件 ですが、3件 + 4件 = 7 を下回っています(末位で 1 の差)。次のどれかを直せばすべて合います: 「計」 6件 → 7件以上、または 内訳 3件 → 0件 / 1件 / 2件、または"
                                + " 内訳 4件 → 0件 / 1件 / 2件 / 3件。",
                        "\"計\" is printed 6件, which is below 3件 + 4件 = 7; they are 1 apart in units of the last place. All would"
                                + " agree with one of these changes: \"計\" 6件 → 7件 or more; or the part 3件 → 0件 / 1件 / 2件; or the part 4件 →"
                                + " 0件 / 1件 / 2件 / 3件."));
    }
}
