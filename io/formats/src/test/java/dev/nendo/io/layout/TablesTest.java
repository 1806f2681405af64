package dev.nendo.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.GridCsv;
import dev.nendo.io.json.LayoutJson;
import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of the kinds that public bodies and firms publish, read by the layout that is proposed, and what a person reads out of them: for each
 * figure its cell, branch, item, series, row, unit, fiscal year and months; and every line that is left out or stops the proposal.
 */
class TablesTest {
    private static final List<Trait> TRAITS =
            List.of(Trait.BRANCH, Trait.ITEM, Trait.SERIES, Trait.ROW, Trait.UNIT, Trait.FISCAL_YEAR, Trait.MONTH);

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("tables/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static String shown(LayoutFigure figure) {
        String value = figure.value()
                .map(BigDecimal::toPlainString)
                .orElse(figure.cell().text());
        return figure.address() + ": "
                + TRAITS.stream()
                        .map(trait -> figure.traits().getOrDefault(trait, ""))
                        .collect(Collectors.joining(" | "))
                + " = " + value;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-of-in-side-line",
                "band-rows",
                "bilingual-heads",
                "budget-actual-rate",
                "change-by-difference-named-ratio",
                "comma-thousands-quoted-and-blank-columns",
                "cumulative-rows",
                "days-weekdays",
                "districts-with-subtotals-first",
                "english-budget",
                "english-fiscal-months",
                "english-months",
                "english-years",
                "fiscal-july",
                "fiscal-quarters-english",
                "footnoted",
                "forecast",
                "halves",
                "kpi-list-with-years",
                "letter-spaced-total-before",
                "monthly-with-average",
                "months-across-two-years",
                "months-years-down-two-columns",
                "no-heads-and-names",
                "plan-actual-months",
                "quarters-across",
                "rates-of-counts-columns",
                "repeated-heads",
                "sectioned-years",
                "seven-head-rows",
                "sub-rows-in-brackets",
                "target-actual-achievement-rows",
                "title-month",
                "titles-of-prose",
                "totals-between",
                "two-figures-in-a-cell",
                "two-tables",
                "unit-in-cells",
                "unit-row-below-heads",
                "units-in-row-label",
                "words-in-figures",
                "year-over-kind",
                "years-across-eras",
                "years-as-rows-within-branches",
                "years-down-items-across",
                "yoy-change-columns",
                "yoy-ratio-columns"
            })
    void table_byTheProposal_isReadAsAPersonReadsIt(String name) throws IOException {
        assertThat(readOf("", name)).isEqualTo(new String(bytes(name + ".txt"), StandardCharsets.UTF_8));
    }

    /** Statistics, budgets, plans and monthly reports as they are published, some of which are refused with the line that would settle them. */
    @ParameterizedTest
    @MethodSource("published")
    void publishedTable_byTheProposal_isReadAsAPersonReadsIt(String name) throws IOException {
        assertThat(readOf("published/", name))
                .isEqualTo(new String(bytes("published/" + name + ".txt"), StandardCharsets.UTF_8));
    }

    static List<String> published() throws IOException {
        return new String(bytes("published/tables.list"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String readOf(String folder, String name) throws IOException {
        ReadOptions options = name.startsWith("windows-31j-")
                ? ReadOptions.builder()
                        .encoding(Optional.of(Charset.forName("windows-31j")))
                        .build()
                : ReadOptions.defaults();
        Grid grid = GridCsv.read(Source.of(name, bytes(folder + name + ".csv")), options)
                .orThrow();
        Loaded<SheetLayout> proposed = LayoutProposal.propose(name, grid, CellGrammar.strict());
        Stream<String> read = Stream.empty();
        if (proposed.value().isPresent()) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            LayoutJson.write(proposed.value().get(), kept);
            Loaded<SheetLayout> again =
                    LayoutJson.read(Source.of("layout.json", kept.toByteArray()), ReadOptions.defaults());
            Loaded<List<LayoutFigure>> figures =
                    LayoutReading.figures(name, grid, again.orThrow(), CellGrammar.strict());
            read = Stream.concat(
                    figures.problems().stream().map(problem -> problem.in(Language.EN)),
                    figures.orThrow().stream().map(TablesTest::shown));
        }
        Stream<String> said = proposed.problems().stream().map(problem -> problem.in(Language.EN));

        return Stream.concat(said, read).collect(Collectors.joining("\n")) + "\n";
    }
}
