package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {
    private static final String HEADER = "branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,6月,total,total_kind\n";

    @TempDir
    private Path folder = Path.of("");

    private Ran audit(String content, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), content);
        List<String> args = new ArrayList<>(List.of("audit", file.toString()));
        args.addAll(List.of(more));
        Ran ran = Ran.nendo(args.toArray(String[]::new));
        return new Ran(
                ran.code(),
                ran.out().replace(file.toString(), "in.csv"),
                ran.err().replace(file.toString(), "in.csv"));
    }

    @Test
    void audit_moreFindingsThanAreKept_saysHowManyAreNotShown() throws IOException {
        StringBuilder wrong = new StringBuilder(HEADER);
        for (int i = 0; i < 10_002; i++) {
            wrong.append("gunma,").append(i % 9).append(",K").append(i).append(",value,FY2021,monthly,円,7,7,7,5,sum\n");
        }
        Ran ran = audit(wrong.toString(), "--format", "csv", "--lang", "en");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(10_001);
        assertThat(ran.err()).isEqualTo("further findings counted but not shown: 2\n");
        assertThat(audit(wrong.toString(), "--format", "csv", "--lang", "ja").err())
                .isEqualTo("数えただけで出力していない指摘の件数: 2\n");
    }

    @Test
    void audit_wrongTotal_json() throws IOException {
        Ran ran = audit(
                HEADER + "gunma,1,K1,value,FY2021,monthly,件,700,20,30,760,sum\n", "--format", "json", "--lang", "en");
        assertThat(ran)
                .isEqualTo(new Ran(
                        1,
                        "{\"findings\":[\n"
                                + "{\"code\":\"total-is-sum\",\"verdict\":\"INCONSISTENT\",\"severity\":\"error\","
                                + "\"location\":{\"source\":\"in.csv\",\"branch\":\"gunma\",\"item\":\"1\",\"kpi\":\"K1\","
                                + "\"row\":\"1/K1/FY2021/value/monthly\",\"fiscalYear\":\"FY2021\",\"month\":null},"
                                + "\"printed\":\"760\",\"expected\":\"750\",\"message\":\"The total is printed 760, but"
                                + " 700 + 20 + 30 = 750; they are 10 apart in units of the last place. All would agree with one of these"
                                + " changes: the total 760 → 750; or 2021-04 700 → 710; or 2021-05 20 → 30; or 2021-06 30 → 40.\"}\n"
                                + "],\"checked\":3,\"inconsistent\":1,\"notCheckable\":0,\"repairs\":[\n"
                                + "{\"figures\":4,\"atLeast\":1,\"atMost\":1,\"proven\":true,\"sets\":["
                                + changed("total", "760", "750") + "," + changed("2021-04", "700", "710") + ","
                                + changed("2021-05", "20", "30") + "," + changed("2021-06", "30", "40") + "]}\n]}\n",
                        ""));
    }

    private static String changed(String month, String printed, String fits) {
        return "[{\"branch\":\"gunma\",\"item\":\"1\",\"kpi\":\"K1\",\"row\":\"1/K1/FY2021/value/monthly\","
                + "\"fiscalYear\":\"FY2021\",\"month\":\"" + month + "\",\"printed\":\"" + printed + "\",\"fits\":[\""
                + fits + "\"]}]";
    }

    @Test
    void audit_withProofs_addsTheCertificateOfEachRepair() throws IOException {
        Ran ran = audit(HEADER + "gunma,1,K1,value,FY2021,monthly,件,1,2,3,99,sum\n", "--format", "json", "--proofs");
        assertThat(ran.out())
                .contains("\"certificate\":{\"quantities\":[{\"whole\":true,\"neverNegative\":true},")
                .contains("\"proof\":{\"enough\":[0]},\"witness\":{\"weights\":[1,1,1,1],\"cells\":[0],"
                        + "\"values\":[\"6\",\"1\",\"2\",\"3\"]}");
    }

    @Test
    void audit_withUnchecked_listsWhatCouldNotBeCheckedWithItsReason() throws IOException {
        String table = HEADER + "gunma,1,K1,value,FY2021,monthly,件,1,x,3,6,sum\n";
        assertThat(audit(table, "--format", "json", "--unchecked").out())
                .endsWith(
                        "\"notCheckable\":1,\"repairs\":[],\"unchecked\":[\n{\"code\":\"total-is-sum\","
                                + "\"reason\":\"MISSING_FIGURE\",\"location\":{\"source\":\"in.csv\",\"branch\":\"gunma\",\"item\":\"1\","
                                + "\"kpi\":\"K1\",\"row\":\"1/K1/FY2021/value/monthly\",\"fiscalYear\":\"FY2021\",\"month\":null}}\n]}\n");
        assertThat(audit(table, "--unchecked", "--lang", "en").out())
                .startsWith(
                        "in.csv: not checkable: gunma 1 K1 1/K1/FY2021/value/monthly FY2021 [a total is the sum of its"
                                + " cells] a figure is missing, suppressed or approximate\n");
        assertThat(audit(table, "--unchecked", "--lang", "ja").out())
                .startsWith("in.csv: 確かめられないもの: gunma 1 K1 1/K1/FY2021/value/monthly FY2021 [合計と内訳の和]"
                        + " 空欄、秘匿又は概数の数値がある\n");
        assertThat(audit(table, "--format", "json").out()).doesNotContain("unchecked");
    }

    @Test
    void audit_withUncheckedWhereAllIsChecked_listsNothing() throws IOException {
        assertThat(audit(HEADER + "gunma,1,K1,value,FY2021,monthly,件,1,2,3,6,sum\n", "--format", "json", "--unchecked")
                        .out())
                .endsWith("\"repairs\":[],\"unchecked\":[]}\n");
    }

    @Test
    void audit_fineTable_textInJapanese() throws IOException {
        assertThat(audit(HEADER + "gunma,1,K1,value,FY2021,monthly,件,1,2,3,6,sum\n"))
                .isEqualTo(new Ran(0, "確かめた関係 3、うち合わないもの 0、確かめられないもの 0\n", ""));
    }

    @Test
    void audit_wrongTotal_csv() throws IOException {
        assertThat(audit(HEADER + "gunma,1,K1,value,FY2021,monthly,件,1,2,3,99,sum\n", "--format", "csv", "--lang", "en")
                        .out())
                .isEqualTo(
                        "code,verdict,severity,source,branch,item,kpi,row,fiscal_year,month,printed,expected,message\n"
                                + "total-is-sum,INCONSISTENT,error,in.csv,gunma,1,K1,1/K1/FY2021/value/monthly,FY2021,,99,6,"
                                + "\"The total is printed 99, but 1 + 2 + 3 = 6; they are 93 apart in units of the last place."
                                + " All would agree with one of these changes: the total 99 → 6; or 2021-04 1 → 94;"
                                + " or 2021-05 2 → 95; or 2021-06 3 → 96.\"\n");
    }

    @Test
    void audit_infosOnly_exitsFine() throws IOException {
        Ran ran = audit(
                HEADER
                        + "gunma,1,K1,numerator,FY2021,cumulative,人,36,42,46,,\n"
                        + "gunma,1,K1,rate,FY2021,cumulative,%,2.1,2.5,2.9,,\n",
                "--lang",
                "en");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .isEqualTo(
                        "in.csv: info: gunma 1 K1 1/K1/FY2021/rate/cumulative FY2021 2021-06 [the denominator that counts and rates share]\n"
                                + "  No single denominator fits all counts and rates; at least 2 are needed:"
                                + " 2021-04 to 2021-05 [1674.4186…, 1714.2857…]; 2021-06 [1559.3220…, 1614.0350…].\n"
                                + "6 checked, 0 of them inconsistent; 1 not checkable\n");
    }

    @ParameterizedTest
    @CsvSource({"--denominator-limit,1/2", "--denominator-limit,many", "--suspects,4", "--format,xml"})
    void audit_wrongOption_usage(String option, String value) throws IOException {
        assertThat(audit(HEADER, option, value).code()).isEqualTo(2);
    }

    @Test
    void audit_noFile_usage() {
        assertThat(Ran.nendo("audit").code()).isEqualTo(2);
        assertThat(Ran.nendo("audit", "no-such-file.csv").code()).isEqualTo(2);
    }
}
