package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPIs that share an id but no indicator: what most say is what is compared. */
class SubjectTest {
    private static final FiscalYear YEAR = FiscalYear.of(2021);
    private static final Window MONTHS = Window.parse("2021-04/2021-06");

    private final Workbook.Builder workbook = Workbook.builder();

    private void branch(String id, String figure, UnaryOperator<KpiDefinition.Builder> more) {
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addFigure(Figure.builder()
                        .id("f")
                        .label("数値")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse(figure))
                        .build());
        add(id, item, more, Actual.figure("f"));
    }

    private void counts(String id, UnaryOperator<KpiDefinition.Builder> more) {
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addRow(PrintedRow.of("n", Role.NUMERATOR, Kind.MONTHLY, MONTHS, Unit.of("件"), List.of("1", "1", "1")))
                .addRow(PrintedRow.of(
                        "d", Role.DENOMINATOR, Kind.MONTHLY, MONTHS, Unit.of("件"), List.of("2", "2", "2")));
        add(id, item, more, Actual.ratioOfRows("n", "d"));
    }

    private void add(String id, PlanItem.Builder item, UnaryOperator<KpiDefinition.Builder> more, Actual actual) {
        KpiDefinition kpi = more.apply(KpiDefinition.builder()
                        .id("K")
                        .name(Sentence.of("指標", "indicator"))
                        .measure(Measure.FLOW)
                        .target(new Target.None(Reason.TARGET_NOT_STATED))
                        .addActual(actual.thisYear().withWindow(MONTHS)))
                .build();
        workbook.addBranch(Branch.builder().id(id).name(Sentence.of(id, id)).build());
        workbook.addPlan(BusinessPlan.builder()
                .branch(id)
                .fiscalYear(YEAR)
                .addItem(item.addKpi(kpi).build())
                .build());
    }

    private static UnaryOperator<KpiDefinition.Builder> in(String unit) {
        return kpi -> kpi.unit(Unit.of(unit));
    }

    private Comparison compare() {
        return Comparer.standard().compare(workbook.build().resolve().orThrow(), "K", YEAR);
    }

    private static Rational value(Comparison comparison, String branch) {
        return comparison
                .find(branch)
                .orElseThrow()
                .value()
                .value()
                .flatMap(Quantity::nominal)
                .orElseThrow();
    }

    @Test
    void unit_thatMostBranchesUse() {
        branch("a", "5,000円", in("円"));
        branch("b", "7千円", in("千円"));
        branch("c", "2百万円", in("百万円"));
        branch("d", "9千円", in("千円"));
        Comparison comparison = compare();

        assertThat(comparison.unit()).isEqualTo(Unit.of("千円"));
        assertThat(value(comparison, "a")).isEqualTo(Rational.of(5));
        assertThat(value(comparison, "c")).isEqualTo(Rational.of(2_000));
    }

    @Test
    void unit_bareNumbers_areInTheUnitOfTheOthers() {
        branch("a", "5", kpi -> kpi);
        branch("b", "7件", in("件"));
        branch("c", "7件", in("件"));

        assertThat(value(compare(), "a")).isEqualTo(Rational.of(5));
    }

    @Test
    void unit_mostAreBare_valuesStayAsTheyAre() {
        branch("a", "5", kpi -> kpi);
        branch("b", "7", kpi -> kpi);
        branch("c", "8千円", in("千円"));

        assertThat(value(compare(), "c")).isEqualTo(Rational.of(8));
    }

    @Test
    void unit_yenForYenPerCase_isTheSame() {
        branch("a", "5円", kpi -> in("円").apply(kpi).measure(Measure.AMOUNT_PER_UNIT));
        branch("b", "7円/件", kpi -> in("円/件").apply(kpi).measure(Measure.AMOUNT_PER_UNIT));
        branch("c", "9円", kpi -> in("円").apply(kpi).measure(Measure.AMOUNT_PER_UNIT));

        assertThat(value(compare(), "b")).isEqualTo(Rational.of(7));
    }

    @Test
    void unit_minutesAmongHours_areHours() {
        branch("a", "90分", in("分"));
        branch("b", "7時間", in("時間"));
        branch("c", "9時間", in("時間"));

        assertThat(value(compare(), "a")).isEqualTo(Rational.of(3, 2));
    }

    @Test
    void unit_countsAndMoney_doNotGoTogether() {
        branch("a", "5件", in("件"));
        branch("b", "7円", in("円"));
        branch("c", "9円", in("円"));

        assertThat(compare().find("a").orElseThrow().value()).isEqualTo(Outcome.absent(Reason.UNITS_DIFFER));
    }

    @Test
    void measure_otherThanMost_isNotComparable() {
        branch("a", "5件", in("件"));
        branch("b", "7件", in("件"));
        branch("c", "9件", kpi -> in("件").apply(kpi).measure(Measure.STOCK));
        Comparison comparison = compare();

        assertThat(comparison.measure()).isEqualTo(Measure.FLOW);
        assertThat(comparison.find("c").orElseThrow().value()).isEqualTo(Outcome.absent(Reason.NOT_ASSESSABLE));
    }

    @Test
    void measure_ratesOfTwoKinds_areBothRates() {
        counts("a", kpi -> in("%").apply(kpi).measure(Measure.RATE_OF_FLOWS));
        branch("b", "60%", kpi -> in("%").apply(kpi).measure(Measure.COVERAGE));
        branch("c", "61%", kpi -> in("%").apply(kpi).measure(Measure.COVERAGE));

        assertThat(value(compare(), "a")).isEqualTo(Rational.of(50));
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, AT_LEAST, true", "AT_LEAST, AT_MOST, false"})
    void direction_onlyWhereAllAgree(Direction one, Direction other, boolean agreed) {
        branch("a", "5件", kpi -> in("件").apply(kpi).direction(one));
        branch("b", "7件", kpi -> in("件").apply(kpi).direction(other));

        assertThat(compare().direction().isPresent()).isEqualTo(agreed);
    }

    @Test
    void name_thatMostSay() {
        branch("a", "5件", kpi -> kpi.name(Sentence.of("甲", "one")));
        branch("b", "7件", kpi -> kpi.name(Sentence.of("乙", "two")));
        branch("c", "7件", kpi -> kpi.name(Sentence.of("乙", "two")));

        assertThat(compare().name()).isEqualTo(Sentence.of("乙", "two"));
    }

    @Test
    void decimals_ofTheDefinitions_theMost() {
        branch("a", "5.25%", kpi -> in("%").apply(kpi).measure(Measure.COVERAGE).decimals(1));
        branch("b", "7.25%", kpi -> in("%").apply(kpi).measure(Measure.COVERAGE).decimals(3));

        assertThat(compare().decimals()).isEqualTo(3);
    }

    @Test
    void decimals_notDefined_asPrinted() {
        branch("a", "5.25%", kpi -> in("%").apply(kpi).measure(Measure.COVERAGE));
        branch("b", "7.5%", kpi -> in("%").apply(kpi).measure(Measure.COVERAGE));

        assertThat(compare().decimals()).isEqualTo(2);
    }

    @Test
    void decimals_ofCounts_oneForRates() {
        counts("a", kpi -> in("%").apply(kpi).measure(Measure.RATE_OF_FLOWS));

        assertThat(compare().decimals()).isEqualTo(1);
    }

    @Test
    void sameIdTwiceInAPlan_theFirstIsCompared() {
        PlanItem.Builder item = PlanItem.builder().number("1").title("事業");
        workbook.addBranch(Branch.builder().id("a").name(Sentence.of("a", "a")).build());
        for (String figure : List.of("3件", "4件")) {
            item.addFigure(Figure.builder()
                    .id("f" + figure)
                    .label("数値")
                    .role(Figure.Role.ACTUAL)
                    .printed(Printed.parse(figure))
                    .build());
            item.addKpi(KpiDefinition.builder()
                    .id("K" + figure)
                    .indicator("i")
                    .name(Sentence.of("指標", "indicator"))
                    .target(new Target.None(Reason.TARGET_NOT_STATED))
                    .addActual(Actual.figure("f" + figure).thisYear())
                    .build());
        }
        workbook.addIndicator(Indicator.builder()
                .id("i")
                .name(Sentence.of("指標", "indicator"))
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .build());
        workbook.addPlan(BusinessPlan.builder()
                .branch("a")
                .fiscalYear(YEAR)
                .addItem(item.build())
                .build());
        Comparison comparison =
                Comparer.standard().compare(workbook.build().resolve().orThrow(), "i", YEAR);

        assertThat(value(comparison, "a")).isEqualTo(Rational.of(3));
    }
}
