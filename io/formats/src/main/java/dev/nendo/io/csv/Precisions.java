package dev.nendo.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a precision is written in a cell: a number above 0, in plain digits. */
final class Precisions {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private Precisions() {}

    /** Reads that of a line, whose figures must not be exact too. */
    static Optional<BigDecimal> of(InRow row) {
        return row.parsed("precision", Form.PRECISION, text -> {
            boolean isExact = row.raw("exact").equals("true");
            return find(text).filter(value -> !isExact).orElseThrow(() -> new IllegalArgumentException(text));
        });
    }

    /** Reads one, if it is written so. */
    static Optional<BigDecimal> find(String text) {
        return Optional.of(text)
                .filter(plain -> PLAIN.matcher(plain).matches())
                .map(BigDecimal::new)
                .filter(value -> value.signum() > 0);
    }
}
