package dev.nendo.evidence.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Rows;

/** Compares all that a value says. */
final class Checks {
    private Checks() {}

    static void check(String expected, EvidenceValue value) {
        assertThat(Rows.all(value)).isEqualTo(expected);
    }
}
