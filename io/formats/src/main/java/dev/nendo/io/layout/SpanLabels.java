package dev.nendo.io.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labels such as 2010-11, which are a fiscal year or a month: all of a table's decide together.
 *
 * @param meaning what they are; empty where they are both, or could be either
 * @param doubtful the place of the first that could be either, row and column
 */
record SpanLabels(Optional<SpanLabels.Meaning> meaning, Optional<List<Integer>> doubtful) {
    private static final Pattern FORM = Pattern.compile("((?:19|20)[0-9]{2})[/\\-–]([0-9]{2})");

    /** What heads a column of years, and one of months. */
    private static final Pattern YEARS =
            Pattern.compile("年度|会計年度|(?:fiscal|financial) ?years?|fy", Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTHS = Pattern.compile("月|年月|months?", Pattern.CASE_INSENSITIVE);

    /** What such a label is. */
    enum Meaning {
        YEAR,
        MONTH
    }

    /** Those of a table's heads, and of its rows before the columns of figures. */
    static SpanLabels of(Grid grid, Block block) {
        Set<Meaning> sure = EnumSet.noneOf(Meaning.class);
        List<List<Integer>> doubtful = cells(grid, block)
                .filter(place -> isDoubtful(grid.cell(place.get(0), place.get(1)), sure))
                .toList();
        return new SpanLabels(
                sure.size() == 1 ? sure.stream().findFirst() : Optional.empty(),
                doubtful.stream().findFirst());
    }

    private static Stream<List<Integer>> cells(Grid grid, Block block) {
        Stream<List<Integer>> heads = block.heads().stream()
                .flatMap(row -> IntStream.range(0, grid.width()).mapToObj(column -> List.of(row, column)));
        Stream<List<Integer>> names = block.rows().stream().flatMap(row -> IntStream.range(0, grid.width())
                .filter(column -> !block.columns().contains(column))
                .mapToObj(column -> List.of(row, column)));
        return Stream.concat(heads, names);
    }

    /** Whether a label could be either; what another surely is, is kept. */
    private static boolean isDoubtful(String text, Set<Meaning> sure) {
        String plain = Labels.label(text);
        if (YEARS.matcher(plain).matches()) {
            sure.add(Meaning.YEAR);
        } else if (MONTHS.matcher(plain).matches()) {
            sure.add(Meaning.MONTH);
        }
        Matcher label = FORM.matcher(plain);
        if (!label.matches()) {
            return false;
        }
        int next = Integer.parseInt(label.group(2));
        boolean isYear = next == (Integer.parseInt(label.group(1)) + 1) % 100;
        boolean isMonth = next >= 1 && next <= 12;
        if (isYear != isMonth) {
            sure.add(isYear ? Meaning.YEAR : Meaning.MONTH);
        }
        return isYear && isMonth;
    }

    /** Whether there is such a label and nothing says which it is. */
    boolean isUndecided() {
        return doubtful.isPresent() && meaning.isEmpty();
    }

    boolean areMonths() {
        return meaning.filter(Meaning.MONTH::equals).isPresent();
    }
}
