package dev.nendo.number;

/**
 * A cell of a number column as printed: a figure, nothing, or a figure withheld. Missing is never zero. Read by {@link
 * CellGrammar}; nothing is rounded. Immutable and thread-safe.
 *
 * <p>Worked example: {@code 1,234件} is a value, {@code －} is missing, {@code x} is suppressed.
 */
public sealed interface Cell {

    /** {@return the cell as printed} */
    String text();

    /**
     * A figure.
     *
     * @param printed the figure
     */
    record Value(Printed printed) implements Cell {
        @Override
        public String text() {
            return printed.text();
        }
    }

    /**
     * No figure: blank or one of the missing marks.
     *
     * @param text the cell as printed
     */
    record Missing(String text) implements Cell {}

    /**
     * A figure its publisher withholds.
     *
     * @param text the cell as printed
     */
    record Suppressed(String text) implements Cell {}
}
