package dev.nendo.programs.report.chart;

import java.awt.Color;

/** What a stroke or a surface is, painted in a colour of its own that the page's style sheet replaces. */
enum Colour {
    GRID("g", 1),
    BAR("b", 2),
    POINT("m", 3),
    TO_DATE("c", 4),
    PRIOR("p", 5),
    TARGET("t", 6);

    private final String style;
    private final int blue;

    Colour(String style, int blue) {
        this.style = style;
        this.blue = blue;
    }

    /** The class that the style sheet knows it by. */
    String style() {
        return style;
    }

    Color paint() {
        return new Color(0, 0, blue);
    }

    /** How the painted colour is written in SVG. */
    String code() {
        return "rgb(0,0," + blue + ")";
    }
}
