package dev.nendo.io.layout;

import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.number.Unit;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables with months down their first column and items across, each with its unit in brackets. */
final class MonthsDown {
    private static final Pattern DATED = Pattern.compile("((?:令和|平成|昭和)(?:元|[0-9]{1,2})|[12][0-9]{3})年([1-9]|1[0-2])月");

    private final Sketch sketch;
    private final Grid grid;

    MonthsDown(Sketch sketch) {
        this.sketch = sketch;
        this.grid = sketch.grid();
    }

    /** The month of the year, with or without a year before it. */
    static OptionalInt month(String text) {
        Matcher dated = DATED.matcher(Labels.plain(text));
        return dated.matches() ? OptionalInt.of(Integer.parseInt(dated.group(2))) : Labels.month(text);
    }

    private static Optional<YearMonth> dated(String text) {
        String plain = Labels.plain(text);
        return DATED.matcher(plain).matches()
                ? FiscalLabels.JAPAN.readMonth(plain).value()
                : Optional.empty();
    }

    Optional<TableLayout> layout() {
        int first = firstMonth();
        if (first == 0) {
            return sketch.stop(0, 0, "月の上に見出しの行がありません", "no header row stands above the months");
        }
        TableLayout.Builder layout = TableLayout.builder();
        Optional<TableLayout.Builder> named = columns(layout, first);
        return named.flatMap(builder -> rows(builder, first)).map(TableLayout.Builder::build);
    }

    private int firstMonth() {
        int row = 0;
        while (month(grid.cell(row, 0)).isEmpty()) {
            row++;
        }
        return row;
    }

    private Optional<TableLayout.Builder> columns(TableLayout.Builder layout, int first) {
        int header = first - 1;
        for (int column = 1; column < grid.width(); column++) {
            String head = grid.cell(header, column);
            boolean isTop = header == 0 || Heading.of(grid, header).item().isPresent() || grid.isBlankRow(header - 1);
            if (!isTop) {
                return sketch.stop(header, column, "見出しが2段以上あります", "the header has more than one row");
            }
            if (head.isEmpty()) {
                if (isBlankBelow(first, column)) {
                    continue;
                }
                return sketch.stop(header, column, "この列に見出しがありません", "this column has no head");
            }
            Optional<String[]> parts = Labels.brackets(head);
            String item = parts.map(both -> both[0]).orElse(Labels.plain(head));
            Optional<String> unit = parts.map(both -> both[1])
                    .filter(text -> Unit.find(text).isPresent())
                    .or(() -> parts.isPresent() ? Optional.empty() : Labels.counter(item));
            if (unit.isEmpty()) {
                return sketch.stop(
                        header,
                        column,
                        "この項目の単位が書かれていません(columns に unit を書く)",
                        "no unit is stated of this item; add unit to its column");
            }
            if (Labels.isDoubtful(item) || item.contains("比") || item.contains("率") || Labels.isTotal(item)) {
                sketch.leaveOut(
                        header,
                        column,
                        "この列が何かは決められないので使いません",
                        "what this column is can't be decided, so it is left out");
                continue;
            }
            Map<Trait, String> traits = new EnumMap<>(Trait.class);
            traits.put(Trait.ITEM, item);
            traits.put(Trait.ROW, "value");
            traits.put(Trait.UNIT, unit.get());
            layout.column(column, traits);
        }
        return Optional.of(layout);
    }

    private boolean isBlankBelow(int first, int column) {
        for (int row = first; row < grid.height(); row++) {
            if (!grid.cell(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<TableLayout.Builder> rows(TableLayout.Builder layout, int first) {
        Optional<FiscalYear> stated = Heading.of(grid, first - 1).year();
        Optional<YearMonth> before = Optional.empty();
        for (int row = first; row < grid.height(); row++) {
            String label = grid.cell(row, 0);
            if (grid.isBlankRow(row) || Labels.isNote(label)) {
                continue;
            }
            OptionalInt month = month(label);
            if (month.isEmpty()) {
                sketch.leaveOut(row, 0, "月の行ではないので使いません", "this is no row of a month, so it is left out");
                continue;
            }
            Optional<YearMonth> expected = before.map(last -> last.plusMonths(1));
            Optional<YearMonth> here = dated(label)
                    .or(() -> expected)
                    .or(() -> stated.flatMap(year -> year.window().months().stream()
                            .filter(m -> m.getMonthValue() == month.getAsInt())
                            .findFirst()));
            if (here.isEmpty()) {
                return sketch.stop(
                        row, 0, "年が書かれていません(table に fiscalYear を書く)", "no year is stated; add fiscalYear to the table");
            }
            boolean isNext =
                    here.get().getMonthValue() == month.getAsInt() && (expected.isEmpty() || expected.equals(here));
            if (!isNext) {
                return sketch.stop(row, 0, "月が続いていません", "the months do not follow one another");
            }
            before = here;
            for (int column = 1; column < grid.width(); column++) {
                if (!sketch.isFigure(row, column)) {
                    return sketch.stop(
                            row, column, "単位のない数値だけを読みます", "only figures without unit, mark or brackets are read");
                }
            }
            layout.row(row, Map.of(Trait.MONTH, here.get().toString()));
        }
        return Optional.of(layout);
    }
}
