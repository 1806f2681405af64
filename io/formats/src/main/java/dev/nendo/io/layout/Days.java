package dev.nendo.io.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the rows of a table are days: dates of one month, days by their numbers, or days with their weekdays. */
record Days(Grid grid, Block block) {
    private static final Pattern DATE = Pattern.compile("(?:19|20)[0-9]{2}([/.\\-])[0-9]{1,2}\\1[0-9]{1,2}");

    /** The first cell that shows it. */
    Optional<int[]> first() {
        for (int column = 0; column < grid.width(); column++) {
            Optional<int[]> dates = dates(column);
            if (dates.isPresent()) {
                return dates;
            }
        }
        for (int row : block.heads()) {
            for (int column = 0; column <= Math.min(block.first(), grid.width() - 1); column++) {
                String head = Labels.plain(grid.cell(row, column));
                boolean isDay = head.matches("(?i)日|日付|月日|日にち|day|day of month");
                if (isDay && grid.cell(block.rows().get(0), column).matches("[0-9]{1,2}(?:日|/[0-9]{1,2})?")) {
                    return Optional.of(new int[] {block.rows().get(0), column});
                }
            }
        }
        return Optional.empty();
    }

    private Optional<int[]> dates(int column) {
        Map<String, String> days = new HashMap<>();
        for (int row : block.rows()) {
            String text = grid.cell(row, column);
            Matcher date = DATE.matcher(text);
            if (date.matches()) {
                String month = text.substring(0, text.lastIndexOf(date.group(1)));
                String day = days.putIfAbsent(month, text);
                if (day != null && !day.equals(text)) {
                    return Optional.of(new int[] {row, column});
                }
            }
        }
        return Optional.empty();
    }
}
