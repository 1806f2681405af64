package dev.nendo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Months are added up in one room, and the columns of many series are its one copy. */
class OneAccumulatorTest {
    private static final Set<String> SUMS = Stream.of(
                    Rational.class, Interval.class, Quantity.class, Rate.class, Measured.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    /**
     * Who else adds: targets and their bounds, plans that are spread over months, parts that are no months, one level and its changes, ends
     * of intervals, bounds of a policy. None adds the reported months of a series to a value to date.
     */
    private static final Set<String> ADDITIONS_OF_OTHER_THINGS = Set.of(
            "evaluate.Statuses",
            "evaluate.pace.CarryIn",
            "evaluate.pace.MonthlyShares",
            "evaluate.pace.Schedule",
            "evaluate.pace.Spread",
            "evaluate.target.BaselineTargets",
            "evaluate.target.RangeTargets",
            "evaluate.target.RelativeTargets",
            "evaluate.target.SelectedYears",
            "evidence.Declared",
            "evidence.Parts",
            "evidence.StockSeries",
            "evidence.printed.FigureMeaning",
            "policy.RoundedPercents",
            "policy.StatusPolicy");

    private static Stream<JavaAccess<?>> calls(JavaClass one) {
        return Stream.concat(one.getMethodCallsFromSelf().stream(), one.getMethodReferencesFromSelf().stream());
    }

    @Test
    void plus_outsideSeriesAndBulk_isCalledByTheseOnly() {
        Set<String> callers = Core.CLASSES.stream()
                .filter(one -> !isIn(one, "dev.nendo.number", "dev.nendo.series", "dev.nendo.bulk"))
                // Its relations are equations between figures, solved as such.
                .filter(one -> !one.getPackageName().startsWith("dev.nendo.audit"))
                .flatMap(OneAccumulatorTest::calls)
                .filter(OneAccumulatorTest::isSum)
                .map(access -> access.getOriginOwner()
                        .getName()
                        .replaceAll("\\$.*", "")
                        .substring("dev.nendo.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(callers).containsExactlyInAnyOrderElementsOf(ADDITIONS_OF_OTHER_THINGS);
    }

    private static boolean isSum(JavaAccess<?> access) {
        return access.getTarget().getName().equals("plus")
                && SUMS.contains(access.getTarget().getOwner().getName());
    }

    private static boolean isIn(JavaClass one, String... packages) {
        return Stream.of(packages).anyMatch(one.getPackageName()::equals);
    }

    /** The hand-over to the evaluator, one by one, is made in these classes; all others know its verdict rules only. */
    @Test
    void bulk_exceptWhereItHandsOver_knowsTheVerdictRulesOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.nendo.bulk")
                .and()
                .haveNameNotMatching(
                        "dev\\.nendo\\.bulk\\.(BulkEvaluator|CatalogColumns|CatalogJudgements|Judge|Judgement|Judgements|SeriesKpi)(\\$.*)?")
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("evaluate except verdict") {
                    @Override
                    public boolean test(JavaClass one) {
                        String name = one.getPackageName();
                        return name.startsWith("dev.nendo.evaluate") && !name.equals("dev.nendo.evaluate.verdict");
                    }
                })
                .check(Core.CLASSES);
    }

    /** Left are the measure of a row that says nothing of it, and what a row of a table is by what is printed next to it. */
    @Test
    void measures_outsideTheirPackage_areAskedForFacets() {
        Set<String> named = Core.CLASSES.stream()
                .filter(one -> !isIn(one, "dev.nendo.kpi"))
                .filter(one -> one.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTarget().getOwner().isEquivalentTo(Measure.class)))
                .map(one -> one.getName().substring("dev.nendo.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsExactlyInAnyOrder("audit.sheet.RowAccrual", "evidence.printed.RowMeaning");
    }
}
