package dev.nendo.report.page;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.number.DisplayStyle;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;

/** Numbers as people read them, each with its unit. */
final class Shown {
    static final String NONE = "─";
    private static final int DECIMALS = 2;

    private Shown() {}

    static String withUnit(Printed printed) {
        return withUnit(printed.text(), printed.unit());
    }

    static String withUnit(String text, Unit unit) {
        String bare = text.strip();
        boolean ends = !bare.isEmpty() && Character.isDigit(bare.codePointBefore(bare.length()));
        return ends ? bare + unit.symbol() : bare;
    }

    /** The number compared with and its side, as the evaluation writes it: at least 96.8%. */
    static Sentence target(Evaluation evaluation) {
        return Sentence.of(evaluation.shownLimit(Language.JA), evaluation.shownLimit(Language.EN));
    }

    /** What was reached, as the evaluation writes it: with so many decimals that it agrees with the judgement, bounds as a range. */
    static Sentence actual(Evaluation evaluation) {
        return Sentence.of(evaluation.shownActual(Language.JA), evaluation.shownActual(Language.EN));
    }

    static Sentence quantity(ActualValue value, Evaluation evaluation) {
        DisplayStyle style = DisplayStyle.DEFAULT.withRounding(
                evaluation.definition().display().rounding());
        DisplayStyle digits = value.decimals()
                .or(() -> evaluation.definition().decimals())
                .map(style::withDecimals)
                .orElse(style);
        Outcome<Quantity> quantity = value.interval().map(all -> value.nominal()
                .map(nominal -> Quantity.of(nominal, all, value.unit()))
                .orElseGet(() -> Quantity.bounds(all, value.unit())));
        return Sentence.of(
                Quantity.shown(quantity, digits, Language.JA), Quantity.shown(quantity, digits, Language.EN));
    }

    static Sentence difference(Rational difference, int decimals, Unit unit) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() == 0 ? "±" : "";
        return withPoints(sign + number(difference, decimals), unit);
    }

    /** How far two figures lie apart, without a sign. */
    static Sentence width(Rational width, int decimals, Unit unit) {
        return withPoints(number(width, decimals), unit);
    }

    private static Sentence withPoints(String number, Unit unit) {
        String english = unit.symbol().equals("ポイント") ? " points" : unit.symbol();
        return Sentence.of(number + unit.symbol(), number + english);
    }

    private static String number(Rational value, int decimals) {
        return value.toDecimal(decimals, RoundingMode.HALF_UP).signum() == 0 && value.signum() != 0
                ? ChartMaker.number(value, decimals + DECIMALS)
                : ChartMaker.number(value, decimals);
    }
}
