package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    private static final Location CSV = Location.ofSource("a.csv");
    private static final Location JSON = Location.ofSource("a.json").withPointer("/kpis/0");

    static Stream<Arguments> printed() {
        return Stream.of(
                arguments(Location.unknown(), "(unknown)"),
                arguments(Location.unknown().withLine(4), "(unknown):4"),
                arguments(CSV, "a.csv"),
                arguments(CSV.withLine(12), "a.csv:12"),
                arguments(CSV.withLine(12).withColumn(3), "a.csv:12:3"),
                arguments(CSV.withColumn(3), "a.csv (column 3)"),
                arguments(JSON, "a.json#/kpis/0"),
                arguments(JSON.withLine(12), "a.json#/kpis/0 (line 12)"),
                arguments(JSON.withColumn(3), "a.json#/kpis/0 (column 3)"),
                arguments(JSON.withLine(12).withColumn(3), "a.json#/kpis/0 (line 12, column 3)"),
                arguments(JSON.withPointer("").withLine(1), "a.json# (line 1)"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void toString_anyParts_readsAsPeopleExpect(Location location, String expected) {
        assertThat(location).hasToString(expected);
    }

    @Test
    void getters_unknown_areEmpty() {
        assertThat(Location.unknown().source()).isEmpty();
        assertThat(Location.unknown().line()).isEmpty();
        assertThat(Location.unknown().column()).isEmpty();
        assertThat(Location.unknown().pointer()).isEmpty();
    }

    @Test
    void getters_known_giveTheParts() {
        Location location = JSON.withLine(1).withColumn(2);

        assertThat(location.source()).hasValue("a.json");
        assertThat(location.line()).hasValue(1);
        assertThat(location.column()).hasValue(2);
        assertThat(location.pointer()).hasValue("/kpis/0");
    }

    @Test
    void equals_eachPart_counts() {
        Location whole = JSON.withLine(1).withColumn(2);
        Location same = Location.ofSource("a.json").withColumn(2).withLine(1).withPointer("/kpis/0");
        List<Location> others = List.of(
                JSON.withLine(1),
                JSON.withColumn(2),
                whole.withLine(2),
                whole.withColumn(1),
                whole.withPointer("/x"),
                Location.ofSource("b.json").withLine(1).withColumn(2).withPointer("/kpis/0"));

        assertThat(same).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(others).doesNotContain(whole).extracting(Location::hashCode).doesNotContain(whole.hashCode());
        assertThat(whole).isNotEqualTo("a.json#/kpis/0 (line 1, column 2)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void withLineOrColumn_belowOne_isRefused(int number) {
        assertThatThrownBy(() -> CSV.withLine(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line is counted from 1: " + number);
        assertThatThrownBy(() -> CSV.withColumn(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a column is counted from 1: " + number);
    }

    @Test
    void ofSource_blank_isRefused() {
        assertThatThrownBy(() -> Location.ofSource(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a source is not blank: ' '");
    }

    @Test
    void withPointer_withoutSlash_isRefused() {
        assertThatThrownBy(() -> CSV.withPointer("kpis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a JSON pointer is empty or starts with a slash, like /kpis/0: kpis");
    }

    @Test
    void withPointer_elementOfAList_isItsPointer() {
        Location element = Location.ofSource("a.json").withPointer("/kpis", 3);

        assertThat(element.pointer()).contains("/kpis/3");
        assertThat(element).isEqualTo(Location.ofSource("a.json").withPointer("/kpis/3"));
        assertThat(element).hasSameHashCodeAs(Location.ofSource("a.json").withPointer("/kpis/3"));
        assertThat(element.withLine(2)).hasToString("a.json#/kpis/3 (line 2)");
    }

    @Test
    void withPointer_elementBelowZero_isRefused() {
        assertThatThrownBy(() -> Location.unknown().withPointer("/kpis", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an element is counted from 0: -1");
    }
}
