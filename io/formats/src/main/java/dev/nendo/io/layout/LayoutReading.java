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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a grid by a layout; nothing outside the rows and columns it names. Thread-safe; no state. */
public final class LayoutReading {
    private static final Pattern YEAR = Pattern.compile("(FY|CY)([12][0-9]{3})|([12][0-9]{3}-(?:0[1-9]|1[0-2]))/.+");
    private static final Pattern MONTHS =
            Pattern.compile("(?:([12][0-9]{3}-)?(0[1-9]|1[0-2]))(?:/([12][0-9]{3}-)?(0[1-9]|1[0-2]))?|([QH])([1-4])");
    private static final int APRIL = 4;
    private static final int YEAR_OF_MONTHS = 12;

    private LayoutReading() {}

    /**
     * Reads the figures of all tables of a grid.
     *
     * @param source the name of the grid, for problems
     * @param grid the grid
     * @param layout what the rows and columns of its tables are
     * @param grammar how figures are read
     * @return the figures, table by table and row by row; blank cells are none; a problem for each cell that is no figure
     */
    public static Loaded<List<LayoutFigure>> figures(
            String source, Grid grid, SheetLayout layout, CellGrammar grammar) {
        List<LayoutFigure> figures = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            table.rows().forEach((row, ofRow) -> table.columns().forEach((column, ofColumn) -> {
                String text = grid.cell(row, column);
                if (!text.isEmpty()) {
                    Map<Trait, String> traits = traits(table.table(), ofColumn, ofRow);
                    Optional<Cell> cell = grammar.find(text, Unit.NONE);
                    boolean isBracketed =
                            cell.filter(LayoutReading::isInBrackets).isPresent();
                    boolean isDated = isDated(traits);
                    if (cell.isPresent() && isDated && !(isBracketed && !traits.containsKey(Trait.BRACKETS))) {
                        figures.add(figure(Grid.address(row, column), traits, cell.get()));
                    } else {
                        problems.add(problem(source, Grid.address(row, column), text, cell.isPresent(), isBracketed));
                    }
                }
            }));
        }
        return Loaded.of(List.copyOf(figures), problems);
    }

    /** A row says more than its column, unless only the column says what sort of figure it is. */
    private static Map<Trait, String> traits(
            Map<Trait, String> table, Map<Trait, String> column, Map<Trait, String> row) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        traits.putAll(table);
        boolean isColumns = column.getOrDefault(Trait.ROW, "value")
                        .matches("year-on-year|change|achievement|rate|cumulative|target")
                && row.getOrDefault(Trait.ROW, "value").matches("value|rate");
        traits.putAll(isColumns ? row : column);
        traits.putAll(isColumns ? column : row);
        if (!isColumns
                && row.containsKey(Trait.MONTH)
                && !row.containsKey(Trait.FISCAL_YEAR)
                && column.containsKey(Trait.FISCAL_YEAR)) {
            traits.putAll(Map.of(Trait.FISCAL_YEAR, column.getOrDefault(Trait.FISCAL_YEAR, "")));
        }
        return traits;
    }

    private static boolean isInBrackets(Cell cell) {
        return cell instanceof Cell.Value value && value.printed().isParenthesised();
    }

    private static LayoutFigure figure(String address, Map<Trait, String> traits, Cell cell) {
        if (cell instanceof Cell.Value value && !value.printed().unit().equals(Unit.NONE)) {
            traits.put(Trait.UNIT, value.printed().unit().symbol());
            if (traits.getOrDefault(Trait.ROW, "").equals("value")
                    && value.printed().unit().symbol().equals("%")) {
                traits.put(Trait.ROW, "rate");
            }
        }
        return new LayoutFigure(address, traits, cell);
    }

    private static Problem problem(String source, String address, String text, boolean isCell, boolean isBracketed) {
        if (!isCell) {
            return LayoutProblems.leftOut(
                    source, address, text, "数値ではないので使いません", "this is no figure, so it is left out");
        }
        return isBracketed
                ? LayoutProblems.leftOut(
                        source,
                        address,
                        text,
                        "括弧の意味が決められないので使いません(rows か columns に \"brackets\": \"negative\" または \"plain\" を書く)",
                        "what the brackets mean can't be decided, so it is left out; add \"brackets\": \"negative\" or \"plain\" to its row or column")
                : LayoutProblems.stopped(
                        source, address, text, "レイアウトに年度か月がありません", "the layout has no year or month for this");
    }

    /** Makes the months absolute, those of the whole year where none are said, and finds the fiscal year that they are all in. */
    static boolean isDated(Map<Trait, String> traits) {
        Optional<YearMonth> first = firstMonth(traits.getOrDefault(Trait.FISCAL_YEAR, ""));
        String month = traits.getOrDefault(Trait.MONTH, "");
        YearMonth from;
        YearMonth to;
        Matcher months = MONTHS.matcher(month);
        if (month.isEmpty()) {
            if (first.isEmpty()) {
                return false;
            }
            from = first.get();
            to = from.plusMonths(YEAR_OF_MONTHS - 1L);
        } else if (!months.matches() || (months.group(1) == null && first.isEmpty())) {
            return false;
        } else if (months.group(5) != null) {
            int length = months.group(5).equals("Q") ? 3 : 6;
            from = first.orElseThrow().plusMonths((Integer.parseInt(months.group(6)) - 1L) * length);
            to = from.plusMonths(length - 1L);
        } else {
            from = month(months.group(1), months.group(2), first);
            to = months.group(4) == null ? from : month(months.group(3), months.group(4), first);
        }
        traits.put(Trait.MONTH, from.equals(to) ? from.toString() : from + "/" + to);
        if (fiscalYear(from) == fiscalYear(to)) {
            traits.put(Trait.FISCAL_YEAR, "FY" + fiscalYear(from));
        } else {
            traits.remove(Trait.FISCAL_YEAR);
        }
        return true;
    }

    private static int fiscalYear(YearMonth month) {
        return month.getMonthValue() < APRIL ? month.getYear() - 1 : month.getYear();
    }

    private static YearMonth month(@Nullable String year, String month, Optional<YearMonth> first) {
        if (year != null) {
            return YearMonth.parse(year + month);
        }
        YearMonth start = first.orElseThrow();
        int number = Integer.parseInt(month);
        return YearMonth.of(number < start.getMonthValue() ? start.getYear() + 1 : start.getYear(), number);
    }

    private static Optional<YearMonth> firstMonth(String year) {
        Matcher matcher = YEAR.matcher(year);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(3) != null
                        ? YearMonth.parse(matcher.group(3))
                        : YearMonth.of(
                                Integer.parseInt(matcher.group(2)),
                                matcher.group(1).equals("FY") ? APRIL : 1));
    }
}
