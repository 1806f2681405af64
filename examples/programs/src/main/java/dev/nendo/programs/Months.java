package dev.nendo.programs;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Months on the command line. */
final class Months implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("a month must be written like 2022-03: " + text);
        }
    }
}
