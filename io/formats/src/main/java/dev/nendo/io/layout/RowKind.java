package dev.nendo.io.layout;

/** What a row of a grid seems to be before its table is known. */
enum RowKind {
    BLANK,
    NOTE,
    /** Texts, or years and months in figures: a head, where figures follow. */
    HEAD,
    /** One text alone. */
    SINGLE,
    FIGURES
}
