package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What users see stays small, and promises no more than it says. */
class SurfaceTest {
    private static final List<String> HIDDEN = List.of("internal", "evidence", "evaluate.verdict", "audit.repair");

    private static final Pattern EXPORT = Pattern.compile("exports (dev\\.nendo\\.[a-z]+);");

    @Test
    void exportedPackage_any_hasThreeToThirteenPublicTypes() throws IOException {
        Map<String, Long> counts = Core.CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));

        assertThat(counts).containsKeys(exported().toArray(String[]::new));
        assertThat(counts).allSatisfy((name, count) -> {
            if (!isHidden(name)) {
                assertThat(count).as(name).isBetween(3L, 13L);
            }
        });
    }

    @Test
    void package_anyButTheHiddenOnes_isExported() throws IOException {
        Set<String> packages = Core.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !isHidden(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(exported()).isEqualTo(packages);
    }

    /** What only other packages of core use. */
    private static boolean isHidden(String name) {
        return HIDDEN.stream().anyMatch(hidden -> name.startsWith("dev.nendo." + hidden));
    }

    /** The workbook JSON is the form that lasts; enums and exceptions are serializable by Java's own rules. */
    @Test
    void core_anyOtherClass_isNotSerializable() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are neither enums nor exceptions",
                        type -> !type.isAssignableTo(Enum.class) && !type.isAssignableTo(Throwable.class)))
                .should()
                .beAssignableTo(Serializable.class)
                .check(Core.CLASSES);
    }

    /** So that ahead-of-time compilers need no hints. */
    @Test
    void core_anyClass_usesNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(Core.CLASSES);
    }

    private static Set<String> exported() throws IOException {
        String descriptor = Files.readString(Path.of("src", "main", "java", "module-info.java"));
        return EXPORT.matcher(descriptor)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
