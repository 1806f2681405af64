package dev.nendo.problem;

/** How much a problem matters. */
public enum Severity {
    /** Something could not be read or used. */
    ERROR,
    /** It was read, but it is probably not what was meant. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFO;

    /** {@return the label in both languages, as it stands in a printed problem} */
    public Sentence label() {
        return switch (this) {
            case ERROR -> Sentence.of("エラー", "error");
            case WARNING -> Sentence.of("警告", "warning");
            case INFO -> Sentence.of("情報", "info");
        };
    }
}
