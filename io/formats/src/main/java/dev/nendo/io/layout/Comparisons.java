package dev.nendo.io.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a column or row that compares two others is, by its figures: a difference, a quotient in per cent, or the change in per cent of
 * the one it is compared with. Its name alone says little: 前年比 is a difference here and a quotient there.
 */
final class Comparisons {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MORE = 10;

    /** What a comparison is. */
    enum Form {
        DIFFERENCE("change"),
        QUOTIENT("year-on-year"),
        CHANGE("change");

        private final String row;

        Form(String row) {
            this.row = row;
        }

        String row() {
            return row;
        }
    }

    /** A form that fits, and the line that was compared with the other. */
    record Fit(Form form, int of, int with) {}

    /** A figure of a line, at a place of it. */
    private final BiFunction<Integer, Integer, Optional<BigDecimal>> number;

    private final List<Integer> places;

    Comparisons(BiFunction<Integer, Integer, Optional<BigDecimal>> number, List<Integer> places) {
        this.number = number;
        this.places = List.copyOf(places);
    }

    /** The only form that fits, of the nearest lines; nothing where none or several do. */
    Optional<Fit> find(int line, List<Integer> candidates) {
        List<Fit> fits = new ArrayList<>();
        for (int of : candidates) {
            for (int with : candidates) {
                for (Form form : Form.values()) {
                    if (of != with && fits(form, line, of, with)) {
                        fits.add(new Fit(form, of, with));
                    }
                }
            }
        }
        long forms = fits.stream().map(Fit::form).distinct().count();
        return forms == 1
                ? fits.stream().min((one, other) -> Integer.compare(distance(line, one), distance(line, other)))
                : Optional.empty();
    }

    private static int distance(int line, Fit fit) {
        return Math.abs(line - fit.of) + Math.abs(line - fit.with) + Math.abs(fit.of - fit.with);
    }

    private boolean fits(Form form, int line, int of, int with) {
        int compared = 0;
        for (int place : places) {
            Optional<BigDecimal> printed = number.apply(line, place);
            Optional<BigDecimal> one = number.apply(of, place);
            Optional<BigDecimal> other = number.apply(with, place);
            boolean isBase = form == Form.DIFFERENCE
                    || other.filter(value -> value.signum() != 0).isPresent();
            if (printed.isPresent() && one.isPresent() && other.isPresent() && isBase) {
                if (!isOf(form, printed.get(), one.get(), other.get())) {
                    return false;
                }
                compared++;
            }
        }
        return compared >= Math.min(2, Math.max(1, places.size()));
    }

    private static boolean isOf(Form form, BigDecimal printed, BigDecimal one, BigDecimal other) {
        BigDecimal difference = one.subtract(other);
        if (form == Form.DIFFERENCE) {
            return difference.compareTo(printed) == 0;
        }
        BigDecimal above = form == Form.QUOTIENT ? one : difference;
        BigDecimal exact =
                above.multiply(HUNDRED).divide(other, Math.max(0, printed.scale()) + MORE, RoundingMode.HALF_UP);
        return exact.subtract(printed).abs().compareTo(BigDecimal.ONE.movePointLeft(printed.scale())) < 0;
    }
}
