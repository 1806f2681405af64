package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

    @Test
    void values_all_areTheClosedSet() {
        assertThat(Reason.values()).hasSize(25);
        assertThat(Reason.values()).allSatisfy(reason -> assertThat(reason.id()).isEqualTo(reason.name()));
    }

    @Test
    void sentence_all_differ() {
        assertThat(Reason.values()).extracting(reason -> reason.sentence().ja()).doesNotHaveDuplicates();
        assertThat(Reason.values()).extracting(reason -> reason.sentence().en()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "ZERO_BY_ZERO, 分子も分母も0のため率を計算できない, numerator and denominator are both 0",
        "POINT_NOT_REACHED, 目標の時点に達していない, the month of the target has not been reached",
        "WORDING_LOST, KPIの文言が失われている, the wording of the KPI is lost"
    })
    void sentence_reason_saysWhy(Reason reason, String ja, String en) {
        assertThat(reason.sentence().ja()).isEqualTo(ja);
        assertThat(reason.sentence().en()).isEqualTo(en);
    }
}
