package dev.nendo.evaluate.explain;

import dev.nendo.problem.Sentence;
import java.math.RoundingMode;

/** The names of rounding modes, as publishers use them. */
public final class RoundingModeWords {
    private RoundingModeWords() {}

    /**
     * {@return the name of a mode}
     *
     * @param mode the mode
     */
    public static Sentence of(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> Sentence.of("四捨五入", "half up");
            case HALF_EVEN -> Sentence.of("偶数丸め", "half even");
            case HALF_DOWN -> Sentence.of("五捨六入", "half down");
            case DOWN -> Sentence.of("切捨て", "toward zero");
            case UP -> Sentence.of("切上げ", "away from zero");
            case FLOOR -> Sentence.of("負の無限大方向", "toward negative infinity");
            case CEILING -> Sentence.of("正の無限大方向", "toward positive infinity");
            case UNNECESSARY -> Sentence.of("丸めなし", "none");
        };
    }
}
