package dev.nendo.io;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.fiscal.YearNaming;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Figures, cells and times as reports print them. */
public final class Numbers {
    private Numbers() {}

    public static Arbitrary<Unit> units() {
        return Arbitraries.of("", "件", "人", "円", "千円", "%", "円/件", "時間", "枚/月", "トン袋")
                .map(Unit::of);
    }

    /** Figures whose unit stands in the text, or beside it, or nowhere. */
    public static Arbitrary<Printed> printed() {
        return Once.each(Combinators.combine(texts(), units().optional()).as((text, beside) -> {
            Printed printed = Printed.parse(text);
            return beside.filter(printed::accepts).map(printed::withUnit).orElse(printed);
        }));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> digits = Arbitraries.oneOf(
                Arbitraries.of("0", "0.0", "1,234", "1,234,567", "１２，３４５", "96.90", "12345678901234567890.5"),
                Arbitraries.bigDecimals()
                        .between(new java.math.BigDecimal("0"), new java.math.BigDecimal("99999"))
                        .ofScale(2)
                        .map(java.math.BigDecimal::toPlainString));
        Arbitrary<String> around = Arbitraries.of(
                "#",
                "△#",
                "▲ #",
                "-#",
                "−#",
                "約#",
                "#件",
                "#％",
                "#%",
                "#千円",
                "# 円",
                "#円/件",
                "#%(速報値)",
                "（#件）",
                "(#)",
                "#人程度",
                "\u3000#\u00A0");
        return Combinators.combine(around, digits).as((shape, number) -> shape.replace("#", number));
    }

    /** A cell of a row in a unit: figures without a unit of their own are in that one, as a reader takes them. */
    public static Arbitrary<Cell> cells(Unit unit) {
        Arbitrary<Cell> figures = printed()
                .map(printed -> new Cell.Value(printed.unit().equals(Unit.NONE) ? printed.withUnit(unit) : printed));
        Arbitrary<Cell> marks = Arbitraries.of(
                new Cell.Missing(""),
                new Cell.Missing(" "),
                new Cell.Missing("-"),
                new Cell.Missing("－"),
                new Cell.Missing("…"),
                new Cell.Suppressed("x"),
                new Cell.Suppressed("Ｘ"));
        return Arbitraries.frequencyOf(Tuple.of(3, figures), Tuple.of(1, marks));
    }

    public static Arbitrary<FiscalCalendar> calendars() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(FiscalCalendar.JAPAN)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(Month.class), Arbitraries.of(YearNaming.class))
                                .as(FiscalCalendar::of)));
    }

    public static Arbitrary<FiscalYear> years(FiscalCalendar calendar) {
        return Arbitraries.integers().between(1868, 2200).map(calendar::year);
    }

    public static Arbitrary<YearMonth> months() {
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2100),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
    }

    public static Arbitrary<LocalDate> days() {
        return Combinators.combine(months(), Arbitraries.integers().between(1, 28))
                .as(YearMonth::atDay);
    }

    /** One month, consecutive months, or months with others left out between them. */
    public static Arbitrary<Window> windows() {
        Arbitrary<Window> ranges = Combinators.combine(
                        months(), Arbitraries.integers().between(0, 14))
                .as((first, more) -> Window.of(first, first.plusMonths(more)));
        Arbitrary<Window> lists = Combinators.combine(
                        months(),
                        Arbitraries.integers().between(1, 11).set().ofMinSize(1).ofMaxSize(4))
                .as((first, steps) ->
                        Window.ofMonths(steps.stream().map(first::plusMonths).toList()));
        return Once.each(Arbitraries.oneOf(List.of(ranges, lists)));
    }
}
