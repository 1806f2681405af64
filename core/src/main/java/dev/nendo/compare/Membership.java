package dev.nendo.compare;

import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * Whether a branch takes part in a comparison: only branches that exist in its month are ranked.
 *
 * <p>What a branch did before it closed still counts where amounts build up over months; its levels do not outlive it. Example: a branch
 * merged in September is {@link #MERGED} in March, and its flows of April to September are part of the nation's. No rounding; constants
 * are immutable.
 */
public enum Membership {
    /** It exists in the month compared. */
    ACTIVE(Optional.empty(), Sentence.of("在り", "exists")),
    /** It opens later. */
    NOT_OPEN(Optional.of(Reason.NOT_STARTED), Sentence.of("開設前", "not yet open")),
    /** It has closed without a successor. */
    CLOSED(Optional.of(Reason.DISCONTINUED), Sentence.of("閉鎖済み", "closed")),
    /** It has closed and goes on in another branch. */
    MERGED(Optional.of(Reason.DISCONTINUED), Sentence.of("統合済み", "merged")),
    /** The head office (本部), which is not one of the branches. */
    HEAD_OFFICE(Optional.of(Reason.NOT_APPLICABLE), Sentence.of("本部は順位の対象外", "the head office is not ranked"));

    private final Optional<Reason> reason;
    private final Sentence label;

    Membership(Optional<Reason> reason, Sentence label) {
        this.reason = reason;
        this.label = label;
    }

    /** {@return why it is not ranked; empty for a branch that exists} */
    public Optional<Reason> reason() {
        return reason;
    }

    /** {@return the name shown to people} */
    public Sentence label() {
        return label;
    }
}
