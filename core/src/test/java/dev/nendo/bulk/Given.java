package dev.nendo.bulk;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Rational;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Series of every kind from a seed: plain ones mostly, and those that need the slower roads. */
final class Given {
    static final Window YEAR = Window.parse("2021-04/2022-03");

    private static final List<MonthState> STATES = List.of(
            MonthState.PRELIMINARY, MonthState.REVISED, MonthState.MISSING, MonthState.SUPPRESSED, MonthState.MISSING);

    private final Random random;

    Given(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    RateSeries rates() {
        return rates(YEAR);
    }

    RateSeries rates(Window window) {
        MonthState[] states = states(window);
        MonthState[] others = random.nextInt(8) == 0 ? states(window) : states;
        return RateSeries.of(series(window, states, size()), series(window, others, size()));
    }

    MonthlySeries values(Window window) {
        return series(window, states(window), size());
    }

    /** How large the numbers of a series are, in bits; 0 is a series of few distinct small ones. */
    private int size() {
        return List.of(0, 0, 3, 10, 20, 31, 40, 54, 61, 63, 70, 130).get(random.nextInt(12));
    }

    private MonthState[] states(Window window) {
        MonthState[] states = new MonthState[window.size()];
        int kind = random.nextInt(4);
        int started = random.nextInt(6) == 0 ? random.nextInt(window.size()) : 0;
        int reported = kind == 0 ? window.size() : random.nextInt(window.size() + 1);
        for (int i = 0; i < states.length; i++) {
            boolean odd = kind == 2 && random.nextInt(3) == 0;
            MonthState state = i < reported ? MonthState.REPORTED : MonthState.MISSING;
            states[i] = i < started ? MonthState.NOT_APPLICABLE : odd ? STATES.get(random.nextInt(5)) : state;
        }
        return states;
    }

    private MonthlySeries series(Window window, MonthState[] states, int bits) {
        MonthlySeries.Builder builder = MonthlySeries.builder(window, Basis.MONTHLY);
        int scale = random.nextInt(5) == 0 ? random.nextInt(4) : 0;
        for (YearMonth month : window.months()) {
            MonthState state = states[window.position(month) - 1];
            if (state.hasValue()) {
                builder.put(month, number(bits, scale), state);
            } else {
                builder.mark(month, state);
            }
        }
        return builder.build();
    }

    private BigDecimal number(int bits, int scale) {
        if (bits == 0) {
            return BigDecimal.valueOf(random.nextInt(4), scale);
        }
        BigDecimal value = new BigDecimal(new BigInteger(bits, random), scale);
        return random.nextInt(20) == 0 ? value.negate() : value;
    }

    /** A target near a value, or at it, or anywhere. */
    Rational near(Rational value) {
        Rational target = unbounded(value);
        boolean fits =
                target.numerator().bitLength() <= 160 && target.denominator().bitLength() <= 160;
        return fits ? target : Rational.of(7, 3);
    }

    private Rational unbounded(Rational value) {
        return switch (random.nextInt(4)) {
            case 0 -> value;
            case 1 -> value.plus(Rational.of(1, 1L << random.nextInt(62)));
            case 2 -> value.minus(Rational.of(1, 1L << random.nextInt(62)));
            default -> Rational.of(random.nextInt(20) - 3L, 1L + random.nextInt(9));
        };
    }
}
