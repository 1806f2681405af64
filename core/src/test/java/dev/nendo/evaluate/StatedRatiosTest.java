package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.Statement;
import dev.nendo.problem.Language;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios that a report states in words: with both counts, with its rate only, or in parts. */
class StatedRatiosTest {
    private static Kpis rate() {
        return Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("50.0%"));
    }

    /** Terms separated by +, _ for none. */
    private static Statement.Ratio ratio(String id, String numerator, String denominator, String rate) {
        Statement.Ratio.Builder ratio =
                Statement.Ratio.builder().id(id).label("比率").kind(Statement.RatioKind.ACTUAL);
        terms(numerator).forEach(t -> ratio.addNumerator(Kpis.printed(t)));
        terms(denominator).forEach(t -> ratio.addDenominator(Kpis.printed(t)));
        terms(rate).forEach(t -> ratio.rate(Kpis.printed(t)));
        return ratio.build();
    }

    private static List<String> terms(String text) {
        return text.equals("_") ? List.of() : Arrays.asList(text.split("\\+", -1));
    }

    private static Kpis stated(String numerator, String denominator, String rate) {
        Kpis kpis = rate().actual(Actual.ratio("S"));
        kpis.item().addStatement(ratio("S", numerator, denominator, rate));
        return kpis;
    }

    @ParameterizedTest
    @CsvSource({
        "3件, 5件, _, 60, COUNTS",
        "1件+2件, 5件, _, 60, COUNTS",
        "3件, 2件+3件, 60.0%, 60, COUNTS",
        "3, 5, _, 60, COUNTS",
        // no counts, or not both: the rate as printed
        "_, 5件, 60.0%, 60, PRINTED",
        "3件, _, 60.0%, 60, PRINTED",
        "_, _, 60.0, 60, PRINTED",
        "約3件, 5件, 60.0%, 60, PRINTED",
    })
    void actual_statedRatio_isOfItsCountsElseAsPrinted(
            String numerator, String denominator, String rate, String value, ActualValue.Evidence evidence) {
        ActualValue actual = stated(numerator, denominator, rate).evaluate().actual();
        assertThat(actual.nominal()).contains(Rational.parse(value));
        assertThat(actual.evidence()).isEqualTo(evidence);
        assertThat(actual.interval().value().orElseThrow().isPoint())
                .isEqualTo(evidence == ActualValue.Evidence.COUNTS);
        assertThat(actual.window()).contains(Kpis.YEAR.window());
    }

    @ParameterizedTest
    @CsvSource({
        "_, _, _, MISSING_ACTUAL",
        "3件, _, _, MISSING_ACTUAL",
        "約3件, 5件, _, NOT_ASSESSABLE",
        "3件, 約5件, _, NOT_ASSESSABLE",
        "_, _, 約60%, NOT_ASSESSABLE",
        "3件, 0件, _, ZERO_DENOMINATOR",
        "0件, 0件, _, ZERO_BY_ZERO",
    })
    void actual_statedRatioThatGivesNone_saysWhy(String numerator, String denominator, String rate, Reason reason) {
        assertThat(stated(numerator, denominator, rate)
                        .evaluate()
                        .actual()
                        .interval()
                        .reason())
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"3件, 5件, _, false", "3件(速報値), 5件, _, true", "3件, 5件(速報値), _, true", "_, _, 60.0%(速報値), true"})
    void actual_anyPreliminaryNumber_makesItPreliminary(
            String numerator, String denominator, String rate, boolean preliminary) {
        Evaluation result = stated(numerator, denominator, rate).evaluate();
        assertThat(result.actual().isPreliminary()).isEqualTo(preliminary);
        assertThat(result.certainty())
                .contains(preliminary ? Evaluation.Certainty.PROVISIONAL : Evaluation.Certainty.CERTAIN);
    }

    @Test
    void actual_decimalWithoutAUnit_standsForItsInterval() {
        ActualValue actual = stated("3.1", "5", "_").evaluate().actual();
        assertThat(actual.interval().value()).contains(Interval.closed(Rational.of(61), Rational.of(63)));
    }

    @Test
    void counts_ofAmounts_areInBaseUnits() {
        ActualValue actual = stated("3千円", "5円", "_").evaluate().actual();
        assertThat(actual.counts().orElseThrow().numerator()).isEqualTo(Rational.of(3000));
        assertThat(actual.counts().orElseThrow().denominator()).isEqualTo(Rational.of(5));
    }

    @Test
    void actual_statedRatioAfterTheAsOfMonth_isNotKnownYet() {
        Evaluator december = Evaluator.standard().asOf(YearMonth.of(2021, 12));
        assertThat(stated("3件", "5件", "_").evaluate(december).reason()).contains(Reason.NO_DATA_YET);
    }

    private static Kpis parts(PartKind kind, Statement.Ratio... ratios) {
        Kpis kpis = rate().actual(new Actual.OfParts(
                kind,
                Arrays.stream(ratios)
                        .map(r -> new Actual.Part("部分" + r.id(), r.id()))
                        .toList()));
        Arrays.stream(ratios).forEach(kpis.item()::addStatement);
        return kpis;
    }

    @Test
    void parts_afterTheAsOfMonth_areNotKnownYet() {
        Kpis kpis = parts(PartKind.SHARES, ratio("A", "1件", "5件", "_"), ratio("B", "2件", "5件", "_"));
        assertThat(kpis.evaluate(Evaluator.standard().asOf(YearMonth.of(2022, 2)))
                        .actual()
                        .interval()
                        .reason())
                .contains(Reason.NO_DATA_YET);
    }

    @Test
    void parts_ratesOfShares_add() {
        Evaluation result = parts(PartKind.SHARES, ratio("A", "_", "_", "7.7%"), ratio("B", "_", "5件", "10.7"))
                .evaluate();
        assertThat(result.actual().nominal()).contains(Rational.of(184, 10));
        assertThat(result.actual().interval().value())
                .contains(Interval.closed(Rational.of(183, 10), Rational.of(185, 10)));
        assertThat(result.actual().evidence()).isEqualTo(ActualValue.Evidence.PRINTED);
        assertThat(result.actual().window()).contains(Kpis.YEAR.window());
        assertThat(result.explanation().lines(Language.EN))
                .contains(
                        "Rate as printed (2021-04/2022-03): 7.7% (as printed; the true value is in [7.65, 7.75])",
                        "Rate as printed (2021-04/2022-03): 10.7% (as printed; the true value is in [10.65, 10.75])");
    }

    @Test
    void parts_ratesOfPopulations_boundThePooledOne() {
        Evaluation result = parts(PartKind.POPULATIONS, ratio("A", "_", "_", "40.0%"), ratio("B", "_", "_", "60.0%"))
                .evaluate();
        assertThat(result.actual().nominal()).isEmpty();
        assertThat(result.actual().interval().value())
                .contains(Interval.closed(Rational.of(3995, 100), Rational.of(6005, 100)));
        assertThat(result.actual().evidence()).isEqualTo(ActualValue.Evidence.BOUNDS);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARES, 約7%, 10.7%, NOT_ASSESSABLE",
        "POPULATIONS, 7.7%, 約10%, NOT_ASSESSABLE",
        "SHARES, 7.7%, _, MISSING_ACTUAL",
        "POPULATIONS, _, 10.7%, PUBLISHED_ONLY",
    })
    void parts_withoutEveryRate_areAbsent(PartKind kind, String one, String other, Reason reason) {
        Evaluation result = parts(kind, ratio("A", "_", "_", one), ratio("B", "_", "_", other))
                .evaluate();
        assertThat(result.actual().interval().reason()).contains(reason);
    }

    @Test
    void parts_countsOfBoth_areNamedInTheExplanation() {
        Evaluation result = parts(PartKind.POPULATIONS, ratio("A", "1件", "4件", "_"), ratio("B", "3件", "6件", "_"))
                .evaluate(Evaluator.standard().withGaps(GapPolicy.SKIP));
        assertThat(result.actual().nominal()).contains(Rational.of(40));
        assertThat(result.explanation().lines(Language.EN))
                .contains("Numerator (部分A) (2021-04/2022-03): 1件", "Denominator (部分B) (2021-04/2022-03): 6件");
        assertThat(result.explanation().lines(Language.JA))
                .contains("分子(部分A)(2021-04/2022-03): 1件", "分母(部分B)(2021-04/2022-03): 6件");
    }

    @Test
    void parts_windowOfTheFirstThatHasOne_isTheWindowOfAll() {
        Statement.Ratio second = Statement.Ratio.builder()
                .from(ratio("B", "2件", "5件", "_"))
                .window(Window.parse("2021-04/2021-12"))
                .build();
        ActualValue actual = parts(PartKind.SHARES, ratio("A", "1件", "5件", "_"), second)
                .evaluate()
                .actual();
        assertThat(actual.window()).contains(Window.parse("2021-04/2021-12"));
        assertThat(actual.nominal()).contains(Rational.of(60));
        assertThat(actual.printed()).isEqualTo(Optional.empty());
    }
}
