package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiscalTimeProperties {

    @Provide
    static Arbitrary<FiscalCalendar> calendars() {
        return Combinators.combine(Arbitraries.of(Month.class), Arbitraries.of(YearNaming.class))
                .as(FiscalCalendar::of);
    }

    @Provide
    static Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(1868 * 12, 2200 * 12 + 11).map(MonthNumber::toMonth);
    }

    @Provide
    static Arbitrary<FiscalYear> years() {
        return Combinators.combine(Arbitraries.integers().between(1868, 2200), calendars())
                .as(FiscalYear::of);
    }

    @Provide
    static Arbitrary<Window> windows() {
        return months().set().ofMinSize(1).ofMaxSize(20).map(Window::ofMonths);
    }

    @Provide
    static Arbitrary<Window> ranges() {
        return Combinators.combine(months(), Arbitraries.integers().between(0, 40))
                .as((first, more) -> Window.of(first, first.plusMonths(more)));
    }

    @Property
    void everyMonth_isInExactlyOneFiscalYear(
            @ForAll("months") YearMonth month, @ForAll("calendars") FiscalCalendar calendar) {
        List<FiscalYear> holding = IntStream.rangeClosed(month.getYear() - 2, month.getYear() + 2)
                .mapToObj(calendar::year)
                .filter(year -> year.contains(month))
                .toList();
        assertThat(holding).containsExactly(calendar.yearOf(month));
    }

    @Property
    void positions_ofAYear_areOneToTwelve(@ForAll("years") FiscalYear year) {
        assertThat(year.months()).hasSize(12).isSorted();
        assertThat(year.months().stream().map(year::position)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(year.months()).allSatisfy(month -> {
            assertThat(year.month(year.position(month))).isEqualTo(month);
            assertThat(year.month(month.getMonth())).isEqualTo(month);
        });
        assertThat(year.first().getMonth()).isEqualTo(year.calendar().start());
    }

    @Property
    void quartersAndHalves_tileTheYear(@ForAll("years") FiscalYear year) {
        assertThat(year.quarters().stream().flatMap(quarter -> quarter.months().stream()))
                .containsExactlyElementsOf(year.months());
        assertThat(year.halves().stream().flatMap(half -> half.months().stream()))
                .containsExactlyElementsOf(year.months());
        assertThat(year.months()).allSatisfy(month -> {
            assertThat(year.quarterOf(month).contains(month)).isTrue();
            assertThat(year.halfOf(month).contains(month)).isTrue();
        });
    }

    @Property
    void years_followEachOther(@ForAll("years") FiscalYear year, @ForAll @IntRange(min = -300, max = 300) int count) {
        assertThat(year.next().first()).isEqualTo(year.last().plusMonths(1));
        assertThat(year.plusYears(count).minusYears(count)).isEqualTo(year);
        assertThat(year.plusYears(count)).isEqualTo(FiscalYear.of(year.year() + count, year.calendar()));
        assertThat(year.plusYears(count).window()).isEqualTo(year.window().plusYears(count));
    }

    @Property
    void namedWindow_endsInTheYear(@ForAll("years") FiscalYear year, @ForAll Month from, @ForAll Month to) {
        Window window = year.window(from, to);
        assertThat(window.first().getMonth()).isEqualTo(from);
        assertThat(window.last()).isEqualTo(year.month(to));
        assertThat(window.size()).isBetween(1, 12);
        assertThat(window.isContiguous()).isTrue();
    }

    @Property
    void windowShift_isInvertible(
            @ForAll("windows") Window window, @ForAll @IntRange(min = -800, max = 800) int count) {
        assertThat(window.minusYears(count).plusYears(count)).isEqualTo(window);
        assertThat(window.plusMonths(count).plusMonths(-count)).isEqualTo(window);
        assertThat(window.plusYears(count)).isEqualTo(window.plusMonths(12 * count));
        assertThat(window.yearsAfter(window.minusYears(count))).hasValue(count);
    }

    @Property
    void windowText_readsBack(@ForAll("windows") Window window, @ForAll("ranges") Window range) {
        assertThat(Window.parse(window.toString())).isEqualTo(window);
        assertThat(Window.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void window_isTheSetOfItsMonths(
            @ForAll("windows") Window window, @ForAll("windows") Window other, @ForAll("months") YearMonth month) {
        assertThat(Window.ofMonths(window.months())).isEqualTo(window);
        assertThat(window.size()).isEqualTo(window.months().size());
        assertThat(window.contains(month)).isEqualTo(window.months().contains(month));
        assertThat(window.containsAll(other))
                .isEqualTo(Set.copyOf(window.months()).containsAll(other.months()));
        assertThat(window.intersect(other).map(Window::months).orElse(List.of()))
                .isEqualTo(window.months().stream().filter(other::contains).toList());
        assertThat(window.through(month).map(Window::months).orElse(List.of()))
                .isEqualTo(window.months().stream()
                        .filter(held -> !held.isAfter(month))
                        .toList());
        assertThat(window.months().stream().map(window::position))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, window.size()).boxed().toList());
    }
}
