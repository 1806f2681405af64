package dev.nendo.io.csv;

import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.series.MonthState;
import java.util.Optional;

/** Cells of one row that do not go together. */
enum ObservationCheck {
    /** A value beside a numerator or denominator. */
    TWO_FORMS,
    /** Numbers in a month flagged as having none. */
    NUMBER_NOT_EXPECTED;

    private static final ProblemCode NUMBER_NOT_ALLOWED = ProblemCode.of("number-not-allowed");
    private static final ProblemCode VALUE_AND_RATE = ProblemCode.of("value-and-rate");

    static Optional<ObservationCheck> of(Observation.Numbers numbers, Optional<MonthState> flag) {
        boolean hasRate = numbers.numerator() != null || numbers.denominator() != null;
        if (numbers.value() != null && hasRate) {
            return Optional.of(TWO_FORMS);
        }
        boolean isComplete = numbers.value() != null || (numbers.numerator() != null && numbers.denominator() != null);
        boolean isNowhere = flag.filter(MonthState.NOT_APPLICABLE::equals).isPresent();
        boolean isWithheld = flag.filter(MonthState.SUPPRESSED::equals).isPresent();
        return (isNowhere && !numbers.isEmpty()) || (isWithheld && isComplete)
                ? Optional.of(NUMBER_NOT_EXPECTED)
                : Optional.empty();
    }

    Problem at(CsvRows rows, ObservationColumns columns) {
        if (this == TWO_FORMS) {
            String text = rows.row().cell(columns.value());
            return Problem.error(
                    VALUE_AND_RATE,
                    rows.here(columns.value() + 1),
                    text,
                    Sentence.of(
                            "value と numerator・denominator は、1行にどちらかだけを書きます: " + Problem.excerpt(text),
                            "a row has either a value or a numerator and denominator, not both: "
                                    + Problem.excerpt(text)));
        }
        String flag = rows.row().cell(columns.flag());
        return Problem.error(
                NUMBER_NOT_ALLOWED,
                rows.here(columns.flag() + 1),
                flag,
                Sentence.of(
                        "この印の付いた月には数を書けません。数を空にするか印を外してください: " + flag,
                        "a month with this flag has no number; leave the" + " number empty or take the flag away: "
                                + flag));
    }
}
