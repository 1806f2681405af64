package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.plan.Branch;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which months evidence may speak of.
 *
 * @param stated the months that the definition says were observed
 * @param usual the months evidence without any is taken to cover
 * @param until the last month whose data may be used
 * @param owner the branch, where it matters whether it existed
 */
record Span(Optional<Window> stated, Window usual, Optional<YearMonth> until, Optional<Branch> owner) {

    Span(Optional<Window> stated, Window usual, Optional<YearMonth> until) {
        this(stated, usual, until, Optional.empty());
    }

    boolean hides(Window window) {
        return until.filter(window.last()::isAfter).isPresent();
    }

    /** Whether a blank is a gap: before a branch opened and after it closed, none is. */
    boolean expects(Window period) {
        boolean isBefore =
                owner.flatMap(Branch::opened).filter(period.last()::isBefore).isPresent();
        boolean isAfter =
                owner.flatMap(Branch::closed).filter(period.first()::isAfter).isPresent();
        return !isBefore && !isAfter;
    }

    /** The same, with all that is printed before these months. */
    Span fromBefore() {
        Optional<YearMonth> last = stated.map(Window::last)
                .filter(m -> until.filter(m::isAfter).isEmpty())
                .or(() -> until);
        return new Span(Optional.empty(), usual, last, owner);
    }

    /** The same without a restriction to months. */
    Span unrestricted() {
        return new Span(Optional.empty(), usual, Optional.empty(), owner);
    }
}
