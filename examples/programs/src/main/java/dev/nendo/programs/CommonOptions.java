package dev.nendo.programs;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.YearNaming;
import dev.nendo.format.ReadOptions;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.CellGrammar.Leniency;
import dev.nendo.problem.Language;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What every command that reads files can be told. */
final class CommonOptions {
    @Option(
            names = "--lang",
            defaultValue = "ja",
            converter = Languages.class,
            description = "ja or en; default: ${DEFAULT-VALUE}.")
    private Language language = Language.JA;

    @Option(
            names = "--encoding",
            converter = Encodings.class,
            description = "utf-8 or windows-31j, for text tables; default: UTF-8, with or without a byte order mark.")
    private @Nullable Charset encoding;

    @Option(
            names = "--lenient",
            split = ",",
            paramLabel = "NAME",
            description = "What is read in number cells beyond the strict grammar: footnote-mark, bracketed-note,"
                    + " loose-grouping, leading-zeros, bare-point, unknown-unit.")
    private List<String> lenient = List.of();

    @Option(
            names = "--start-month",
            paramLabel = "1-12",
            description = "The month in which fiscal years begin, where a file does not state its own; default: 4.")
    private @Nullable Integer startMonth;

    @Option(
            names = "--year-name",
            paramLabel = "start|end",
            description =
                    "Which calendar year names a fiscal year, where a file does not state its own; default: start.")
    private @Nullable String yearName;

    /** The calendar of fiscal years, if one was named. */
    Optional<FiscalCalendar> calendar() {
        if (startMonth == null && yearName == null) {
            return Optional.empty();
        }
        int start = startMonth == null ? Month.APRIL.getValue() : startMonth;
        if (start < 1 || start > Month.values().length) {
            throw new WrongUsage("--start-month must be 1 to 12: " + start);
        }
        String name = yearName == null ? "start" : yearName;
        YearNaming naming =
                switch (name) {
                    case "start" -> YearNaming.START_YEAR;
                    case "end" -> YearNaming.END_YEAR;
                    default -> throw new WrongUsage("--year-name must be start or end: \"" + name + '"');
                };
        return Optional.of(FiscalCalendar.of(Month.of(start), naming));
    }

    /** Refuses another calendar where tables are read by layouts, which know April years only. */
    void requireAprilYears() {
        if (!calendar().orElse(FiscalCalendar.JAPAN).equals(FiscalCalendar.JAPAN)) {
            throw new WrongUsage("tables with a layout are read in years from April, named by their start: "
                    + calendar().orElseThrow());
        }
    }

    /** How files are read: in the encoding and with the leniencies that were named. */
    ReadOptions reading() {
        return ReadOptions.builder()
                .encoding(encoding())
                .grammar(grammar())
                .calendar(calendar())
                .build();
    }

    CellGrammar grammar() {
        Leniency[] named = lenient.stream()
                .map(name -> Leniency.find(name.strip())
                        .orElseThrow(() -> new WrongUsage("--lenient takes "
                                + Arrays.stream(Leniency.values())
                                        .map(Leniency::id)
                                        .collect(Collectors.joining(", "))
                                + ": \"" + name + '"')))
                .toArray(Leniency[]::new);
        return CellGrammar.strict().withLeniency(named);
    }

    Language language() {
        return language;
    }

    /** The encoding of what is read, if one was named. */
    Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** A name that was given; an empty one would be the folder that the program runs in. */
    static Path named(String what, Path path) {
        if (path.toString().isBlank()) {
            throw new WrongUsage(what + " must be the name of a file or folder: \"" + path + '"');
        }
        return path;
    }

    /** The files, all of which must exist; that one does not is wrong usage. */
    static List<Path> existing(List<Path> files, CommandSpec spec) {
        for (Path file : files) {
            named("FILE", file);
            if (!Files.exists(file)) {
                throw new ParameterException(spec.commandLine(), "FILE must be a file that exists: " + file);
            }
        }
        return files;
    }
}
