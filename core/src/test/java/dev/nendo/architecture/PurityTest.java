package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Core computes exactly, and from its arguments alone. */
class PurityTest {
    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");

    @Test
    void core_anyField_isNotFloatingPoint() {
        noFields()
                .should()
                .haveRawType(DescribedPredicate.describe("floating point", PurityTest::isFloating))
                .check(Core.CLASSES);
    }

    @Test
    void core_anySignature_hasNoFloatingPoint() {
        noCodeUnits().should(takeOrReturnFloatingPoint()).check(Core.CLASSES);
    }

    @Test
    void core_anyCall_passesNoFloatingPoint() {
        noClasses()
                .should()
                .callCodeUnitWhere(calls(
                        "takes or returns floating point",
                        call -> hasFloating(
                                call.getTarget().getRawParameterTypes(),
                                call.getTarget().getRawReturnType())))
                .check(Core.CLASSES);
    }

    @Test
    void core_anyCall_readsNoClockLocaleOrZone() {
        noClasses()
                .should()
                .callCodeUnitWhere(calls("reads a clock, the default locale or the default zone", call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getName();
                    return (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")))
                            || (owner.equals("java.lang.System")
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                            || (owner.startsWith("java.util.") && name.equals("getDefault"));
                }))
                .check(Core.CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> calls(String description, Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static ArchCondition<JavaCodeUnit> takeOrReturnFloatingPoint() {
        return new ArchCondition<>("take or return floating point") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean floating = hasFloating(unit.getRawParameterTypes(), unit.getRawReturnType());
                events.add(new SimpleConditionEvent(unit, floating, unit.getDescription()));
            }
        };
    }

    private static boolean hasFloating(List<JavaClass> parameters, JavaClass returned) {
        return Stream.concat(parameters.stream(), Stream.of(returned)).anyMatch(PurityTest::isFloating);
    }

    private static boolean isFloating(HasName type) {
        return FLOATING.contains(type.getName());
    }
}
