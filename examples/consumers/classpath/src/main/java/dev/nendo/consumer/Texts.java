package dev.nendo.consumer;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.series.MonthState;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/** Texts that a locale could change: upper and lower case i, digits of other scripts, and the messages of bad ones. */
final class Texts {
    private Texts() {}

    static void print(PrintStream out) {
        print(out, FiscalYear::parse, "fy2021", "令和３年度", "R3", "昭和64年度", "٢٠٢١", "fiscal");
        print(out, Window::parse, "2021-03/2022-02", "2021-٠٣/2022-02");
        print(out, Printed::parse, "△１，２３４．５％", "1,234,5", "١٢", "12 CM");
        print(out, Rational::parse, "1234567/89", "1E-3", "1e1000000");
        print(out, Direction::parse, "at-least", "AT-LEAST");
        print(out, Measure::parse, "activity", "ACTIVITY");
        print(out, MonthState::parse, "missing", "MISSING");
    }

    private static <T> void print(PrintStream out, Function<String, T> parse, String... texts) {
        for (String text : List.of(texts)) {
            out.println(text + " = " + answer(parse, text));
        }
    }

    private static <T> String answer(Function<String, T> parse, String text) {
        try {
            return parse.apply(text).toString();
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }
}
