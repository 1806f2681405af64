package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** Comparison starts from evaluations: it judges nothing again and knows no printed row. */
class CompareTest {
    @Test
    void compare_anyClass_seesNeitherEvidenceNorPrintedRows() {
        noClasses()
                .that()
                .resideInAPackage("dev.nendo.compare..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.nendo.evidence..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "dev\\.nendo\\.(kpi|plan|number)\\.(PrintedRow|Figure|Statement|EntryTable|PlanItem|BusinessPlan|Actual|Cell|Printed|RoundingRule)(\\$.*)?")
                .check(Core.CLASSES);
    }
}
