package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares all that a value says. */
final class Checks {
    private Checks() {}

    static void check(String expected, EvidenceValue value) {
        assertThat(Rows.all(value)).isEqualTo(expected);
    }
}
