package dev.nendo.programs.report;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.TargetValue;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as people read them, each with its unit. */
final class Shown {
    static final String NONE = "─";
    private static final int DECIMALS = 2;
    private static final Rational TWO = Rational.of(2);

    private Shown() {}

    static String withUnit(Printed printed) {
        return withUnit(printed.text(), printed.unit());
    }

    static String withUnit(String text, Unit unit) {
        String bare = text.strip();
        boolean ends = !bare.isEmpty() && Character.isDigit(bare.codePointBefore(bare.length()));
        return ends ? bare + unit.symbol() : bare;
    }

    static Sentence target(Evaluation evaluation) {
        TargetValue target = evaluation.target();
        Optional<String> number = target.printed()
                .map(text -> withUnit(text, target.unit()))
                .or(() -> target.interval().value().map(interval -> rounded(interval, target.unit())));
        Optional<Direction> side = target.direction().filter(direction -> direction != Direction.ACTIVITY);
        return number.map(text -> Sentence.of(
                        text + side.map(d -> d.label().ja()).orElse(""),
                        side.map(d -> d.label().en() + " ").orElse("") + text))
                .orElse(Sentence.of(NONE, NONE));
    }

    static String actual(ActualValue actual) {
        boolean fraction = actual.printed().filter(text -> text.contains("/")).isPresent();
        Optional<String> printed =
                actual.printed().filter(text -> !fraction).map(text -> withUnit(text, actual.unit()));
        Optional<String> rounded = actual.nominal()
                .map(value -> ChartMaker.number(value, actual.decimals().orElse(DECIMALS))
                        + actual.unit().symbol())
                .or(() -> actual.interval().value().map(interval -> rounded(interval, actual.unit())));
        return printed.or(() -> rounded).orElse(NONE);
    }

    private static String rounded(Interval interval, Unit unit) {
        Rational middle = interval.lower().plus(interval.upper()).dividedBy(TWO);
        int decimals = middle.isInteger() ? 0 : DECIMALS;
        return ChartMaker.number(middle, decimals) + unit.symbol();
    }

    static Sentence difference(Rational difference, int decimals, Unit unit) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() == 0 ? "±" : "";
        String number = sign + number(difference, decimals);
        String english = unit.symbol().equals("ポイント") ? " points" : unit.symbol();
        return Sentence.of(number + unit.symbol(), number + english);
    }

    private static String number(Rational value, int decimals) {
        return value.toDecimal(decimals, RoundingMode.HALF_UP).signum() == 0 && value.signum() != 0
                ? ChartMaker.number(value, decimals + DECIMALS)
                : ChartMaker.number(value, decimals);
    }
}
