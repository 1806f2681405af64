package dev.nendo.programs;

import dev.nendo.fiscal.Window;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Windows on the command line, such as {@code 2021-03:2022-02}. */
final class Windows implements ITypeConverter<Window> {
    @Override
    public Window convert(String text) {
        try {
            String[] ends = text.split(":", -1);
            if (ends.length == 2) {
                return Window.parse(ends[0] + "/" + ends[1]);
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(
                "a window is two months, the later one last, such as 2021-03:2022-02: " + text);
    }
}
