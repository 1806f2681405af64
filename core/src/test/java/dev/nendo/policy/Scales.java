package dev.nendo.policy;

import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tables of this package are written in: {@code A 100 <= x < 120} is a band, {@code [1;1.2)} an interval of ratios. */
final class Scales {
    static final Sentence NAME = Sentence.of("尺度", "own scale");

    private Scales() {}

    static Label label(String symbol) {
        return new Label(symbol, 1, Sentence.of(symbol + "の意味", "meaning of " + symbol));
    }

    /** A scale of bands as {@code A 100 <= x | B x < 100}, not yet checked. */
    static BandedPolicy.Builder scale(String bands) {
        return BandedPolicy.builder()
                .id("own")
                .name(NAME)
                .withoutRatio(label("-"))
                .addBands(Stream.of(bands.split("\\|"))
                        .map(String::strip)
                        .map(Scales::band)
                        .toArray(Band[]::new));
    }

    static Band band(String text) {
        String symbol = text.substring(0, text.indexOf(' '));
        String[] sides = text.substring(symbol.length()).split("x", -1);
        return new Band(label(symbol), bound(sides[0]), bound(sides[1]));
    }

    private static Optional<Bound> bound(String text) {
        String number = text.replaceAll("[<= ]", "");
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bound(Rational.parse(number), text.contains("<=")));
    }

    /** Reads [1; 2), or a single number. */
    static Interval interval(String text) {
        if (!text.contains(";")) {
            return Interval.point(Rational.parse(text));
        }
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        return Interval.of(Rational.parse(ends[0]), text.startsWith("("), Rational.parse(ends[1]), text.endsWith(")"));
    }

    static PolicyCase.Builder unmet() {
        return PolicyCase.builder().met(Met.NOT_MET);
    }

    /** A case of a period that is over: met from a ratio of 1 on. */
    static PolicyCase ratio(String ratio) {
        Rational value = Rational.parse(ratio);
        Met met = value.compareTo(Rational.ONE) >= 0 ? Met.MET : Met.NOT_MET;
        return PolicyCase.of(met, Optional.of(value));
    }
}
