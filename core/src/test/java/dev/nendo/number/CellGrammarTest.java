package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
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
        assertThat(printed.isPreliminary()).isFalse();
        assertThat(printed.isApproximate()).isFalse();
        assertThat(printed.isParenthesised()).isFalse();
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
            assertThat(cell.printed().isPreliminary()).isEqualTo(preliminary);
            assertThat(cell.printed().isApproximate()).isEqualTo(approximate);
            assertThat(cell.printed().isParenthesised()).isEqualTo(parenthesised);
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
                "1/2",
                "12:30",
                "(4",
                "4)",
                "(4）",
                "（4)",
                "((4))",
                "()",
                "(-)",
                "80%(速報値）",
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
    @CsvSource({
        "+5, 5, ''",
        "＋5, 5, ''",
        "'(+1,724)', 1724, ''",
        "±0, 0, ''",
        "±0.0, 0.0, ''",
        "△ 9 406, -9406, ''",
        "1 234 567, 1234567, ''",
        "1\u00a0234.5, 1234.5, ''",
        "12 345件, 12345, 件",
        "'3億5,000万円', 35000, 万円",
        "3億5000万円, 35000, 万円",
        "'1億2,345円', 100002345, 円",
        "1兆2億3万円, 100020003, 万円",
        "△2万3千人, -23, 千人",
        "1千5百円, 15, 百円",
        "'r1,234', 1234, ''",
        "ｒ 12件, 12, 件",
        "p10, 10, ''"
    })
    void read_formThatCanMeanOneNumberOnly_isThatNumber(String text, BigDecimal value, String unit) {
        Optional<Cell> cell = STRICT.read(text, PLACE).value();

        if (value == null) {
            assertThat(cell).isEmpty();
        } else {
            Printed printed = ((Cell.Value) cell.orElseThrow()).printed();
            assertThat(printed.value()).isEqualTo(value);
            assertThat(printed.unit()).isEqualTo(Unit.of(unit));
            assertThat(printed.isPreliminary()).isEqualTo(text.startsWith("p"));
            assertThat(printed.text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"84.4ha, ha", "84.4 HA, ha", "12宙, 宙", "30.0人口10万対, 人口10万対", "30.0 10万人当たり, 10万人当たり"})
    void read_unitThatTheColumnDeclares_isKnownInItsCells(String text, String declared) {
        Unit unit = Unit.of(declared);

        Cell cell = STRICT.read(text, unit, PLACE).value().orElseThrow();

        assertThat(((Cell.Value) cell).printed().unit()).isEqualTo(unit);
        assertThat(STRICT.find(text, unit)).contains(cell);
        assertThat(STRICT.read("12海", unit, PLACE).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"±5", "10～20", "4～6月", "４～６月", "約10〜20件"})
    void read_range_isRefusedAsSuch(String text) {
        assertRefused(
                text, "number-range", "範囲は1つの数値ではない。数値は1つだけ書く", "a range is not one figure; a cell has one figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"342(204)", "10 (9)", "1,724（512）", "12件(3件)", "5 (△2)"})
    void read_twoFigures_isRefusedAsSuch(String text) {
        assertRefused(
                text,
                "number-two-figures",
                "1つの欄に数値が2つある。1つの欄には数値を1つだけ書く",
                "there are two figures in this cell, and nothing says which is meant; a cell has one figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"300人以上", "5%以下", "18.1以上", "30未満", "20%超"})
    void read_threshold_isRefusedAsADirection(String text) {
        assertRefused(
                text,
                "number-threshold",
                "以上・以下・未満などは数値ではなく、KPIの方向(direction)に書く",
                "以上, 以下, 未満 and the like are not part of a figure: they are the direction of the KPI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12(再掲)", "80%(確定値)", "1,234件（注）"})
    void read_bracketedNote_isRefusedUnlessAskedFor(String text) {
        assertRefused(
                text,
                "number-bracketed-note",
                "数値の後に括弧書きの注は付けない。読み飛ばすには --lenient bracketed-note とする",
                "a figure has no note in brackets behind it; --lenient bracketed-note reads past it");
        assertThat(STRICT.withLeniency(CellGrammar.Leniency.BRACKETED_NOTE)
                        .read(text, PLACE)
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 23", "12 34 567", "1 2345", "3億50,000万円", "3万5億円", "1 234,567"})
    void read_numberThatIsNone_isRefused(String text) {
        assertThat(STRICT.read(text, PLACE).value()).isEmpty();
    }

    @Test
    void leniency_ids_areLowerCaseWithHyphens() {
        assertThat(CellGrammar.Leniency.find("footnote-mark")).contains(CellGrammar.Leniency.FOOTNOTE_MARK);
        assertThat(CellGrammar.Leniency.find("FOOTNOTE_MARK")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12%%", "12あ", "3月", "12宙", "12千", "100程度程度約", "12円/", "12○", "12e"})
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
        assertRefused(
                text,
                "number-footnote",
                "数値の後に注の印は付けない。読み飛ばすには --lenient footnote-mark とする",
                "a figure has no footnote mark behind it; --lenient footnote-mark reads past it");
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
