package dev.nendo.programs;

import dev.nendo.format.ReadOptions;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.CellGrammar.Leniency;
import dev.nendo.problem.Language;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** How files are read: in the encoding and with the leniencies that were named. */
    ReadOptions reading() {
        return ReadOptions.builder().encoding(encoding()).grammar(grammar()).build();
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
