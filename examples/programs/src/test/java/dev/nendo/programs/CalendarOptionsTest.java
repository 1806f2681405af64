package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options --start-month and --year-name say in which calendar a file without one of its own is read. */
class CalendarOptionsTest {
    private static final String TABLE =
            """
            branch,item,kpi,row,fiscal_year,kind,unit,10月,11月,12月
            a,1,k,value,2021年度,monthly,件,1,2,3
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "10, end, 2020-10/2020-12",
        "10, start, 2021-10/2021-12",
        "4, end, 2020-04/2020-12",
        "4, start, 2021-04/2021-12"
    })
    void status_publishedTable_isReadInTheCalendar(String month, String name, String window) throws IOException {
        Ran ran = Ran.nendo(
                "status",
                file("t.csv", TABLE),
                "--start-month",
                month,
                "--year-name",
                name,
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(ran.out()).contains(window);
    }

    @Test
    void status_observationsAndTargets_areReadInTheCalendar() throws IOException {
        Ran ran = Ran.nendo(
                "status",
                file("o.csv", "branch,kpi,month,value\na,k,2020-10,3\na,k,2021-09,3\n"),
                "--targets",
                file("t.csv", "branch,kpi,measure,direction,target,unit,fiscal_year\na,k,flow,at-least,5,件,FY2021\n"),
                "--start-month",
                "10",
                "--year-name",
                "end",
                "--format",
                "json");

        assertThat(ran.out()).contains("\"expected\":12", "\"met\":\"met\"");
    }

    @Test
    void status_workbookOfAnotherCalendar_isAProblem() throws IOException {
        String book =
                file("w.json", "{\"formatVersion\": 1, \"calendar\": {\"startMonth\": 4, \"naming\": \"start-year\"}}");
        Ran ran = Ran.nendo("status", book, "--start-month", "10", "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        ": error: the file's own calendar of fiscal years is used, which is not the one of --start-month and"
                                + " --year-name: APRIL/START_YEAR, OCTOBER/START_YEAR [calendar-conflict]");
        assertThat(Ran.nendo("status", book, "--start-month", "10").err())
                .contains("年度の始まりと名付け方はファイルのものを使います。指定(--start-month、--year-name)と異なります:"
                        + " APRIL/START_YEAR, OCTOBER/START_YEAR");
        assertThat(Ran.nendo("status", book, "--start-month", "4").err()).doesNotContain("calendar-conflict");
    }

    @Test
    void options_otherValues_areWrongUsage() throws IOException {
        String table = file("t.csv", TABLE);

        assertThat(Ran.nendo("status", table, "--start-month", "13").err().strip())
                .isEqualTo("--start-month must be 1 to 12: 13");
        assertThat(Ran.nendo("audit", table, "--year-name", "both").err().strip())
                .isEqualTo("--year-name must be start or end: \"both\"");
        assertThat(Ran.nendo("figures", table, "--start-month", "10").err().strip())
                .isEqualTo(
                        "tables with a layout are read in years from April, named by their start: OCTOBER/START_YEAR");
    }
}
