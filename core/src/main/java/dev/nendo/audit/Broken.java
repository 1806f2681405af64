package dev.nendo.audit;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the finding of a claim that does not hold.
 *
 * @param relation the relation
 * @param place where the claimed figure stands
 * @param confirmed figures that another identity confirms
 * @param carryIn what the year was carried in with, if known
 */
record Broken(Relation relation, FindingPlace place, Set<Amount> confirmed, Optional<Amount> carryIn) {
    private static final int SHOWN = 3;

    static Broken of(Relation relation, FindingPlace place) {
        return new Broken(relation, place, Set.of(), Optional.empty());
    }

    Finding finding(Equation equation) {
        Amount claimed = equation.claimed();
        Interval expected = equation.expected().orElseThrow();
        Rational gap = gap(claimed.range(), expected).dividedBy(claimed.unitInLastPlace());
        String shown = Show.range(expected, claimed.scale());
        List<Repair> repairs = RepairSearch.of(equation, confirmed, carryIn);
        return Finding.builder()
                .relation(relation)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(place)
                .printed(claimed.text())
                .expected(shown)
                .witness(expected)
                .gap(gap)
                .message(message(equation, shown, gap, repairs))
                .repairs(repairs)
                .build();
    }

    /** How far two ranges lie apart; 0 where they would touch but for an open end. */
    static Rational gap(Interval one, Interval other) {
        Rational above = one.lower().minus(other.upper());
        Rational below = other.lower().minus(one.upper());
        return above.max(below).max(Rational.ZERO);
    }

    private static Sentence message(Equation equation, String shown, Rational gap, List<Repair> repairs) {
        Amount claimed = equation.claimed();
        String sum = equation.arithmetic() + " = " + shown;
        return Sentence.of(
                claimed.name().ja() + "は " + claimed.text() + " ですが、" + sum + " と合いません(末位で " + Show.value(gap) + " の差)。"
                        + causes(repairs).ja(),
                claimed.name().en() + " is printed " + claimed.text() + ", but " + sum + "; they are "
                        + Show.value(gap) + " apart in units of the last place. "
                        + causes(repairs).en());
    }

    private static Sentence causes(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return Sentence.of("一箇所の誤りでは説明できません。", "No single cause explains it.");
        }
        int rest = Math.max(0, repairs.size() - SHOWN);
        return Sentence.of(
                "考えられる原因: "
                        + repairs.stream()
                                .limit(SHOWN)
                                .map(r -> r.sentence().ja())
                                .collect(Collectors.joining("、"))
                        + (rest == 0 ? "" : "、ほか " + rest + " 通り") + "。",
                "Possible causes: "
                        + repairs.stream()
                                .limit(SHOWN)
                                .map(r -> r.sentence().en())
                                .collect(Collectors.joining("; "))
                        + (rest == 0 ? "" : "; and " + rest + " more") + ".");
    }
}
