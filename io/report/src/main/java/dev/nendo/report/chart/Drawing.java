package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import java.math.RoundingMode;
import java.util.List;

/**
 * Inline SVG written element by element. What an element looks like is a class of the page's style sheet, so that light, dark and print are
 * the page's matter; no element has an id that could clash with another drawing's. Numbers are rounded to a tenth of a pixel.
 */
final class Drawing {
    /** The class of what is drawn along its path and not filled. */
    private static final String DRAWN = " l";

    private final int width;
    private final int height;
    private final StringBuilder shapes = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A surface between two opposite corners. */
    void box(String style, Point corner, Point opposite) {
        Rational left = corner.x().min(opposite.x());
        Rational top = corner.y().min(opposite.y());
        shapes.append("<rect");
        attribute("class", style);
        attribute("x", pixels(left));
        attribute("y", pixels(top));
        attribute("width", pixels(corner.x().max(opposite.x()).minus(left)));
        attribute("height", pixels(corner.y().max(opposite.y()).minus(top)));
        shapes.append("/>");
    }

    void dot(String style, Point centre, Rational radius) {
        shapes.append("<circle");
        attribute("class", style);
        attribute("cx", pixels(centre.x()));
        attribute("cy", pixels(centre.y()));
        attribute("r", pixels(radius));
        shapes.append("/>");
    }

    /** A line from point to point. */
    void line(String style, List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(pixels(point.x()))
                    .append(' ')
                    .append(pixels(point.y()));
        }
        shapes.append("<path");
        attribute("class", style + DRAWN);
        attribute("d", path.toString());
        shapes.append("/>");
    }

    /** Writes numerals; the anchor is SVG's own, so that no font has to be measured. */
    void text(String numerals, Point at, String anchor) {
        texts.append("<text x=\"")
                .append(pixels(at.x()))
                .append("\" y=\"")
                .append(pixels(at.y()))
                .append("\" class=\"")
                .append(anchor)
                .append("\">")
                .append(numerals)
                .append("</text>");
    }

    /** The picture as an element that is named by another one of the page; decoration where no id is given. */
    String toSvg(String style, String labelledBy) {
        String name =
                labelledBy.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-labelledby=\"" + labelledBy + "\"";
        return "<svg class=\"" + style + "\" viewBox=\"0 0 " + width + " " + height + "\" " + name + ">" + shapes
                + texts + "</svg>";
    }

    private void attribute(String name, String value) {
        shapes.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String pixels(Rational length) {
        return length.toDecimal(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
