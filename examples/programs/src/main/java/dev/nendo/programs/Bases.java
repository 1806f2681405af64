package dev.nendo.programs;

import dev.nendo.compare.RankBasis;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What to rank by, as named on the command line. */
final class Bases implements ITypeConverter<RankBasis> {
    @Override
    public RankBasis convert(String id) {
        try {
            return RankBasis.parse(id);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }
}
