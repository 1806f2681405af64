package dev.nendo.programs;

import dev.nendo.problem.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of languages on the command line. */
final class Languages implements ITypeConverter<Language> {
    @Override
    public Language convert(String name) {
        return switch (name) {
            case "ja" -> Language.JA;
            case "en" -> Language.EN;
            default -> throw new TypeConversionException("valid languages are ja and en: " + name);
        };
    }
}
