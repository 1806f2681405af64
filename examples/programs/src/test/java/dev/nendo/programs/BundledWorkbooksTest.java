package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.WriteOptions;
import dev.nendo.kpi.Indicator;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledWorkbooksTest {
    private static final ResolvedWorkbook BOTH = Workbook.unite(List.of(Bundled.gunma(), Bundled.saitama()))
            .orThrow()
            .resolve()
            .orThrow();

    @ParameterizedTest
    @ValueSource(strings = {Bundled.GUNMA, Bundled.SAITAMA})
    void read_bundledFile_hasNoProblems(String name) {
        Loaded<Workbook> loaded = Bundled.load(name);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.rows().rejected()).isZero();
        assertThat(loaded.value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {Bundled.GUNMA, Bundled.SAITAMA})
    void resolve_bundledFile_hasNoProblems(String name) {
        assertThat(Bundled.load(name).orThrow().resolve().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Bundled.GUNMA, Bundled.SAITAMA})
    void write_bundledWorkbook_readsBackEqual(String name) throws IOException {
        Workbook workbook = Bundled.load(name).orThrow();

        byte[] written = write(workbook);
        Workbook again = Bundled.format()
                .read(new ByteArrayInputStream(written), name, ReadOptions.defaults())
                .orThrow();

        assertThat(again).isEqualTo(workbook);
        assertThat(write(again)).isEqualTo(written);
    }

    private static byte[] write(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bundled.format().write(workbook, out, WriteOptions.defaults());
        return out.toByteArray();
    }

    @Test
    void unite_bothFiles_sharesIndicatorsStatedAlike() {
        List<String> saitama =
                Bundled.saitama().indicators().stream().map(Indicator::id).toList();
        List<String> shared = Bundled.gunma().indicators().stream()
                .map(Indicator::id)
                .filter(saitama::contains)
                .toList();

        assertThat(shared)
                .containsExactly(
                        "service-standard",
                        "postal-application-rate",
                        "judo-frequent-share",
                        "dependants-confirmation-rate",
                        "assessment-rate",
                        "re-examination-amount-per-receipt",
                        "card-recovery-rate",
                        "receivables-recovery-rate",
                        "lifestyle-checkup-coverage",
                        "employer-checkup-data-coverage",
                        "dependants-checkup-coverage",
                        "post-recommendation-visit-rate",
                        "health-declaration-workplaces",
                        "generic-share",
                        "opinion-expression",
                        "committee-coverage");
        assertThat(BOTH.workbook().indicators()).hasSize(21 + 18 - shared.size());
    }

    @Test
    void unite_bothFiles_gives39KpisInPrintedOrder() {
        assertThat(BOTH.kpis())
                .extracting(kpi -> kpi.definition().id())
                .containsExactly(
                        "GK01", "GK02", "GK03", "GK04", "GK05", "GK06", "GK07", "GK08", "GK09", "GK10", "GK11", "GK12",
                        "GK13", "GK14", "GK15", "GK16", "GK17", "GK18", "GK19", "GK20", "GK21", "SK01", "SK02", "SK03",
                        "SK04", "SK05", "SK06", "SK07", "SK08", "SK09", "SK10", "SK11", "SK12", "SK13", "SK14", "SK15",
                        "SK16", "SK17", "SK18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
        GK01 | 1(1)    | service-standard                  | ○
        GK02 | 1(2)    | postal-application-rate           | none
        GK03 | 4       | judo-frequent-share               | ○
        GK04 | 6       | ceiling-certificate-use-rate      | ○
        GK05 | 7       | dependants-confirmation-rate      | △
        GK06 | 8(1)    | assessment-rate                   | ○
        GK07 | 8(1)    | re-examination-amount-per-receipt | ○
        GK08 | 8(2)    | eligibility-check-effect          | ○
        GK09 | 8(3)    | injury-check-effect               | △
        GK10 | 10(1)   | card-recovery-rate                | △
        GK11 | 10(2)   | receivables-recovery-rate         | ○
        GK12 | 12      | lifestyle-checkup-coverage        | none
        GK13 | 12      | employer-checkup-data-coverage    | △
        GK14 | 12      | dependants-checkup-coverage       | △
        GK15 | 13      | guidance-rate-insured             | none
        GK16 | 13      | guidance-rate-dependants          | △
        GK17 | 14      | post-recommendation-visit-rate    | △
        GK18 | 16      | health-declaration-workplaces     | none
        GK19 | 17      | generic-share                     | ◎
        GK20 | 19      | opinion-expression                | none
        GK21 | 21      | committee-coverage                | △
        SK01 | 1(1)①   | service-standard                  | ○
        SK02 | 1(1)③   | dependants-confirmation-rate      | △
        SK03 | 1(1)④   | postal-application-rate           | 〇
        SK04 | 1(3)③   | judo-frequent-share               | ◎
        SK05 | 1(4)①   | card-recovery-rate                | △
        SK06 | 1(4)②   | receivables-recovery-rate         | 〇
        SK07 | 1(5)③   | assessment-rate                   | 〇
        SK08 | 1(5)③   | re-examination-amount-per-receipt | 〇
        SK09 | 2(2)①   | opinion-expression                | 〇
        SK10 | 2(3)    | generic-share                     | ─
        SK11 | 2(6)④   | committee-coverage                | △
        SK12 | 2(9)    | lifestyle-checkup-coverage        | △
        SK13 | 2(9)    | employer-checkup-data-coverage    | △
        SK14 | 2(9)    | dependants-checkup-coverage       | △
        SK15 | 2(11)   | guidance-rate                     | △
        SK16 | 2(12)①  | health-declaration-workplaces     | ○
        SK17 | 2(13)④  | post-recommendation-visit-rate    | 〇
        SK18 | 3(7)①   | single-bid-share                  | △
        """)
    void resolve_kpi_standsOnItsItemWithItsReportedStatus(
            String id, String item, String indicator, @Nullable String reported) {
        ResolvedKpi kpi = BOTH.kpis().stream()
                .filter(k -> k.definition().id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(kpi.itemPath()).isEqualTo(item);
        assertThat(kpi.joinId()).isEqualTo(indicator);
        assertThat(kpi.reportedStatuses().stream().map(ReportedStatus::printed).collect(Collectors.joining()))
                .isEqualTo(reported == null ? "" : reported);
    }
}
