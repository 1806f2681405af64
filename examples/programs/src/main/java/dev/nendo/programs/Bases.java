package dev.nendo.programs;

import dev.nendo.compare.Basis;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What to rank by, as named on the command line. */
final class Bases implements ITypeConverter<Basis> {
    @Override
    public Basis convert(String id) {
        try {
            return Basis.parse(id);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }
}
