package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From observations and a table of targets to every result, in one command. */
class TargetsTest {
    private static final String TARGETS =
            """
            branch,kpi,name,measure,direction,target,unit,fiscal_year,phasing,absent
            *,by-post,Sent by post,rate-of-flows,at-least,96.9%,%,FY2021,,
            *,calls,Calls,flow,at-least,60,件,FY2021,equal-months,
            north,falls,Falls,flow,at-most,1,件,FY2021,,zero
            south,mails,Mails,flow,at-least,100,件,FY2021,,
            """;

    @TempDir
    private Path folder;

    private Path targets = Path.of("targets.csv");
    private Path rates = Path.of("rates.csv");
    private Path calls = Path.of("calls.csv");

    @BeforeEach
    void writeTheTables() throws IOException {
        StringBuilder some = new StringBuilder("branch,kpi,month,numerator,denominator\n");
        StringBuilder others = new StringBuilder("branch,kpi,month,value\n");
        for (int month = 4; month <= 9; month++) {
            some.append("north,by-post,2021-0" + month + ",96,100\nsouth,by-post,2021-0" + month + ",98,100\n");
            others.append("north,calls,2021-0" + month + ",5\nsouth,calls,2021-0" + month + ",4\n");
        }
        others.append("south,visits,2021-04,3\n");
        targets = write("targets.csv", TARGETS);
        rates = write("rates.csv", some.toString());
        calls = write("calls.csv", others.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran nendo(String command, String... options) {
        List<String> args = new ArrayList<>(
                List.of(command, "--lang", "en", "--targets", targets.toString(), rates.toString(), calls.toString()));
        args.addAll(List.of(options));
        return Ran.nendo(args.toArray(String[]::new));
    }

    @Test
    void status_twoFilesOfObservations_judgesEveryBranch() throws IOException {
        Ran ran = nendo("status", "--format", "json");
        JsonNode all = new ObjectMapper().readTree(ran.out());

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        List<String> rows = new ArrayList<>();
        all.get("rows")
                .forEach(row -> rows.add(row.get("branch").asText() + " "
                        + row.get("kpi").asText() + " " + row.get("met").asText()));
        assertThat(rows)
                .containsExactly(
                        "north by-post not-met",
                        "north calls met",
                        "north falls met",
                        "south by-post met",
                        "south calls not-met");
        List<String> unjudged = new ArrayList<>();
        all.get("unjudged").forEach(one -> unjudged.add(one.toString()));
        assertThat(unjudged)
                .containsExactly(
                        "{\"branch\":\"south\",\"fiscalYear\":\"FY2021\",\"kpi\":\"mails\",\"reason\":\"MISSING_ACTUAL\"}",
                        "{\"branch\":\"south\",\"fiscalYear\":\"FY2021\",\"kpi\":\"visits\",\"reason\":\"TARGET_NOT_STATED\"}");
    }

    @Test
    void status_text_listsWhatIsNotJudged() {
        Ran ran = nendo("status", "--brief");

        assertThat(ran.out()).contains("\nnot judged:\n  south  mails  FY2021  no actual is given\n");
    }

    @Test
    void rankReportAuditAndConvert_takeObservationsToo() throws IOException {
        Ran ranked = nendo("rank", "--kpi", "by-post", "--format", "csv");
        Ran reported = nendo("report", "--out", folder.resolve("report.html").toString());
        Ran audited = nendo("audit");
        Path book = folder.resolve("book.json");
        Ran converted = Ran.nendo("convert", "--targets", targets.toString(), rates.toString(), book.toString());

        assertThat(ranked.code()).isZero();
        assertThat(ranked.out()).contains("south").contains("north");
        assertThat(ranked.err()).contains("south FY2021 mails is not judged: no actual is given");
        assertThat(reported.code()).isZero();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(audited.code()).isZero();
        assertThat(converted.code()).isZero();
        assertThat(Ran.nendo("status", "--format", "json", book.toString()).out())
                .contains("by-post");
    }

    @Test
    void status_publishedTableWithATargetRow_isJudgedByTheTargetsFile() throws IOException {
        Path table = write(
                "table.csv",
                """
                branch,item,kpi,row,fiscal_year,kind,unit,direction,4月,5月,6月
                north,1,calls,value,FY2021,monthly,件,,20,20,20
                north,1,calls,target,FY2021,monthly,件,at-least,30,30,30
                """);
        Ran alone = Ran.nendo("status", "--format", "json", table.toString());
        Ran judged = nendo("status", "--format", "json", table.toString());

        JsonNode own = new ObjectMapper().readTree(alone.out()).get("rows").get(0);
        assertThat(own.get("target").get("exact").textValue()).isEqualTo("90");
        assertThat(judged.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(judged.err())
                .contains("table.csv:2: warning: the target of the targets file is used and not the one stated here:"
                        + " calls [target-replaced]");
    }

    @Test
    void status_publishedTableAlone_leavesNothingJudgedOutThatIsInIt() throws IOException {
        Path table = write(
                "table.csv",
                """
                branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,6月
                south,1,mails,value,FY2021,monthly,件,50,50,20
                """);
        Ran judged = Ran.nendo(
                "status", "--format", "json", "--lang", "en", "--targets", targets.toString(), table.toString());

        JsonNode card = new ObjectMapper().readTree(judged.out());
        assertThat(card.get("rows")).hasSize(1);
        assertThat(card.get("rows").get(0).get("met").textValue()).isEqualTo("met");
        assertThat(card.get("unjudged"))
                .extracting(one ->
                        one.get("branch").textValue() + " " + one.get("kpi").textValue())
                .doesNotContain("south mails");
    }

    @Test
    void status_observationsAlone_saysHowToGiveTargets() {
        Ran ran = Ran.nendo("status", "--lang", "en", calls.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.err()).contains("to judge observations, give their targets: --targets TARGETS.csv");
    }

    @Test
    void status_noFileOfTargets_isWrongUsage() {
        Ran ran = Ran.nendo("status", "--targets", folder.resolve("none.csv").toString(), calls.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    }
}
