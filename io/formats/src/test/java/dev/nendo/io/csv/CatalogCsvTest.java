package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.format.Source;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of KPIs and their targets. */
class CatalogCsvTest {
    private static final FiscalYear YEAR = FiscalYear.of(2021);
    private static final String HEAD = "branch,kpi,name,measure,direction,target,unit,fiscal_year\n";

    @Test
    void read_line_isADefinitionOfItsBranchAndYear() throws IOException {
        KpiDefinition kpi = read(HEAD + "north,by-post,Sent by post,rate-of-flows,at-least,96.9%,%,令和3年度\n")
                .orThrow()
                .find("north", YEAR, "by-post")
                .orElseThrow();

        assertThat(kpi.name().en()).isEqualTo("Sent by post");
        assertThat(kpi.measure()).contains(Measure.RATE_OF_FLOWS);
        assertThat(kpi.direction()).contains(Direction.AT_LEAST);
        assertThat(kpi.unit()).contains(Unit.of("%"));
        assertThat(kpi.target()).isEqualTo(Target.fixed("96.9%"));
    }

    @Test
    void read_branchOverEveryBranchOverCatalog_inAnyOrderOfLines() throws IOException {
        KpiCatalog catalog = read(HEAD
                        + "north,calls,,,,12,,FY2021\n"
                        + "*,calls,,,,11,,FY2021\n"
                        + ",calls,Calls,flow,at-least,10,件,\n")
                .orThrow();

        assertThat(catalog.find("north", YEAR, "calls").orElseThrow().target()).isEqualTo(Target.fixed("12"));
        assertThat(catalog.find("south", YEAR, "calls").orElseThrow().target()).isEqualTo(Target.fixed("11"));
        assertThat(catalog.find("south", YEAR.next(), "calls").orElseThrow().target())
                .isEqualTo(Target.fixed("10"));
        assertThat(catalog.find("north", YEAR, "calls").orElseThrow().unit()).contains(Unit.of("件"));
    }

    @Test
    void read_catalogAndTargets_areOneCatalog() throws IOException {
        KpiCatalog catalog = CatalogCsv.reader()
                .read(
                        source("targets.csv", "branch,kpi,target,fiscal_year\nnorth,calls,12,FY2021\n"),
                        source("kpis.csv", "kpi,name,measure,direction\ncalls,Calls,flow,at-least\n"))
                .orThrow();

        assertThat(catalog.find("north", YEAR, "calls").orElseThrow().target()).isEqualTo(Target.fixed("12"));
    }

    @Test
    void read_optionalColumns_areOfTheDefinition() throws IOException {
        KpiDefinition kpi =
                read("""
                        branch,kpi,measure,direction,target,fiscal_year,phasing,decimals,policy,absent,window
                        north,falls,flow,at-most,12,FY2021,equal-months,1,house,zero,2021-03/2022-02
                        """)
                        .orThrow()
                        .find("north", YEAR, "falls")
                        .orElseThrow();

        assertThat(kpi.phasing()).contains(Phasing.equalMonths());
        assertThat(kpi.decimals()).contains(1);
        assertThat(kpi.policy()).contains("house");
        assertThat(kpi.absent()).isEqualTo(KpiDefinition.Absent.ZERO);
        assertThat(kpi.targetWindow()).contains(Window.parse("2021-03/2022-02"));
    }

    @Test
    void read_declarations_areOfTheDefinition() throws IOException {
        KpiDefinition kpi =
                read("""
                        branch,kpi,measure,direction,target,fiscal_year,factor,precision,whole,share,zero-by-zero,rounding
                        north,falls,rate-of-flows,at-most,2%,FY2021,1000 x 365/days,0.5,false,true,not-met,half-down
                        """)
                        .orThrow()
                        .find("north", YEAR, "falls")
                        .orElseThrow();

        assertThat(kpi.factor()).contains(new Indicator.Factor(Rational.of(1_000), Indicator.Annualisation.DAYS_365));
        assertThat(kpi.precision()).contains(new BigDecimal("0.5"));
        assertThat(kpi.whole()).contains(false);
        assertThat(kpi.share()).contains(true);
        assertThat(kpi.zeroByZero()).contains(Met.NOT_MET);
        assertThat(kpi.rounding()).contains(RoundingRule.HALF_DOWN);
    }

    @Test
    void read_exactLineOfARoundedKpi_isExact() throws IOException {
        KpiCatalog catalog = CatalogCsv.reader()
                .read(
                        source("targets.csv", "branch,kpi,target,fiscal_year,exact\nnorth,sales,12,FY2021,true\n"),
                        source("kpis.csv", "kpi,measure,direction,precision\nsales,flow,at-least,1000\n"))
                .orThrow();
        KpiDefinition kpi = catalog.find("north", YEAR, "sales").orElseThrow();

        assertThat(kpi.exact()).contains(true);
        assertThat(kpi.precision()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factor|1000 a year|a factor is written like 1000, 12/months, days-of-year/days, 365/days or 1000 x 365/days: 1000 a year",
                "precision|0|a precision is a number above 0, written like 100 or 0.5, where exact is not true: 0",
                "precision|1e9|a precision is a number above 0, written like 100 or 0.5, where exact is not true: 1e9",
            })
    void read_declarationWrittenOtherwise_isAProblem(String column, String cell, String message) throws IOException {
        Loaded<KpiCatalog> read = read("branch,kpi,measure,direction,target,fiscal_year," + column
                + "\nnorth,falls,flow,at-most,2,FY2021,\"" + cell + "\"\n");

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).isEqualTo(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90%|Fixed",
                "\"11,000\"|Fixed",
                "△2|Fixed",
                "prior-year|PriorYear",
                "\"max(FY2018,FY2019,FY2020)\"|OfYears",
                "20..30|Range",
                "100 ± 5%|Tolerance",
                "100 ± 2 points|Tolerance",
                "105% of prior-year|OfYear",
                "prior-year + 3 points|OfYear",
                "54% of FY2013|OfYear",
                "benchmark national|OfBenchmark"
            })
    void read_targetForms_areTargets(String cell, String kind) throws IOException {
        KpiCatalog catalog =
                read(HEAD + "north,calls,,flow,at-least," + cell + ",,FY2021\n").orThrow();

        assertThat(catalog.find("north", YEAR, "calls")
                        .orElseThrow()
                        .target()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(kind);
    }

    @Test
    void read_yearsNamed_areCountedBack() throws IOException {
        KpiCatalog catalog = read(HEAD + "north,calls,,flow,at-least,\"mean(FY2018, FY2020)\",,FY2021\n")
                .orThrow();

        assertThat(catalog.find("north", YEAR, "calls").orElseThrow().target())
                .isEqualTo(Target.ofYears(Target.Selection.MEAN, 3, 1));
    }

    @Test
    void read_activity_needsNoNumber() throws IOException {
        KpiCatalog catalog =
                read(HEAD + "north,meeting,,activity,done,,,FY2021\n").orThrow();

        assertThat(catalog.find("north", YEAR, "meeting").orElseThrow().target())
                .isEqualTo(Target.activity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about a hundred",
                "96.9 or so",
                "max(FY2022)",
                "max()",
                "─",
                "mode(FY2019)",
                "20..",
                "5% of next year",
                "benchmark"
            })
    void read_targetWrittenOtherwise_isAProblemThatListsTheForms(String cell) throws IOException {
        Loaded<KpiCatalog> loaded = read(
                HEAD + "north,calls,,flow,at-least,100,,FY2021\nnorth,mails,,flow,at-least," + cell + ",,FY2021\n");

        assertThat(loaded.problems()).hasSize(1);
        assertThat(loaded.problems().get(0).in(Language.EN))
                .isEqualTo(
                        "targets.csv:3:6: error: a target is written like 90%, 20..30, 100 ± 5%, 100 ± 2 points, prior-year, 105% of prior-year,"
                                + " prior-year + 3 points, 54% of FY2013, benchmark ID, max(FY2018,FY2019,FY2020), also min and mean: "
                                + cell + " [value-not-valid]");
        assertThat(loaded.rows()).isEqualTo(RowCounts.of(1, 1));
        assertThat(loaded.value().orElseThrow().find("north", YEAR, "calls")).isPresent();
    }

    @Test
    void read_sameTwice_isAProblem() throws IOException {
        Loaded<KpiCatalog> loaded =
                read(HEAD + "north,calls,,flow,at-least,1,,FY2021\nnorth,calls,,flow,at-least,2,,2021年度\n");

        assertThat(loaded.problems().get(0).in(Language.EN))
                .isEqualTo(
                        "targets.csv:3:2: error: the target of a branch, year and KPI is stated in one line: north FY2021 calls"
                                + " [duplicate-target]");
    }

    @ParameterizedTest
    @CsvSource({
        "'north,calls,,,at-least,1,,FY2021', 4, measure",
        "'north,calls,,flow,,1,,FY2021', 5, direction",
        "'north,calls,,flow,at-least,,,FY2021', 6, target",
        "'north,calls,,flow,at-least,1,,', 8, fiscal_year"
    })
    void read_columnStatedNowhere_isAProblem(String line, int column, String name) throws IOException {
        assertThat(read(HEAD + line + "\n").problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly("targets.csv:2:" + column
                        + ": error: neither this line nor the catalog states the column: " + name + " [value-missing]");
    }

    @Test
    void read_noHeaderOfKpis_isAProblem() throws IOException {
        assertThat(read("a;b;c\n1;2;3\n").hasErrors()).isTrue();
        assertThat(read("").hasErrors()).isTrue();
    }

    private static Loaded<KpiCatalog> read(String text) throws IOException {
        return CatalogCsv.reader().read(source("targets.csv", text));
    }

    private static Source source(String name, String text) {
        return Source.of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
