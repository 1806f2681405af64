package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room inside a room is no part of what is exported, never looks into the room around it, and is asked by few. */
class SubRoomTest {
    @ParameterizedTest
    @CsvSource({"evaluate, evaluate.*", "audit, audit.*", "compare, compare.*"})
    void subRoom_any_neverUsesTheRoomAroundIt(String parent, String rooms) {
        noClasses()
                .that()
                .resideInAPackage("dev.nendo." + rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.nendo." + parent)
                .allowEmptyShould(true)
                .check(Core.CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence.., evidence.., evaluate.., audit..",
        "evaluate.verdict, evaluate.., bulk, evaluate..",
        "audit.repair, audit.., audit.., audit..",
        "evidence.printed, evidence.printed, evaluate, audit.."
    })
    void subRoom_any_isAskedOnlyByThoseItIsFor(String room, String first, String second, String third) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.nendo." + first, "dev.nendo." + second, "dev.nendo." + third, "dev.nendo.architecture..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.nendo." + room)
                .check(Core.CLASSES);
    }

    /** Results are put together by the room that is asked for them. */
    @Test
    void verdictRules_work_onPrimitivesOfThePackagesAbove() {
        noClasses()
                .that()
                .resideInAPackage("dev.nendo.evaluate.verdict")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.nendo.plan..", "dev.nendo.evidence..", "dev.nendo.observation..")
                .check(Core.CLASSES);
    }
}
