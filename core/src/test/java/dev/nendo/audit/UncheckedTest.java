package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import dev.nendo.plan.PlanItem;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could not be checked, and why. */
class UncheckedTest {
    private static AuditReport table(String lines, boolean isListed) {
        PlanItem.Builder item = PlanItem.builder().number("1").title("事業");
        Arrays.stream(lines.split("\\|")).map(Tables::line).forEach(item::addRow);
        return Tables.audit(
                RoundingRule.UNKNOWN,
                item,
                AuditOptions.builder().uncheckedListed(isListed).build());
    }

    @ParameterizedTest
    @CsvSource({
        "'value monthly 件: 1 x 3 ; sum 6', total-is-sum MISSING_FIGURE",
        "'value monthly 件: 1 2 3 ; sum x', total-is-sum MISSING_FIGURE",
        "'value monthly 件: 1 2 3 ; average x', total-is-mean MISSING_FIGURE",
        "'value stock 件: 1 2 3 ; sum 6', total-is-sum NOT_ADDITIVE",
        "'value monthly 件: 1 x 3 Q1=6', block-of-months MISSING_FIGURE",
        "'value monthly 件: 1 2 3 ; prior 4', same-quantity MISSING_FIGURE",
        "'value monthly 件: 1 x 3 | value cumulative 件: 1 3 6'," + " running-sum MISSING_FIGURE",
        "'rate cumulative %: 10.0 20.0 ; average 15.0', total-is-mean DENOMINATORS_UNKNOWN",
        "'numerator monthly 件: 0 | denominator monthly 件: 0 | rate monthly %: 0.0', rate-is-quotient ZERO_DENOMINATOR",
    })
    void identity_thatCanNotBeChecked_isListedWithItsReason(String lines, String expected) {
        AuditReport report = table(lines, true);
        assertThat(String.join(
                        "; ",
                        report.unchecked().stream()
                                .map(u -> u.relation() + " " + u.obstacle())
                                .toList()))
                .isEqualTo(expected);
        assertThat(report.unchecked()).hasSize((int) report.notCheckable());
        assertThat(report.unchecked()).allMatch(u -> u.place().row().isPresent());
    }

    @Test
    void identity_thatCanNotBeChecked_isOnlyCountedUnlessAskedFor() {
        AuditReport report = table("value monthly 件: 1 x 3 ; sum 6", false);
        assertThat(report.unchecked()).isEmpty();
        assertThat(report.notCheckable()).isEqualTo(1);
    }

    @Test
    void obstacle_hasTheWordsOfBothLanguages() {
        assertThat(Arrays.stream(Unchecked.Obstacle.values())
                        .map(obstacle ->
                                obstacle.label().ja() + " / " + obstacle.label().en()))
                .containsExactly(
                        "空欄、秘匿又は概数の数値がある / a figure is missing, suppressed or approximate",
                        "数値の期間が異なる / the figures do not cover the same months",
                        "対象者が異なる / the figures are of different populations",
                        "数値の出所が異なる / the figures have different sources",
                        "単位が異なる / the units measure different things",
                        "分母が0又は0でありうる / the denominator is or may be 0",
                        "率の重みとなる分母が分からない / the denominators that weigh the rates are not known",
                        "足し合わせる数値ではない / such figures do not add up",
                        "計算方法が分からない / it is not known how the figure is computed",
                        "期間が終わっていない / the period is not over",
                        "探索を打ち切った / the search ended before it was decided");
    }
}
