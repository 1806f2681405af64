package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation.Certainty;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.Target;
import dev.nendo.kpi.Target.Criterion;
import dev.nendo.kpi.Target.Selection;
import dev.nendo.kpi.Target.Subject;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each measure and each target, judged as of the month before the year, each of its months and the month after it. */
class AsOfEveryMonthTest {
    private static final String YEAR = "2021-04/2022-03";
    private static final String LAST = "2020-04/2021-03";
    private static final String BEFORE = "2019-04/2020-03";
    private static final String TENS = "10 20 30 40 50 60 70 80 90 100 110 120";
    private static final String FIVES = "5 10 15 20 25 30 35 40 45 50 55 60";

    private static Kpis rows(Measure measure, String unit, Direction direction, Target target) {
        boolean coverage = measure == Measure.COVERAGE;
        boolean level = measure == Measure.RATE_OF_STOCKS;
        return Kpis.of(measure, unit, direction, target)
                .row("N", level ? Kind.STOCK : Kind.MONTHLY, unit.equals("円") ? "円" : "件", YEAR, TENS)
                .row(
                        "D",
                        coverage || level ? Kind.STOCK : Kind.MONTHLY,
                        "件",
                        YEAR,
                        coverage ? "1,000 _ _ _ _ _ _ _ _ _ _ _" : "100 100 100 100 100 100 100 100 100 100 100 100")
                .actual(Actual.ratioOfRows("N", "D"));
    }

    private static Kpis flow(Target target) {
        return Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, target)
                .row("R", Kind.MONTHLY, "件", YEAR, TENS)
                .row("L", Kind.MONTHLY, "件", LAST, FIVES)
                .row("B", Kind.MONTHLY, "件", BEFORE, "_ _ _ _ _ _ _ _ _ _ _ 300")
                .row("T", Kind.MONTHLY, "件", YEAR, "15 15 15 15 15 15 15 15 15 15 15 15")
                .actual(Actual.row("R"))
                .actual(1, Actual.row("L"));
    }

    private static Kpis kpi(String name) {
        return switch (name) {
            case "flow" -> flow(Kpis.fixed("300件"));
            case "rate of flows" -> rows(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("40%"));
            case "amount per unit" -> rows(Measure.AMOUNT_PER_UNIT, "円", Direction.AT_LEAST, Kpis.fixed("0.4円"));
            case "coverage" -> rows(Measure.COVERAGE, "%", Direction.AT_LEAST, Kpis.fixed("45%"));
            case "stock" ->
                Kpis.of(Measure.STOCK, "件", Direction.AT_MOST, Kpis.fixed("70件"))
                        .row("R", Kind.STOCK, "件", YEAR, TENS)
                        .actual(Actual.row("R"));
            case "rate of stocks" -> rows(Measure.RATE_OF_STOCKS, "%", Direction.EQUAL, Kpis.fixed("60%"));
            case "average" ->
                Kpis.of(Measure.AVERAGE, "件", Direction.LESS_THAN, Kpis.fixed("40件"))
                        .row("R", Kind.MONTHLY, "件", YEAR, TENS)
                        .actual(Actual.row("R"));
            case "activity" ->
                Kpis.of(Measure.ACTIVITY, "回", Direction.ACTIVITY, new Target.Activity(Optional.of(Kpis.printed("2回"))))
                        .entries("E", "2021-08", "2021-12")
                        .actual(new Actual.Entries(List.of("E")));
            case "prior year" -> flow(Target.priorYear());
            case "prior year as printed" -> flow(Target.priorYear("300件"));
            case "largest of years" -> flow(Target.ofYears(Selection.MAX, 1, 2)).actual(2, "2020-03", Actual.row("B"));
            case "projected" -> rows(Measure.COVERAGE, "%", Direction.AT_LEAST, Target.projected("45件", "100件"));
            case "monthly" -> flow(new Target.Monthly("T"));
            case "conditional" ->
                Kpis.of(
                                Measure.RATE_OF_FLOWS,
                                "%",
                                Direction.AT_MOST,
                                Target.conditional(
                                        Criterion.of(Subject.DENOMINATOR, Direction.AT_MOST, "4件"),
                                        Criterion.of(Subject.NUMERATOR, Direction.AT_MOST, "1件"),
                                        Criterion.of(Subject.VALUE, Direction.AT_MOST, "20%")))
                        .row("N", Kind.MONTHLY, "件", YEAR, "0 1 0 0 1 0 0 0 0 0 0 0")
                        .row("D", Kind.MONTHLY, "件", YEAR, "1 1 1 1 1 1 1 1 1 1 1 1")
                        .actual(Actual.ratioOfRows("N", "D"));
            case "parts" ->
                rows(
                        Measure.COVERAGE,
                        "%",
                        Direction.AT_LEAST,
                        new Target.Parts(
                                PartKind.POPULATIONS, List.of(part("a", "30"), part("b", "60")), Optional.empty()));
            case "baseline" -> flow(Target.fromBaseline("60件", "180件", 2, 4));
            case "qualitative" -> flow(new Target.Qualitative());
            case "none" -> flow(new Target.None(Reason.WORDING_LOST));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Target.Part part(String name, String numerator) {
        return new Target.Part(name, Kpis.printed(numerator + "件"), Kpis.printed("100件"), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flow | 10 30 60 100 150 210 280 360 450 550 660 780 | 300 | ─△△△△△△△○○○○○○",
                "rate of flows | 10 15 20 25 30 35 40 45 50 55 60 65 | 40 | ─△△△△△△○○○○○○○",
                "amount per unit | 1/10 3/20 1/5 1/4 3/10 7/20 2/5 9/20 1/2 11/20 3/5 13/20 | 2/5 | ─△△△△△△○○○○○○○",
                "coverage | 1 3 6 10 15 21 28 36 45 55 66 78 | 45 | ─△△△△△△△△○○○○○",
                "stock | 10 20 30 40 50 60 70 80 90 100 110 120 | 70 | ─○○○○○○○△△△△△△",
                "rate of stocks | 10 20 30 40 50 60 70 80 90 100 110 120 | 60 | ─△△△△△○△△△△△△△",
                "average | 10 15 20 25 30 35 40 45 50 55 60 65 | 40 | ─○○○○○○△△△△△△△",
                "activity | 0 0 0 0 1 1 1 1 2 2 2 2 | 2 | ─────△△△△○○○○○",
                "prior year | 10 30 60 100 150 210 280 360 450 550 660 780 | 5 15 30 50 75 105 140 180 225 275 330 390 | ─○○○○○○○○○○○○○",
                "prior year as printed | 10 30 60 100 150 210 280 360 450 550 660 780 | 5 15 30 50 75 105 140 180 225 275 330 300 | ─○○○○○○○○○○○○○",
                "largest of years | 10 30 60 100 150 210 280 360 450 550 660 780 | 390 | ─△△△△△△△△○○○○○",
                "projected | 1 3 6 10 15 21 28 36 45 55 66 78 | 45 | ─△△△△△△△△○○○○○",
                "monthly | 10 30 60 100 150 210 280 360 450 550 660 780 | 15 30 45 60 75 90 105 120 135 150 165 180 | ─△○○○○○○○○○○○○",
                "conditional | 0 50 100/3 25 40 100/3 200/7 25 200/9 20 200/11 50/3 | 1 1 1 1 20 20 20 20 20 20 20 20 | ─○○○○△△△△△○○○○",
                "parts | 1 3 6 10 15 21 28 36 45 55 66 78 | 45 | ─△△△△△△△△○○○○○",
                "baseline | 10 30 60 100 150 210 280 360 450 550 660 780 | 120 | ─△△△△○○○○○○○○○",
                "qualitative | 10 30 60 100 150 210 280 360 450 550 660 780 | NOT_ASSESSABLE | ──────────────",
                "none | 10 30 60 100 150 210 280 360 450 550 660 780 | WORDING_LOST | ──────────────",
            })
    void evaluate_asOfEveryMonth_comparesWhatWasKnownThen(String name, String actuals, String targets, String marks) {
        Kpis kpi = kpi(name);
        var resolved = kpi.resolve();
        List<Evaluation> results = IntStream.rangeClosed(-1, 12)
                .mapToObj(i -> Evaluator.standard()
                        .asOf(YearMonth.of(2021, 4).plusMonths(i))
                        .evaluate(resolved))
                .toList();
        assertThat(results.stream()
                        .map(r -> r.status().value().orElseThrow().symbol())
                        .collect(Collectors.joining()))
                .isEqualTo(marks);
        List<String> expected = List.of(actuals.split(" "));
        List<String> limits = List.of(targets.split(" "));
        for (int i = 0; i < 12; i++) {
            Evaluation result = results.get(i + 1);
            assertThat(result.actual().nominal()).contains(Rational.parse(expected.get(i)));
            assertThat(limit(result)).isEqualTo(limits.get(limits.size() == 1 ? 0 : i));
            boolean decided = result.met().isDecided();
            // What the rest of the year can't undo is certain before it is over.
            boolean open = result.outlook() == Evaluation.Outlook.OPEN;
            assertThat(i == 11 && open).isFalse();
            assertThat(result.certainty())
                    .isEqualTo(
                            decided ? Optional.of(open ? Certainty.PROVISIONAL : Certainty.CERTAIN) : Optional.empty());
        }
        assertThat(results.get(0).actual().isPresent()).isFalse();
        assertThat(results.get(13).status()).isEqualTo(results.get(12).status());
        assertThat(results.get(13).actual()).isEqualTo(results.get(12).actual());
    }

    private static String limit(Evaluation result) {
        return result.target()
                .exact()
                .map(Rational::toString)
                .orElseGet(
                        () -> result.target().interval().reason().orElseThrow().toString());
    }
}
