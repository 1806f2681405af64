package dev.nendo.io.json;

import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.Met;
import dev.nendo.number.RoundingRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is declared of figures, the same fields wherever it is declared.
 *
 * @param exact whether they are exact
 * @param precision what their last known digit is worth
 * @param whole whether they are whole numbers
 * @param share whether they are shares of a whole
 * @param rounding how they were rounded
 */
record DeclaredJson(
        Optional<Boolean> exact,
        Optional<BigDecimal> precision,
        Optional<Boolean> whole,
        Optional<Boolean> share,
        Optional<RoundingRule> rounding) {
    static final Decoder<RoundingRule> ROUNDING = Values.named(RoundingRule.values(), RoundingRule::id);

    private static final Decoder<Met> ZERO_BY_ZERO =
            Values.named(List.of(Met.MET, Met.NOT_MET, Met.UNDECIDED).toArray(Met[]::new), Met::id);

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    static DeclaredJson read(Fields fields) {
        return new DeclaredJson(
                fields.optional("exact", Values::bool),
                fields.optional("precision", DeclaredJson::precision),
                fields.optional("whole", Values::bool),
                fields.optional("share", Values::bool),
                fields.optional("rounding", ROUNDING));
    }

    static Optional<Factor> factor(Fields fields) {
        return fields.optional(
                "factor", (node, reading) -> Values.text(node, reading).flatMap(text -> {
                    try {
                        return Optional.of(Factor.parse(text));
                    } catch (IllegalArgumentException | ArithmeticException refused) {
                        return reading.refuse(Faults.FACTOR, node);
                    }
                }));
    }

    static Optional<Met> zeroByZero(Fields fields) {
        return fields.optional("zeroByZero", ZERO_BY_ZERO);
    }

    private static Optional<BigDecimal> precision(Node node, Reading reading) {
        String text = node instanceof Node.Num number ? number.literal() : node instanceof Node.Text t ? t.value() : "";
        return PLAIN.matcher(text).matches() && new BigDecimal(text).signum() > 0
                ? Optional.of(new BigDecimal(text))
                : reading.refuse(Faults.PRECISION, node);
    }

    void write(JsonOut out) throws IOException {
        truth("exact", exact, out);
        out.optional("precision", precision, (value, o) -> o.number(value));
        truth("whole", whole, out);
        truth("share", share, out);
        out.text("rounding", rounding.map(RoundingRule::id));
    }

    private static void truth(String name, Optional<Boolean> value, JsonOut out) throws IOException {
        if (value.isPresent()) {
            out.truth(name, value.get());
        }
    }
}
