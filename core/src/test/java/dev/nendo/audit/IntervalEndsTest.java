package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Figure;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the ends of what a rounded figure stands for decide, to the last bit. */
class IntervalEndsTest {

    private static AuditReport sum(String rule, String part, String total) {
        return Tables.audit(
                RoundingRule.parse(rule),
                Statement.Sum.builder()
                        .id("S")
                        .label("和")
                        .addPart(Printed.parse(part))
                        .total(Printed.parse(total))
                        .build());
    }

    /** −2 truncated stands for (−3, −2]: −3 is its open end. */
    @ParameterizedTest
    @CsvSource({
        "toward-zero, △2千円, '△3,000円', 1",
        "toward-zero, △2千円, '△2,999円', 0",
        "toward-zero, △2千円, '△2,000円', 0",
        "toward-zero, △2千円, '△1,999円', 1",
        "toward-zero, 2千円, '3,000円', 1",
        "toward-zero, 2千円, '2,000円', 0",
        "toward-zero, 0千円, '999円', 0",
        "toward-zero, 0千円, '△999円', 0",
        "away-from-zero, △3千円, '△2,000円', 1",
        "away-from-zero, △3千円, '△3,000円', 0",
        "half-up, △2千円, '△2,500円', 1",
        "half-up, △2千円, '△1,500円', 0",
        "half-even, △2千円, '△2,500円', 0",
        "half-even, △3千円, '△2,500円', 1",
        "unknown, △2千円, '△2,500円', 0",
        "unknown, △2千円, '△2,501円', 1",
    })
    void audit_exactTotalOfOneRoundedPart_rightToTheLastBit(String rule, String part, String total, long inconsistent) {
        AuditReport report = sum(rule, part, total);
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
        assertThat(report.checked()).isEqualTo(1);
    }

    /** −1 × 58 truncated stands for (−59, −58]. */
    @ParameterizedTest
    @CsvSource({
        "'△59,000円', 1, 0",
        "'△58,999円', 0, 0",
        "'△58,000円', 0, 0",
        "'△57,999円', 1, 1",
    })
    void audit_minusOneTimesTruncated_endsChangePlaces(String difference, long inconsistent, long gap) {
        AuditReport report = Tables.audit(
                RoundingRule.TOWARD_ZERO,
                Statement.Difference.builder()
                        .id("D")
                        .label("差")
                        .minuend(Printed.parse("0円"))
                        .subtrahend(Printed.parse("58千円"))
                        .difference(Printed.parse(difference))
                        .build());
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
        report.findings().forEach(f -> assertThat(f.gap()).contains(Rational.of(gap)));
    }

    @Test
    void audit_touchingAtAnOpenEnd_saysSo() {
        assertThat(sum("toward-zero", "△2千円", "△3,000円")
                        .findings()
                        .get(0)
                        .message()
                        .en())
                .startsWith("\"和\" is printed △3,000円, but △2千円 = (-3000, -2000];"
                        + " they would meet only at an end that is not possible. ");
        assertThat(sum("toward-zero", "△2千円", "△3,000円")
                        .findings()
                        .get(0)
                        .message()
                        .ja())
                .startsWith("「和」は △3,000円 ですが、△2千円 = (-3000, -2000] と合いません(共通の端の値は取り得ません)。");
    }

    @ParameterizedTest
    @CsvSource({
        "748千円, 749千円, 1",
        "748千円, 748千円, 0",
        "748千円, '748,400円', 0",
        "748千円, '748,501円', 1",
        "748千円, '748,000千円', 1",
        "10.1%, 10.2%, 1",
        "10.1%, 10.15%, 0",
        "10.1%, 10.16%, 1"
    })
    void audit_oneFigureInTwoPlaces_samePrecisionSameDigits(String one, String other, long inconsistent) {
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addFigure(Figure.builder()
                        .id("F1")
                        .label("実績額")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse(one))
                        .build())
                .addFigure(Figure.builder()
                        .id("F2")
                        .label("実績額")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse(other))
                        .build());
        assertThat(Tables.audit(RoundingRule.UNKNOWN, item).inconsistent()).isEqualTo(inconsistent);
    }

    /** 10.1 % of one part makes a whole of 10.1 %: at one precision the digits are the same, whatever the ends allow. */
    @ParameterizedTest
    @CsvSource({"10.1%, 10.1%, 0", "10.1%, 10.2%, 1", "10.1%, 10.15%, 0", "12千円, 13千円, 1", "12千円, '12,500円', 0"})
    void audit_wholeOfOnePart_samePrecisionSameDigits(String part, String whole, long inconsistent) {
        assertThat(sum("unknown", part, whole).inconsistent()).isEqualTo(inconsistent);
    }
}
