package dev.nendo.fuzz;

import dev.nendo.number.CellGrammar;
import dev.nendo.number.CellGrammar.Leniency;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import java.nio.charset.StandardCharsets;

/** Numbers, units and cells as printed. */
public final class NumbersTarget {
    private static final CellGrammar LENIENT = CellGrammar.strict().withLeniency(Leniency.values());

    private NumbersTarget() {}

    /**
     * Parses.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Parsing.roundTrip(Rational::parse, Rational::toString, text);
        Parsing.roundTrip(Unit::of, Unit::symbol, text);
        Parsing.parse(CellGrammar.strict()::parse, text);
        Parsing.parse(LENIENT::parse, text);
        Parsing.parse(Printed::parse, text).ifPresent(NumbersTarget::use);
        Promises.ofReading(CellGrammar.strict().read(text, Location.unknown()));
        Promises.ofReading(LENIENT.read(text, Location.unknown()));
    }

    private static void use(Printed printed) {
        for (RoundingRule rule : RoundingRule.values()) {
            Promises.hold(
                    printed.interval(rule).contains(Rational.of(printed.value())),
                    "a figure outside its own interval: " + printed);
        }
    }
}
