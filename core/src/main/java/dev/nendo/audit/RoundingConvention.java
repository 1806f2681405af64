package dev.nendo.audit;

import dev.nendo.number.RoundingRule;
import java.util.List;
import java.util.Optional;

/**
 * Which rounding rules fit all figures of a sheet that are computed from exact ones, and the figures that decide.
 *
 * <p>It is an inference, not a declaration, and changes no verdict. Example: 85 / 2,000 = 4.25 % printed 4.3 % rules out half even and toward
 * zero. Figures that no rule explains are errors and take no part; where no
 * rule fits all the others, only those count that hold under the declared rule. Immutable and thread-safe; no rounding.
 *
 * @param sheet the branch and fiscal year
 * @param figures how many figures could be compared
 * @param fitting the rules that fit them all, of the four that settle ties
 * @param deciding for each rule that does not fit, the first figure against it
 */
public record RoundingConvention(String sheet, int figures, List<RoundingRule> fitting, List<Deciding> deciding) {
    /**
     * Copies the lists.
     *
     * @param sheet the branch and fiscal year
     * @param figures how many figures could be compared
     * @param fitting the rules that fit them all, of the four that settle ties
     * @param deciding for each rule that does not fit, the first figure against it
     */
    public RoundingConvention {
        fitting = List.copyOf(fitting);
        deciding = List.copyOf(deciding);
    }

    /** {@return the rule, if exactly one fits} */
    public Optional<RoundingRule> rule() {
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /**
     * A figure that a rule does not explain.
     *
     * @param rule the rule
     * @param place where the figure stands
     * @param printed the figure as printed
     * @param exact its exact value in the printed unit, shortened with … where it does not end
     */
    public record Deciding(RoundingRule rule, FindingPlace place, String printed, String exact) {}
}
