package dev.nendo.audit.relation;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.List;

/** A figure that is added or, with a negative sign, taken away. */
public record Term(Amount amount, boolean isSubtracted) {
    public static Term plus(Amount amount) {
        return new Term(amount, false);
    }

    public static Term minus(Amount amount) {
        return new Term(amount, true);
    }

    public static List<Term> sum(List<Amount> amounts) {
        return amounts.stream().map(Term::plus).toList();
    }

    public Interval range() {
        return isSubtracted ? amount.range().negated() : amount.range();
    }

    public static Interval total(List<Term> terms) {
        return terms.stream().map(Term::range).reduce(Interval.point(Rational.ZERO), Interval::plus);
    }

    /** Such as {@code 24 + 12 − 2}. */
    public static String text(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            String sign = term.isSubtracted ? "−" : "+";
            text.append(text.isEmpty() ? (term.isSubtracted ? sign : "") : " " + sign + " ");
            boolean isNegative = term.amount.value().signum() < 0;
            text.append(isNegative && text.length() > 0 ? "(" + term.amount.text() + ")" : term.amount.text());
        }
        return text.toString();
    }
}
