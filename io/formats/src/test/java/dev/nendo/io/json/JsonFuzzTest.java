package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.io.Mutations;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the bytes, a reader answers with a value or a problem; {@code -Dnendo.fuzz.inputs=200000} tries more of them. */
class JsonFuzzTest {
    private static final int INPUTS = Integer.getInteger("nendo.fuzz.inputs", 20_000);
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "null",
            "true",
            "1",
            "-",
            "1e999999999",
            "NaN",
            "//",
            "\"id\":",
            "\"items\":[",
            "\"type\":\"ratio\",",
            "\"cells\":",
            "\"FY2021\"",
            "\"2021-04/2022-03\"",
            "△",
            "◎",
            "\uFEFF",
            "\u0000");
    private static final ReadOptions OPTIONS = ReadOptions.builder()
            .limits(Limits.builder().maxRows(1_000).maxDepth(50).build())
            .problemCap(20)
            .build();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void read_anyBytes_givesAValueOrAProblem() throws IOException {
        Mutations mutations = new Mutations(20_220_720, TOKENS);
        List<byte[]> seeds = List.of(
                Files.resource("sample.json"),
                Files.resource("faults/bad-cells.json"),
                Files.resource("faults/criterion-wrong.json"),
                "{\"formatVersion\": 1}".getBytes(StandardCharsets.UTF_8));
        int readable = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = i % 10 == 0 ? mutations.noise(200) : mutations.of(seeds.get(i % seeds.size()));
            readable += check(input) ? 1 : 0;
        }
        assertThat(readable).as("inputs that were still JSON").isGreaterThan(INPUTS / 50);
    }

    private static boolean check(byte[] input) throws IOException {
        Loaded<Workbook> read = Files.read("x.json", input, OPTIONS);
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.location().source()).contains("x.json");
            assertThat(problem.rejected().length()).isLessThanOrEqualTo(81);
        });
        if (read.value().isPresent() && !read.hasErrors()) {
            assertThat(Files.read(Files.written(read.orThrow())).orThrow()).isEqualTo(read.orThrow());
        }
        return read.value().isPresent();
    }
}
