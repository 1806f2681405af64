package dev.nendo.io.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each format is a room of its own: the model, one library, and nothing that computes. */
class FormatsTest {
    private static final JavaClasses IO = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.nendo.io");

    @Test
    void io_anyFormat_usesOnlyTheModel() {
        classes()
                .that()
                .resideInAPackage("dev.nendo.io..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "com.fasterxml.jackson.core..",
                        "de.siegmar.fastcsv..",
                        "dev.nendo.io..",
                        "dev.nendo.problem",
                        "dev.nendo.number",
                        "dev.nendo.fiscal",
                        "dev.nendo.series",
                        "dev.nendo.kpi",
                        "dev.nendo.policy",
                        "dev.nendo.observation",
                        "dev.nendo.plan",
                        "dev.nendo.bulk",
                        "dev.nendo.format")
                .check(IO);
    }

    @Test
    void io_eachFormat_usesNotTheOthersLibrary() {
        noClasses()
                .that()
                .resideInAPackage("dev.nendo.io.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(IO);
        noClasses()
                .that()
                .resideInAPackage("dev.nendo.io.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(IO);
    }

    @Test
    void kindsOfTargetActualAndPhasing_anywhere_areFolded() {
        assertThat(IO.stream()
                        .filter(type -> type.getInstanceofChecks().stream()
                                .map(check -> check.getRawType().getName())
                                .anyMatch(name -> name.matches("dev\\.nendo\\.kpi\\.(Target|Actual|Phasing)\\$.*")))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void package_any_isInNoCycle() {
        slices().matching("dev.nendo.io.(**)").should().beFreeOfCycles().check(IO);
    }

    @Test
    void file_any_hasAtMost300LinesOfCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(linesOfCode(Files.readString(file))).isLessThanOrEqualTo(300));
        }
    }

    /** Without comments, blank lines, imports and the package. */
    private static long linesOfCode(String source) {
        return Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL)
                .matcher(source)
                .replaceAll("")
                .lines()
                .filter(line -> !line.matches("\\s*(//.*)?|(package|import) .*"))
                .count();
    }

    @Test
    void package_any_hasFewPublicTypes() {
        assertThat(IO.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "CatalogCsv",
                        "CatalogLines",
                        "CatalogRow",
                        "BinaryDoubles",
                        "JdbcCatalog",
                        "JdbcObservations",
                        "JsonWorkbookFormat",
                        "Grid",
                        "GridCsv",
                        "LayoutFigure",
                        "LayoutJson",
                        "LayoutProposal",
                        "LayoutReading",
                        "SheetLayout",
                        "TableLayout",
                        "Trait",
                        "Observation",
                        "ObservationSink",
                        "ObservationTable",
                        "ObservationsCsv",
                        "PublishedTableFormat",
                        "WorkbookCsvFormat");
    }

    @Test
    void io_anyClass_isNotSerializableAndUsesNoReflection() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are neither enums nor exceptions",
                        type -> !type.isAssignableTo(Enum.class) && !type.isAssignableTo(Throwable.class)))
                .should()
                .beAssignableTo(Serializable.class)
                .check(IO);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(IO);
    }
}
