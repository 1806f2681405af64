package dev.nendo.number;

import dev.nendo.internal.Checks;
import dev.nendo.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of a {@link Rational}, bounded so that a short text can't ask for a huge number. */
final class RationalText {

    static final int MAX_LENGTH = 1_000;
    static final int MAX_EXPONENT = 1_000;

    /** An exponent of more digits than this is out of range whatever its value, and might not fit an int. */
    private static final int EXPONENT_DIGITS = 4;

    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");
    private static final Pattern DECIMAL = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?:[eE]([+-]?)0*([0-9]+))?");

    private RationalText() {}

    static Rational parse(String text) {
        Checks.argument(text.length() <= MAX_LENGTH, () -> refusal(text));
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            BigInteger denominator = new BigInteger(fraction.group(2));
            Checks.argument(denominator.signum() != 0, () -> "a denominator must not be 0: " + Problem.excerpt(text));
            return Rational.of(new BigInteger(fraction.group(1)), denominator);
        }
        Matcher decimal = DECIMAL.matcher(text);
        Checks.argument(decimal.matches(), () -> refusal(text));
        return Rational.of(new BigDecimal(decimal.group(1))).times(power(decimal, text));
    }

    private static Rational power(Matcher decimal, String text) {
        String digits = decimal.group(3);
        if (digits == null) {
            return Rational.ONE;
        }
        Checks.argument(
                digits.length() <= EXPONENT_DIGITS && Integer.parseInt(digits) <= MAX_EXPONENT, () -> refusal(text));
        Rational power = Rational.of(BigInteger.TEN.pow(Integer.parseInt(digits)), BigInteger.ONE);
        return decimal.group(2).equals("-") ? power.reciprocal() : power;
    }

    private static String refusal(String text) {
        return "a number is written like 17/15, -3, 1.36 or 1E+3, in at most 1,000 characters and with an exponent"
                + " from -1,000 to 1,000: " + Problem.excerpt(text);
    }
}
