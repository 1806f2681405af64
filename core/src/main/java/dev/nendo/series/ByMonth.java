package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The members' figures of each single month, over the months of all their windows. */
final class ByMonth {
    private ByMonth() {}

    static <K, S, T, R> SortedMap<YearMonth, R> of(
            Map<K, S> members,
            Function<S, Window> window,
            BiFunction<S, YearMonth, ToDate<T>> at,
            Function<Map<K, ToDate<T>>, R> rollUp) {
        SortedMap<YearMonth, R> months = new TreeMap<>();
        members.values().stream()
                .flatMap(series -> window.apply(series).months().stream())
                .distinct()
                .forEach(month -> months.put(month, rollUp.apply(inMonth(members, window, at, month))));
        return Collections.unmodifiableSortedMap(months);
    }

    private static <K, S, T> Map<K, ToDate<T>> inMonth(
            Map<K, S> members, Function<S, Window> window, BiFunction<S, YearMonth, ToDate<T>> at, YearMonth month) {
        Map<K, ToDate<T>> results = new LinkedHashMap<>();
        members.forEach((key, series) -> {
            Window own = window.apply(series);
            // Between a member's months there is nothing to take; its month before is not carried forward.
            results.put(
                    key,
                    own.contains(month) ? at.apply(series, month) : ToDate.absent(own, month, Reason.NOT_APPLICABLE));
        });
        return results;
    }
}
