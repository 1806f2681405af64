package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.programs.questions.BranchRanking;
import dev.nendo.programs.questions.CustomFormat;
import dev.nendo.programs.questions.ManySeries;
import dev.nendo.programs.questions.MidYearPace;
import dev.nendo.programs.questions.OwnPolicy;
import dev.nendo.programs.questions.PastedTable;
import dev.nendo.programs.questions.PlanInJava;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each short program answers its question, in fewer than 60 lines. */
class QuestionsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/nendo/programs");

    @TempDir
    private Path folder;

    /** A program's main method. */
    private interface Main {
        void run(String[] args) throws IOException;
    }

    private static List<String> printed(Main main, String... args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            main.run(args);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> questions = Files.list(SOURCES.resolve("questions"))) {
            return Stream.concat(questions.toList().stream(), Stream.of(SOURCES.resolve("formats/TsvFormat.java")));
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void program_isShort(Path program) throws IOException {
        assertThat(Files.readAllLines(program)).hasSizeLessThan(60);
    }

    @Test
    void planInJava_itsKpi_isJudgedAndExplained() throws IOException {
        assertThat(printed(args -> PlanInJava.main(args)))
                .startsWith("○ MET")
                .contains(
                        "実績: Σ分子÷Σ分母 = 2909件 ÷ 3001件 × 100 = 290900/3001(96.934…)",
                        "Judgement: 290900/3001(96.934…), at least 96.8 → met");
    }

    @Test
    void manySeries_observations_areJudgedAndRefusedOnesNamed() throws IOException {
        Path file = folder.resolve("observations.csv");
        Files.writeString(
                file,
                """
                branch,kpi,month,numerator,denominator
                north,by-post,2021-04,95,100
                south,by-post,2021-04,85,100
                north,by-post,2021-05,94,100
                north,by-post,2021-05,93,100
                south,by-post,2022-04,99,100
                """);

        assertThat(printed(ManySeries::main, file.toString()))
                .containsExactly(
                        file + ":5: error: this month was stated before: north,by-post,2021-05 [duplicate-month]",
                        file
                                + ":6: error: a month of 2021-04/2022-03 to which the KPI applies is needed: south,by-post,2022-04"
                                + " [month-outside-fiscal-year]",
                        "north by-post ○",
                        "south by-post △");
    }

    @Test
    void ownPolicy_onTheBundledReport_labelsOfTheHouseScale() throws IOException {
        Path file = folder.resolve("gunma-fy2021.json");
        try (InputStream report = Nendo.class.getResourceAsStream("gunma-fy2021.json")) {
            Files.write(file, Objects.requireNonNull(report, "report").readAllBytes());
        }

        assertThat(printed(OwnPolicy::main, file.toString()))
                .containsExactly(
                        "GK01 good [good, close]",
                        "GK02 good [good, close]",
                        "GK03 good [good]",
                        "GK04 good [good]",
                        "GK05 close [close]",
                        "GK06 good [good]",
                        "GK07 good [good]",
                        "GK08 good [good]",
                        "GK09 ask [ask]",
                        "GK10 close [close]",
                        "GK11 good [good]",
                        "GK12 ask [ask]",
                        "GK13 ask [ask]",
                        "GK14 ask [ask]",
                        "GK15 ask [ask]",
                        "GK16 ask [ask]",
                        "GK17 ask [ask]",
                        "GK18 good [good]",
                        "GK19 ask [ask]",
                        "GK20 good [good]",
                        "GK21 close [close]");
    }

    @Test
    void branchRanking_ofBothReports_ranksAveragesAndReservations() throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : List.of("gunma-fy2021.json", "saitama-fy2021.json")) {
            Path file = folder.resolve(name);
            try (InputStream report = Nendo.class.getResourceAsStream(name)) {
                Files.write(file, Objects.requireNonNull(report, name).readAllBytes());
            }
            files.add(file.toString());
        }

        assertThat(printed(BranchRanking::main, files.toArray(String[]::new)))
                .startsWith(
                        "Service standard attainment rate FY2021",
                        "  Gunma branch: rank 1 of 2, 100%, possible ranks 1 to 2",
                        "  Saitama branch: rank 1 of 2, 100%",
                        "  average of 1 of the 2 listed branches 100%, 1 of 2 branches",
                        "Share of applications received by post FY2021",
                        "  Gunma branch: rank 1 of 2, 96.9%",
                        "  Saitama branch: rank 2 of 2, 96%")
                .containsSequence(
                        "Share of judo therapy claims for 3 or more sites on 15 or more days a month FY2021",
                        "  Saitama branch: rank 1 of 2, 1.11%",
                        "  Gunma branch: rank 2 of 2, 1.21%")
                .containsSequence(
                        "  Saitama branch: rank 1 of 2, 0.289%, months differ",
                        "  Gunma branch: rank 2 of 2, 0.238%",
                        "  mind the months of Saitama branch (2021-04/2022-02): 0.289% (as printed; the true value is in [0.2885, 0.2895])")
                .containsSequence(
                        "Workplaces with a health declaration FY2021",
                        "  Gunma branch: rank 1 of 2, 1184事業所",
                        "  Saitama branch: rank 2 of 2, 744事業所",
                        "  average of the 2 listed branches 964事業所, 2 of 2 branches");
    }

    @Test
    void midYearPace_whatTheRestMustBring() throws IOException {
        assertThat(printed(MidYearPace::main))
                .containsExactly(
                        "△ NOT_MET, OPEN",
                        "to date   580",
                        "planned   600",
                        "remaining 620",
                        "per month 310/3",
                        "Actual (2021-04/2021-09): 80人, 95人, 110人, 120人, 70人, 105人. Target (2021-04/2022-03): 1,200人. "
                                + "Actual to date: sum of the months = 580. "
                                + "Plan to date: full target 1200 spread by equal months, 6/12 of it = 600. "
                                + "Difference from plan: actual − plan = 580 − 600 = -20. "
                                + "Remaining: target − actual = 1200 − 580 = 620. "
                                + "Required per month: remaining / 6 months = 620 ÷ 6 = 310/3(103.333…).");
    }

    @Test
    void pastedTable_theSumThatCannotBe() throws IOException {
        List<String> lines = printed(PastedTable::main);

        assertThat(lines.get(0))
                .isEqualTo(
                        "ERROR total-is-sum: The total is printed 394, but 120 + 98 + 131 = 349; they are 45 apart in units of the "
                                + "last place. Possible causes: the total 394 should be 349 (neighbouring digits swapped).");
        assertThat(lines.subList(1, lines.size())).singleElement().asString().endsWith(" checked, 1 inconsistent");
    }

    @Test
    void customFormat_whatWasReadAndTheProblem() throws IOException {
        assertThat(printed(CustomFormat::main))
                .containsExactly(
                        "published-table-tsv: RowCounts[read=2, used=1, rejected=1]",
                        "pasted.tsv:3:8 (4月): error: separators stand before every group of three digits, as in 1,234,567: "
                                + "1,120,5 [number-grouping]",
                        "1 [Value[printed=1,120], Value[printed=△2]]");
    }
}
