package dev.nendo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However observations are delivered, they are the same observations. */
class ObservationsProperties {
    record Row(String branch, String kpi, YearMonth month, Optional<BigDecimal> number, int flag) {
        void addTo(Observations.Builder builder) {
            BigDecimal value = number.orElse(null);
            if (flag == 3 && value == null) {
                builder.addState(branch, kpi, month, MonthState.SUPPRESSED);
            } else if (kpi.equals("rate")) {
                if (flag == 0) {
                    builder.addRate(branch, kpi, month, value, BigDecimal.TEN);
                } else {
                    builder.addRate(branch, kpi, month, value, BigDecimal.TEN, mark());
                }
            } else if (flag == 0) {
                builder.addValue(branch, kpi, month, value);
            } else {
                builder.addValue(branch, kpi, month, value, mark());
            }
        }

        private ObservationFlag mark() {
            return flag == 1 ? ObservationFlag.PRELIMINARY : ObservationFlag.REVISED;
        }

        String key() {
            return branch + kpi + month;
        }
    }

    @Provide
    static Arbitrary<List<Row>> rows() {
        Arbitrary<Row> row = Combinators.combine(
                        Arbitraries.of("north", "south", "east"),
                        Arbitraries.of("rate", "value"),
                        Arbitraries.integers().between(0, 40).map(i -> YearMonth.of(2022, 1)
                                .plusMonths(i)),
                        Arbitraries.longs().map(n -> BigDecimal.valueOf(n, 3)).optional(),
                        Arbitraries.integers().between(0, 3))
                .as(Row::new);
        return row.list().ofMaxSize(60).map(ObservationsProperties::distinct);
    }

    private static List<Row> distinct(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.key())).toList();
    }

    @Property(tries = 300)
    void plus_partsInTheirOrder_areTheWhole(@ForAll("rows") List<Row> rows, @ForAll int cut) {
        int at = rows.isEmpty() ? 0 : Math.floorMod(cut, rows.size());

        Observations parts = of(rows.subList(0, at)).plus(of(rows.subList(at, rows.size())));

        assertThat(text(parts)).isEqualTo(text(of(rows)));
    }

    @Property(tries = 300)
    void build_anyOrder_isTheSame(@ForAll("rows") List<Row> rows) {
        List<Row> backwards = new ArrayList<>(rows);
        Collections.reverse(backwards);

        assertThat(text(of(backwards))).hasSameElementsAs(text(of(rows)));
    }

    private static Observations of(List<Row> rows) {
        Observations.Builder builder = Observations.builder();
        rows.forEach(row -> row.addTo(builder));
        return builder.build().orThrow();
    }

    private static List<String> text(Observations all) {
        return all.keys().stream()
                .map(key -> key + " "
                        + all.months(key.branch(), key.kpi())
                                .flatMap(months -> all.over(key.branch(), key.kpi(), months)))
                .toList();
    }
}
