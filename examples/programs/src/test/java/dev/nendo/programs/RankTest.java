package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rankings as the command line prints them. */
class RankTest {
    @TempDir
    private static Path folder;

    private static Path sample;

    @BeforeAll
    static void writeSample() {
        sample = folder.resolve("sample.json");
        assertThat(Ran.nendo("sample", sample.toString())).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void rank_twoReports_tableAverageAndReservations() {
        Ran ran = Ran.nendo("rank", "--kpi", "dependants-confirmation-rate");

        assertThat(ran.out())
                .isEqualTo(
                        """
                        被扶養者資格 確認書の提出率 (dependants-confirmation-rate)  FY2021  2022-03まで
                          順位  可能な順位  支部                      実績  平均との差  前年同期差  期間             備考
                             1              群馬支部                89.60%          ─       -1.83  2021-10/2022-03  期間が異なる
                             2              埼玉支部                88.01%          ─       -2.49  2021-04/2022-03
                                            掲載2支部中1支部の平均  88.01%                      ─  2021-04/2022-03  2支部中1支部
                          2支部中2支部の順位、実績、高いほど良い
                          期間が異なる支部(基準 令和3年4月～令和4年3月): 群馬支部 令和3年10月～令和4年3月
                        """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void rank_english_byName_byAchievement() {
        Ran ran = Ran.nendo("rank", "--kpi", "郵送化率", "--by", "achievement", "--lang", "en");

        assertThat(ran.out())
                .isEqualTo(
                        """
                        Share of applications received by post (postal-application-rate)  FY2021  to 2022-03  achievement
                          rank  possible  branch                                 achievement  actual  from average  from last year  months           remarks
                             1      1～2  Gunma branch                                100.0%   96.9%            ─            -0.1  2021-04/2022-03
                             1      1～2  Saitama branch                              100.0%   96.0%            ─            +0.8  2021-04/2022-03
                                          average of 0 of the 2 listed branches                   ─                            ─                   0 of 2 branches, only the published rate is known, without numerator and denominator
                          2 of 2 branches ranked by achievement, higher is better
                          Some figures are known only as printed, so the possible ranks are given
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--kpi|nothing|--kpi is one of the year's, service-standard,",
                "--year|FY1999|--year is one that a plan is of, FY2021: FY1999",
                "--year|soon|soon",
                "--by|size|a basis is one of actual, achievement, improvement: size",
                "--region|北極|a region is one of 関東: 北極",
            })
    void rank_wrongUsage_saysWhatIsValid(String option, String value, String message) {
        Ran ran = Ran.nendo("rank", option, value);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
    }

    @Test
    void rank_twoMonths_excludeEachOther() {
        Ran ran = Ran.nendo("rank", "--as-of", "2021-09", "--month", "2021-08");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--as-of and --month exclude each other: 2021-09, 2021-08");
    }

    @Test
    void rank_overAndMonth_excludeEachOther() {
        Ran ran = Ran.nendo("rank", "--over", "own", "--month", "2021-08");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--over and --month exclude each other: 2021-08");
    }

    @ParameterizedTest
    @CsvSource({
        "common,  2021-12, 1",
        "all,     2021-12, 1",
        "2021-12, 2021-12, 1",
        "own,     2022-03, 1",
        "2022-02, 2022-02, 1",
    })
    void rank_over_theMonthCompared(String over, String month, String first) throws IOException {
        JsonNode ranking = new ObjectMapper()
                .readTree(Ran.nendo("rank", "--kpi", "generic-share", "--over", over, "--format", "json")
                        .out())
                .get("rankings")
                .get(0);

        assertThat(ranking.get("month").asText()).isEqualTo(month.equals("2022-03") ? "2022-02" : month);
        assertThat(ranking.get("places").get(0).get("rank").asText()).isEqualTo(first);
    }

    @Test
    void rank_json_averageWithItsLabelAndCoverage_noDifferenceToAPartialOne() throws IOException {
        JsonNode ranking = new ObjectMapper()
                .readTree(Ran.nendo("rank", "--kpi", "dependants-confirmation-rate", "--format", "json")
                        .out())
                .get("rankings")
                .get(0);

        JsonNode aggregate = ranking.get("aggregate");
        assertThat(aggregate.get("label").asText()).isEqualTo("掲載2支部中1支部の平均");
        assertThat(aggregate.get("present").asInt()).isEqualTo(1);
        assertThat(aggregate.get("expected").asInt()).isEqualTo(2);
        assertThat(aggregate.get("complete").asBoolean()).isFalse();
        assertThat(ranking.get("places"))
                .allSatisfy(
                        place -> assertThat(place.get("fromAverage").isNull()).isTrue());
    }

    @Test
    void rank_sample_everyBranchOnceInEachKpi() throws IOException {
        JsonNode rankings = new ObjectMapper()
                .readTree(
                        Ran.nendo("rank", "--format", "json", sample.toString()).out())
                .get("rankings");

        assertThat(rankings).hasSize(15).allSatisfy(ranking -> {
            assertThat(ranking.get("places").size() + ranking.get("unranked").size())
                    .isEqualTo(49);
            assertThat(ranking.get("fiscalYear").asText()).isEqualTo("FY2021");
            assertThat(ranking.get("aggregate").get("leftOut").has("sample-head-office"))
                    .isTrue();
        });
    }

    @Test
    void rank_sampleInSeptember_temporaryBranchStillRanked() {
        List<String> lines = Ran.nendo(
                        "rank", "--kpi", "postal-rate", "--as-of", "2021-09", "--format", "csv", sample.toString())
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(50);
        assertThat(lines)
                .filteredOn(line -> line.contains("sample-temporary"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",2021-04/2021-09,true,"));
    }

    @Test
    void rank_oneRegion_amongThemselves() {
        Ran ran = Ran.nendo(
                "rank",
                "--kpi",
                "generic-rate",
                "--region",
                "四国",
                "--format",
                "csv",
                "--year",
                "令和2年度",
                sample.toString());

        assertThat(ran.out().lines()).hasSize(5).allMatch(line -> line.startsWith("kpi,") || line.contains(",四国,"));
    }

    @Test
    void rank_pastedTable_countsMakePerCents() throws IOException {
        Path table = Files.writeString(
                folder.resolve("table.csv"),
                """
                branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,6月
                北,1,郵送化率,numerator,2021,monthly,件,90,95,99
                北,1,郵送化率,denominator,2021,monthly,件,100,100,100
                南,1,郵送化率,numerator,2021,monthly,件,80,－,99
                南,1,郵送化率,denominator,2021,monthly,件,100,－,100
                東,1,郵送化率,numerator,2021,monthly,件,190,195,199
                東,1,郵送化率,denominator,2021,monthly,件,200,200,200
                """);

        Ran ran = Ran.nendo("rank", table.toString());

        assertThat(ran.out())
                .isEqualTo(
                        """
                        郵送化率 (郵送化率)  FY2021  2021-06まで
                          順位  可能な順位  支部                     実績  平均との差  前年同期差  期間             備考
                             1              東                      97.3%        +0.9          ─  2021-04/2021-06
                             2              北                      94.7%        -1.8          ─  2021-04/2021-06
                                            掲載3支部中2支部の平均  96.4%                      ─  2021-04/2021-06  3支部中2支部
                          南: 順位なし、令和3年5月の値が欠けている
                          3支部中2支部の順位、実績、良い向きの定めがないため大きい順
                        """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void rank_brokenFile_problemsOnTheOtherStream() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"formatVersion\":1,\"plans\":[{}]}");

        Ran ran = Ran.nendo("rank", broken.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotEmpty();
    }

    @Test
    void sample_unknownFormat_isWrongUsage() {
        Ran ran = Ran.nendo("sample", folder.resolve("sample.docx").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("sample.docx");
    }
}
