package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report command: what its page and its Markdown say, and that nothing else is needed to read them. */
class ReportTest {
    private static final String GUNMA = Ran.nendo("report").out();

    @TempDir
    private Path folder;

    private Path bundled(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream stream = Objects.requireNonNull(Nendo.class.getResourceAsStream(name), name)) {
            Files.write(file, stream.readAllBytes());
        }
        return file;
    }

    private Document page(String... args) throws IOException {
        Path out = folder.resolve("report.html");
        Ran ran = Ran.nendo(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        return Jsoup.parse(Files.readString(out));
    }

    /** The page of the bundled report as an English reader sees it. */
    private static Document gunma() {
        Document page = Jsoup.parse(GUNMA);
        page.select(".ja").remove();
        return page;
    }

    private static List<String> texts(Element within, String selector) {
        return within.select(selector).eachText();
    }

    @Test
    void html_bundledReport_countsEveryStatusOfTheLegend() {
        Document page = gunma();

        assertThat(texts(page, "#summary .counts li"))
                .containsExactly(
                        "◎ 0 far above plan",
                        "○ 10 as planned",
                        "△ 7 under way or below plan",
                        "× 0 not done",
                        "─ 4 not assessed");
        assertThat(page.select(".audit-counts").text())
                .matches(
                        "Audit of the printed figures: [0-9]+ relations checked, 2 errors, 1 warning, 6 not checkable\\. See what was found");
    }

    @Test
    void html_kpi_showsItsFiguresItsStatusesAndWhy() {
        Element kpi = gunma().expectFirst("article.kpi:has(.id:containsOwn(GK07))");

        assertThat(kpi.select(".facts .big dd").eachText()).containsExactly("3,345円", "at least 2,994円", "111.7%");
        assertThat(kpi.select(".verdict .mark").text()).isEqualTo("○ as planned");
        assertThat(kpi.select(".facts .mark").text()).isEqualTo("○ as planned");
        assertThat(texts(kpi, ".lines.en li"))
                .contains(
                        "Judgement: [3344.5, 3345.5], at least 2994 → met",
                        "Status: ○ (as planned), rule report-legend: met gives ○");
    }

    @Test
    void html_everyKpi_hasAChartWithANameAndATable() {
        Document page = gunma();

        assertThat(page.select("article.kpi")).hasSize(21).allSatisfy(kpi -> {
            Element chart = kpi.expectFirst("figure svg[role=img]");
            assertThat(page.expectFirst("#" + chart.attr("aria-labelledby")).text())
                    .contains(kpi.select(".kpi-name .en").text());
            assertThat(kpi.select("table.figures th[scope=row]")).isNotEmpty();
        });
    }

    @Test
    void html_seriesByMonth_areDrawnAndTabled() {
        Element kpi = gunma().expectFirst("article.kpi:has(.id:containsOwn(GK03))");

        assertThat(kpi.expectFirst("table.figures tbody tr").text()).isEqualTo("2021-04 1.17 1.17 1.33 1.36");
        assertThat(kpi.expectFirst("table.figures tbody tr:last-child").text())
                .isEqualTo("2022-03 1.05 1.20 1.36 1.36");
        assertThat(kpi.select("svg rect.m")).as("months").hasSize(12);
        assertThat(kpi.select("svg path.c.l").attr("d")).as("to date").matches("M[^L]+(L[^L]+){11}");
        assertThat(kpi.select("svg path.p.l").attr("d")).as("a year earlier").matches("M[^L]+(L[^L]+){11}");
    }

    @Test
    void html_auditFindings_standWithTheFiguresTheyConcern() {
        Document page = gunma();

        assertThat(page.select(".findings li")).hasSize(9);
        assertThat(texts(page.expectFirst("article.kpi:has(.id:containsOwn(GK03))"), ".findings .kind .en"))
                .containsExactly("Audit", "warning", "a cumulative rate is a weighted mean of monthly rates");
        assertThat(page.expectFirst("section.item:has(> .findings:contains(GT20.令和3年度)) > .item-name")
                        .text())
                .isEqualTo("(1) 加入者等に対する広報");
    }

    @Test
    void html_budgets_showTheirExecutionRates() {
        assertThat(texts(gunma(), ".budgets tbody tr td:last-child"))
                .containsExactly("38.0%", "47.5%", "41.2%", "76.4%", "50.6%", "102.0%", "88.7%");
    }

    @Test
    void html_page_namesNothingOutsideItself() {
        Document page = gunma();

        assertThat(page.select("[src], link[href]:not([href^=data:]), [style], [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void html_headings_descendWithoutGaps() {
        List<Integer> levels = gunma().select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void html_bothReports_areOneFileWithASectionEach() throws IOException {
        Document page = page(
                "report",
                "--lang",
                "en",
                "--out",
                folder.resolve("report.html").toString(),
                bundled("gunma-fy2021.json").toString(),
                bundled("saitama-fy2021.json").toString());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("2 branches, business plan FY2021: results");
        assertThat(texts(page, ".branch > summary h3")).containsExactly("群馬支部Gunma branch", "埼玉支部Saitama branch");
        assertThat(page.select("ul.kpis > li.row")).hasSize(39);
        assertThat(page.select("table.matrix tbody tr")).hasSize(2);
        assertThat(page.select(".matrix td a").eachAttr("href")).hasSize(39).allSatisfy(href -> assertThat(
                        page.select("li.row[id=" + href.substring(1) + "]"))
                .hasSize(1));
        assertThat(texts(page, ".average .en")).contains("average of the 2 listed branches 964事業所 (2 of 2 branches)");
        assertThat(page.body().text()).doesNotContain("national average");
    }

    /** The counts go by where KPIs stand, and who is furthest behind is said with figures, by the rule that the page states. */
    @Test
    void html_headline_countsAndNamesTheFurthestBehind() {
        Element summary = gunma().expectFirst("#summary");

        assertThat(summary.expectFirst(".lead").text())
                .isEqualTo("Of 21 KPIs, 10 met, 6 not met, 1 under way, 4 not judged.");
        assertThat(texts(summary, ".groups li")).containsExactly("met 10", "not met 6", "under way 1", "not judged 4");
        assertThat(texts(summary, ".behind li"))
                .startsWith(
                        "Rate of specific health guidance of dependants 4.2% (target at least 8.0% · achievement 52.5%)")
                .hasSize(5);
        assertThat(summary.select(".rule").text())
                .isEqualTo(
                        "Of the KPIs not met: those whose period is complete, then provisional ones, each by achievement, the lowest first;"
                                + " those without a ratio last. KPIs under way are not among them.");
        assertThat(summary.select(".audit-counts a").attr("href")).startsWith("#p1");
    }

    @Test
    void html_midYear_saysWhatIsLeft() throws IOException {
        Path book = Files.writeString(
                folder.resolve("pace.json"),
                """
                {"formatVersion": 1,
                 "branches": [{"id": "a", "name": {"ja": "甲支部", "en": "Branch A"}}],
                 "plans": [{"branch": "a", "fiscalYear": "FY2021", "items": [
                   {"number": "1", "title": "研修",
                    "kpis": [{"id": "K", "name": {"ja": "参加者", "en": "participants"}, "measure": "flow", "unit": "人", "direction": "at-least",
                              "target": {"type": "fixed", "value": "1,200人"}, "phasing": {"type": "equal-months"}, "actuals": [{"rows": {"value": "r"}}]}],
                    "rows": [{"id": "r", "role": "value", "kind": "monthly", "unit": "人", "columns": "2021-04/2021-06",
                              "cells": ["80", "95", "110"]}]}]}]}
                """);
        Document page =
                Jsoup.parse(Ran.nendo("report", "--lang", "en", book.toString()).out());
        page.select(".ja").remove();

        assertThat(texts(page.expectFirst("article.kpi"), ".facts div"))
                .contains("Planned to date 300人", "Still required 915人", "Required per month 101.67人");
    }

    @Test
    void html_list_hasNotMetFirstAndTheOrderOfThePlanAtHand() {
        List<Element> rows = gunma().select("ul.kpis > li.row");

        assertThat(rows).hasSize(21);
        assertThat(rows.stream()
                        .map(row -> row.className().replaceFirst("row is-", ""))
                        .distinct())
                .containsExactly("not-met", "under-way", "not-judged", "met");
        assertThat(rows.stream().map(row -> Integer.parseInt(row.attr("data-place"))))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 21).boxed().toList());
        assertThat(gunma().select(".switch").hasAttr("hidden"))
                .as("without scripts there is no switch that does nothing")
                .isTrue();
    }

    @Test
    void html_row_hasStatusInAWordFiguresAndWhatTheReportSays() {
        Element row = gunma().expectFirst("li.row:has(a:contains(Return rate of dependants))");

        assertThat(row.select(".state").text()).isEqualTo("△ not met");
        assertThat(row.select(".reach").text()).isEqualTo("96.7%");
        assertThat(row.select(".num").text()).isEqualTo("89.60% target at least 92.7%");
        assertThat(row.select(".told").text()).startsWith("reported △");
        assertThat(row.select("svg.bullet .t").attr("d")).isEqualTo("M67 0V10");
        assertThat(row.select("svg.line .c").attr("d")).startsWith("M");
    }

    /** 47 branches with three years each, rankings and all, in a page that can be sent. */
    @Test
    void html_sampleOfAllBranches_isAtMostThreeMegabytes() throws IOException {
        Path sample = folder.resolve("sample.json");
        Ran.nendo("sample", sample.toString());
        Path out = folder.resolve("sample.html");

        Ran.nendo("report", "--out", out.toString(), sample.toString());

        assertThat(Files.size(out)).isLessThan(3_000_000);
    }

    @Test
    void markdown_bundledReport_isATableOfAllKpis() {
        Ran ran = Ran.nendo("report", "--format", "markdown", "--lang", "en");

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.out())
                .startsWith("# Gunma branch, business plan FY2021: results\n")
                .contains(
                        "|7|Return rate of dependants' eligibility confirmations|at least 92.7%|89.60%|96.7%|△ under way or below plan|△|\n")
                .contains("|健診経費|40,788,000円|15,506,417円|38.0%|\n");
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, <!DOCTYPE html>",
        "REPORT.HTM, <!DOCTYPE html>",
        "report.md, # 令和3年度",
        "r.markdown, # 令和3年度"
    })
    void out_byItsName_choosesTheForm(String name, String start) throws IOException {
        Path out = folder.resolve(name);

        Ran.nendo("report", "--out", out.toString());

        assertThat(Files.readString(out)).startsWith(start);
    }

    @Test
    void out_ofUnknownName_isWrongUsage() {
        Ran ran = Ran.nendo("report", "--out", "report.pdf");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .startsWith("OUT must end in .html, .htm, .md or .markdown, or --format be given: report.pdf\n");
    }

    @Test
    void out_whereNothingCanBeWritten_isTold() {
        Path out = folder.resolve("missing").resolve("report.html");

        Ran ran = Ran.nendo("report", "--out", out.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).isEqualTo("ファイルを読み書きできません: %s: there is no folder %s%n", out, out.getParent());
    }
}
