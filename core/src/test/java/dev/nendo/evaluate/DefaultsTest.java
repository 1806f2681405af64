package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.compare.Comparer;
import dev.nendo.compare.Comparison;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.ObservationFlag;
import dev.nendo.observation.Observations;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every line of the table of defaults in the guide to core is run, and says what comes out. */
class DefaultsTest {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    private static KpiDefinition kpi(Measure measure, String unit, Direction direction, Target target) {
        return KpiDefinition.builder()
                .id("k")
                .measure(measure)
                .unit(Unit.of(unit))
                .direction(direction)
                .target(target)
                .build();
    }

    private static KpiDefinition calls(Direction direction, Target target) {
        return kpi(Measure.FLOW, "件", direction, target);
    }

    private static MonthlySeries months(@Nullable Integer... values) {
        List<@Nullable BigDecimal> numbers = Arrays.stream(values)
                .map(value -> value == null ? null : BigDecimal.valueOf(value))
                .collect(Collectors.toCollection(ArrayList::new));
        return MonthlySeries.of(YEAR.window(), Basis.MONTHLY, numbers);
    }

    private static MonthlySeries of(FiscalYear year, int months, int each) {
        return MonthlySeries.of(
                year.window(),
                Basis.MONTHLY,
                IntStream.range(0, months).mapToLong(i -> each).toArray());
    }

    private static MonthlySeries half(int each) {
        return of(YEAR, 6, each);
    }

    private static RateSeries rates(int months, long above, long below) {
        long[] numerators = new long[months];
        long[] denominators = new long[months];
        Arrays.fill(numerators, above);
        Arrays.fill(denominators, below);
        return RateSeries.of(YEAR.window(), numerators, denominators);
    }

    private static String said(Evaluation result) {
        String met = result.shownStatus(Language.EN) + " " + result.met().id();
        String certainty = result.certainty().map(c -> ", " + c.id()).orElse("");
        return met + certainty + result.reason().map(reason -> ", " + reason).orElse("");
    }

    private static String judged(KpiDefinition kpi, MonthlySeries values) {
        return said(Evaluator.standard().evaluate(kpi, YEAR, values));
    }

    private static String judged(KpiDefinition kpi, RateSeries rates) {
        return said(Evaluator.standard().evaluate(kpi, YEAR, rates));
    }

    private static String against(KpiDefinition kpi, int lastYear, int thisYear) {
        return said(Evaluator.standard()
                .evaluate(
                        kpi,
                        KpiNumbers.of(YEAR, half(thisYear)).withEarlierYear(1, of(YEAR.previous(), 12, lastYear))));
    }

    private static KpiDefinition phased(Direction direction, int target) {
        return KpiDefinition.builder()
                .from(calls(direction, Target.fixed(target)))
                .phasing(Phasing.equalMonths())
                .build();
    }

    private static KpiDefinition atMonth(int target) {
        return KpiDefinition.builder()
                .from(kpi(Measure.STOCK, "件", Direction.AT_LEAST, Target.fixed(target)))
                .targetWindow(Window.month(YEAR.last()))
                .build();
    }

    private static String unknownUnit() {
        PrintedRow row = PrintedRow.of(
                "r",
                PrintedRow.Role.VALUE,
                PrintedRow.Kind.MONTHLY,
                YEAR.window(),
                Unit.of("路線"),
                List.of("1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"));
        Kpis kpis = Kpis.of(Measure.FLOW, "路線", Direction.AT_LEAST, Target.fixed(12));
        kpis.item().addRow(row);
        return said(kpis.actual(0, Actual.row("r")).evaluate());
    }

    private static String preliminary() {
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(calls(Direction.AT_LEAST, Target.fixed(12)))
                .addTarget("north", YEAR, "k", Target.fixed(12))
                .build();
        Observations.Builder numbers = Observations.builder();
        YEAR.months()
                .forEach(month -> numbers.addValue("north", "k", month, BigDecimal.ONE, ObservationFlag.PRELIMINARY));
        return said(Evaluator.standard()
                .evaluate(catalog, numbers.build().orThrow(), YEAR)
                .evaluations()
                .get(0));
    }

    private static String partialAverage() {
        KpiCatalog.Builder catalog =
                KpiCatalog.builder().addKpi(kpi(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Target.fixed(50)));
        Observations.Builder numbers = Observations.builder();
        for (int branch = 0; branch < 10; branch++) {
            String id = "b" + branch;
            catalog.addTarget(id, YEAR, "k", Target.fixed(50));
            boolean counted = branch < 5;
            for (YearMonth month : YEAR.months()) {
                if (counted) {
                    numbers.addRate(id, "k", month, 6, 10);
                } else {
                    numbers.addValue(id, "k", month, BigDecimal.valueOf(60));
                }
            }
        }
        Comparison comparison = Comparer.standard()
                .compare(
                        Workbook.of(catalog.build(), numbers.build().orThrow())
                                .resolve()
                                .orThrow(),
                        YEAR)
                .get(0);
        boolean given = comparison.branches().stream()
                .anyMatch(branch -> branch.againstAverage().isPresent());
        return comparison.aggregate().present() + " of "
                + comparison.aggregate().expected() + ", difference " + (given ? "given" : "not given");
    }

    private static Map<String, Supplier<String>> lines() {
        Map<String, Supplier<String>> lines = new LinkedHashMap<>();
        Target twelve = Target.fixed(12);
        lines.put(
                "a month of an amount is missing",
                () -> judged(calls(Direction.AT_MOST, twelve), months(1, null, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
        lines.put(
                "a month is missing, but the others alone decide",
                () -> judged(calls(Direction.AT_LEAST, twelve), months(12, null, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
        lines.put("a whole number in a unit that nobody knows", DefaultsTest::unknownUnit);
        lines.put(
                "level to date, met so far",
                () -> judged(kpi(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Target.fixed(50)), rates(6, 6, 10)));
        lines.put(
                "level to date, not met so far",
                () -> judged(kpi(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Target.fixed(50)), rates(6, 4, 10)));
        lines.put(
                "stock without phasing, met so far",
                () -> judged(kpi(Measure.STOCK, "件", Direction.AT_LEAST, twelve), half(12)));
        lines.put(
                "stock without phasing, not met so far",
                () -> judged(kpi(Measure.STOCK, "件", Direction.AT_LEAST, twelve), half(11)));
        lines.put("phased amount, met so far", () -> judged(phased(Direction.AT_LEAST, 12), half(1)));
        lines.put("phased amount, not met so far", () -> judged(phased(Direction.AT_LEAST, 24), half(1)));
        lines.put(
                "prior-year amount, the same months not reached",
                () -> against(calls(Direction.AT_LEAST, Target.priorYear()), 2, 1));
        lines.put(
                "prior-year amount, the same months reached",
                () -> against(calls(Direction.AT_LEAST, Target.priorYear()), 1, 1));
        lines.put("other amount, at least, not reached", () -> judged(calls(Direction.AT_LEAST, twelve), half(1)));
        lines.put("other amount, at least, reached", () -> judged(calls(Direction.AT_LEAST, twelve), half(2)));
        lines.put("other amount, at most, not exceeded", () -> judged(calls(Direction.AT_MOST, twelve), half(1)));
        lines.put("other amount, at most, exceeded", () -> judged(calls(Direction.AT_MOST, twelve), half(3)));
        lines.put("other amount, equal, below", () -> judged(calls(Direction.EQUAL, twelve), half(1)));
        lines.put("other amount, equal, over", () -> judged(calls(Direction.EQUAL, twelve), half(3)));
        lines.put("a target at one month, before it", () -> judged(atMonth(12), half(12)));
        lines.put("an average that not all branches enter", DefaultsTest::partialAverage);
        lines.put("a preliminary figure in a whole year", DefaultsTest::preliminary);
        lines.put(
                "0 of 0",
                () -> judged(kpi(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Target.fixed(50)), rates(12, 0, 0)));
        return lines;
    }

    private static Path guide() {
        Path own = Path.of("README.md");
        return Files.exists(own) ? own : Path.of("..", "..", "core", "README.md");
    }

    @Test
    void defaults_everyLineOfTheGuide_isWhatComesOut() throws IOException {
        List<String> printed = Files.readAllLines(guide()).stream()
                .dropWhile(line -> !line.equals("## Defaults"))
                .takeWhile(line -> !line.startsWith("## Numbers"))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .filter(line -> !line.startsWith("| --"))
                .map(line -> line.split(" \\| ", -1))
                .map(cells -> cells[0] + " | " + cells[1] + " |")
                .toList();
        List<String> expected = lines().entrySet().stream()
                .map(line -> "| " + line.getKey() + " | `" + line.getValue().get() + "` |")
                .toList();

        assertThat(printed).isEqualTo(expected);
    }
}
