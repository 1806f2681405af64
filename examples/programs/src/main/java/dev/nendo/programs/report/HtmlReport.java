package dev.nendo.programs.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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
        StringWriter page = new StringWriter();
        write(report, new WriterOutput(new CompactWriter(page)));
        return page.toString();
    }

    /**
     * Writes the page bit by bit, for pages of which there should be no second picture in memory.
     *
     * @param report what to show
     * @param out where to, not closed
     * @throws IOException if it can't be written
     */
    public static void write(ReportView report, Writer out) throws IOException {
        try {
            write(report, new WriterOutput(new CompactWriter(out)));
        } catch (TemplateException failed) {
            if (failed.getCause() instanceof UncheckedIOException output) {
                throw output.getCause();
            }
            throw failed;
        }
    }

    private static void write(ReportView report, TemplateOutput out) {
        TEMPLATES.render("report/page.jte", Map.of("report", report, "parts", PARTS), out);
    }
}
