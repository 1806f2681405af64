package dev.nendo.report.page;

import dev.nendo.report.template.page.JtepageGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes a report as one HTML file that needs nothing else.
 *
 * <p>The template engine escapes every text by its place; only the charts, made from numbers, the style sheet and the script are put in as
 * they are. Thread-safe.
 */
public final class HtmlReport {
    private static final PageParts PARTS = PageParts.load();

    private HtmlReport() {}

    /**
     * Writes the page bit by bit, for pages of which there should be no second picture in memory.
     *
     * @param report what to show
     * @param out where to, not closed
     * @throws IOException if it can't be written
     */
    public static void write(ReportView report, Writer out) throws IOException {
        try {
            // The generated class is called as it is, so that no template is looked for by its name.
            JtepageGenerated.render(
                    new OwaspHtmlTemplateOutput(new WriterOutput(new CompactWriter(out))), null, report, PARTS);
        } catch (UncheckedIOException output) {
            throw output.getCause();
        }
    }
}
