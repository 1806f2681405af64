package dev.nendo.programs;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The same workbook in another format, told by the names of the files. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description =
                "Reads a workbook or table and writes it as the format that the second name tells: .json, .zip, or a folder of CSV.")
final class ConvertCommand implements Callable<Integer> {
    private static final Sentence NOT_WRITTEN = Sentence.of(
            "誤りがあるため書き出していません。読めた分だけ書き出すには --partial を付けてください",
            "nothing is written because of the errors; add --partial to write what could be read");

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private TargetsOption targets;

    @Parameters(index = "0", paramLabel = "IN", description = "A workbook or published-table CSV.")
    private @Nullable Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "Where to write: NAME.json, NAME.zip, or a folder.")
    private @Nullable Path out;

    @Option(names = "--partial", description = "Write what could be read, though there were errors.")
    private boolean partial;

    @Mixin
    private SpreadsheetOption spreadsheets;

    @Option(
            names = "--out-encoding",
            converter = Encodings.class,
            description = "Encoding of CSV written, utf-8 or windows-31j; default: UTF-8.")
    private @Nullable Charset outEncoding;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Path from = CommonOptions.existing(List.of(Objects.requireNonNull(in, "picocli requires IN")), spec)
                .get(0);
        Path to = CommonOptions.named("OUT", Objects.requireNonNull(out, "picocli requires OUT"));
        Formats formats = Formats.installed();
        ReadOptions options = ReadOptions.builder()
                .encoding(common.encoding())
                .grammar(common.grammar())
                .calendar(common.calendar())
                .progress(ProgressLine.to(err))
                .build();
        List<Path> tables = targets.tables(spec);
        Loaded<Workbook> loaded =
                tables.isEmpty() ? WorkbookFiles.read(formats, from, options) : observed(tables, from, options);
        int code = new ProblemReport(err, common.language()).print(loaded);
        Optional<Workbook> workbook = loaded.value().filter(w -> partial || !loaded.hasErrors());
        if (workbook.isEmpty()) {
            err.println(NOT_WRITTEN.in(common.language()));
            err.flush();
            return ExitCode.PROBLEMS;
        }
        WorkbookFiles.write(formats, workbook.get(), to, writeOptions());
        return code;
    }

    private Loaded<Workbook> observed(List<Path> tables, Path from, ReadOptions options) throws IOException {
        List<Problem> problems = new ArrayList<>();
        ObservedFiles observed = new ObservedFiles(options, loaded -> problems.addAll(loaded.problems()));
        List<Workbook> plans = observed.read(tables, List.of(from), Optional.empty());
        ProblemReport report = new ProblemReport(spec.commandLine().getErr(), common.language());
        observed.unjudged().forEach(one -> report.note(ObservedFiles.line(one)));
        // One file is one workbook, and none where it could not be read at all.
        return Loaded.of(plans.get(0), problems);
    }

    private WriteOptions writeOptions() {
        WriteOptions.Builder options = WriteOptions.builder()
                .from(spreadsheets.isForSpreadsheets() ? WriteOptions.forSpreadsheets() : WriteOptions.defaults());
        Optional.ofNullable(outEncoding).ifPresent(encoding -> options.encoding(encoding)
                .byteOrderMark(spreadsheets.isForSpreadsheets() && encoding.equals(StandardCharsets.UTF_8)));
        return options.build();
    }
}
