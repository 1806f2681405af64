package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the rows of a head say of each column: cells that span several columns hold for all of them. */
final class ColumnHeads {
    private final Grid grid;
    private final Block block;
    private final Periods periods;
    private final Set<Integer> translations = new HashSet<>();

    ColumnHeads(Grid grid, Block block, Periods periods) {
        this.grid = grid;
        this.block = block;
        this.periods = periods;
        for (int row : block.heads()) {
            if (isTranslation(row)) {
                translations.add(row);
            }
        }
    }

    /** A row without Japanese, of which another row has the same columns in Japanese. */
    private boolean isTranslation(int row) {
        List<Integer> filled = filled(row);
        boolean isEnglish = !filled.isEmpty()
                && filled.stream()
                        .map(column -> grid.cell(row, column))
                        .allMatch(text -> !Labels.isJapanese(text)
                                && text.matches("(?s).*[A-Za-z]{2,}.*")
                                && !Headings.isUnit(Labels.unitInBrackets(Labels.label(text))
                                        .orElse(text)));
        return isEnglish
                && filled.stream().allMatch(column -> block.heads().stream()
                        .anyMatch(other -> other != row && Labels.isJapanese(grid.cell(other, column))));
    }

    private List<Integer> filled(int row) {
        return block.columns().stream()
                .filter(column -> !grid.cell(row, column).isEmpty())
                .toList();
    }

    Map<Integer, Label> read() {
        Map<Integer, List<String>> paths = new HashMap<>();
        block.columns().forEach(column -> paths.put(column, new ArrayList<>()));
        List<Integer> rows = block.heads().stream()
                .filter(row -> !translations.contains(row))
                .toList();
        for (int level = 0; level < rows.size(); level++) {
            String held = "";
            for (int column = block.first(); column < grid.width(); column++) {
                String text = grid.cell(rows.get(level), column);
                if (!text.isEmpty()) {
                    held = text;
                } else if (isNewAbove(rows, level, column) || isLeaf(rows, level)) {
                    held = "";
                }
                if (paths.containsKey(column)) {
                    paths.getOrDefault(column, new ArrayList<>()).add(held);
                }
            }
        }
        Map<Integer, Label> labels = new TreeMap<>();
        Map<Integer, List<Label>> read = new HashMap<>();
        paths.keySet().forEach(column -> read.put(column, new ArrayList<>()));
        for (int level = 0; level < rows.size(); level++) {
            String before = "";
            Label last = Label.NONE;
            for (int column : block.columns()) {
                String text = paths.getOrDefault(column, List.of()).get(level);
                boolean isSpan = text.equals(before)
                        && grid.cell(rows.get(level), column).isEmpty();
                last = text.isEmpty() ? Label.NONE : isSpan ? last : unitOrLabel(text);
                before = text;
                read.getOrDefault(column, new ArrayList<>()).add(last);
            }
        }
        for (int column : block.columns()) {
            labels.put(
                    column,
                    joined(column, paths.getOrDefault(column, List.of()), read.getOrDefault(column, List.of())));
        }
        Carry.over(labels);
        return labels;
    }

    private Label unitOrLabel(String text) {
        String plain = Labels.label(text);
        String inner = plain.matches("[(\\[].*[)\\]]") ? plain.substring(1, plain.length() - 1) : plain;
        boolean isBare = inner.equals(plain);
        boolean isUnit = Headings.isUnit(inner)
                && (!isBare
                        || (inner.length() <= 3
                                && block.heads().size() > 1
                                && Kind.find(inner).isEmpty()))
                && !inner.matches("[年月日]|.*数");
        return isUnit ? new Label(Period.NONE, 0, List.of(), inner, false, "", "") : Label.of(text, periods);
    }

    private Label joined(int column, List<String> texts, List<Label> labels) {
        List<Label> parts = new ArrayList<>(labels);
        int above = -1;
        for (int i = 0; i < texts.size(); i++) {
            String here = Labels.label(texts.get(i));
            String before = above < 0 ? "" : Labels.label(texts.get(above));
            boolean isBroken = !before.isEmpty()
                    && !here.isEmpty()
                    && (Kind.find(before + here).isPresent()
                            || (here.matches("[額率数量高減費値比者]|済額|者数")
                                    && Labels.isJapanese(before)
                                    && !isSpan(column, above)));
            if (isBroken) {
                parts.set(above, Label.NONE);
                parts.set(i, Label.of(before + here, periods));
            }
            above = here.isEmpty() ? above : i;
        }
        return parts.stream().reduce(Label.NONE, (all, part) -> part.below(all));
    }

    /** Whether a cell of a head stands over the next column too. */
    private boolean isSpan(int column, int level) {
        List<Integer> rows = block.heads().stream()
                .filter(row -> !translations.contains(row))
                .toList();
        return block.columns().contains(column + 1)
                && grid.cell(rows.get(level), column + 1).isEmpty()
                && !isNewAbove(rows, level, column + 1);
    }

    private boolean isNewAbove(List<Integer> rows, int level, int column) {
        return rows.subList(0, level).stream()
                .anyMatch(row -> !grid.cell(row, column).isEmpty());
    }

    /** The lowest row of several holds for its own columns only. */
    private boolean isLeaf(List<Integer> rows, int level) {
        return level == rows.size() - 1;
    }
}
