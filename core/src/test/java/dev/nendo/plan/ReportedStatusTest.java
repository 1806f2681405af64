package dev.nendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.policy.StatusMark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedStatusTest {
    @ParameterizedTest
    @CsvSource({
        "◎, FAR_ABOVE",
        "○, AS_PLANNED",
        "〇, AS_PLANNED",
        "△, UNDER_WAY",
        "×, NOT_DONE",
        "─, NOT_ASSESSED",
        "-, ELSEWHERE"
    })
    void mark_ofAPrintedCharacter_isTheLegends(String printed, StatusMark mark) {
        ReportedStatus status = new ReportedStatus(printed, List.of());

        assertThat(status.mark()).contains(mark);
        assertThat(status.printed()).isEqualTo(printed);
    }

    @Test
    void of_textOfAnotherScale_isKeptAndHasNoMark() {
        ReportedStatus status = new ReportedStatus("概ね達成", List.of());

        assertThat(status.printed()).isEqualTo("概ね達成");
        assertThat(status.mark()).isEmpty();
    }

    @Test
    void of_blank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedStatus(" ", List.of()))
                .withMessage("a status must not be blank: \" \"");
    }
}
