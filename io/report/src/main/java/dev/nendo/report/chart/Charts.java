package dev.nendo.report.chart;

import java.util.List;

/**
 * Draws charts as inline SVG.
 *
 * <p>The texts in a chart are numerals, the same in every language; all words belong to the page. Colours are classes for the page's style
 * sheet. Numbers are rounded to pixels only. Thread-safe.
 */
public final class Charts {
    private Charts() {}

    /**
     * Draws the chart of a KPI.
     *
     * @param data its numbers
     * @param labelledBy the id of the page's element that names the chart
     * @return an {@code svg} element without ids of its own
     */
    public static String draw(ChartData data, String labelledBy) {
        return data.isMonthly() ? MonthlyChart.draw(data, labelledBy) : SingleChart.draw(data, labelledBy);
    }

    /**
     * Draws charts in small, to one scale, so that they can be compared at a glance.
     *
     * @param data the numbers of each
     * @return as many {@code svg} elements, which are no more than decoration to readers who can't see them
     */
    public static List<String> small(List<ChartData> data) {
        return SmallCharts.draw(data);
    }
}
