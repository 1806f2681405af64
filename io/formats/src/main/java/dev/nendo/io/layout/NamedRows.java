package dev.nendo.io.layout;

import java.util.List;
import java.util.Map;

/**
 * Who the figures of each row are of and what they count, from the columns with names.
 *
 * @param rows the rows with figures
 * @param names which columns have names
 * @param parts the labels in those columns, by row
 * @param naming which names are branches
 */
record NamedRows(List<Integer> rows, RowNames names, Map<Integer, Map<Integer, Label>> parts, Naming naming) {
    static Label label(Map<Integer, Map<Integer, Label>> parts, int row, int column) {
        return parts.getOrDefault(row, Map.of()).getOrDefault(column, Label.NONE);
    }

    private String names(int row, RowNames.Role role) {
        return String.join(
                " ",
                names.columns(role).stream()
                        .map(column -> label(parts, row, column).name())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    String branch(int row) {
        String branch = names(row, RowNames.Role.BRANCH);
        String district = names(row, RowNames.Role.DISTRICT);
        String other = naming.otherIsBranch()
                ? (names(row, RowNames.Role.KIND) + " " + names(row, RowNames.Role.OTHER)).strip()
                : "";
        String band = !naming.otherIsBranch() && names.has(RowNames.Role.BRANCH) ? "" : bandName(row);
        String own = branch.isEmpty() ? other : branch;
        boolean isBandBranch =
                own.isEmpty() && !naming.columnsAreBranches() && !item(row).contains(band);
        return !own.isEmpty() ? own : !district.isEmpty() ? district : isBandBranch ? band : "";
    }

    private String bandName(int row) {
        return names.band(row).map(Label::name).orElse("");
    }

    String item(int row) {
        if (naming.otherIsBranch()) {
            return "";
        }
        return (names(row, RowNames.Role.KIND) + " " + names(row, RowNames.Role.OTHER)).strip();
    }

    /** Whether several rows have a name. */
    boolean isRepeated(String name) {
        return rows.stream()
                        .filter(row -> branch(row).equals(name) || item(row).equals(name))
                        .count()
                > 1;
    }
}
