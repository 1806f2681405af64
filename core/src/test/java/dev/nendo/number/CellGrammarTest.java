package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellGrammarTest {

    private static final CellGrammar STRICT = CellGrammar.strict();
    private static final Location PLACE = Location.ofSource("a.csv").withLine(3).withColumn(4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | ''",
                "12 | 12 | ''",
                "１2 | 12 | ''",
                "1,234 | 1234 | ''",
                "1234 | 1234 | ''",
                "１，２３４ | 1234 | ''",
                "12,345,678 | 12345678 | ''",
                "96.90 | 96.90 | ''",
                "９６．９％ | 96.9 | %",
                "0.281% | 0.281 | %",
                "438.2% | 438.2 | %",
                "-5 | -5 | ''",
                "－5 | -5 | ''",
                "−5 | -5 | ''",
                "-1,234.5 | -1234.5 | ''",
                "-0 | 0 | ''",
                "△2 | -2 | ''",
                "▲2 | -2 | ''",
                "△ 2 | -2 | ''",
                "▲　 1,234 | -1234 | ''",
                "△126,525千円 | -126525 | 千円",
                "63,884件 | 63884 | 件",
                "6,278 円 | 6278 | 円",
                "4,776\u00A0円 | 4776 | 円",
                "40,788,000円 | 40788000 | 円",
                "1.5百万円 | 1.5 | 百万円",
                "57,000ｋｗｈ | 57000 | kWh",
                "０．９ | 0.9 | ''",
                "21.3円/kWh | 21.3 | 円/kWh",
                "△0.3ポイント | -0.3 | ポイント"
            })
    void parse_figure_isRead(String text, BigDecimal value, String unit) {
        Cell cell = STRICT.parse(text);

        assertThat(cell).isInstanceOf(Cell.Value.class);
        assertThat(cell.text()).isEqualTo(text);
        Printed printed = ((Cell.Value) cell).printed();
        assertThat(printed.value()).isEqualTo(value);
        assertThat(printed.unit()).isEqualTo(Unit.of(unit));
        assertThat(printed.preliminary()).isFalse();
        assertThat(printed.approximate()).isFalse();
        assertThat(printed.parenthesised()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 12",
                "12 ",
                "\t12",
                "\u00A012\u00A0",
                "\u300012\u3000",
                "\u202F12",
                "\u200912",
                "\u200712",
                "  12  "
            })
    void parse_spacesAround_areNoPartOfTheFigureButOfTheText(String text) {
        assertThat(STRICT.parse(text)).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.printed().value()).isEqualTo(new BigDecimal("12"));
            assertThat(cell.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80.5%(速報値) | 80.5 | true | false | false",
                "80.5%（速報値） | 80.5 | true | false | false",
                "80.5% （速報） | 80.5 | true | false | false",
                "約100人 | 100 | false | true | false",
                "約 100人 | 100 | false | true | false",
                "100人程度 | 100 | false | true | false",
                "100程度 | 100 | false | true | false",
                "約100人 程度 | 100 | false | true | false",
                "（55,479件） | 55479 | false | false | true",
                "(4) | 4 | false | false | true",
                "( 4件 ) | 4 | false | false | true",
                "（１00％） | 100 | false | false | true",
                "（△3件（速報値）） | -3 | true | false | true",
                "（約3件(速報)） | 3 | true | true | true",
                "' (4) ' | 4 | false | false | true"
            })
    void parse_marks_areKeptApart(
            String text, BigDecimal value, boolean preliminary, boolean approximate, boolean parenthesised) {
        assertThat(STRICT.parse(text)).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.printed().value()).isEqualTo(value);
            assertThat(cell.printed().preliminary()).isEqualTo(preliminary);
            assertThat(cell.printed().approximate()).isEqualTo(approximate);
            assertThat(cell.printed().parenthesised()).isEqualTo(parenthesised);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "-", "－", "−", "‐", "‑", "–", "—", "―", "ー", "ｰ", "…", " － "})
    void parse_missingMark_isMissing(String text) {
        assertThat(STRICT.parse(text)).isEqualTo(new Cell.Missing(text));
        assertThat(STRICT.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "ｘ", "Ｘ", " x "})
    void parse_suppressedMark_isSuppressed(String text) {
        assertThat(STRICT.parse(text)).isEqualTo(new Cell.Suppressed(text));
        assertThat(STRICT.parse(text).text()).isEqualTo(text);
    }

    private static final String FIGURE_JA = "数値は 1,234、96.9%、△2、63,884件、80.5%(速報値) のように、欠測は - か － か …、秘匿は x と書く";
    private static final String FIGURE_EN = "a figure is written like 1,234, 96.9%, △2, 63,884件 or 80.5%(速報値), a"
            + " missing one as - or － or …, a suppressed one as x";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "円",
                "%",
                "1E+999999999",
                "1e3",
                "- 2",
                "－ 2",
                "--2",
                "△△2",
                "△-2",
                "5-",
                "５分の4",
                "4～6月",
                "４～６月",
                "1 234",
                "1/2",
                "12:30",
                "(4",
                "4)",
                "(4）",
                "（4)",
                "((4))",
                "()",
                "(-)",
                "80%(確定値)",
                "80%(速報値）",
                "80%(速報値)(速報値)",
                "(速報値)80%",
                "(4)(速報値)",
                "12%5",
                "1\n2",
                "12\n",
                "12\r",
                "￥12",
                "１٢",
                "Infinity",
                "NaN",
                "0x1F",
                "12\uFEFF12",
                "\uD835\uDFCF",
                "=1+1",
                "10 (9)",
                "14,312人+388人",
                "12△",
                "12-",
                "約",
                "-件",
                "--",
                "xx"
            })
    void read_noFigure_isRefusedWithTheRule(String text) {
        assertRefused(text, "number-not-valid", FIGURE_JA, FIGURE_EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"◎", "○", "〇", "△", "▲", "×", "─", " △ "})
    void read_statusMark_isRefused(String text) {
        assertRefused(
                text,
                "status-in-number",
                "数値の欄に実施状況の記号は書けない。負の数は △2、欠測は - と書く",
                "a number column takes no status mark; a negative number is written like △2, a missing one as -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234,5",
                "1,23",
                "12,34",
                "1234,567",
                ",123",
                "1,",
                "1,,234",
                "1.234,5",
                "1.2,345",
                ",",
                "1,234,"
            })
    void read_separatorsMisplaced_isRefused(String text) {
        assertRefused(
                text,
                "number-grouping",
                "桁区切りは 1,234,567 のように3桁ごとに置く",
                "separators stand before every group of three digits, as in 1,234,567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "００", "007", "0,123", "00.5", "-01"})
    void read_leadingZero_isRefused(String text) {
        assertRefused(text, "number-leading-zero", "数値は 7 のように先頭に0を付けない", "a number has no zeros in front, as in 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "5.", "1.1.1", "1..2", ".", "..", "△.5", "5.%", "．"})
    void read_pointMisplaced_isRefused(String text) {
        assertRefused(
                text, "number-point", "小数点は 0.5 のように数字の間に1つだけ置く", "one decimal point stands between digits, as in 0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5", "＋5", "+0"})
    void read_plusSign_isRefused(String text) {
        assertRefused(text, "number-plus", "正の数は 5 のように符号を付けない", "a positive number has no sign, as in 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12%%", "12あ", "3月", "300人以上", "5%以下", "12宙", "12千", "100程度程度約", "12円/", "12○", "12e"})
    void read_unknownUnit_isRefused(String text) {
        assertRefused(
                text,
                "unit-not-known",
                "数値の後に書ける単位は 件、人、社、回、円、千円、%、円/件 など1つだけ",
                "what follows a figure is one known unit, such as 件, 人, 社, 回, 円, 千円, % or 円/件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12※", "12※1", "12件*", "12 ※2"})
    void read_footnoteMark_isRefused(String text) {
        assertRefused(text, "number-footnote", "数値の後に注の印は付けない", "a figure has no footnote mark behind it");
    }

    @Test
    void read_limits_areExact() {
        assertThat(STRICT.parse("9".repeat(50))).isInstanceOf(Cell.Value.class);
        assertThat(STRICT.parse("9".repeat(25) + "." + "9".repeat(25))).isInstanceOf(Cell.Value.class);
        assertThat(STRICT.parse(" ".repeat(200))).isEqualTo(new Cell.Missing(" ".repeat(200)));
        String ja = "数値は50桁まで、欄は200文字まで";
        String en = "a figure has at most 50 digits and a cell at most 200 characters";
        assertRefused("9".repeat(51), "number-too-long", ja, en);
        assertRefused("9".repeat(25) + "." + "9".repeat(26), "number-too-long", ja, en);
        Problem problem = STRICT.read(" ".repeat(201), PLACE).problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.of("number-too-long"));
        assertThat(problem.message().en()).isEqualTo(en + ": " + " ".repeat(80) + "…");
        assertThat(CellGrammar.MAX_DIGITS).isEqualTo(50);
        assertThat(CellGrammar.MAX_LENGTH).isEqualTo(200);
    }

    @Test
    void parse_refusedText_throwsTheEnglishSentence() {
        assertThatThrownBy(() -> STRICT.parse("1,234,5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("separators stand before every group of three digits, as in 1,234,567: 1,234,5");
    }

    private static void assertRefused(String text, String code, String ja, String en) {
        Loaded<Cell> loaded = STRICT.read(text, PLACE);
        String shown = Problem.excerpt(text);

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .containsExactly(Problem.error(
                        ProblemCode.of(code), PLACE, text, Sentence.of(ja + ": " + shown, en + ": " + shown)));
    }
}
