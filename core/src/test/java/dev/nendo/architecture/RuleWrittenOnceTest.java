package dev.nendo.architecture;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule is written in one place: who adds up, who writes sentences, and who asks for kinds. */
class RuleWrittenOnceTest {
    private static final Set<String> KINDS =
            Set.of("dev.nendo.kpi.Target", "dev.nendo.kpi.Actual", "dev.nendo.kpi.Phasing");

    @Test
    void kindsOfTargetActualAndPhasing_anywhere_areFolded() throws IOException {
        Exceptions.check(
                "asking-for-a-kind",
                "kinds are folded by match and not asked for",
                outer(Core.CLASSES.stream().filter(type -> type.getInstanceofChecks().stream()
                        .map(InstanceofCheck::getRawType)
                        .anyMatch(RuleWrittenOnceTest::isKind))));
    }

    @Test
    void values_outsideTheRoomsThatAddUp_areAddedOnlyWhereListed() throws IOException {
        Exceptions.check(
                "adding",
                "values are added up over months by series.Accumulation and its fast copy in bulk",
                calling(
                        call -> call.getName().equals("plus")
                                && Set.of("Interval", "Quantity", "Measured", "Rate")
                                        .contains(call.getTargetOwner().getSimpleName()),
                        type -> !inPackages(type, "number", "series", "bulk")));
    }

    @Test
    void sentences_outsideWordsProblemsAndEnums_areWrittenOnlyWhereListed() throws IOException {
        Exceptions.check(
                "sentences",
                "sentences are written in *Words, problems and enums",
                calling(
                        call -> call.getTargetOwner().getName().equals("dev.nendo.problem.Sentence")
                                && call.getName().equals("of")
                                && call.getTarget().getRawParameterTypes().size() == 2,
                        type -> !type.getSimpleName().endsWith("Words")
                                && !type.getSimpleName().endsWith("Problems")
                                && !type.isEnum()
                                && !inPackages(type, "problem")));
    }

    private static List<String> calling(Predicate<JavaMethodCall> called, Predicate<JavaClass> by) {
        return outer(Core.CLASSES.stream()
                .filter(type -> by.test(top(type)) && by.test(type))
                .filter(type -> type.getMethodCallsFromSelf().stream().anyMatch(called)));
    }

    private static boolean isKind(JavaClass type) {
        return type.getEnclosingClass()
                .map(JavaClass::getName)
                .filter(KINDS::contains)
                .isPresent();
    }

    private static boolean inPackages(JavaClass type, String... names) {
        return Stream.of(names).anyMatch(name -> type.getPackageName().equals("dev.nendo." + name));
    }

    private static List<String> outer(Stream<JavaClass> types) {
        return types.map(type -> top(type).getName().substring("dev.nendo.".length()))
                .toList();
    }

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(RuleWrittenOnceTest::top).orElse(type);
    }
}
