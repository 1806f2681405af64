package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** What a figure means is known in one room, which has two doors: numbers, and what plans print. */
class EvidenceRoomTest {
    private static final String EVIDENCE = "dev.nendo.evidence..";

    @Test
    void evidence_exceptItsPrintedDoor_knowsNoPlan() {
        noClasses()
                .that()
                .resideInAPackage("dev.nendo.evidence")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.nendo.plan..", "dev.nendo.evidence.printed..")
                .check(Core.CLASSES);
    }

    @Test
    void evidence_isReadByEvaluationAndAuditOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        EVIDENCE, "dev.nendo.evaluate..", "dev.nendo.audit..", "dev.nendo.architecture..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EVIDENCE)
                .check(Core.CLASSES);
    }

    @Test
    void evaluate_exceptWhereAKpiOfAPlanComesIn_knowsNoPlan() {
        noClasses()
                .that()
                .resideInAPackage("dev.nendo.evaluate..")
                .and()
                .haveNameNotMatching(
                        "dev\\.nendo\\.evaluate\\.(Immutable)?(KpiCase|Evaluation|Evaluator|JudgedKpi|Scorecard|[A-Za-z]*Test|[A-Za-z]*Properties|Kpis)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.nendo.plan..")
                .check(Core.CLASSES);
    }
}
