package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which months evidence may speak of.
 *
 * @param stated the months that the definition says were observed
 * @param usual the months evidence without any is taken to cover
 * @param until the last month whose data may be used
 */
record Span(Optional<Window> stated, Window usual, Optional<YearMonth> until) {

    boolean hides(Window window) {
        return until.filter(window.last()::isAfter).isPresent();
    }
}
