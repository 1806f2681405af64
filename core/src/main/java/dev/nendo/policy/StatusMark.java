package dev.nendo.policy;

import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * What a printed status character (実施状況) means, by the legend of the reports.
 *
 * <p>It is not the character: ○ (U+25CB) and 〇 (U+3007) are both {@link #AS_PLANNED}, and a reported status keeps which was printed.
 * Constants are immutable.
 */
public enum StatusMark {
    /** ◎: far above the plan. */
    FAR_ABOVE("◎", Sentence.of("計画を大幅に上回る", "far above plan")),
    /** ○: as planned. */
    AS_PLANNED("○", Sentence.of("計画どおり", "as planned")),
    /** △: under way, or below the plan. */
    UNDER_WAY("△", Sentence.of("実施中又は計画を下回る", "under way or below plan")),
    /** ×: not done. */
    NOT_DONE("×", Sentence.of("未実施", "not done")),
    /** ─: not assessed. */
    NOT_ASSESSED("─", Sentence.of("評価なし", "not assessed")),
    /** -: reported with another item. */
    ELSEWHERE("-", Sentence.of("別掲", "reported elsewhere"));

    private final String symbol;
    private final Sentence meaning;

    StatusMark(String symbol, Sentence meaning) {
        this.symbol = symbol;
        this.meaning = meaning;
    }

    /** {@return the character that stands for the mark} */
    public String symbol() {
        return symbol;
    }

    /** {@return the meaning shown to people} */
    public Sentence meaning() {
        return meaning;
    }

    /**
     * {@return the mark of a printed character, or empty if it is none of the legend's}
     *
     * @param printed a status cell's text
     */
    public static Optional<StatusMark> of(String printed) {
        return switch (printed.strip()) {
            case "◎" -> Optional.of(FAR_ABOVE);
            case "○", "〇", "◯" -> Optional.of(AS_PLANNED);
            case "△", "▲" -> Optional.of(UNDER_WAY);
            case "×", "✕", "✖" -> Optional.of(NOT_DONE);
            case "─", "—", "―", "ー" -> Optional.of(NOT_ASSESSED);
            case "-", "－", "‐", "–" -> Optional.of(ELSEWHERE);
            default -> Optional.empty();
        };
    }
}
