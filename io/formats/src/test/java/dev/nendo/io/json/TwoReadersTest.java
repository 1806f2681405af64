package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.io.Mutations;
import dev.nendo.io.json.PlainBytes.Unusual;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way of reading gives what the slow one gives, to the last place, or leaves the text to it. */
class TwoReadersTest {
    private static final int INPUTS = 5_000;
    private static final Location SOURCE = Location.ofSource("x.json");
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u00e9",
            "null",
            "-1.50e+3",
            "\r\n",
            "\r",
            "\t",
            "度",
            "\uFFFD",
            " ");
    private static final ReadOptions OPTIONS = ReadOptions.builder()
            .limits(Limits.builder()
                    .maxDepth(12)
                    .maxTextLength(60)
                    .maxValues(700)
                    .maxRows(40)
                    .build())
            .problemCap(20)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": [1, -0, 0.5, 1e3, 1.25E-2, true, false, null, \"\", [], {}]}",
                "\uFEFF{\"a\":\r\n\t\"年度\", \"b\":\"😀\",\r\"é\" : {\"\\u00e9\\n\": \"\\ud83d\\ude00\"}}\n",
                "{\"a\": 1, \"a\": 2, \"b\": {\"a\": 1, \"a\": []}}"
            })
    void root_plainJson_isReadWithTheSamePlaces(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(plain(bytes, Limits.defaults())).contains(whole(bytes, Limits.defaults()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 01}",
                "{\"a\": 1.}",
                "{\"a\": .5}",
                "{\"a\": +1}",
                "{\"a\": 1e}",
                "{\"a\": tru}",
                "{\"a\": 1,}",
                "{a: 1}",
                "{\"a\": \"\\x\"}",
                "{\"a\": \"\\u00g0\"}",
                "{\"a\": \"\n\"}",
                "{\"a\": 1} x",
                "{\"a\": [1 2]}",
                "{\"a\"}",
                "{\"a\": \"",
                "{",
                "",
                "[]",
                "{\"a\": 12x}",
                "{\"a\": -}",
                "{\"a\": \"\\"
            })
    void root_noJson_isLeftToTheOtherReader(String json) {
        assertThat(plain(json.getBytes(StandardCharsets.UTF_8), Limits.defaults()))
                .isEmpty();
    }

    @Test
    void root_bytesThatAreNoText_areLeftToTheOtherReader() {
        byte[] bytes = "{\"a\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xC3;
        assertThat(plain(bytes, Limits.defaults())).isEmpty();
    }

    @Test
    void read_anyBytes_isTheSameBothWays() throws IOException {
        Mutations mutations = new Mutations(20_210_401, TOKENS);
        List<byte[]> seeds = List.of(
                Files.resource("sample.json"),
                Files.resource("faults/bad-cells.json"),
                Files.resource("faults/criterion-wrong.json"));
        int quick = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] seed = seeds.get(i % seeds.size());
            byte[] input = i < seeds.size() ? seed : mutations.of(seed);
            ReadOptions options = i % 2 == 0 ? ReadOptions.defaults() : OPTIONS;
            Optional<Loaded<Workbook>> streamed = StreamedWorkbook.read(input, SOURCE, options);
            if (streamed.isPresent()) {
                quick++;
                Loaded<Workbook> expected = JsonWorkbookFormat.readWhole(Loaded.of(input), SOURCE, options);
                assertThat(streamed.get()).isEqualTo(expected);
            }
            Optional<String> plain = plain(input, options.limits());
            if (plain.isPresent()) {
                assertThat(plain.get()).isEqualTo(whole(input, options.limits()));
            }
        }
        assertThat(quick).as("inputs that were still plain").isGreaterThan(INPUTS / 20);
    }

    private static Optional<String> plain(byte[] bytes, Limits limits) {
        try {
            PlainTree tree = new PlainTree(bytes, limits);
            Node.Obj root = tree.root();
            for (String name = tree.firstName(); name != null; name = tree.nextName()) {
                root.put(name, tree.field(root, name));
            }
            tree.end();
            return Optional.of(dump(root));
        } catch (Unusual unusual) {
            return Optional.empty();
        }
    }

    private static String whole(byte[] bytes, Limits limits) throws IOException {
        CharBuffer text = Utf8.decode(bytes, SOURCE).orThrow();
        return dump(TreeReader.read(text, limits, SOURCE).orThrow());
    }

    /** Every value with its place. */
    private static String dump(Node node) {
        StringBuilder all = new StringBuilder(node.in(SOURCE) + " " + Shown.json(node) + "\n");
        if (node instanceof Node.Obj object) {
            IntStream.range(0, object.size())
                    .forEach(i -> all.append(object.name(i)).append(dump(object.value(i))));
            object.again().forEach(again -> all.append(again.name())
                    .append(again.first().in(SOURCE))
                    .append(dump(again.second())));
        } else if (node instanceof Node.Arr list) {
            list.elements().forEach(element -> all.append(dump(element)));
        }
        return all.toString();
    }
}
