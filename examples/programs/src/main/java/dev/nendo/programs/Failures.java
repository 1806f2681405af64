package dev.nendo.programs;

import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says for all commands alike, in one line and with exit code 2, what was used wrongly or can't be read or written. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** Behind this, picocli explains to programmers. */
    private static final String LINE_END = "\\R";

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof WrongUsage wrong) {
            return told(command, String.valueOf(wrong.getMessage()));
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            IOException failed = failure instanceof UncheckedIOException wrapped
                    ? Objects.requireNonNull(wrapped.getCause())
                    : (IOException) failure;
            return told(command, sentence(failed).in(language(parsed)));
        }
        throw failure;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        int code = told(command, String.valueOf(wrong.getMessage()).split(LINE_END, -1)[0]);
        if (command.getParent() == null) {
            command.usage(command.getErr());
            command.getErr().flush();
        }
        return code;
    }

    private static int told(CommandLine command, String message) {
        command.getErr().println(VisibleText.of(message));
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    private static Language language(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.matchedOptionValue("--lang", Language.JA);
    }

    private static Sentence sentence(IOException failed) {
        String what = VisibleText.of(String.valueOf(failed.getMessage()));
        if (failed instanceof NoSuchFileException none && none.getReason() == null) {
            return Sentence.of("ファイルがありません: " + what, "there is no such file: " + what);
        }
        return failed instanceof AccessDeniedException denied && denied.getReason() == null
                ? Sentence.of("ファイルの読み書きが許可されていません: " + what, "a file may not be read or written: " + what)
                : Sentence.of("ファイルを読み書きできません: " + what, "a file can't be read or written: " + what);
    }
}
