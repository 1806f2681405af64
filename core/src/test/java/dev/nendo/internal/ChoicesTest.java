package dev.nendo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private enum Side {
        LEFT,
        RIGHT;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void find_aNameInFiles_isItsConstant() {
        assertThat(Choices.find(Side.values(), Side::id, "a side", "right")).isEqualTo(Side.RIGHT);
    }

    @Test
    void find_anotherText_listsWhatIsValid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choices.find(Side.values(), Side::id, "a side", "Right"))
                .withMessage("a side is one of left, right: Right");
    }
}
