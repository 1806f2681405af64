package dev.nendo.format;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.internal.Checks;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Problems;
import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a source is read: limits, how many problems are kept, encoding, the grammar of figures, and who hears of the
 * progress.
 *
 * <p>The defaults are strict and safe; leniency is always an option with a name. Example:
 * {@code ReadOptions.builder().encoding(Charset.forName("windows-31j")).build()}. Immutable; thread-safe if the progress
 * listener is.
 */
@Value.Immutable
@NendoStyle
public sealed interface ReadOptions permits ImmutableReadOptions {
    /** {@return how much is read at most} */
    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    /** {@return how many problems are kept, the rest being counted; 1,000 unless set} */
    @Value.Default
    default int problemCap() {
        return Problems.DEFAULT_CAP;
    }

    /** {@return the encoding of text files; where absent, a format detects it as far as that is certain} */
    Optional<Charset> encoding();

    /** {@return the calendar of fiscal years, where the source states none of its own; the Japanese one where this is absent} */
    Optional<FiscalCalendar> calendar();

    /** {@return how figures in cells are read; strictly unless set} */
    @Value.Default
    default CellGrammar grammar() {
        return CellGrammar.strict();
    }

    /** {@return who hears of the progress} */
    @Value.Default
    default Progress progress() {
        return Progress.NONE;
    }

    /** {@return the options where nothing else is said} */
    static ReadOptions defaults() {
        return builder().build();
    }

    /** {@return a new builder, with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects options; not thread-safe. */
    final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}

        /**
         * Builds the options.
         *
         * @return the options
         * @throws IllegalArgumentException if fewer than 1 problem is to be kept
         */
        @Override
        public ReadOptions build() {
            ReadOptions options = super.build();
            Checks.argument(options.problemCap() >= 1, () -> "problemCap must be 1 or more: " + options.problemCap());
            return options;
        }
    }
}
