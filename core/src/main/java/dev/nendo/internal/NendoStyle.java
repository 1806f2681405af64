package dev.nendo.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders and implementations of wide value types are generated: a package-private implementation behind a
 * public interface, with a nested builder.
 *
 * <p>Retained in source only, and the place of every argument: an argument on a class-retained annotation would make
 * javac warn in a consumer's build that has no jar of these annotations.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        get = {"is*", "has*", "get*"},
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"status:statuses", "branch:branches"},
        allowedClasspathAnnotations = {Override.class})
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface NendoStyle {}
