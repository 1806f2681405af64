package dev.nendo.io.json;

import dev.nendo.format.Destination;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Workbooks as one JSON file, version 1: strict JSON (RFC 8259) in UTF-8, with or without a byte order mark.
 *
 * <p>It is not a way to read any JSON: fields are those of {@link #schema()}, {@code formatVersion} first.
 * Figures stay texts as printed ({@code "96.9%"}) and nothing is rounded. Problems carry a JSON pointer, line and column;
 * columns count UTF-16 characters.
 *
 * <p>A row, in the counts of a reading, is one object of a list of records: a document, branch, indicator, plan, item,
 * reported status, cross reference, budget, KPI, printed row, figure, statement or table of entries. A record with a fault
 * is rejected whole, and the others are used; a plan or item is rejected, with the records in it, only when it lacks what it
 * must have. A file that is not JSON to its end, or is of another version, gives no value. Reading back what was written
 * gives an equal workbook with {@linkplain dev.nendo.plan.PlanItem#origin() origins}; figures that were read by a leniency
 * of {@link ReadOptions#grammar()} need it again.
 *
 * <p>Writing leaves out what is absent, puts fields in a fixed order with two spaces a level, and a printed row's cells on
 * one line; lines end by LF. Of {@link WriteOptions} only the encoding concerns this format. It refuses with {@link
 * IllegalArgumentException} what the format can't say: fiscal years of a calendar other than the workbook's, dates outside
 * the years 1000 to 9999, half surrogate pairs. Immutable and thread-safe.
 */
public final class JsonWorkbookFormat implements WorkbookFormat {
    /** The id of this format: {@value}. */
    public static final String ID = "workbook-json";

    private static final String SCHEMA = "workbook-1.schema.json";

    /** For {@link java.util.ServiceLoader}, and for anybody who passes formats by hand. */
    public JsonWorkbookFormat() {}

    /**
     * Opens the JSON Schema (2020-12) of this format, with which other tools can check files before they come here. It
     * checks shapes; figures, windows and references are checked by reading and resolving.
     *
     * @return the schema, in UTF-8, to be closed by the caller
     */
    public static InputStream schema() {
        return Objects.requireNonNull(JsonWorkbookFormat.class.getResourceAsStream(SCHEMA), SCHEMA);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json");
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public Loaded<Workbook> read(Source source, ReadOptions options) throws IOException {
        options.encoding().ifPresent(encoding -> onlyUtf8("read", encoding));
        Location where = Location.ofSource(source.name());
        Loaded<byte[]> bytes = source.bytes(options);
        Optional<Loaded<Workbook>> streamed = bytes.value().flatMap(all -> StreamedWorkbook.read(all, where, options));
        return streamed.isPresent() ? streamed.get() : readWhole(bytes, where, options);
    }

    static Loaded<Workbook> readWhole(Loaded<byte[]> bytes, Location where, ReadOptions options) throws IOException {
        Loaded<CharBuffer> text = bytes.flatMap(all -> Utf8.decode(all, where));
        Optional<CharBuffer> characters = text.value();
        if (characters.isEmpty()) {
            return Loaded.failed(text.problems());
        }
        Loaded<Node> tree = TreeReader.read(characters.get(), options.limits(), where);
        Reading reading = new Reading(where, options);
        Optional<Workbook> workbook = reading.accept(tree).flatMap(root -> WorkbookJson.read(root, reading));
        Loaded<Workbook> loaded = workbook.isPresent()
                ? Loaded.of(workbook.get(), reading.problems())
                : Loaded.failed(reading.problems());
        return loaded.withRows(reading.counts());
    }

    @Override
    public void write(Workbook workbook, Destination destination, WriteOptions options) throws IOException {
        onlyUtf8("written", options.encoding());
        destination.write(out -> JsonOut.write(out, workbook, WorkbookJson::write));
    }

    private static void onlyUtf8(String what, Charset encoding) {
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            throw new IllegalArgumentException("workbook JSON is " + what + " in UTF-8 only: " + encoding);
        }
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return ID;
    }
}
