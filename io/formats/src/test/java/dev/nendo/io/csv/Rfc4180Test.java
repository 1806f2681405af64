package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code rfc4180.txt}. */
class Rfc4180Test {

    private static final Pattern BETWEEN = Pattern.compile("\n\n");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|([rnt]))");

    /** A case of the file. */
    record Case(String name, String input, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : BETWEEN.splitAsStream(Csv.resource("rfc4180.txt")).toList()) {
            List<String> lines = block.strip().lines().toList();
            if (!lines.isEmpty() && lines.get(0).startsWith("= ")) {
                cases.add(new Case(
                        lines.get(0).substring(2),
                        lines.size() < 2
                                ? ""
                                : unescaped(block.lines()
                                        .filter(line -> !line.isEmpty())
                                        .toList()
                                        .get(1)),
                        lines.subList(Math.min(2, lines.size()), lines.size()).stream()
                                .map(Rfc4180Test::unescaped)
                                .toList()));
            }
        }
        return cases.stream();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group(2))));
    }

    private static String character(String code, String letter) {
        if (code != null) {
            return Character.toString(Integer.parseInt(code, 16));
        }
        return switch (letter) {
            case "r" -> "\r";
            case "n" -> "\n";
            default -> "\t";
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void next_specifiedFile_specifiedRecords(Case specified) throws IOException {
        List<String> found = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(Csv.source(specified.input()), ReadOptions.defaults())) {
            while (rows.next()) {
                StringBuilder record = new StringBuilder(rows.row().line() + " ");
                record.append(rows.row().fault() == CsvRow.Fault.STRAY_QUOTE ? "~" : "");
                for (int i = 0; i < rows.row().size(); i++) {
                    record.append('[').append(rows.row().cell(i)).append(']');
                }
                found.add(record.toString());
            }
            rows.failure()
                    .ifPresent(problem -> found.add("! " + problem.code() + " "
                            + problem.location().line().orElse(0)));
        }
        assertThat(found).isEqualTo(specified.expected());
    }
}
