package dev.nendo.programs.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Writes a report as one HTML file that needs nothing else.
 *
 * <p>The template engine escapes every text by where it stands; only the charts, made from numbers by a library, the style sheet and the
 * script are put in as they are. Thread-safe.
 */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final PageParts PARTS = PageParts.load();

    private HtmlReport() {}

    /**
     * {@return the page}
     *
     * @param report what to show
     */
    public static String write(ReportView report) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("report/page.jte", Map.of("report", report, "parts", PARTS), page);
        return page.toString();
    }
}
