package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages stand in one order, and each uses only those above it. */
class LayerTest {
    private static final List<String> TOP_DOWN = List.of(
            "internal",
            "problem",
            "number",
            "fiscal",
            "series",
            "kpi",
            "policy",
            "observation",
            "plan",
            "evidence",
            "evaluate",
            "bulk",
            "compare",
            "audit",
            "format");

    static Stream<Arguments> packageAndThoseBelow() {
        return IntStream.range(0, TOP_DOWN.size() - 1)
                .mapToObj(i -> Arguments.of(TOP_DOWN.get(i), TOP_DOWN.subList(i + 1, TOP_DOWN.size())));
    }

    @ParameterizedTest
    @MethodSource("packageAndThoseBelow")
    void package_anyClass_usesNoPackageBelow(String name, List<String> below) {
        noClasses()
                .that()
                .resideInAPackage(name(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(names(below))
                .allowEmptyShould(true) // a room may still be empty
                .check(Core.CLASSES);
    }

    @Test
    void package_anyClass_standsInTheOrder() {
        classes().should().resideInAnyPackage(names(TOP_DOWN)).check(Core.CLASSES);
    }

    @Test
    void package_any_isInNoCycle() {
        slices().matching("dev.nendo.(**)").should().beFreeOfCycles().check(Core.CLASSES);
    }

    private static String[] names(List<String> packages) {
        return packages.stream().map(LayerTest::name).toArray(String[]::new);
    }

    private static String name(String last) {
        return "dev.nendo." + last + "..";
    }
}
