package dev.nendo.programs.report.chart;

import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/** A vertical axis: its ends and the numbers written beside it. */
record Scale(double lower, double upper, double step) {
    private static final int STEPS = 3;
    private static final int PRECISION = 9;
    private static final double MARGIN = 0.12;

    static double number(Rational value) {
        return value.toDecimal(PRECISION, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Ends at round numbers, with zero among them where bars stand on it. */
    static Scale of(Collection<Rational> values, boolean fromZero) {
        double[] numbers = values.stream().mapToDouble(Scale::number).toArray();
        double least = min(numbers);
        double most = max(numbers);
        double margin = most > least ? (most - least) * MARGIN : Math.max(Math.abs(most) * MARGIN, 1);
        double low = fromZero ? Math.min(0, least) : least >= 0 ? Math.max(0, least - margin) : least - margin;
        double high = most + margin;
        double step = NumberAxis.createStandardTickUnits()
                .getCeilingTickUnit((high - low) / STEPS)
                .getSize();
        return new Scale(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    private static double min(double[] numbers) {
        double least = numbers.length == 0 ? 0 : numbers[0];
        for (double number : numbers) {
            least = Math.min(least, number);
        }
        return least;
    }

    private static double max(double[] numbers) {
        double most = numbers.length == 0 ? 0 : numbers[0];
        for (double number : numbers) {
            most = Math.max(most, number);
        }
        return most;
    }

    /** The round numbers from one end to the other. */
    List<BigDecimal> ticks() {
        BigDecimal width = BigDecimal.valueOf(step);
        BigDecimal first = BigDecimal.valueOf(Math.round(lower / step)).multiply(width);
        return Stream.iterate(first, tick -> tick.doubleValue() < upper + step / 2, tick -> tick.add(width))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** A number as it stands beside the axis, in groups of three digits. */
    static String label(BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", number).replace('-', '−');
    }
}
