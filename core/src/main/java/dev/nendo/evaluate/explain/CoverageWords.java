package dev.nendo.evaluate.explain;

import dev.nendo.evidence.Coverage;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which months had no figure, and what was done about them. */
public final class CoverageWords {
    private CoverageWords() {}

    /**
     * {@return the months without a figure, if there are any}
     *
     * @param coverage the months
     */
    public static Optional<Sentence> of(Coverage coverage) {
        if (coverage.absent().isEmpty()) {
            return Optional.empty();
        }
        String months = coverage.absent().stream().map(Object::toString).collect(Collectors.joining(", "));
        Sentence policy = coverage.gaps().label();
        String share = coverage.present() + "/"
                + (coverage.present() + coverage.absent().size());
        return Optional.of(Sentence.of(
                "値のない月: " + months + "(" + share + " か月、" + policy.ja() + ")",
                "Months without a figure: " + months + " (" + share + ", " + policy.en() + ")"));
    }
}
