package dev.nendo.io.layout;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.number.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above a table say of all of it: the year, the unit, and the name of what is counted. */
record Heading(Optional<FiscalYear> year, Optional<String> unit, Optional<String> item) {
    private static final Pattern PER = Pattern.compile("^([^別]{1,8})別(.+)$");
    private static final Pattern TAIL = Pattern.compile("(?:の推移|の状況|の実績|について|一覧)$");

    static Heading of(Grid grid, int end) {
        Set<FiscalYear> years = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        List<String> titles = new ArrayList<>();
        for (int row = 0; row < end; row++) {
            for (int column = 0; column < grid.width(); column++) {
                String text = grid.cell(row, column);
                Optional<String> unit = Labels.unitLine(text);
                unit.ifPresent(units::add);
                if (!text.isEmpty() && unit.isEmpty()) {
                    titles.add(text);
                    Labels.year(text, false).ifPresent(years::add);
                }
            }
        }
        Optional<String> title = titles.size() == 1 ? Optional.of(Labels.withoutYear(titles.get(0))) : Optional.empty();
        Optional<String[]> parts = title.flatMap(Labels::brackets);
        String name = parts.map(both -> both[0]).or(() -> title).orElse("");
        parts.map(both -> both[1]).flatMap(Heading::unitInBrackets).ifPresent(units::add);
        if (units.isEmpty()) {
            Labels.counter(name).ifPresent(units::add);
        }
        String item = TAIL.matcher(withoutPer(name)).replaceFirst("");
        Optional<String> sure = Optional.of(item).filter(text -> !text.isBlank() && !Labels.isDoubtful(text));
        return new Heading(
                only(years), only(units).filter(unit -> Unit.find(unit).isPresent()), sure);
    }

    /** Without 支部別 before it. */
    private static String withoutPer(String name) {
        Matcher per = PER.matcher(name);
        boolean isPer = per.matches()
                && (Labels.isBranch(per.group(1))
                        || Labels.isDistrict(per.group(1))
                        || per.group(1).equals("月"));
        return isPer ? per.group(2) : name;
    }

    /** 人 of （人）, and of （延べ人数）. */
    private static Optional<String> unitInBrackets(String text) {
        return Unit.find(text).filter(Unit::isKnown).map(unit -> text).or(() -> Labels.counter(text));
    }

    private static <T> Optional<T> only(Set<T> values) {
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }
}
