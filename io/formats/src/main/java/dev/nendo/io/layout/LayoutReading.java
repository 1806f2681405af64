package dev.nendo.io.layout;

import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Unit;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the figures of a grid by a layout; nothing outside the rows and columns it names. Thread-safe; no state. */
public final class LayoutReading {
    private static final Pattern WITHIN_YEAR = Pattern.compile("(0[1-9]|1[0-2])(?:/(0[1-9]|1[0-2]))?");
    private static final Pattern FISCAL_YEAR = Pattern.compile("FY[12][0-9]{3}");
    private static final int APRIL = 4;

    private LayoutReading() {}

    /**
     * Reads every figure where a named row and a named column cross.
     *
     * @param source the name of the grid, for problems
     * @param grid the grid
     * @param layout what its rows and columns are
     * @param grammar how figures are read
     * @return the figures, row by row; blank cells are none; a problem for each cell that is no figure
     */
    public static Loaded<List<LayoutFigure>> figures(
            String source, Grid grid, TableLayout layout, CellGrammar grammar) {
        List<LayoutFigure> figures = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        layout.rows().forEach((row, ofRow) -> layout.columns().forEach((column, ofColumn) -> {
            String text = grid.cell(row, column);
            if (!text.isEmpty()) {
                Map<Trait, String> traits = new EnumMap<>(Trait.class);
                traits.putAll(layout.table());
                traits.putAll(ofColumn);
                traits.putAll(ofRow);
                String address = Grid.address(row, column);
                Optional<Cell> cell = grammar.find(text, Unit.NONE);
                if (cell.isPresent() && isDated(traits)) {
                    figures.add(new LayoutFigure(address, traits, cell.get()));
                } else {
                    problems.add(LayoutProblems.stopped(
                            source,
                            address,
                            text,
                            cell.isPresent() ? "レイアウトに年度か月がありません" : "数値ではありません",
                            cell.isPresent() ? "the layout has no year or month for this" : "this is no figure"));
                }
            }
        }));
        return Loaded.of(List.copyOf(figures), problems);
    }

    /** Makes months within the year absolute, and finds the year of absolute ones. */
    private static boolean isDated(Map<Trait, String> traits) {
        String month = traits.getOrDefault(Trait.MONTH, "");
        String year = traits.getOrDefault(Trait.FISCAL_YEAR, "");
        if (WITHIN_YEAR.matcher(month).matches()) {
            if (!FISCAL_YEAR.matcher(year).matches()) {
                return false;
            }
            int first = Integer.parseInt(year.substring(2));
            List<String> months = new ArrayList<>();
            for (String part : month.split("/", -1)) {
                int number = Integer.parseInt(part);
                months.add(
                        YearMonth.of(number < APRIL ? first + 1 : first, number).toString());
            }
            traits.put(Trait.MONTH, String.join("/", months));
            return true;
        }
        if (!month.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")) {
            return false;
        }
        YearMonth absolute = YearMonth.parse(month);
        int first = absolute.getMonthValue() < APRIL ? absolute.getYear() - 1 : absolute.getYear();
        traits.put(Trait.FISCAL_YEAR, "FY" + first);
        return true;
    }
}
