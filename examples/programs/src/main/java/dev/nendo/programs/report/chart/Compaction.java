package dev.nendo.programs.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Strips a drawing of all that the page's style sheet says better: a chart takes a third of the bytes, and can be themed. */
final class Compaction {
    private static final List<String> SUPERFLUOUS =
            List.of("style", "clip-path", "xmlns", "xmlns:xlink", "xmlns:jfreesvg", "width", "height");

    private Compaction() {}

    static void compact(Document svg) {
        Element root = svg.getDocumentElement();
        SUPERFLUOUS.forEach(root::removeAttribute);
        for (Element element : children(root)) {
            if (element.getTagName().equals("defs")) {
                root.removeChild(element);
            } else {
                style(element);
                unwrap(element);
            }
        }
        join(root);
    }

    /** Segments of which each begins where the one before ends become one line. */
    private static void join(Element root) {
        Element line = null;
        String end = "";
        for (Element element : children(root)) {
            boolean segment = element.getTagName().equals("line");
            String from = element.getAttribute("x1") + " " + element.getAttribute("y1");
            String to = element.getAttribute("x2") + " " + element.getAttribute("y2");
            if (segment
                    && line != null
                    && from.equals(end)
                    && line.getAttribute("class").equals(element.getAttribute("class") + " l")) {
                line.setAttribute("d", line.getAttribute("d") + "L" + to);
                root.removeChild(element);
            } else {
                line = segment ? path(element, "M" + from + "L" + to) : null;
            }
            end = to;
        }
    }

    private static Element path(Element segment, String data) {
        Element path = segment.getOwnerDocument().createElement("path");
        path.setAttribute("class", segment.getAttribute("class") + " l");
        path.setAttribute("d", data);
        segment.getParentNode().replaceChild(path, segment);
        return path;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        IntStream.range(0, parent.getChildNodes().getLength()).forEach(i -> {
            if (parent.getChildNodes().item(i) instanceof Element element) {
                children.add(element);
            }
        });
        return children;
    }

    private static void style(Element element) {
        boolean drawn = element.getAttribute("style").contains("fill:none");
        Optional<String> style =
                colour(element.getAttribute("style")).map(colour -> colour.style() + (drawn ? " l" : ""));
        element.removeAttribute("style");
        element.removeAttribute("clip-path");
        style.ifPresent(name -> element.setAttribute("class", name));
    }

    private static Optional<Colour> colour(String style) {
        return Arrays.stream(Colour.values())
                .filter(colour -> style.contains(colour.code()))
                .findFirst();
    }

    /** A group holds one shape: the shape takes its place. */
    private static void unwrap(Element group) {
        if (!group.getTagName().equals("g")) {
            return;
        }
        for (Element shape : children(group)) {
            shape.setAttribute("class", group.getAttribute("class"));
            Node parent = group.getParentNode();
            parent.insertBefore(shape, group);
        }
        group.getParentNode().removeChild(group);
    }
}
