package dev.nendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.Audit;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page as a team makes it from its own numbers, without a file. */
class ReportTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    /** 968 of 1,000, 971 of 1,003 and 970 of 998 letters by post, against at least 96.8 %. */
    private static ResolvedWorkbook workbook() {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("by-post")
                .measure(Measure.RATE_OF_FLOWS)
                .unit(Unit.of("%"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(new BigDecimal("96.8")))
                .build();
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(kpi)
                .addTarget("north", YEAR, "by-post", Target.fixed(new BigDecimal("96.8")))
                .build();
        Observations numbers = Observations.builder()
                .addRate("north", "by-post", YearMonth.of(2024, 4), 968, 1_000)
                .addRate("north", "by-post", YearMonth.of(2024, 5), 971, 1_003)
                .addRate("north", "by-post", YearMonth.of(2024, 6), 970, 998)
                .build()
                .orThrow();
        return Workbook.of(catalog, numbers).resolve().orThrow();
    }

    private static Document html(Report report) throws IOException {
        StringWriter page = new StringWriter();
        report.writeHtml(page);
        return Jsoup.parse(page.toString());
    }

    private static String markdown(Report report) throws IOException {
        StringWriter page = new StringWriter();
        report.writeMarkdown(page);
        return page.toString();
    }

    @Test
    void writeHtml_ofAWorkbook_hasTheKpiWithItsFiguresAndOneChart() throws IOException {
        Document page = html(Report.of(workbook()));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(page.select("article.kpi")).hasSize(1);
        assertThat(page.select("article.kpi :containsOwn(96.93%)")).isNotEmpty();
        assertThat(page.select("article.kpi svg[role=img]")).hasSize(1);
    }

    @Test
    void withEvaluator_asOfAMonth_judgesToThatMonth() throws IOException {
        Report april = Report.of(workbook()).withEvaluator(Evaluator.standard().asOf(YearMonth.of(2024, 4)));

        assertThat(html(april).select("article.kpi .lines.en").text())
                .contains("968 ÷ 1000")
                .doesNotContain("2909");
        assertThat(markdown(april.withLanguage(Language.EN))).doesNotContain("96.93");
    }

    @Test
    void withLanguage_english_opensAndWritesInIt() throws IOException {
        Report english = Report.of(workbook()).withLanguage(Language.EN);

        assertThat(html(english).expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(markdown(english)).startsWith("# north").doesNotContain("目標");
        assertThat(markdown(Report.of(workbook()))).contains("目標");
    }

    @Test
    void withAudit_another_isShownInPlaceOfTheStandardOne() throws IOException {
        Report report = Report.of(workbook()).withLanguage(Language.EN);
        ResolvedWorkbook empty = Workbook.builder().build().resolve().orThrow();

        assertThat(markdown(report.withAudit(Audit.audit(workbook())))).isEqualTo(markdown(report));
        assertThat(markdown(report)).contains("2 relations checked");
        assertThat(markdown(report.withAudit(Audit.audit(empty)))).contains("0 relations checked");
    }
}
