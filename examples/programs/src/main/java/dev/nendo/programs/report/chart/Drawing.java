package dev.nendo.programs.report.chart;

import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jfree.svg.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A canvas whose result is inline SVG: colours become classes of the page's style sheet, so that light, dark and print are the page's matter,
 * and no id is left that could clash with another chart's.
 */
final class Drawing {
    private final int width;
    private final int height;
    private final SVGGraphics2D canvas;
    private final Document labels;
    private final Element texts;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
        this.canvas = new SVGGraphics2D(width, height);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setGeomDoubleConverter(Drawing::coordinate);
        this.labels = document("<svg/>");
        this.texts = labels.getDocumentElement();
    }

    SVGGraphics2D canvas() {
        return canvas;
    }

    /** Writes numerals; the anchor is SVG's own, so that no font of this machine has to be measured. */
    void text(String text, double x, double y, String anchor) {
        Element element = labels.createElement("text");
        element.setAttribute("x", coordinate(x));
        element.setAttribute("y", coordinate(y));
        element.setAttribute("class", anchor);
        element.setTextContent(text);
        texts.appendChild(element);
    }

    /** The picture as an element that is named by another one of the page. */
    String toSvg(String style, String labelledBy) {
        Document svg = document(canvas.getSVGElement());
        Compaction.compact(svg);
        Element root = svg.getDocumentElement();
        root.setAttribute("class", style);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        if (labelledBy.isEmpty()) {
            root.setAttribute("aria-hidden", "true");
        } else {
            root.setAttribute("role", "img");
            root.setAttribute("aria-labelledby", labelledBy);
        }
        while (texts.getFirstChild() != null) {
            root.appendChild(svg.adoptNode(texts.getFirstChild()));
        }
        return write(svg);
    }

    static String coordinate(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Document document(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException("the drawing is no XML: " + broken.getMessage(), broken);
        }
    }

    private static String write(Document svg) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(svg), new StreamResult(out));
            return out.toString();
        } catch (TransformerException failed) {
            throw new IllegalStateException("the drawing can't be written: " + failed.getMessage(), failed);
        }
    }
}
