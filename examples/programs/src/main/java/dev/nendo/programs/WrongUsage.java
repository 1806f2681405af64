package dev.nendo.programs;

/** The command can't do what it was asked, such as read a file of an ending that no format has: told in one line, exit 2. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }

    /** Takes a refusal of what the user named over, which is no fault of the program. */
    WrongUsage(RuntimeException refusal) {
        super(refusal.getMessage(), refusal);
    }
}
