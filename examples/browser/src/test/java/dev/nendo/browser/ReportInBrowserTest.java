package dev.nendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.browser.Browser.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports as a browser shows them: complete, readable by everybody, on every width and on paper, without a single request. */
class ReportInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;

    /** A4 less the margins of the style sheet, 210 − 2 × 13 mm, in CSS pixels of 1/96 inch. */
    private static final int PAPER = 695;

    private static final Map<String, Path> PAGES = new HashMap<>();

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"));
        for (String name : Pages.NAMES) {
            PAGES.put(name, Pages.write(name, folder));
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> pages() {
        return Pages.NAMES;
    }

    /** Both languages, light and dark, a phone and a desktop. */
    private static List<Look> looks() {
        return Stream.of("ja", "en")
                .flatMap(language -> Stream.of("light", "dark").flatMap(scheme -> Stream.of(PHONE, DESKTOP)
                        .map(width -> new Look(language, View.screen(width, scheme)))))
                .toList();
    }

    private record Look(String language, View view) {}

    private static void open(String page, String language, View view) {
        browser.look(view);
        browser.open(Objects.requireNonNull(PAGES.get(page), page));
        browser.speak(language);
    }

    /** All branches are written alike: of many, the first two are looked at. */
    private static void openSome(String page, View view) {
        open(page, "ja", view);
        browser.run(
                """
                document.querySelectorAll('.branch ~ .branch ~ .branch, .compared ~ .compared ~ .compared')
                  .forEach(d => Array.from(d.children).slice(1).forEach(e => e.remove()));
                """);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_loaded_asksForNothingAndComplainsOfNothing(String page) {
        open(page, "en", View.screen(DESKTOP, "light"));

        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .hasSize(1)
                .allMatch(request -> request.contains("\"url\":\"file://") && request.contains(page + ".html"));
        assertThat(browser.texts("return performance.getEntriesByType('resource').map(e => e.name)"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_inEveryView_isAccessibleAndNeedsNoScrollingSideways(String page) {
        openSome(page, View.screen(DESKTOP, "light"));
        browser.run("document.querySelectorAll('.branch, .compared, .why').forEach(d => d.open = true)");

        for (Look look : looks()) {
            browser.look(look.view());
            browser.speak(look.language());

            assertThat(browser.number("return document.documentElement.scrollWidth"))
                    .as(look.toString())
                    .isEqualTo(look.view().width());
            assertThat(browser.texts(CUT_OFF)).as(look.toString()).isEmpty();
            assertThat(browser.violations()).as(look.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_onPaper_fitsA4(String page) {
        openSome(page, View.paper(PAPER));

        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isEqualTo(PAPER);
        assertThat(browser.texts(CUT_OFF)).isEmpty();
        String pdf = new String(Base64.getDecoder().decode(browser.pdf()), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-");
        List<String> sheets = Pattern.compile("/MediaBox \\[([^\\]]*)\\]")
                .matcher(pdf)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(sheets)
                .hasSizeGreaterThan(1)
                .allMatch(sheet -> sheet.matches("/MediaBox \\[0 0 59[45]\\S* 84[12]\\S*\\]"));
    }

    /** Of many branches each KPI has a line of the size of a word, and its chart is on the branch's own page. */
    static List<String> pagesOfOneBranch() {
        return Pages.OF_ONE_BRANCH;
    }

    @ParameterizedTest
    @MethodSource("pagesOfOneBranch")
    void kpi_each_hasOneChartWithANameInTheLanguageShown(String page) {
        for (String language : List.of("ja", "en")) {
            open(page, language, View.screen(DESKTOP, "light"));

            assertThat(browser.texts(CHARTS)).isNotEmpty().allMatch(problem -> problem.isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void language_switched_changesEveryLabel(String page) {
        openSome(page, View.screen(DESKTOP, "light"));
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        String title = String.valueOf(browser.run("return document.title"));
        List<String> japanese = browser.texts(LABELS);

        browser.speak("en");
        List<String> english = browser.texts(LABELS);

        assertThat(japanese).isNotEmpty().noneMatch(label -> label.matches(".*[A-Za-z]{4,}.*"));
        assertThat(english)
                .isNotEmpty()
                .noneMatch(label -> label.matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*"));
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
        assertThat(String.valueOf(browser.run("return document.title"))).isNotEqualTo(title);
        assertThat(
                        browser.texts(
                                "return Array.from(document.querySelectorAll('button[data-language]'), b => b.textContent + b.ariaPressed)"))
                .containsExactly("日本語false", "Englishtrue");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keyboard_fromTheTop_reachesTheContentsAndEveryControl(String page) {
        open(page, "en", View.screen(DESKTOP, "light"));

        assertThat(browser.texts(UNREACHABLE)).isEmpty();
        assertThat(browser.run("document.querySelector('.skip').click(); return document.activeElement.id"))
                .isEqualTo("contents");
    }

    /** Elements whose content is wider than they are and can't be scrolled, or that stick out of the page. */
    private static final String CUT_OFF =
            """
            const wide = [];
            for (const e of document.querySelectorAll('body *')) {
              if (!e.checkVisibility() || e.closest('svg, .hidden, .scroll, .overview thead, .word, .skip')) continue;
              const box = e.getBoundingClientRect();
              const out = box.right > document.documentElement.clientWidth + 1 || box.left < -1;
              const cut = e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).overflowX !== 'visible';
              if (out || cut) wide.push(e.outerHTML.slice(0, 120));
            }
            return wide;
            """;

    /** For every KPI, what is wrong with its chart: nothing is right. */
    private static final String CHARTS =
            """
            const language = document.documentElement.lang;
            return Array.from(document.querySelectorAll('article.kpi'), kpi => {
              const charts = kpi.querySelectorAll('svg[role=img]');
              if (charts.length !== 1) return kpi.id + ' has charts: ' + charts.length;
              const box = charts[0].getBoundingClientRect();
              if (kpi.checkVisibility() && (box.width < 200 || box.height < 40)) return kpi.id + ' has a chart of ' + box.width + ' x ' + box.height;
              const filled = Array.from(charts[0].querySelectorAll('.l')).filter(line => getComputedStyle(line).fill !== 'none');
              if (filled.length > 0) return kpi.id + ' has lines drawn as surfaces: ' + filled.length;
              const name = document.getElementById(charts[0].getAttribute('aria-labelledby')).querySelector('.' + language)?.textContent ?? '';
              const own = kpi.querySelector('.kpi-name .' + language);
              return own === null || name.includes(own.textContent) ? '' : kpi.id + ' has a chart named ' + name;
            });
            """;

    /** All visible texts but those of the documents themselves: names, figures with units, explanations that quote them. */
    private static final String LABELS =
            """
            const own = '.own, .id, .num b, .num bdi, .behind strong, .behind bdi, .glyph, .lines, .findings p:not(.kind), dd bdi, td bdi, svg, [data-language], script, style';
            const labels = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const text = walker.currentNode.textContent.trim();
              const parent = walker.currentNode.parentElement;
              if (text && parent.checkVisibility() && !parent.closest(own)) labels.push(text);
            }
            return labels;
            """;

    /** Controls that the tab key passes by. */
    private static final String UNREACHABLE =
            """
            return Array.from(document.querySelectorAll('a[href], button, summary'))
              .filter(e => e.checkVisibility() && e.tabIndex < 0)
              .map(e => e.outerHTML.slice(0, 120));
            """;
}
