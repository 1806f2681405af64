package dev.nendo.programs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of encodings on the command line; what Windows in Japan calls Shift_JIS is Windows-31J. */
final class Encodings implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "windows-31j", "windows31j", "cp932", "ms932", "shift_jis", "shift-jis", "sjis" ->
                Charset.forName("windows-31j");
            default -> throw new TypeConversionException("valid encodings are utf-8 and windows-31j: " + name);
        };
    }
}
