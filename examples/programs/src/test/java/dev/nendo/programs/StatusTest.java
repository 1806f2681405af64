package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** The status of both bundled reports, as the command line prints it. */
class StatusTest {
    @TempDir
    private Path folder;

    private Path report(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream stream = Objects.requireNonNull(Nendo.class.getResourceAsStream(name), name)) {
            Files.write(file, stream.readAllBytes());
        }
        return file;
    }

    private Ran both(String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("status"));
        args.addAll(List.of(options));
        args.add(report("gunma-fy2021.json").toString());
        args.add(report("saitama-fy2021.json").toString());
        return Ran.nendo(args.toArray(String[]::new));
    }

    private static List<JsonNode> rows(Ran ran) throws IOException {
        JsonNode rows = new ObjectMapper().readTree(ran.out()).get("rows");
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static JsonNode row(List<JsonNode> rows, String kpi) {
        return rows.stream()
                .filter(r -> r.get("kpi").asText().equals(kpi))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void status_noFile_printsTheBundledReport() throws IOException {
        Ran ran = Ran.nendo("status", "--format", "json");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(rows(ran))
                .hasSize(21)
                .allSatisfy(row -> assertThat(row.get("branch").asText()).isEqualTo("gunma"));
    }

    @Test
    void status_bothReports_printsEveryKpiWithAnExplanation() throws IOException {
        Ran ran = both("--format", "json");

        assertThat(ran.code()).isZero();
        assertThat(rows(ran))
                .hasSize(39)
                .allSatisfy(row -> assertThat(row.get("explanation").asText()).isNotEmpty());
    }

    @Test
    void status_sharePrintedAgainstLastYears_isOneRowOfTheStableForm() throws IOException {
        JsonNode row = row(rows(both("--format", "json", "--lang", "en")), "GK03");

        assertThat(row.toString())
                .startsWith("{\"branch\":\"gunma\",\"item\":\"4\",\"kpi\":\"GK03\",\"asOf\":\"2022-03\","
                        + "\"target\":{\"printed\":\"1.36\",\"exact\":\"34/25\",\"shown\":\"1.36%\",\"decimal\":1.36},"
                        + "\"actual\":{\"printed\":\"1.20\",\"from\":\"239/200\",\"to\":\"241/200\",\"shown\":\"1.20%\",\"decimal\":1.2},"
                        + "\"met\":\"met\",\"certainty\":\"certain\","
                        + "\"achievement\":{\"nominal\":\"17/15\",\"from\":\"272/241\",\"to\":\"272/239\",\"rounded\":\"113.3\"},"
                        + "\"status\":\"○\",\"possibleStatuses\":[\"○\"],\"reportedStatus\":\"○\",\"reason\":null,"
                        + "\"explanation\":\"Actual");
    }

    @ParameterizedTest
    @CsvSource({
        "GK03, met, certain, ○, ○, ",
        "GK05, not-met, certain, △, △, ",
        "GK02, depends-on-rounding, depends-on-rounding, ○, ○△, ",
        "SK18, not-met, certain, △, △, ",
        "SK15, not-met, provisional, △, △, ",
        "GK12, undecided, , ─, ─, WORDING_LOST",
        "GK09, undecided, , ─, ─, NOT_ASSESSABLE",
        "GK19, undecided, , △, △, POINT_NOT_REACHED",
        "SK17, undecided, , ─, ─, MISSING_ACTUAL",
        "SK01, met, certain, ○, ○, ",
        "SK04, met, provisional, ○, ○, "
    })
    void status_ofTheReports_isByTheFigures(
            String kpi, String met, String certainty, String status, String possible, String reason)
            throws IOException {
        JsonNode row = row(rows(both("--format", "json")), kpi);

        assertThat(row.get("met").asText()).isEqualTo(met);
        assertThat(row.get("certainty").textValue()).isEqualTo(certainty);
        assertThat(row.get("status").asText()).isEqualTo(status);
        StringBuilder symbols = new StringBuilder();
        row.get("possibleStatuses").forEach(symbol -> symbols.append(symbol.asText()));
        assertThat(symbols).hasToString(possible);
        assertThat(row.get("reason").textValue()).isEqualTo(reason);
    }

    @Test
    void status_targetAtAPointNotReached_showsTheLatestValueAndItsMonth() throws IOException {
        JsonNode row = row(rows(both("--format", "json", "--lang", "en")), "GK19");

        assertThat(row.get("asOf").asText()).isEqualTo("2022-02");
        assertThat(row.get("actual").get("printed").asText()).isEqualTo("81.2%");
        assertThat(row.get("explanation").asText()).contains("Actual (2022-02): 81.2%");
    }

    @Test
    void status_asOfSeptember_usesNoLaterMonth() throws IOException {
        JsonNode row = row(rows(both("--format", "json", "--as-of", "2021-09")), "GK03");

        assertThat(row.get("asOf").asText()).isEqualTo("2021-09");
        assertThat(row.get("actual").get("printed").asText()).isEqualTo("1.25");
        assertThat(row.get("certainty").asText()).isEqualTo("provisional");
    }

    @Test
    void status_csv_hasOneLineAKpi() throws IOException {
        Ran ran = both("--format", "csv", "--lang", "en");

        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(40);
        assertThat(lines.get(0))
                .isEqualTo(
                        "branch,fiscal_year,item,kpi,name,as_of,target,target_exact,actual,actual_from,actual_to,met,"
                                + "certainty,achievement,achievement_percent,status,possible_statuses,reported_status,reason,"
                                + "explanation");
        assertThat(lines.get(5)).startsWith("gunma,FY2021,7,GK05,").contains(",2022-03,92.7%,927/10,89.60%,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void status_text_hasARowAndAnExplanationForEachKpi(String language) throws IOException {
        List<String> lines = both("--lang", language).out().lines().toList();

        assertThat(lines).filteredOn(line -> line.matches("(gunma|saitama) .*")).hasSize(39);
        assertThat(lines).filteredOn(line -> line.matches("[GS]K\\d\\d  .*")).hasSize(39);
    }

    @Test
    void status_brief_leavesTheExplanationsOut() throws IOException {
        assertThat(both("--brief").out().lines()).hasSize(40);
    }

    @Test
    void status_sameFileTwice_saysThatKpisAreStatedTwice() throws IOException {
        String file = report("gunma-fy2021.json").toString();

        Ran ran = Ran.nendo("status", "--lang", "en", "--brief", file, file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("there is already a KPI of this id: GK01");
        assertThat(ran.out().lines()).hasSize(22);
    }

    @Test
    void status_unknownPolicy_isAProblemAndTheOtherKpisAreJudged() throws IOException {
        Path file = report("gunma-fy2021.json");
        String text = Files.readString(file);
        String id = "\"id\": \"GK01\",";
        int end = text.indexOf("\"actuals\"", text.indexOf(id));
        end = text.indexOf(']', end) + 1;
        Files.writeString(file, text.substring(0, end) + ", \"policy\": \"nowhere\"" + text.substring(end));

        Ran ran = Ran.nendo("status", "--lang", "en", "--brief", file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("error: KPI GK01 names no known status policy; valid are "
                        + "report-legend, mic-guideline-2014, osaka-library-2013: nowhere [unknown-policy]")
                .doesNotContain("Exception");
        assertThat(ran.out().lines()).hasSize(22);
        assertThat(ran.out()).contains("depends on rounding  depends on rounding  ─");
    }

    @Test
    void status_brokenFile_isAProblemAndNoException() throws IOException {
        Path file =
                Files.write(folder.resolve("broken.json"), "{\"formatVersion\": 1,".getBytes(StandardCharsets.UTF_8));

        Ran ran = Ran.nendo("status", "--lang", "en", file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("broken.json");
        assertThat(ran.out().lines()).hasSize(1);
    }

    @Test
    void status_wrongUsage_endsWithTwo() {
        assertThat(Ran.nendo("status", "nowhere.json").err())
                .startsWith("FILE must be a file that exists: nowhere.json");
        assertThat(Ran.nendo("status", "nowhere.json").code()).isEqualTo(2);
        assertThat(Ran.nendo("status", "--as-of", "2022-13").err())
                .startsWith("Invalid value for option '--as-of': a month must be written like 2022-03: 2022-13");
        assertThat(Ran.nendo("status", "--as-of", "2022-13").code()).isEqualTo(2);
        assertThat(Ran.nendo("status", "--format", "xml").code()).isEqualTo(2);
        assertThat(Ran.nendo("status", "--lang", "fr").code()).isEqualTo(2);
    }

    @Test
    void status_onATerminalWithColours_onlyAddsThemToTheSigns() {
        Ran plain = Ran.nendo("status", "--brief");
        Ran coloured = Ran.nendo(Ansi.ON, "status", "--brief");

        assertThat(coloured.out()).contains("\u001b[32m○\u001b[39m").contains("\u001b[33m△\u001b[39m");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }
}
