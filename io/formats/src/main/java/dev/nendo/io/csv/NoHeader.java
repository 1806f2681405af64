package dev.nendo.io.csv;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the one cause for which a first line names no columns: another delimiter, Excel's {@code sep=}, or a title where the header must be. */
final class NoHeader {

    private static final ProblemCode DELIMITER = ProblemCode.of("delimiter-not-comma");
    private static final ProblemCode NOT_FOUND = ProblemCode.of("header-not-found");
    private static final String EXCEL_LINE = "sep=";

    private enum Delimiter {
        SEMICOLON(";", "セミコロン(;)", "semicolons (;)"),
        TAB("\t", "タブ", "tabs"),
        BAR("|", "縦棒(|)", "vertical bars (|)"),
        FULL_WIDTH("，", "全角のカンマ(，)", "full-width commas (，)");

        private final String text;
        private final String ja;
        private final String en;

        Delimiter(String text, String ja, String en) {
            this.text = text;
            this.ja = ja;
            this.en = en;
        }
    }

    private NoHeader() {}

    static Optional<Problem> cause(Location place, List<String> names, Predicate<String> isName, String valid) {
        long known = count(names, isName);
        String line = String.join(",", names);
        String first = plain(names.get(0));
        if (first.startsWith(EXCEL_LINE)) {
            return Optional.of(excelLine(place, line));
        }
        for (Delimiter delimiter : Delimiter.values()) {
            long found = count(Arrays.asList(line.split(Pattern.quote(delimiter.text), -1)), isName);
            if (found > 1 && found > known) {
                return Optional.of(delimiter(place, delimiter, line));
            }
        }
        return known == 0 ? Optional.of(notFound(place, valid, line)) : Optional.empty();
    }

    private static long count(List<String> names, Predicate<String> isName) {
        return names.stream().map(NoHeader::plain).filter(isName).distinct().count();
    }

    /** A name as it should be written: in half width and lower case, without quotes, spaces and marks around it. */
    static String plain(String name) {
        String half = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return half.replace("\uFEFF", "")
                .replace("\"", "")
                .strip()
                .replace(' ', '_')
                .replace('-', '_');
    }

    private static Problem excelLine(Location place, String line) {
        return Problem.error(
                DELIMITER,
                place,
                line,
                Sentence.of(
                        "1行目は Excel だけが使う区切り文字の指定です。この行を除き、カンマ(,)で区切ってください: " + Problem.excerpt(line),
                        "the first line states a delimiter, which only Excel reads; remove it and separate by commas: "
                                + Problem.excerpt(line)));
    }

    private static Problem delimiter(Location place, Delimiter delimiter, String line) {
        return Problem.error(
                DELIMITER,
                place,
                line,
                Sentence.of(
                        delimiter.ja + "で区切られています。カンマ(,)で区切ってください: " + Problem.excerpt(line),
                        "the columns are separated by " + delimiter.en + "; a comma (,) must stand between them: "
                                + Problem.excerpt(line)));
    }

    private static Problem notFound(Location place, String valid, String line) {
        return Problem.error(
                NOT_FOUND,
                place,
                line,
                Sentence.of(
                        "1行目が見出し(列の名前)ではありません。表題などの行は除いてください。使える列: " + valid + "。1行目: " + Problem.excerpt(line),
                        "the first line is no header of column names; remove titles above it; the columns are " + valid
                                + "; found: " + Problem.excerpt(line)));
    }
}
