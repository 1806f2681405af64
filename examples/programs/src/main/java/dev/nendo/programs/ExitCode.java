package dev.nendo.programs;

/** What the process ends with. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;

    /** Problems in the data, or findings of an audit. */
    static final int PROBLEMS = 1;

    /** The command was used wrongly, or a file can't be opened. */
    static final int USAGE = 2;

    private ExitCode() {}
}
