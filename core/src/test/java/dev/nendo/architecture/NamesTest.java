package dev.nendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names are terms of the field, and no riddles; a simple name means one thing. */
class NamesTest {
    /** Words that say nothing of what a type is, or that make pairs which only their author can tell apart. */
    private static final Set<String> RIDDLES = Set.of(
            """
            Achieving Explaining Pacing Gathering Gathered Judging Comparing Verdicts Known Track Spot Span Once Terms MonthsAlone Shape
            Circumstances Line Sheet Nature Bundle Ledger Broken Notices Odd Way Reading YearChange PolicyBook Travel Thing Stuff
            Data Info Helper Processor Handler Common Misc
            """
                    .split("\\s+"));

    private static final List<String> EMPTY_WORDS = List.of("Util", "Utils", "Impl", "Manager");

    @Test
    void type_any_isNamedByATermOfTheField() throws IOException {
        Exceptions.check(
                "riddles",
                "no type is named by a riddle",
                types().filter(type -> RIDDLES.contains(type.getSimpleName()))
                        .map(NamesTest::shortName)
                        .toList());
    }

    @Test
    void name_any_hasNoEmptyWord() {
        assertThat(types().filter(type -> EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith)
                                || Arrays.stream(type.getPackageName().split("\\."))
                                        .anyMatch(Set.of("util", "utils", "impl", "manager")::contains))
                        .map(NamesTest::shortName)
                        .toList())
                .isEmpty();
    }

    /** Nested types are distinguished by the type around them: Actual.None, Target.None. */
    @Test
    void simpleName_ofTwoTopLevelTypes_isOne() throws IOException {
        Exceptions.check(
                "same-names",
                "no two top-level types have one simple name",
                types().filter(JavaClass::isTopLevelClass)
                        .filter(type -> types().filter(JavaClass::isTopLevelClass)
                                .anyMatch(other -> !other.equals(type)
                                        && other.getSimpleName().equals(type.getSimpleName())))
                        .map(NamesTest::shortName)
                        .toList());
    }

    private static Stream<JavaClass> types() {
        return Core.CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().isEmpty());
    }

    private static String shortName(JavaClass type) {
        return type.getName().substring("dev.nendo.".length());
    }
}
