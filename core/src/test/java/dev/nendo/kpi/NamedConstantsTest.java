package dev.nendo.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Met.JudgedOn;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every closed set that files name reads its own names back and lists them when it meets another. */
class NamedConstantsTest {
    static Stream<Arguments> sets() {
        return Stream.of(
                set("a measure", Measure::parse, Measure.values()),
                set("a direction", Direction::parse, Direction.values()),
                set("a kind of parts", PartKind::parse, PartKind.values()),
                set("an achievement convention", AchievementConvention::parse, AchievementConvention.values()),
                set("a basis of judgement", JudgedOn::parse, JudgedOn.values()),
                set("a display style", Display.Style::parse, Display.Style.values()),
                set("a selection of years", Target.Selection::parse, Target.Selection.values()),
                set("a subject of a criterion", Target.Subject::parse, Target.Subject.values()),
                set("a judgement of a year", Target.Judgement::parse, Target.Judgement.values()),
                set("a role of a figure", Figure.Role::parse, Figure.Role.values()),
                set("a role of a row", PrintedRow.Role::parse, PrintedRow.Role.values()),
                set("a kind of row", PrintedRow.Kind::parse, PrintedRow.Kind.values()),
                set("a kind of total", PrintedRow.TotalKind::parse, PrintedRow.TotalKind.values()));
    }

    private static <E extends Enum<E>> Arguments set(String what, Function<String, E> parse, E[] values) {
        return Arguments.of(what, parse, Arrays.asList(values));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void parse_nameOfConstant_isThatConstant(String what, Function<String, ?> parse, Iterable<?> values) {
        assertThat(values).isNotEmpty().allSatisfy(v -> assertThat(parse.apply(v.toString()))
                .isSameAs(v));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void parse_otherName_listsTheValidOnes(String what, Function<String, ?> parse, Iterable<?> values) {
        String valid = String.join(
                ", ", Stream.of(values).flatMap(NamedConstantsTest::names).toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("Flow"))
                .withMessage(what + " is one of " + valid + ": Flow");
    }

    private static Stream<String> names(Iterable<?> values) {
        Stream.Builder<String> names = Stream.builder();
        values.forEach(v -> names.add(v.toString()));
        return names.build();
    }

    @Test
    void facets_ofEachMeasure_areThoseOfTheTable() {
        assertThat(Stream.of(Measure.values()).filter(m -> m.accrual().canBePhased()))
                .containsExactly(
                        Measure.FLOW, Measure.COVERAGE, Measure.STOCK, Measure.ACTIVITY, Measure.DISTINCT_COUNT);
        assertThat(Stream.of(Measure.values()).filter(m -> m.accrual().isSumLike()))
                .containsExactly(Measure.FLOW, Measure.COVERAGE, Measure.ACTIVITY, Measure.DISTINCT_COUNT);
        assertThat(Stream.of(Measure.values()).filter(m -> m.accrual().canBeNegative()))
                .containsExactly(Measure.FLOW, Measure.AVERAGE, Measure.MAXIMUM, Measure.MINIMUM, Measure.AS_PRINTED);
        assertThat(Stream.of(Measure.values())
                        .map(m -> m + ": " + m.accrual().months() + ", "
                                + m.accrual().branches()))
                .containsExactly(
                        "flow: SUM, SUM",
                        "rate-of-flows: RATIO_OF_SUMS, POOLED",
                        "amount-per-unit: RATIO_OF_SUMS, POOLED",
                        "coverage: SUM_OVER_POPULATION, POOLED",
                        "stock: AT_POINT, SUM",
                        "rate-of-stocks: RATIO_AT_POINT, POOLED",
                        "average: MEAN, WEIGHTED",
                        "activity: ENTRIES, SUM",
                        "maximum: MAXIMUM, MAXIMUM",
                        "minimum: MINIMUM, MINIMUM",
                        "distinct-count: DISTINCT, SUM_OF_DISJOINT",
                        "as-printed: AS_PRINTED, NONE");
        assertThat(Stream.of(Measure.values()).filter(Measure::isRate))
                .containsExactly(
                        Measure.RATE_OF_FLOWS, Measure.AMOUNT_PER_UNIT, Measure.COVERAGE, Measure.RATE_OF_STOCKS);
        assertThat(Stream.of(Measure.values()).filter(Measure::isAtPoint))
                .containsExactly(Measure.STOCK, Measure.RATE_OF_STOCKS, Measure.AS_PRINTED);
        assertThat(Stream.of(Measure.values()).filter(Measure::isShare))
                .containsExactly(Measure.RATE_OF_FLOWS, Measure.COVERAGE, Measure.RATE_OF_STOCKS);
    }

    @Test
    void isLowerBetter_ofEachDirection_isTrueForCeilings() {
        assertThat(Stream.of(Direction.values()).filter(Direction::isLowerBetter))
                .containsExactly(Direction.AT_MOST, Direction.LESS_THAN);
    }
}
