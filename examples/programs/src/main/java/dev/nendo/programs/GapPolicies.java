package dev.nendo.programs;

import dev.nendo.series.GapPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of gap policies on the command line. */
final class GapPolicies implements ITypeConverter<GapPolicy> {
    @Override
    public GapPolicy convert(String name) {
        try {
            return GapPolicy.parse(name);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("valid gap policies are absent, skip and zero: " + name);
        }
    }
}
