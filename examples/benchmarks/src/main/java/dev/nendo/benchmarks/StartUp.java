package dev.nendo.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long the programs take from their start to their end, as whole processes taking turns: {@code status} on the bundled report, and a program
 * that only parses the same file with Jackson. With and without archives of loaded classes, which the virtual machine makes of a trial run.
 */
public final class StartUp {
    private static final int TURNS = 15;
    private static final String MAIN = "dev.nendo.programs.Nendo";

    private final Path folder;
    private final List<Start> starts = new ArrayList<>();

    /** A command and how long it took each time. */
    private record Start(String name, List<String> command, List<Long> times) {
        double millis(int rank) {
            return times.get(rank) / 1e6;
        }
    }

    private StartUp(Path folder) {
        this.folder = folder;
    }

    /** Parses a file, and nothing else. */
    static final class ParseOnly {
        private ParseOnly() {}

        /**
         * Parses.
         *
         * @param arguments the file
         * @throws IOException when it can't be read
         */
        public static void main(String[] arguments) throws IOException {
            System.out.println(JsonMapper.builder()
                    .build()
                    .readTree(new File(arguments[0]))
                    .size());
        }
    }

    /**
     * Runs and prints.
     *
     * @param arguments the jar of the programs, the bundled report, and how many turns if not 15
     * @throws IOException when a process can't be started or fails
     * @throws InterruptedException when told to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int turns = arguments.length > 2 ? Integer.parseInt(arguments[2]) : TURNS;
        StartUp starts = new StartUp(Files.createTempDirectory("start"));
        String here = System.getProperty("java.class.path");
        starts.add("parse", List.of("-cp", here, ParseOnly.class.getName(), arguments[1]));
        starts.add("status", List.of("-cp", arguments[0], MAIN, "status"));
        starts.print(turns);
    }

    private void add(String name, List<String> command) throws IOException, InterruptedException {
        String archive = folder.resolve(name + ".jsa").toString();
        run(java("-XX:ArchiveClassesAtExit=" + archive, command));
        starts.add(new Start(name, java("-Xshare:auto", command), new ArrayList<>()));
        starts.add(
                new Start(name + ", archived", java("-XX:SharedArchiveFile=" + archive, command), new ArrayList<>()));
    }

    private static List<String> java(String option, List<String> rest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(option);
        command.addAll(rest);
        return command;
    }

    /** Nanoseconds from start to end. */
    private long run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        int code = process.waitFor();
        long took = System.nanoTime() - start;
        if (code != 0) {
            throw new IOException("a program ends with 0, this one with " + code + ": " + String.join(" ", command));
        }
        return took;
    }

    private void print(int turns) throws IOException, InterruptedException {
        for (int turn = 0; turn < turns; turn++) {
            for (Start start : starts) {
                start.times.add(run(start.command));
            }
        }
        for (Start start : starts) {
            Collections.sort(start.times);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s median %5.0f ms, fastest %5.0f ms%n",
                    start.name,
                    start.millis(turns / 2),
                    start.millis(0));
        }
        for (int kind = 0; kind < 2; kind++) {
            Start parse = starts.get(kind);
            Start status = starts.get(kind + 2);
            System.out.printf(
                    Locale.ROOT,
                    "%s / %s: %.2f by medians, %.2f by the fastest%n",
                    status.name,
                    parse.name,
                    status.millis(turns / 2) / parse.millis(turns / 2),
                    status.millis(0) / parse.millis(0));
        }
    }
}
