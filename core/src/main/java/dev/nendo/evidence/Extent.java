package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Which months evidence may be of.
 *
 * @param stated the months that the definition says were observed
 * @param usual the months that evidence without any is taken to cover
 * @param until the last month whose data may be used
 * @param existence since when and until when there is something to count
 */
public record Extent(Optional<Window> stated, Window usual, Optional<YearMonth> until, Existence existence) {

    /**
     * When a branch was there.
     *
     * @param opened its first month, if known
     * @param closed its last month, if it has one
     */
    public record Existence(Optional<YearMonth> opened, Optional<YearMonth> closed) {
        /** Always there. */
        public static final Existence ALWAYS = new Existence(Optional.empty(), Optional.empty());

        /** {@return whether a figure is expected in some month of a period} */
        public boolean meets(Window period) {
            return opened.filter(period.last()::isBefore).isEmpty()
                    && closed.filter(period.first()::isAfter).isEmpty();
        }
    }

    /** {@return an extent of all that is usual} */
    static Extent of(Window usual, Optional<YearMonth> until) {
        return new Extent(Optional.empty(), usual, until, Existence.ALWAYS);
    }

    /** {@return whether a period ends after the last month that may be used} */
    boolean hides(Window period) {
        return until.filter(period.last()::isAfter).isPresent();
    }

    /** {@return whether a period is among the months stated; all are where none are stated} */
    boolean admits(Window period) {
        return stated.filter(w -> !w.contains(period.last()) || period.first().isBefore(w.first()))
                .isEmpty();
    }

    /** {@return the months of the evidence: those stated, else the usual ones} */
    Window window() {
        return stated.orElse(usual);
    }

    /** {@return the months that whatever is added up must have: those of the evidence, as far as there was something to count} */
    List<YearMonth> needed() {
        return window().months().stream()
                .filter(month -> !hides(Window.month(month)) && existence.meets(Window.month(month)))
                .toList();
    }

    /** {@return the months from the first of the evidence to a given one} */
    Window through(YearMonth month) {
        List<YearMonth> months =
                needed().stream().filter(m -> !m.isAfter(month)).toList();
        return months.isEmpty() ? Window.month(month) : Window.ofMonths(months);
    }

    /** {@return the same with its usual months for stated ones} */
    Extent within() {
        return new Extent(Optional.of(window()), usual, until, existence);
    }

    /** {@return the same, with all that is printed before these months} */
    Extent fromBefore() {
        Optional<YearMonth> last = stated.map(Window::last)
                .filter(m -> until.filter(m::isAfter).isEmpty())
                .or(() -> until);
        return new Extent(Optional.empty(), usual, last, existence);
    }

    /** {@return the same without a restriction to months} */
    Extent unrestricted() {
        return new Extent(Optional.empty(), usual, Optional.empty(), existence);
    }
}
