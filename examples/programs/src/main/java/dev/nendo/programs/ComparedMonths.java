package dev.nendo.programs;

import dev.nendo.compare.ComparedMonth;
import picocli.CommandLine.ITypeConverter;

/** Up to which month branches are compared, as named on the command line. */
final class ComparedMonths implements ITypeConverter<ComparedMonth> {
    @Override
    public ComparedMonth convert(String text) {
        return switch (text) {
            case "common" -> ComparedMonth.COMMON;
            case "all" -> ComparedMonth.ALL;
            case "own" -> ComparedMonth.OWN;
            default -> ComparedMonth.of(new Months().convert(text));
        };
    }
}
