package dev.nendo.io.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two counts and a rate in the rows of one branch, of which only one division fits every figure: the rate's numerator and denominator. */
final class RatesOfCounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MORE = 10;

    private final Sketch sketch;
    private final List<Integer> columns;
    private final Map<Integer, Map<Trait, String>> rows;

    RatesOfCounts(Sketch sketch, Set<Integer> columns, Map<Integer, Map<Trait, String>> rows) {
        this.sketch = sketch;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    void keep() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        rows.forEach((row, traits) -> groups.computeIfAbsent(
                        traits.getOrDefault(Trait.BRANCH, ""), none -> new ArrayList<>())
                .add(row));
        groups.values().stream().filter(group -> group.size() == 3).forEach(this::keep);
    }

    private void keep(List<Integer> group) {
        List<Integer> rates = group.stream()
                .filter(row ->
                        of(row, Trait.ROW).equals("rate") && of(row, Trait.UNIT).equals("%"))
                .toList();
        List<Integer> counts =
                group.stream().filter(row -> !rates.contains(row)).toList();
        boolean isNamed = group.stream().allMatch(row -> !of(row, Trait.ITEM).isEmpty());
        if (rates.size() != 1 || !isNamed) {
            return;
        }
        int rate = rates.get(0);
        boolean forward = isQuotient(rate, counts.get(0), counts.get(1));
        boolean backward = isQuotient(rate, counts.get(1), counts.get(0));
        if (forward != backward) {
            set(counts.get(forward ? 0 : 1), "numerator", rate);
            set(counts.get(forward ? 1 : 0), "denominator", rate);
        }
    }

    private String of(int row, Trait trait) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(trait, "");
    }

    private void set(int row, String role, int rate) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        traits.putAll(rows.getOrDefault(row, Map.of()));
        traits.put(Trait.ROW, role);
        traits.put(Trait.ITEM, of(rate, Trait.ITEM));
        rows.put(row, traits);
    }

    /** Whether a row is, wherever there are all three, one row by another in per cent, to its last digit. */
    private boolean isQuotient(int row, int numerator, int denominator) {
        int compared = 0;
        for (int column : columns) {
            Optional<BigDecimal> rate = sketch.number(row, column);
            Optional<BigDecimal> n = sketch.number(numerator, column);
            Optional<BigDecimal> d = sketch.number(denominator, column).filter(value -> value.signum() > 0);
            if (rate.isPresent() && n.isPresent() && d.isPresent()) {
                BigDecimal unit = BigDecimal.ONE.movePointLeft(rate.get().scale());
                BigDecimal exact = n.get()
                        .multiply(HUNDRED)
                        .divide(d.get(), Math.max(0, rate.get().scale()) + MORE, RoundingMode.HALF_UP);
                if (exact.subtract(rate.get()).abs().compareTo(unit) >= 0) {
                    return false;
                }
                compared++;
            }
        }
        return compared > 1;
    }
}
