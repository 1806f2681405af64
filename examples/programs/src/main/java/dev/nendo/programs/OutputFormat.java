package dev.nendo.programs;

/** The forms that results are printed in. */
enum OutputFormat {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For spreadsheets and scripts. */
    csv
}
