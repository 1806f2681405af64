package dev.nendo.io.layout;

import java.util.Map;
import java.util.Optional;

/**
 * What of the times of a table can't be decided, so that its proposal stops at the cell.
 *
 * @param sketch the grid
 * @param block where the table is
 * @param headings what the lines above it say
 * @param names its columns with names
 * @param columns the labels of its columns
 * @param rows the labels of its rows
 */
record Doubts(
        Sketch sketch,
        Block block,
        Headings headings,
        RowNames names,
        Map<Integer, Label> columns,
        Map<Integer, Label> rows) {

    /** Stops at the first doubt, if there is one. */
    boolean stop() {
        return isByDays() || beginsInJanuary() || isOfSchoolYears() || hasUnreadTimes() || hasBareYears();
    }

    private int head() {
        return block.heads().isEmpty() ? 0 : block.heads().get(block.heads().size() - 1);
    }

    private boolean isByDays() {
        boolean isLabelled =
                rows.values().stream().anyMatch(label -> label.kinds().contains(Kind.DAY));
        Optional<int[]> day =
                isLabelled ? Optional.of(new int[] {block.rows().get(0), 0}) : new Days(sketch.grid(), block).first();
        day.ifPresent(cell -> sketch.stop(
                cell[0],
                cell[1],
                "日ごとの表は読みません(月ごとに合計した表にする)",
                "a table by days is not read; add its days up to months"));
        return day.isPresent();
    }

    private boolean beginsInJanuary() {
        Optional<Integer> column = LabelTimes.doubtful(columns, headings);
        Optional<Integer> row = LabelTimes.doubtful(rows, headings);
        if (column.isPresent() || row.isPresent()) {
            sketch.stop(
                    row.orElse(head()),
                    row.isPresent() ? 0 : column.orElse(0),
                    "年度の表が1月から始まるので何年の月か決められません(列か行に \"month\": \"2021-01\" のように書く)",
                    "a table of a fiscal year begins in January, so the year of its months can't be decided; add \"month\": \"2021-01\" to its line");
        }
        return column.isPresent() || row.isPresent();
    }

    private boolean isOfSchoolYears() {
        if (headings.isSchoolYear()) {
            sketch.stop(
                    head(),
                    block.first(),
                    "学校年度の始まる月が決められません(列か行に \"fiscalYear\": \"2021-09/2022-08\" のように書く)",
                    "in which month the school year begins is not stated; add \"fiscalYear\": \"2021-09/2022-08\" to its line");
        }
        return headings.isSchoolYear();
    }

    private boolean hasUnreadTimes() {
        Optional<Integer> unread = names.columns(RowNames.Role.OTHER).stream()
                .filter(column -> block.heads().stream().anyMatch(row -> Labels.isTime(sketch.text(row, column))))
                .findFirst();
        unread.ifPresent(column -> sketch.stop(
                block.rows().get(0),
                column,
                "この列の年月が読み取れません(rows に \"fiscalYear\" か \"month\" を書く)",
                "the times of this column can't be read; add \"fiscalYear\" or \"month\" to its rows"));
        return unread.isPresent();
    }

    private boolean hasBareYears() {
        Optional<int[]> year = new BareYears(sketch.grid(), block).unsaid(headings);
        year.ifPresent(
                cell -> sketch.stop(
                        cell[0],
                        cell[1],
                        "年か年度か決められません(列か行に \"fiscalYear\": \"FY2021\" または \"CY2021\" のように書く)",
                        "whether this is a fiscal or a calendar year can't be decided; add \"fiscalYear\": \"FY2021\" or \"CY2021\" to its line"));
        return year.isPresent();
    }
}
