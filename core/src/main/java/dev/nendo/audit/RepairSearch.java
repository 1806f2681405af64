package dev.nendo.audit;

import dev.nendo.audit.Equation.Linear;
import dev.nendo.audit.Repair.Cause;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every single cause that makes a broken claim hold, tried one by one.
 *
 * <p>A figure that another identity confirms is not called into question: only whether it was left out or counted twice.
 */
final class RepairSearch {
    private static final int MOST_PLACES = 4;

    private final Equation equation;
    private final List<Repair> repairs = new ArrayList<>();

    private RepairSearch(Equation equation) {
        this.equation = equation;
    }

    static List<Repair> of(Equation equation, Set<Amount> confirmed, Optional<Amount> carryIn) {
        RepairSearch search = new RepairSearch(equation);
        if (equation instanceof Linear linear) {
            search.terms(linear);
            carryIn.ifPresent(carried -> search.carryIn(linear, carried));
        }
        search.figure(-1, equation.claimed());
        List<Amount> inputs = equation.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            if (!confirmed.contains(inputs.get(i))) {
                search.figure(i, inputs.get(i));
            }
        }
        return List.copyOf(search.repairs);
    }

    private void terms(Linear linear) {
        for (int i = 0; i < linear.terms().size(); i++) {
            Amount amount = linear.terms().get(i).amount();
            boolean isZero = amount.value().signum() == 0;
            List<Term> without = new ArrayList<>(linear.terms());
            Term term = without.remove(i);
            List<Term> twice = new ArrayList<>(linear.terms());
            twice.add(term);
            if (!isZero && linear.terms().size() > 1) {
                tryTerms(linear, without, Cause.LEFT_OUT, amount, "が足されていない", "was left out");
            }
            if (!isZero) {
                tryTerms(linear, twice, Cause.COUNTED_TWICE, amount, "が二重に数えられている", "was counted twice");
            }
        }
    }

    private void carryIn(Linear linear, Amount carried) {
        for (boolean isSubtracted : new boolean[] {false, true}) {
            List<Term> with = new ArrayList<>(linear.terms());
            with.add(new Term(carried, isSubtracted));
            tryTerms(linear, with, Cause.CARRY_IN_FORGOTTEN, carried, "の繰越が抜けている", "carried in was forgotten");
        }
    }

    private void tryTerms(Linear linear, List<Term> terms, Cause cause, Amount amount, String ja, String en) {
        if (new Linear(terms, linear.divisor(), linear.claimed()).holds()) {
            add(
                    cause,
                    amount,
                    "",
                    Sentence.of(
                            amount.name().ja() + " " + amount.text() + " " + ja,
                            amount.name().en() + " " + amount.text() + " " + en));
        }
    }

    private void figure(int index, Amount amount) {
        // What is divided, and what comes of it, has no sign that could be lost.
        if (equation instanceof Linear) {
            changed(index, amount, Cause.SIGN_LOST, List.of(amount.value().negate()));
        }
        changed(index, amount, Cause.DIGITS_SWAPPED, swapped(amount.value()));
        changed(index, amount, Cause.DIGIT_CHANGED, otherDigits(amount.value()));
        List<BigDecimal> scaled = new ArrayList<>();
        for (int places = 1; places <= MOST_PLACES; places++) {
            scaled.add(amount.value().movePointRight(places));
            scaled.add(amount.value().movePointLeft(places));
        }
        changed(index, amount, Cause.WRONG_SCALE, scaled);
    }

    private void changed(int index, Amount amount, Cause cause, List<BigDecimal> values) {
        for (BigDecimal value : values) {
            if (value.compareTo(amount.value()) == 0) {
                continue;
            }
            Amount other = amount.reading(value);
            if (equation.with(index, other).holds()) {
                add(
                        cause,
                        amount,
                        other.text(),
                        Sentence.of(
                                amount.name().ja() + " " + amount.text() + " は " + other.text() + " の誤り("
                                        + words(cause).ja() + ")",
                                amount.name().en() + " " + amount.text() + " should be " + other.text() + " ("
                                        + words(cause).en() + ")"));
            }
        }
    }

    private static Sentence words(Cause cause) {
        return switch (cause) {
            case SIGN_LOST -> Sentence.of("符号", "sign");
            case DIGITS_SWAPPED -> Sentence.of("隣り合う数字の入れ替わり", "neighbouring digits swapped");
            case DIGIT_CHANGED -> Sentence.of("1桁の誤り", "one digit");
            default -> Sentence.of("桁違い", "scale");
        };
    }

    private void add(Cause cause, Amount amount, String value, Sentence sentence) {
        repairs.add(new Repair(cause, amount.name().ja(), value, sentence));
    }

    private static List<BigDecimal> swapped(BigDecimal value) {
        String digits = value.unscaledValue().abs().toString();
        Set<BigDecimal> others = new LinkedHashSet<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            StringBuilder other = new StringBuilder(digits);
            other.setCharAt(i, digits.charAt(i + 1));
            other.setCharAt(i + 1, digits.charAt(i));
            others.add(signed(value, other));
        }
        return List.copyOf(others);
    }

    private static List<BigDecimal> otherDigits(BigDecimal value) {
        String digits = value.unscaledValue().abs().toString();
        Set<BigDecimal> others = new LinkedHashSet<>();
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder other = new StringBuilder(digits);
                other.setCharAt(i, digit);
                boolean isShortened = i == 0 && digit == '0' && digits.length() > value.scale() + 1;
                if (!isShortened) {
                    others.add(signed(value, other));
                }
            }
        }
        return List.copyOf(others);
    }

    private static BigDecimal signed(BigDecimal like, StringBuilder digits) {
        BigDecimal other = new BigDecimal(new BigInteger(digits.toString()), like.scale());
        return like.signum() < 0 ? other.negate() : other;
    }
}
