package dev.nendo.io.csv;

import static dev.nendo.io.csv.Csv.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random bytes and mutated files, with fixed seeds: no input makes a reader throw, and the rows always add up.
 * {@code -Dnendo.fuzz.inputs=200000} tries more of them.
 */
class CsvFuzzTest {

    /** Four readers with three seeds each. */
    private static final int RUNS = 12;

    private static final int INPUTS = Integer.getInteger("nendo.fuzz.inputs", 4_800) / RUNS + 1;
    private static final List<String> BITS = List.of(
            "\"",
            ",",
            "\n",
            "\r\n",
            "\uFEFF",
            "😀",
            "△",
            "1,234,5",
            "12%%",
            "1E+999999999",
            "3月",
            "R3",
            "FY2021",
            "\u0000",
            "|",
            "\\",
            "[",
            "−",
            "-",
            "99999999999999999999999999999999999999999999999999999",
            "令和3年度",
            "x",
            "…",
            "revised",
            "suppressed",
            "stock",
            " ",
            "\t");

    private interface Reader {
        Loaded<?> read(Source source, ReadOptions options) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void read_anyObservations_neverThrows(long seed) throws IOException {
        fuzz(
                seed,
                lines(
                        "branch,kpi,month,numerator,denominator,flag,basis,measure,fiscal_year",
                        "\"a",
                        "b\",k,令和3年4月,\"1,234\",△2,preliminary,monthly,coverage,R3",
                        "a,k,2021-05,,,suppressed,,,"),
                (source, options) ->
                        ObservationsCsv.reader().withOptions(options).read(source, row -> Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void read_anyTable_neverThrows(long seed) throws IOException {
        fuzz(
                seed,
                lines(
                        "branch,item,kpi,series,row,fiscal_year,kind,unit,measure,3月,4月,5月,4-6月,total,total_kind,prior",
                        "a,1,k,s,rate,令和3年度,monthly,%,rate-of-flows,,1.17,96.9%,,97%,cumulative,（4）",
                        "a,1,k,s,value,令和3年度,stock,千円,,1,\"1,234\",－,5,,,"),
                (source, options) -> new PublishedTableFormat().read(source, options));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void read_anyKpiTableOfAWorkbook_neverThrows(long seed) throws IOException {
        String kpis = String.join(",", BookTable.KPIS.columns())
                + "\n1,1,k,,名,name,flow,件,0,at-least,of-years,,,,,1|2,max,,,,,,2021-04/2022-03,,shares,1/2|1/2,,target-over-actual,"
                + "exact,1,half-up,plain,\n";
        fuzz(seed, kpis, (source, options) -> new WorkbookCsvFormat().read(zip(source, "kpis.csv"), options));
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void read_anyArchive_neverThrows(long seed) throws IOException {
        fuzz(
                seed,
                "item,id,label,role,printed,source,as_of,window,exact,precision,whole,share,rounding\n1,f,x,actual,\"802,300 [千円]\",,,2021-04,true,,,,\n",
                (source, options) -> {
                    Source archive = zip(source, "figures.csv");
                    byte[] bytes = archive.bytes(options).orThrow();
                    bytes[new Random(seed).nextInt(bytes.length)] ^= 1;
                    return new WorkbookCsvFormat().read(Source.of("w.zip", bytes), options);
                });
    }

    private static void fuzz(long seed, String valid, Reader reader) throws IOException {
        Random random = new Random(seed);
        Limits limits = Limits.builder().maxTextLength(200).maxColumns(50).build();
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = i % 4 == 0 ? noise(random) : mutated(valid, random);
            ReadOptions.Builder options = ReadOptions.builder().limits(limits).problemCap(10);
            if (i % 3 == 0) {
                options.encoding(Csv.WINDOWS);
            }
            Loaded<?> read = reader.read(Source.of("f", input), options.build());
            assertThat(read.rows().read())
                    .isEqualTo(read.rows().used() + read.rows().rejected());
            assertThat(read.problems()).hasSizeLessThanOrEqualTo(10);
        }
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] mutated(String valid, Random random) {
        StringBuilder text = new StringBuilder(valid);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
                case 1 -> text.deleteCharAt(at);
                default -> text.replace(at, Math.min(at + 4, text.length()), BITS.get(random.nextInt(BITS.size())));
            }
        }
        return text.toString().getBytes(random.nextInt(5) == 0 ? Csv.WINDOWS : StandardCharsets.UTF_8);
    }

    private static Source zip(Source table, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("workbook.csv"));
            zip.write("format_version\n1\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("plans.csv"));
            zip.write("plan,branch,fiscal_year\n1,a,FY2021\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("items.csv"));
            zip.write("item,plan,parent,number,title\n1,1,,1,x\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(table.bytes(ReadOptions.defaults()).orThrow());
        }
        return Source.of("w.zip", bytes.toByteArray());
    }
}
