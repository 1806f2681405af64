package dev.nendo.io.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries that parse stay behind the door: users can change neither their versions nor their types by accident. */
class SignatureTest {
    private static final List<String> HIDDEN = List.of("com.fasterxml.", "de.siegmar.");

    @Test
    void io_anyVisibleMember_namesNoLibraryType() {
        noMembers()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(nameAHiddenType())
                .allowEmptyShould(true) // a room may still be empty
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.nendo.io"));
    }

    private static ArchCondition<JavaMember> nameAHiddenType() {
        return new ArchCondition<>("name a type of a hidden library") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED);
                boolean named = types(member)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getName)
                        .anyMatch(name -> HIDDEN.stream().anyMatch(name::startsWith));
                events.add(new SimpleConditionEvent(member, visible && named, member.getDescription()));
            }
        };
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(unit.getParameterTypes(), List.of(unit.getReturnType()), unit.getExceptionTypes())
                .flatMap(List::stream);
    }
}
