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
                set("measure", Measure::parse, Measure.values()),
                set("direction", Direction::parse, Direction.values()),
                set("kind of parts", PartKind::parse, PartKind.values()),
                set("achievement convention", AchievementConvention::parse, AchievementConvention.values()),
                set("basis of judgement", JudgedOn::parse, JudgedOn.values()),
                set("display style", Display.Style::parse, Display.Style.values()),
                set("selection of years", Target.Selection::parse, Target.Selection.values()),
                set("subject of a criterion", Target.Subject::parse, Target.Subject.values()),
                set("judgement of a year", Target.Judgement::parse, Target.Judgement.values()),
                set("role of a figure", Figure.Role::parse, Figure.Role.values()),
                set("role of a row", PrintedRow.Role::parse, PrintedRow.Role.values()),
                set("kind of row", PrintedRow.Kind::parse, PrintedRow.Kind.values()),
                set("kind of total", PrintedRow.TotalKind::parse, PrintedRow.TotalKind.values()));
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
                .withMessage("no such " + what + "; valid are " + valid + ": Flow");
    }

    private static Stream<String> names(Iterable<?> values) {
        Stream.Builder<String> names = Stream.builder();
        values.forEach(v -> names.add(v.toString()));
        return names.build();
    }

    @Test
    void nature_ofEachMeasure_saysWhetherItBuildsUp() {
        assertThat(Stream.of(Measure.values()).filter(m -> m.nature() == Measure.Nature.BUILDS_UP))
                .containsExactly(Measure.FLOW, Measure.COVERAGE, Measure.STOCK, Measure.ACTIVITY);
        assertThat(Stream.of(Measure.values()).filter(Measure::isRate))
                .containsExactly(
                        Measure.RATE_OF_FLOWS, Measure.AMOUNT_PER_UNIT, Measure.COVERAGE, Measure.RATE_OF_STOCKS);
        assertThat(Stream.of(Measure.values()).filter(Measure::isAtPoint))
                .containsExactly(Measure.STOCK, Measure.RATE_OF_STOCKS);
    }

    @Test
    void isLowerBetter_ofEachDirection_isTrueForCeilings() {
        assertThat(Stream.of(Direction.values()).filter(Direction::isLowerBetter))
                .containsExactly(Direction.AT_MOST, Direction.LESS_THAN);
    }
}
