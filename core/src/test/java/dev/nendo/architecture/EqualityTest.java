package dev.nendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.evidence.Evidence;
import dev.nendo.evidence.NumberEvidence;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.PrintedCells;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.RowCounts;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.lang.reflect.Field;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of core that says what equality means keeps the contract, whether written by hand or generated. */
class EqualityTest {
    /** Where equality looks at less than all fields: verified one by one below. */
    private static final Set<Class<?>> OF_THEIR_OWN =
            Set.of(FiscalYear.class, MonthlySeries.class, Printed.class, Quantity.class, Rational.class, Unit.class);

    private static final Warning[] ACCUMULATING = {Warning.NONFINAL_FIELDS, Warning.STRICT_HASHCODE};

    static Stream<Class<?>> classesWithEquality() {
        return Core.CLASSES.stream()
                .filter(type -> !type.isRecord() && !type.isInterface())
                .filter(type -> type.tryGetMethod("equals", Object.class).isPresent())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .map(JavaClass::reflect)
                .filter(type -> !OF_THEIR_OWN.contains(type) && !Evaluation.class.isAssignableFrom(type));
    }

    @BeforeAll
    static void openThePackagesToTheVerifier() {
        Module core = EqualityTest.class.getModule();
        Module verifier = EqualsVerifier.class.getModule();
        if (core.isNamed()) {
            core.getPackages().forEach(name -> core.addOpens(name, verifier));
        }
    }

    @Test
    void classesWithEquality_all_areManyOfBothKinds() {
        List<Class<?>> found = classesWithEquality().toList();

        assertThat(found).filteredOn(EqualityTest::isGenerated).hasSizeGreaterThan(20);
        assertThat(found).filteredOn(type -> !isGenerated(type)).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("classesWithEquality")
    void equals_everyField_keepsTheContract(Class<?> type) {
        verifierOf(type)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .suppress(isAccumulator(type) ? ACCUMULATING : new Warning[0])
                .withIgnoredFields(auxiliary(type))
                .verify();
    }

    @Test
    void equals_rational_keepsTheContract() {
        EqualsVerifier.forClass(Rational.class)
                .suppress(Warning.STRICT_HASHCODE) // a number beyond longs is known by its wide part alone
                .verify();
    }

    @Test
    void equals_printed_restsOnTextAndUnit() {
        EqualsVerifier.forClass(Printed.class)
                .suppress(Warning.NULL_FIELDS)
                .withIgnoredFields("value", "marks")
                .verify();
    }

    @Test
    void equals_quantity_restsOnIntervalValueAndUnit() {
        EqualsVerifier.forClass(Quantity.class)
                .suppress(Warning.NULL_FIELDS)
                .withIgnoredFields("printed")
                .verify();
    }

    @Test
    void equals_unit_restsOnTheSymbol() {
        EqualsVerifier.forClass(Unit.class)
                .suppress(Warning.NULL_FIELDS)
                .withIgnoredFields("meaning")
                .verify();
    }

    @Test
    void equals_monthlySeries_keepsTheContract() {
        Window spring = Window.of(YearMonth.of(2021, 4), YearMonth.of(2021, 5));
        MonthlySeries alone = MonthlySeries.of(spring, Basis.MONTHLY, 3, 4);
        MonthlySeries partOfTwo = RateSeries.of(MonthlySeries.of(spring, Basis.MONTHLY, 1, 2), alone)
                .denominator();
        assertThat(alone).isEqualTo(partOfTwo).hasSameHashCodeAs(partOfTwo);
        assertThat(partOfTwo).isEqualTo(alone);
        assertThat(alone)
                .isNotEqualTo(MonthlySeries.of(spring, Basis.MONTHLY, 3, 5))
                .isNotEqualTo(MonthlySeries.of(spring, Basis.MONTHLY, 3))
                .isNotEqualTo(MonthlySeries.of(spring, Basis.CUMULATIVE, 3, 4))
                .isNotEqualTo(
                        MonthlySeries.of(Window.of(YearMonth.of(2021, 5), YearMonth.of(2021, 6)), Basis.MONTHLY, 3, 4))
                .isNotEqualTo(null)
                .isNotEqualTo("[3, 4]");
    }

    /** Its parts are made when they are asked for, equal ones of equal evidence. */
    @Test
    void equals_evaluation_restsOnWhatWasFound() {
        Evaluation once = evaluation("a");
        assertThat(once).isEqualTo(evaluation("a")).hasSameHashCodeAs(evaluation("a"));
        assertThat(once)
                .isNotEqualTo(evaluation("b"))
                .isNotEqualTo(Evaluator.standard().evaluate(definition("a"), FiscalYear.of(2020), numbers(2020, 1)))
                .isNotEqualTo(Evaluator.standard().evaluate(definition("a"), FiscalYear.of(2021), numbers(2021, 2)))
                .isNotEqualTo(null)
                .isNotEqualTo("a");
    }

    @Test
    void equals_fiscalYear_restsOnYearAndCalendar() {
        EqualsVerifier.forClass(FiscalYear.class)
                .suppress(Warning.NULL_FIELDS)
                .withIgnoredFields("window")
                .verify();
    }

    /** With two values of each class that refuses to hold whatever happens to be put into its fields. */
    private static <T> SingleTypeEqualsVerifierApi<T> verifierOf(Class<T> type) {
        Window spring = Window.of(YearMonth.of(2021, 4), YearMonth.of(2021, 5));
        return EqualsVerifier.forClass(type)
                .withPrefabValues(
                        MonthlySeries.class,
                        MonthlySeries.of(spring, Basis.MONTHLY, 1),
                        MonthlySeries.of(spring, Basis.MONTHLY, 2))
                .withPrefabValues(PrintedCells.class, cells("1"), cells("2"))
                .withPrefabValues(PrintedRow.class, row("a"), row("b"))
                .withPrefabValues(Phasing.class, new Phasing.MonthlyTargets("a"), new Phasing.MonthlyTargets("b"))
                .withPrefabValues(
                        ReportedStatus.class, new ReportedStatus("○", List.of()), new ReportedStatus("△", List.of()))
                .withPrefabValues(
                        PlanItem.class,
                        PlanItem.builder().number("1").title("a").build(),
                        PlanItem.builder().number("2").title("b").build())
                .withPrefabValues(ResolvedKpi.class, kpi("a"), kpi("b"))
                .withPrefabValues(Indicator.Factor.class, Indicator.Factor.of(1), Indicator.Factor.of(2))
                .withPrefabValues(Evidence.class, evidence("a"), evidence("b"))
                .withPrefabValues(Evaluation.class, evaluation("a"), evaluation("b"))
                .withPrefabValues(RowCounts.class, new RowCounts(1, 1, 0), new RowCounts(2, 1, 1));
    }

    private static PrintedCells cells(String figure) {
        return PrintedCells.of(List.of(CellGrammar.strict().parse(figure)));
    }

    private static PrintedRow row(String id) {
        return PrintedRow.ofNumbers(
                id,
                PrintedRow.Role.VALUE,
                PrintedRow.Kind.MONTHLY,
                Window.month(YearMonth.of(2021, 4)),
                Unit.of("件"),
                List.of());
    }

    private static Evidence evidence(String id) {
        return NumberEvidence.of(definition(id), KpiNumbers.of(FiscalYear.of(2021), numbers(2021, 1)));
    }

    private static Evaluation evaluation(String id) {
        return Evaluator.standard().evaluate(definition(id), FiscalYear.of(2021), numbers(2021, 1));
    }

    private static MonthlySeries numbers(int year, long april) {
        return MonthlySeries.of(FiscalYear.of(year).window(), Basis.MONTHLY, april);
    }

    private static KpiDefinition definition(String id) {
        return KpiDefinition.builder()
                .id(id)
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(10))
                .build();
    }

    private static ResolvedKpi kpi(String id) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id(id)
                .name(Sentence.of(id, id))
                .measure(Measure.ACTIVITY)
                .direction(Direction.ACTIVITY)
                .target(Target.activity())
                .build();
        BusinessPlan plan = BusinessPlan.builder()
                .branch("north")
                .fiscalYear(FiscalYear.of(2021))
                .addItem(PlanItem.builder().number("1").title("a").addKpi(kpi).build())
                .build();
        Branch north =
                Branch.builder().id("north").name(Sentence.of("北", "North")).build();
        return Workbook.builder()
                .addBranch(north)
                .addPlan(plan)
                .build()
                .resolve()
                .orThrow()
                .kpis()
                .get(0);
    }

    /** Where a thing was read, and how it was worked out, is no part of it. */
    private static String[] auxiliary(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(Field::getName)
                .filter(name -> name.equals("origin") || name.equals("working"))
                .toArray(String[]::new);
    }

    /** Accumulators of the bulk package change while they collect, and are compared when they have. */
    private static boolean isAccumulator(Class<?> type) {
        return type.getName().startsWith("dev.nendo.bulk.");
    }

    private static boolean isGenerated(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable");
    }
}
