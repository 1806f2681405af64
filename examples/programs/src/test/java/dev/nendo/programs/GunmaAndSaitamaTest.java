package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.compare.AnnualChange;
import dev.nendo.compare.BranchResult;
import dev.nendo.compare.Comparer;
import dev.nendo.compare.Comparison;
import dev.nendo.compare.Ranking;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both bundled reports side by side; every figure here was read off the printed reports. */
class GunmaAndSaitamaTest {
    private static final FiscalYear YEAR = FiscalYear.of(2021);
    private static final ResolvedWorkbook BOTH = Workbook.unite(List.of(Bundled.gunma(), Bundled.saitama()))
            .flatMap(Workbook::resolve)
            .orThrow();

    private static Rational value(Comparison comparison, String branch) {
        return comparison
                .find(branch)
                .orElseThrow()
                .value()
                .value()
                .flatMap(Quantity::nominal)
                .orElseThrow();
    }

    private static Outcome<Quantity> present(long value, String unit) {
        return Outcome.present(Quantity.exact(value, Unit.of(unit)));
    }

    /** The values as printed, or the counts they are printed with; the months; which branch is ahead. */
    @ParameterizedTest
    @CsvSource({
        "service-standard,                  100,   63884/63884,   %, 2021-04/2022-03, 2021-04/2022-03, both",
        "postal-application-rate,           96.9,  96.0,          %, 2021-04/2022-03, 2021-04/2022-03, gunma",
        "judo-frequent-share,               1.21,  1.11,          %, 2021-04/2022-02, 2021-04/2022-02, saitama",
        "dependants-confirmation-rate,      89.60, 52121/59220,   %, 2021-10/2022-03, 2021-04/2022-03, gunma",
        "assessment-rate,                   0.238, 0.289,         %, 2021-03/2022-02, 2021-04/2022-02, saitama",
        "re-examination-amount-per-receipt, 3345,  4776,          円, 2021-03/2022-02, 2021-08/2022-02, saitama",
        "card-recovery-rate,                87.56, 161249/198055, %, 2021-04/2022-03, 2021-04/2022-03, gunma",
        "receivables-recovery-rate,         66.46, 55.89,         %, 2022-03,         2022-03,         gunma",
        "health-declaration-workplaces,     1184,  744,           事業所, 2022-03,     2022-03,         gunma",
        "generic-share,                     81.2,  80.5,          %, 2021-12,         2021-12,         gunma",
        "committee-coverage,                46.23, 37.2,          %, 2022-03,         2022-03,         gunma",
    })
    void bothPublish_comparedAndMarkedWhereMonthsDiffer(
            String id,
            String gunma,
            String saitama,
            String unit,
            String gunmaMonths,
            String saitamaMonths,
            String ahead) {
        Comparison comparison = Comparer.standard().compare(BOTH, id, YEAR);
        Ranking ranking = comparison.rank();

        assertThat(value(comparison, "gunma")).isEqualTo(rational(gunma));
        assertThat(value(comparison, "saitama")).isEqualTo(rational(saitama));
        assertThat(comparison.unit().symbol()).isEqualTo(unit);
        assertThat(comparison.branches())
                .extracting(result -> result.window().orElseThrow().toString())
                .containsExactly(gunmaMonths, saitamaMonths);
        boolean alike = gunmaMonths.equals(saitamaMonths);
        assertThat(comparison.branches().stream().allMatch(BranchResult::isLikeForLike))
                .isEqualTo(alike);
        assertThat(ranking.notes().stream().anyMatch(note -> note.ja().startsWith("期間が異なる支部")))
                .isEqualTo(!alike);
        assertThat(ranking.places())
                .filteredOn(place -> place.rank() == 1)
                .extracting(place -> place.result().branch().id())
                .containsExactlyElementsOf(ahead.equals("both") ? List.of("gunma", "saitama") : List.of(ahead));
    }

    /** A number, or the per cent of two counts. */
    private static Rational rational(String text) {
        return text.contains("/") ? Rational.parse(text).times(Rational.of(100)) : Rational.parse(text);
    }

    @Test
    void onePublishes_theOtherIsListedWithItsReason() {
        Ranking ranking =
                Comparer.standard().compare(BOTH, "single-bid-share", YEAR).rank();

        assertThat(ranking.places()).singleElement().satisfies(place -> assertThat(
                        place.sentence().en())
                .isEqualTo("Saitama branch: rank 1 of 1, 200/7(28.571…)%"));
        assertThat(ranking.unranked()).singleElement().satisfies(other -> assertThat(other.reason())
                .isEqualTo(Reason.MISSING_ACTUAL));
    }

    @Test
    void asOfFebruary_judoShare_overTheSameMonths() {
        Comparison comparison =
                Comparer.standard().asOf(YearMonth.of(2022, 2)).compare(BOTH, "judo-frequent-share", YEAR);

        assertThat(value(comparison, "gunma")).isEqualTo(Rational.parse("1.21"));
        assertThat(value(comparison, "saitama")).isEqualTo(Rational.parse("1.11"));
        assertThat(comparison.branches()).allMatch(BranchResult::isLikeForLike);
        assertThat(comparison.rank().notes())
                .containsExactly(
                        Sentence.of("2支部中2支部の順位、実績、低いほど良い", "2 of 2 branches ranked by actual, lower is better"));
    }

    @Test
    void december_genericShare_inBothAndInEarlierYears() {
        Comparison comparison =
                Comparer.standard().withMonthAlone(YearMonth.of(2021, 12)).compare(BOTH, "generic-share", YEAR);
        List<AnnualChange> years = comparison.find("gunma").orElseThrow().yearsOnYear();

        assertThat(value(comparison, "gunma")).isEqualTo(Rational.parse("81.2"));
        assertThat(value(comparison, "saitama")).isEqualTo(Rational.parse("80.5"));
        assertThat(comparison.branches()).allMatch(BranchResult::isLikeForLike);
        assertThat(years)
                .extracting(change ->
                        change.difference().value().flatMap(Quantity::nominal).orElseThrow())
                .containsExactly(Rational.parse("0.3"), Rational.parse("2.6"));
        assertThat(years).allMatch(AnnualChange::isLikeForLike);
        assertThat(years.get(0).sentence())
                .isEqualTo(Sentence.of(
                        "前年同期(令和2年12月) 80.9% との差 +0.3ポイント",
                        "+0.3 points from 80.9% in the same period of the year before (2020-12)"));
    }

    @Test
    void workplaces_regionAndNation_addUp() {
        Comparison comparison = Comparer.standard().compare(BOTH, "health-declaration-workplaces", YEAR);

        assertThat(comparison.aggregate().value()).isEqualTo(present(1928, "事業所"));
        assertThat(comparison.aggregate().average()).isEqualTo(present(964, "事業所"));
        assertThat(comparison.regions()).singleElement().satisfies(region -> {
            assertThat(region.region()).contains("関東");
            assertThat(region.value()).isEqualTo(present(1928, "事業所"));
        });
        assertThat(comparison.find("saitama").orElseThrow().againstAverage()).isEqualTo(present(-220, "事業所"));
    }

    @ParameterizedTest
    @CsvSource({
        "receivables-recovery-rate,         55.48, 0.41,   +0.41ポイント",
        "assessment-rate,                   0.331, -0.042, -0.042ポイント",
        "re-examination-amount-per-receipt, 6278,  -1502,  -1502円",
        "generic-share,                     80.3,  0.2,    +0.2ポイント",
    })
    void nationalAverages_thatSaitamaPrints_standBesideIt(String id, String average, String difference, String words) {
        BranchResult saitama =
                Comparer.standard().compare(BOTH, id, YEAR).find("saitama").orElseThrow();

        assertThat(saitama.benchmarks()).singleElement().satisfies(benchmark -> {
            assertThat(benchmark.label()).contains("全国平均");
            assertThat(benchmark.value().value().orElseThrow().nominal()).contains(Rational.parse(average));
            assertThat(benchmark.difference().value().orElseThrow().nominal()).contains(Rational.parse(difference));
        });
        assertThat(saitama.sentences())
                .extracting(Sentence::ja)
                .anyMatch(sentence -> sentence.startsWith("公表された「") && sentence.endsWith("との差 " + words));
    }

    @Test
    void nationalAverage_ofALaterMonth_isNotUsed() {
        Comparison comparison = Comparer.standard().asOf(YearMonth.of(2021, 11)).compare(BOTH, "generic-share", YEAR);

        assertThat(comparison.find("saitama").orElseThrow().benchmarks())
                .allSatisfy(
                        benchmark -> assertThat(benchmark.value().isPresent()).isFalse());
    }
}
