package dev.nendo.io.csv;

import dev.nendo.problem.Problems;
import java.util.List;

/** Where the columns of an observations file stand. */
record ObservationColumns(
        int branch,
        int kpi,
        int month,
        int numerator,
        int denominator,
        int value,
        int flag,
        int basis,
        int measure,
        int fiscalYear) {

    private static final List<String> NAMES = List.of(
            "branch", "kpi", "month", "numerator", "denominator", "value", "flag", "basis", "measure", "fiscal_year");

    /** The names, as they stand in messages. */
    static final String VALID = String.join(", ", NAMES);

    static Header header(CsvRows rows, Problems problems) {
        Header header = Header.read(rows, NAMES::contains, index -> false, VALID, problems);
        for (String required : List.of("branch", "kpi", "month")) {
            header.require(required, VALID, problems);
        }
        if (header.has("numerator") || header.has("denominator")) {
            header.require("numerator", VALID, problems);
            header.require("denominator", VALID, problems);
        } else if (!header.has("value")) {
            header.unusable(Header.missing(header.place(), "numerator, denominator / value", VALID), problems);
        }
        return header;
    }

    static ObservationColumns of(Header header) {
        return new ObservationColumns(
                header.index("branch"),
                header.index("kpi"),
                header.index("month"),
                header.index("numerator"),
                header.index("denominator"),
                header.index("value"),
                header.index("flag"),
                header.index("basis"),
                header.index("measure"),
                header.index("fiscal_year"));
    }
}
