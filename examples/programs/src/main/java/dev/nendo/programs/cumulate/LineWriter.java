package dev.nendo.programs.cumulate;

import java.util.function.Consumer;

/** A form that lines are written in. */
public interface LineWriter extends Consumer<Line> {

    /** Writes what stands before the first line. */
    void begin();

    /** Writes what stands after the last line. */
    void end();
}
