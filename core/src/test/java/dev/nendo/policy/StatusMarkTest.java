package dev.nendo.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legend of the reports, and the characters that people type for its marks. */
class StatusMarkTest {
    @ParameterizedTest
    @CsvSource({
        "◎, FAR_ABOVE,    計画を大幅に上回る,     far above plan",
        "○, AS_PLANNED,   計画どおり,             as planned",
        "△, UNDER_WAY,    実施中又は計画を下回る, under way or below plan",
        "×, NOT_DONE,     未実施,                 not done",
        "─, NOT_ASSESSED, 評価なし,               not assessed",
        "-, ELSEWHERE,    別掲,                   reported elsewhere",
    })
    void mark_ofTheLegend_hasItsCharacterAndMeaning(String symbol, StatusMark mark, String ja, String en) {
        assertThat(mark.symbol()).isEqualTo(symbol);
        assertThat(mark.meaning()).isEqualTo(Sentence.of(ja, en));
        assertThat(StatusMark.of(symbol)).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "〇, AS_PLANNED", "◯, AS_PLANNED", "' ○ ', AS_PLANNED", "▲, UNDER_WAY", "✕, NOT_DONE", "✖, NOT_DONE",
        "—, NOT_ASSESSED", "―, NOT_ASSESSED", "ー, NOT_ASSESSED", "－, ELSEWHERE", "‐, ELSEWHERE", "–, ELSEWHERE",
    })
    void of_characterThatLooksTheSame_isTheSameMark(String printed, StatusMark mark) {
        assertThat(StatusMark.of(printed)).contains(mark);
    }

    @Test
    void of_anotherText_isNoMark() {
        assertThat(StatusMark.of("A")).isEmpty();
        assertThat(StatusMark.of("")).isEmpty();
        assertThat(StatusMark.of("○○")).isEmpty();
    }
}
