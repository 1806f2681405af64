package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of workbook CSV that are neither words of a closed set nor figures. */
class FormTest {
    @TempDir
    private Path folder;

    private List<Problem> read(String table, String columns, String cells) throws IOException {
        write("workbook.csv", "format_version", "1");
        write("branches.csv", "id,name_ja,name_en", "a,あ,A");
        write("plans.csv", "plan,branch,fiscal_year", "1,a,FY2021");
        write("items.csv", "item,plan,parent,number,title", "1,1,,1,x");
        write("kpis.csv", "kpi,item,id,name_ja,name_en,target,target_value", "1,1,k,あ,A,fixed,5件");
        write(table + ".csv", columns, cells);
        Loaded<Workbook> read = new WorkbookCsvFormat().read(Source.of(folder), ReadOptions.defaults());
        return read.problems();
    }

    private void write(String table, String columns, String cells) throws IOException {
        Files.writeString(folder.resolve(table), columns + "\n" + cells + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "workbook ! format_version,start_month ! 1,13 ! 2 ! 開始月は 1 から 12 の整数で書きます: 13 ! the start month is a whole number from 1 to 12: 13",
                "branches ! id,name_ja,name_en,opened ! a,あ,A,April ! 4 ! 年月は 2021-04 のように書きます: April ! a month is written like 2021-04: April",
                "branches ! id,name_ja,name_en,closed ! a,あ,A,2021-13 ! 4 ! 年月は 2021-04 のように書きます: 2021-13 ! a month is written like 2021-04: 2021-13",
                "documents ! id,title,date ! d,x,2022/7/20 ! 3 ! 日付は 2022-07-20 のように書きます: 2022/7/20 ! a date is written like 2022-07-20: 2022/7/20",
                "plans ! plan,branch,fiscal_year ! 1,a,R3 ! 3 ! 年度は FY2021 のように書きます: R3 ! a fiscal year is written like FY2021: R3",
                "kpis ! kpi,item,id,name_ja,name_en,target,decimals ! 1,1,k,あ,A,qualitative,two ! 7 ! 小数点以下の桁数は 0 から 9 までの整数で書きます: two ! decimals are a whole number from 0 to 9: two",
                "kpis ! kpi,item,id,name_ja,name_en,target,phasing ! 1,1,k,あ,A,qualitative,even ! 7 ! 配分は equal-months, last-year-shape, shares, monthly-targets のいずれかで、shares は 1/12 のような割合を12個つなぎます: even ! a phasing is one of equal-months, last-year-shape, shares, monthly-targets; shares are twelve like 1/12, joined by |: even",
                "kpis ! kpi,item,id,name_ja,name_en,target,unit ! 1,1,k,あ,A,qualitative,5 ! 7 ! 単位は 件、千円、%、円/件 のように、空白を含まず30文字まで、数字で始めずに書き、数値の単位と倍率を変えません: 5 ! a unit is written like 件, 千円, % or 円/件, at most 30 characters, without spaces, not starting like a number, and of the figure's scale: 5",
                "kpis ! kpi,item,id,name_ja,name_en,target ! 1,1,k,あ,A,more ! 6 ! 目標の種類は fixed, prior-year, of-years, projected, monthly, conditional, parts, from-baseline, range, tolerance, of-year, benchmark, activity, qualitative, none のいずれかです: more ! a target is one of fixed, prior-year, of-years, projected, monthly, conditional, parts, from-baseline, range, tolerance, of-year, benchmark, activity, qualitative, none: more",
                "actuals ! kpi,years_back,type,reference ! 1,-1,figure,f ! 2 ! 何年前かは 0 以上の整数で書きます: -1 ! years back are a whole number from 0: -1",
                "actuals ! kpi,years_back,type ! 1,0,guess ! 3 ! 実績の種類は rows, figure, ratio, parts, entries, stated, none のいずれかで、必要な列とともに書きます: guess ! an actual is one of rows, figure, ratio, parts, entries, stated, none, with the columns it needs: guess",
                "statements ! item,type ! 1,product ! 2 ! statement の種類は ratio, difference, sum のいずれかです: product ! a statement is one of ratio, difference, sum: product",
                "kpis ! kpi,item,id,name_ja,name_en,target,target_window ! 1,1,k,あ,A,qualitative,2021 ! 7 ! 期間は 2021-12、2021-04/2022-03、2021-06,2021-09 のように書きます: 2021 ! months are written like 2021-12, 2021-04/2022-03 or 2021-06,2021-09: 2021",
                "kpis ! kpi,item,id,name_ja,name_en,target,target_value ! 1,1,k,あ,A,fixed,－ ! 7 ! 数値を書きます(欠測や秘匿の印は書けません): － ! a figure must stand here, not a mark that there is none: －",
                "kpis ! kpi,item,id,name_ja,name_en,target,target_choice,target_years ! 1,1,k,あ,A,of-years,max,0 ! 8 ! 何年前かを 1 以上の整数で書き、| でつなぎます: 0 ! years back are whole numbers from 1, joined by |: 0",
                "kpis ! kpi,item,id,name_ja,name_en,target,target_choice,target_parts ! 1,1,k,あ,A,parts,populations,a|1人 ! 8 ! 内訳は名称、分子、分母、率(空でも可)を4つずつ | でつなぎます: a|1人 ! parts are a name, numerator, denominator and rate (or nothing) each, joined by |: a|1人",
                "kpis ! kpi,item,id,name_ja,name_en,target,target_condition,target_when_true,target_otherwise ! 1,1,k,あ,A,conditional,few,value at-most 20%,value at-most 20% ! 7 ! 条件は denominator at-most 4件 のように書きます: few ! a criterion is written like denominator at-most 4件: few",
                "kpis ! kpi,item,id,name_ja,name_en,target,target_baseline,target_value,target_choice,target_years ! 1,1,k,あ,A,from-baseline,1件,5件,pro-rated,6/5 ! 10 ! 経過年数は 2/5 (5年計画の2年目)のように書きます: 6/5 ! the years elapsed are written like 2/5, the second of five: 6/5",
                "policies ! id,name_ja,name_en ! p,あ,A ! 1 ! 評価の方法には、良い順にすき間も重なりもない段階と、達成率のない場合の表示が必要です: p ! a policy needs bands from the best to the worst without a gap or overlap, and a label without a ratio: p",
                "policy-labels ! policy,use,symbol,rank ! p,band,A,first ! 4 ! 順位は 0 以上の整数で書きます: first ! a rank is a whole number from 0: first",
                "kpis ! kpi,item,id,name_ja,name_en,target,target_choice,target_years ! 1,1,k,あ,A,of-year,much,1 ! 7 ! 倍率は 21/20 または 1.05 のように書きます: much ! a factor is written like 21/20 or 1.05: much",
            })
    void read_cellNotOfItsForm_saysWhatWouldBe(
            String table, String columns, String cells, int column, String ja, String en) throws IOException {
        Problem problem = read(table, columns, cells).get(0);

        String head = columns.split(",", -1)[column - 1];
        String place = folder.resolve(table + ".csv") + ":2:" + column + " (" + head + ")";
        assertThat(problem.in(Language.JA)).isEqualTo(place + ": エラー: " + ja + " [value-not-valid]");
        assertThat(problem.in(Language.EN)).isEqualTo(place + ": error: " + en + " [value-not-valid]");
    }

    @ParameterizedTest
    @CsvSource({
        "branches, 'id,name_ja,name_en', 'a,　,A', 2, name_ja",
        "branches, 'id,name_ja,name_en,region', 'a,あ,A,　', 4, region",
        "figures, 'item,id,label,role,printed', '1,f,\\-,actual,1件', 3, label"
    })
    void read_blankNameLabelOrRegion_isAProblemAtItsCell(
            String table, String columns, String cells, int column, String head) throws IOException {
        Problem problem = read(table, columns, cells).get(0);

        assertThat(problem.location()).hasToString(folder.resolve(table + ".csv") + ":2:" + column + " (" + head + ")");
        assertThat(problem.in(Language.EN)).contains("the column " + head + " must not be blank: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u00A0", "a\u200Bb", "a\u0000", "a\u000B", "\uFEFFa", " a"})
    void read_idWithWhatCannotBeSeen_isAProblem(String id) throws IOException {
        assertThat(read("branches", "id,name_ja,name_en", "\"" + id + "\",あ,A"))
                .extracting(problem -> problem.code().id())
                .containsExactly("hidden-character");
    }

    @Test
    void read_itemsNestedBeyondTheLimit_saysSo() throws IOException {
        read("items", "item,plan,parent,number,title", "1,1,,1,x\n2,1,1,1,y");
        ReadOptions shallow = ReadOptions.builder()
                .limits(Limits.builder().maxDepth(1).build())
                .build();

        assertThat(new WorkbookCsvFormat().read(Source.of(folder), shallow).problems())
                .extracting(Problem::message)
                .containsExactly(Sentence.of(
                        "項番の入れ子が深すぎます(上限は maxDepth): 1", "items are nested deeper than the limit maxDepth: 1"));
    }

    @Test
    void read_cellsOfTheirForms_noProblem() throws IOException {
        assertThat(read("branches", "id,name_ja,name_en,opened,closed", "a,あ,A,2020-04,2022-03"))
                .isEmpty();
    }
}
