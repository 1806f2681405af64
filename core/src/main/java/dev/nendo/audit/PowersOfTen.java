package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;

/** Figures that are nearly a power of ten times the figure of the year before: perhaps a digit too many, and worth a word. */
final class PowersOfTen {
    private static final int DIGITS = 3;
    private static final int LARGEST = 6;
    private static final Rational NEAR = Rational.of(1, 20);

    private PowersOfTen() {}

    /** Notes two figures of one quantity in two years that are within 5 % of a power of ten of each other. */
    static void check(PrintedPlace place, Amount figure, Amount before, AuditResults results) {
        if (figure.value().precision() < DIGITS || before.value().precision() < DIGITS) {
            return;
        }
        Rational one = figure.nominal();
        Rational other = before.nominal();
        if (one.signum() * other.signum() <= 0) {
            return;
        }
        Rational ratio = one.dividedBy(other);
        int power = power(ratio);
        if (power != 0) {
            results.note(finding(place, figure, before, ratio, power));
        }
    }

    private static int power(Rational ratio) {
        Rational ten = Rational.of(10);
        Rational up = Rational.ONE;
        for (int power = 1; power <= LARGEST; power++) {
            up = up.times(ten);
            if (isNear(ratio.dividedBy(up))) {
                return power;
            }
            if (isNear(ratio.times(up))) {
                return -power;
            }
        }
        return 0;
    }

    private static boolean isNear(Rational ratio) {
        return ratio.minus(Rational.ONE).abs().compareTo(NEAR) <= 0;
    }

    private static Finding finding(PrintedPlace place, Amount figure, Amount before, Rational ratio, int power) {
        String times = Show.value(ratio);
        String digits = Integer.toString(Math.abs(power));
        return ImmutableFinding.builder()
                .relation(Relation.POWER_OF_TEN)
                .verdict(Verdict.CONSISTENT)
                .severity(Severity.INFO)
                .place(FindingPlaces.of(place))
                .printed(figure.text())
                .expected(before.text())
                .message(Sentence.of(
                        figure.name().ja() + "は " + figure.text() + " で、前年度の"
                                + before.name().ja() + " " + before.text() + " の " + times + " 倍です。" + digits
                                + " 桁違っているかもしれません。",
                        figure.name().en() + " is printed " + figure.text() + ", " + times + " times last year's "
                                + Show.within(before.name().en()) + ", " + before.text()
                                + ": perhaps " + digits + (power > 0 ? " digits too many." : " digits too few.")))
                .build();
    }
}
