package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the columns before the figures say of each row: names that stand only where they change hold until the next. */
final class RowNames {
    /** What a column of names is, by its head. */
    enum Role {
        DISTRICT,
        BRANCH,
        KIND,
        OTHER,
        TIME,
        UNIT,
        NOTHING
    }

    private final Grid grid;
    private final Block block;
    private final Periods periods;
    private final Map<Integer, Role> roles = new TreeMap<>();

    RowNames(Grid grid, Block block, Periods periods) {
        this.grid = grid;
        this.block = block;
        this.periods = periods;
        for (int column = 0; column < block.first(); column++) {
            roles.put(column, role(column));
        }
        boolean hasBranch = roles.containsValue(Role.BRANCH);
        List<Integer> districts = columns(Role.DISTRICT);
        if (districts.size() > 1 || (!districts.isEmpty() && hasBranch)) {
            return;
        }
        List<Integer> others = columns(Role.OTHER);
        if (!districts.isEmpty()
                && !hasBranch
                && others.size() == 1
                && columns(Role.KIND).isEmpty()
                && others.get(0) > districts.get(0)) {
            roles.put(others.get(0), Role.BRANCH);
        } else if (!districts.isEmpty() && !hasBranch) {
            roles.put(districts.get(0), Role.BRANCH);
        }
    }

    private Role role(int column) {
        String head = block.heads().stream()
                .map(row -> Labels.label(grid.cell(row, column)))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> Labels.isJapanese(one) && !Labels.isJapanese(other) ? one : other)
                .orElse("");
        boolean isBlank =
                block.rows().stream().allMatch(row -> grid.cell(row, column).isEmpty());
        boolean isWeekdays = block.rows().stream()
                .map(row -> grid.cell(row, column))
                .allMatch(text -> text.matches("[(（]?[月火水木金土日][)）]?(?:曜日?)?|[↑↓↗↘→▲▼＋+－-]?"));
        if (isBlank || isWeekdays || Labels.isNumber(head)) {
            return Role.NOTHING;
        }
        if (Labels.isUnit(head) || isUnits(column)) {
            return Role.UNIT;
        }
        if (Labels.plain(head).matches("(?:基準|目標|策定|開始|終了|設置|開設|達成)年度?")) {
            return Role.NOTHING;
        }
        if (new YearColumn(grid, block.rows(), column).isYears()
                || Labels.plain(head).matches("月|月別|月次")) {
            return Role.TIME;
        }
        return Labels.isKind(head) || areMeasures(column)
                ? Role.KIND
                : Labels.isBranch(head) ? Role.BRANCH : Labels.isDistrict(head) ? Role.DISTRICT : Role.OTHER;
    }

    /** Whether each name has its unit in brackets. */
    private boolean areMeasures(int column) {
        return block.rows().stream()
                .map(row -> Labels.label(grid.cell(row, column)))
                .filter(text -> !text.isEmpty())
                .allMatch(text -> Labels.brackets(text)
                        .flatMap(parts -> Labels.unitInBrackets(parts[1]))
                        .isPresent());
    }

    private boolean isUnits(int column) {
        return column > 0
                && block.rows().stream()
                        .map(row -> Labels.label(grid.cell(row, column)))
                        .allMatch(text -> text.isEmpty()
                                || Headings.isUnit(text)
                                || Headings.isUnit(text.replaceAll("[()]", "")));
    }

    List<Integer> columns(Role role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean has(Role role) {
        return roles.containsValue(role);
    }

    /** The text of a row in a column; where it is blank but a later one is not, that of the row above. */
    String text(int row, int column) {
        String text = grid.cell(row, column);
        if (!text.isEmpty()) {
            return text;
        }
        boolean isContinued = false;
        for (int later = column + 1; later < block.first(); later++) {
            isContinued |= !grid.cell(row, later).isEmpty() && roles.get(later) != Role.UNIT;
        }
        for (int above = row - 1; isContinued && above >= block.rows().get(0); above--) {
            if (!grid.cell(above, column).isEmpty()) {
                return Labels.isTotal(grid.cell(above, column)) && block.rows().contains(above)
                        ? ""
                        : grid.cell(above, column);
            }
        }
        return "";
    }

    /** The labels of all rows by the columns of names. */
    Map<Integer, Map<Integer, Label>> read() {
        Map<Integer, Map<Integer, Label>> all = new TreeMap<>();
        block.rows().forEach(row -> all.put(row, new TreeMap<>()));
        for (int column = 0; column < block.first(); column++) {
            Map<String, Label> known = new HashMap<>();
            for (int row : block.rows()) {
                boolean isHere = !grid.cell(row, column).isEmpty();
                String text = text(row, column);
                Label label = isHere || !known.containsKey(text)
                        ? Label.of(withMonth(withoutMark(text, column), column), periods)
                        : known.get(text);
                known.put(text, label);
                all.computeIfAbsent(row, none -> new TreeMap<>())
                        .put(column, text.isEmpty() || roles.get(column) == Role.NOTHING ? Label.NONE : label);
            }
        }
        return all;
    }

    /** A number under the head 月 is a month. */
    private String withMonth(String text, int column) {
        boolean isMonths = block.heads().stream()
                .anyMatch(row -> Labels.plain(grid.cell(row, column)).matches("月|月別|月次"));
        return isMonths && text.matches("[1-9]|1[0-2]") ? text + "月" : text;
    }

    /** Without the number of a footnote behind a word, unless names differ by it alone. */
    private String withoutMark(String text, int column) {
        String label = Labels.label(text);
        if (!label.matches("(?s).*[A-Za-z)] [0-9]{1,2}")) {
            return text;
        }
        String bare = label.replaceFirst(" [0-9]{1,2}$", "");
        long alike = block.rows().stream()
                .map(row -> Labels.label(grid.cell(row, column)))
                .filter(other -> other.replaceFirst(" [0-9]{1,2}$", "").equals(bare))
                .distinct()
                .count();
        return alike > 1 ? text : bare;
    }

    /** The label of the heading row that a row stands below, if there is one. */
    Optional<Label> band(int row) {
        List<Integer> above = new ArrayList<>();
        block.bands().keySet().stream().filter(band -> band < row).sorted().forEach(above::add);
        return above.isEmpty()
                ? Optional.empty()
                : Optional.of(above.get(above.size() - 1))
                        .map(band -> grid.cell(band, block.bands().getOrDefault(band, 0)))
                        .filter(text -> !Labels.isNote(text))
                        .map(text -> Label.of(text, periods));
    }
}
