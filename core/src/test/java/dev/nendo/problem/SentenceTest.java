package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @Test
    void in_eachLanguage_givesItsText() {
        Sentence sentence = Sentence.of("四捨五入", "half up");

        assertThat(sentence.in(Language.JA)).isEqualTo("四捨五入");
        assertThat(sentence.in(Language.EN)).isEqualTo("half up");
    }

    @ParameterizedTest
    @CsvSource({"' ',text", "文,''"})
    void of_blankText_isRefused(String ja, String en) {
        assertThatThrownBy(() -> Sentence.of(ja, en))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sentence needs a Japanese and an English text: " + ja + " | " + en);
    }
}
