package dev.nendo.programs.table;

import dev.nendo.problem.VisibleText;
import java.io.PrintWriter;

/** One line of text for people, in which nothing that came from a file does anything to a terminal. */
public final class TextLine {
    private TextLine() {}

    /**
     * Prints a line; control characters and line breaks in it are shown as escapes.
     *
     * @param out where to
     * @param indent blanks before the text
     * @param text the text
     */
    public static void print(PrintWriter out, String indent, String text) {
        out.print(indent + VisibleText.of(text) + "\n");
    }

    /**
     * Prints a line without indent.
     *
     * @param out where to
     * @param text the text
     */
    public static void print(PrintWriter out, String text) {
        print(out, "", text);
    }
}
