package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
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
    private static final List<String> HIDDEN = List.of("internal", "evidence");

    /** Packages that are larger than they should be, and how large they are. */
    private static final Map<String, Long> LARGER = Map.of("dev.nendo.kpi", 67L);

    private static final List<String> BUILT = List.of(
            "audit.AuditOptions",
            "bulk.TargetColumns",
            "format.Limits",
            "format.ReadOptions",
            "format.WriteOptions",
            "kpi.Figure",
            "kpi.Indicator",
            "kpi.KpiDefinition",
            "kpi.PrintedRow",
            "observation.KpiCatalog",
            "observation.Observations",
            "plan.Branch",
            "plan.Budget",
            "plan.BusinessPlan",
            "plan.Document",
            "plan.EntryTable",
            "plan.PlanItem",
            "plan.Statement.Difference",
            "plan.Statement.Ratio",
            "plan.Statement.Sum",
            "plan.Workbook",
            "policy.BandedPolicy",
            "policy.PolicyCase",
            "series.MonthlySeries");

    /** Accumulators change themselves and give themselves back. */
    private static final Set<String> COLLECTING =
            Set.of("ColumnsCollector", "PoolAccumulator", "SeriesAccumulator", "ColumnsBuilder");

    /** Arithmetic, neighbours, and parts put together. */
    private static final List<String> NO_WITHERS = List.of(
            ("abs base combine completedFrom cutAtZero dividedBy flatMap hull map max min minus minusYears negated next orWestern plus plusMonths plusYears"
                            + " previous reciprocal times")
                    .split(" "));

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
                assertThat(count).as(name).isBetween(3L, name.equals("dev.nendo.series") ? 16L : 13L);
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

    /** With nested types: what an editor offers at a package. */
    @Test
    void exportedPackage_any_hasAtMost45PublicTypesWithNestedOnes() throws IOException {
        Set<String> exported = exported();
        Map<String, Long> counts = Core.CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));

        assertThat(counts)
                .allSatisfy((name, count) ->
                        assertThat(count).as(name).isLessThanOrEqualTo(LARGER.getOrDefault(name, 45L)));
        assertThat(LARGER).as("packages that are small enough by now").allSatisfy((name, count) -> assertThat(counts)
                .containsEntry(name, count));
    }

    /** What users build: definitions, plans, options, and what a policy of their own is tried on; never a result. */
    @Test
    void builders_inPublic_areOfWhatUsersBuild() throws IOException {
        Set<String> exported = exported();
        List<String> built = Core.CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                .filter(type -> type.getSimpleName().equals("Builder"))
                .map(type -> type.getEnclosingClass().orElseThrow().getName())
                .map(name -> name.substring("dev.nendo.".length()).replace('$', '.'))
                .sorted()
                .toList();

        assertThat(built).isEqualTo(BUILT);
    }

    /** So that Javadoc lists the methods with the builder that users see. */
    @Test
    void generatedClass_any_isPackagePrivate() {
        noClasses()
                .that()
                .haveNameMatching(".*\\.Immutable\\w+(\\$.*)?")
                .should()
                .bePublic()
                .check(Core.CLASSES);
    }

    /** A question with an argument is a verb: contains(month), endsBefore(window). */
    @Test
    void booleanAccessor_any_startsWithIsHasOrCan() throws IOException {
        Set<String> exported = exported();
        assertThat(Core.CLASSES.stream()
                        .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawReturnType().getName().equals("boolean"))
                        .filter(method -> method.getRawParameterTypes().isEmpty())
                        .filter(method -> !method.getName().matches("(is|has|can)[A-Z].*"))
                        .map(JavaMethod::getFullName)
                        .toList())
                .isEmpty();
    }

    @Test
    void methodThatChangesOneThing_any_startsWithWith() throws IOException {
        Set<String> exported = exported();
        assertThat(Core.CLASSES.stream()
                        .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                        .filter(type ->
                                !type.getSimpleName().endsWith("Builder") && !COLLECTING.contains(type.getSimpleName()))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> method.getRawReturnType().equals(method.getOwner()))
                        .map(JavaMethod::getName)
                        .filter(name -> !name.matches("with(out)?([A-Z].*)?|asOf|asKnownOn"))
                        .distinct()
                        .sorted()
                        .toList())
                .isEqualTo(NO_WITHERS);
    }

    /** So that nobody needs to know the type behind a kind to state it. */
    @Test
    void kindsOfTargetActualAndPhasing_all_haveFactories() {
        Set<String> made = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Class<?> family : List.of(Target.class, Actual.class, Phasing.class)) {
            JavaClass type = Core.CLASSES.get(family);
            type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(method -> method.getConstructorCallsFromSelf().stream())
                    .forEach(call -> made.add(call.getTargetOwner().getName()));
            type.getSubclasses().forEach(kind -> kinds.add(kind.getName()));
        }

        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(made).containsAll(kinds);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(SurfaceTest::isPublic).orElse(true);
    }

    /** What only other packages of core use: rooms inside rooms, and those listed. */
    private static boolean isHidden(String name) {
        String inside = name.substring("dev.nendo.".length());
        return inside.contains(".") || HIDDEN.contains(inside);
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
