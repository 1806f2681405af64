package dev.nendo.evidence;

import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Rows on one line, a cell for each month from April 2021: {@code 8 - p10 x . 1.5 約3} is 8, missing, 10 preliminary, withheld, not applicable,
 * 1.5 as rounded, and about 3; {@code 4-6:30} is a block.
 */
public final class Rows {
    static final FiscalYear YEAR = FiscalYear.of(2021);

    private Rows() {}

    static QuantitySeries row(Kind kind, String unit, String cells) {
        QuantitySeries.Builder row = QuantitySeries.builder().id("R").kind(kind).unit(Unit.of(unit));
        YearMonth month = YEAR.first();
        for (String cell : cells.split(" ", -1)) {
            if (cell.contains(":")) {
                int months = Integer.parseInt(cell.substring(0, cell.indexOf(':')));
                row.addPoint(new Point(
                        Window.of(month, month.plusMonths(months - 1L)),
                        datum(cell.substring(cell.indexOf(':') + 1), Unit.of(unit))));
                continue;
            }
            row.addPoint(new Point(Window.month(month), datum(cell, Unit.of(unit))));
            month = month.plusMonths(1);
        }
        return row.build();
    }

    static Datum datum(String cell, Unit unit) {
        return switch (cell.charAt(0)) {
            case '-' -> Datum.without(MonthState.MISSING, "－");
            case 'x' -> Datum.without(MonthState.SUPPRESSED, "x");
            case '.' -> Datum.without(MonthState.NOT_APPLICABLE, "");
            case 'p' -> Datum.of(MonthState.PRELIMINARY, quantity(cell.substring(1), unit));
            default -> Datum.of(MonthState.REPORTED, quantity(cell, unit));
        };
    }

    static Quantity quantity(String text, Unit unit) {
        Printed printed = Printed.parse(text).withUnit(unit);
        return printed.decimals() == 0
                ? Quantity.exact(Rational.of(printed.value()), unit).withPrinted(printed)
                : Quantity.of(printed, printed.interval(RoundingRule.UNKNOWN, false));
    }

    static Question question(Measure measure, String unit, GapPolicy gaps) {
        KpiDefinition definition = KpiDefinition.builder()
                .id("K")
                .measure(measure)
                .unit(Unit.of(unit))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(1))
                .build();
        KpiNumbers none = measure.isRate()
                ? KpiNumbers.of(YEAR, RateSeries.of(YEAR.window(), new long[0], new long[0]))
                : KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY));
        return new Question(NumberEvidence.of(definition, none), gaps, Optional.empty());
    }

    static Extent year() {
        return Extent.of(YEAR.window(), Optional.empty());
    }

    /** Such as {@code 18件 2/3 2021-04/2021-06 PRINTED}, or the reason; then the lower bound, and what is preliminary. */
    static String text(EvidenceValue value) {
        String what = value.value()
                .value()
                .map(Rows::text)
                .orElseGet(() -> value.value().reason().orElseThrow().name());
        return what
                + value.lowerBound()
                        .map(bound -> " ≥" + bound.interval().lower())
                        .orElse("")
                + (value.coverage().expected() == 0
                        ? ""
                        : " " + value.coverage().present() + "/"
                                + value.coverage().expected())
                + value.window().map(window -> " " + window).orElse("")
                + (value.isPresent() ? " " + value.kind() : "")
                + (value.isPreliminary() ? " preliminary" : "");
    }

    /** All that a value says, but for what is empty; inputs as {@code label months figures}. */
    public static String all(EvidenceValue value) {
        StringJoiner all = new StringJoiner(" ; ");
        all.add(text(value));
        value.lowerBound().filter(bound -> bound.interval().isPoint()).ifPresent(b -> all.add("bound is a point"));
        value.printed().ifPresent(printed -> all.add("printed " + printed));
        value.computed().ifPresent(computed -> all.add("computed " + computed));
        value.decimals().ifPresent(decimals -> all.add("decimals " + decimals));
        value.parts().ifPresent(parts -> all.add("parts " + parts.text()));
        value.weighted().ifPresent(rate -> all.add("weighted " + rate));
        if (!value.coverage().absent().isEmpty()) {
            all.add("without " + value.coverage().absent() + " "
                    + value.coverage().gaps());
        }
        value.source().ifPresent(source -> all.add("by " + source));
        value.inputs()
                .forEach(input ->
                        all.add(input.label().ja() + "/" + input.label().en() + " "
                                + input.months().map(Window::toString).orElse("-") + " " + input.figures()
                                + input.trueValue().map(Interval::exactText).orElse("")));
        value.steps()
                .forEach(step -> all.add(step.name().en() + ": "
                        + step.formula().ja() + "/" + step.formula().en() + " = " + text(step.result())));
        if (!value.monthly().isEmpty()) {
            all.add("months "
                    + value.monthly().entrySet().stream()
                            .map(month -> month.getKey() + ":" + text(month.getValue()))
                            .toList());
        }
        value.done().ifPresent(done -> all.add("done " + done));
        Map<String, List<YearMonth>> holes = new TreeMap<>();
        value.holes().forEach(hole -> holes.computeIfAbsent(
                        "no " + hole.series() + (hole.isSuppressed() ? " (withheld)" : ""), series -> new ArrayList<>())
                .add(hole.month()));
        holes.forEach((series, months) -> all.add(series + " " + Window.ofMonths(months)));
        return all.toString();
    }

    public static String text(Quantity quantity) {
        return (quantity.isExact()
                        ? quantity.interval().lower().toString()
                        : quantity.interval().toString())
                + quantity.unit().symbol();
    }
}
