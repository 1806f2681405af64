package dev.nendo.programs.sample;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A made-up workbook of 47 branches, a head office and one branch that opened and was merged, over the fiscal years 2019 to 2021.
 *
 * <p>Nothing in it was ever reported by anyone; every name says that it is a sample. The same seed always gives the same workbook. It has
 * what real reports have: every kind of measure and target, figures in different units, missing and preliminary months, months that lag.
 */
public final class SampleWorkbook {
    /** The seed used where none is given. */
    public static final long SEED = 47;

    private static final int TEMPORARY_SIZE = 20;
    private static final List<Function<Setting, PlanItem>> ITEMS = List.of(
            RateItems::postal,
            RateItems::judo,
            RateItems::cards,
            ShareItems::service,
            HealthItems::checkups,
            HealthItems::guidance,
            HealthItems::declarations,
            ShareItems::generics,
            ShareItems::committees,
            AmountItems::seminars,
            RateItems::examined,
            AmountItems::eligibility,
            ShareItems::tenders,
            AmountItems::overtime,
            AmountItems::opinions);

    private SampleWorkbook() {}

    /**
     * Makes the workbook.
     *
     * @param seed what all figures are drawn from
     * @return the workbook
     */
    public static Workbook of(long seed) {
        Dice dice = new Dice(seed);
        Workbook.Builder workbook = Workbook.builder().allBranches(true).indicators(Indicators.all());
        List<FiscalYear> years = IntStream.range(0, Setting.YEARS)
                .mapToObj(i -> FiscalYear.of(Setting.FIRST_YEAR + i))
                .toList();
        years.forEach(year -> workbook.addDocument(document(year)));
        for (Prefecture prefecture : Prefecture.all()) {
            Branch branch = branch(prefecture);
            workbook.addBranch(branch);
            years.forEach(year -> workbook.addPlan(plan(new Setting(branch, prefecture.size(), year, dice), ITEMS)));
        }
        Branch temporary = temporary();
        workbook.addBranch(temporary);
        years.forEach(year -> workbook.addPlan(plan(new Setting(temporary, TEMPORARY_SIZE, year, dice), ITEMS)));
        Branch head = head();
        workbook.addBranch(head);
        years.forEach(year -> workbook.addPlan(
                plan(new Setting(head, TEMPORARY_SIZE, year, dice), ITEMS.subList(ITEMS.size() - 1, ITEMS.size()))));
        return workbook.build();
    }

    private static Document document(FiscalYear year) {
        return Document.builder()
                .id(documentId(year))
                .title("合成データ(実在の報告ではない) " + year + " / synthetic data, not a real report")
                .build();
    }

    private static String documentId(FiscalYear year) {
        return "sample-" + year.toString().toLowerCase(Locale.ROOT);
    }

    private static BusinessPlan plan(Setting at, List<Function<Setting, PlanItem>> items) {
        return BusinessPlan.builder()
                .branch(at.branch().id())
                .fiscalYear(at.year())
                .document(documentId(at.year()))
                .items(items.stream().map(item -> item.apply(at)).toList())
                .build();
    }

    private static Branch branch(Prefecture prefecture) {
        String english = prefecture.id().substring(0, 1).toUpperCase(Locale.ROOT)
                + prefecture.id().substring(1);
        return Branch.builder()
                .id("sample-" + prefecture.id())
                .name(Sentence.of(prefecture.name() + "支部(見本)", english + " branch (sample)"))
                .code(prefecture.code())
                .region(prefecture.region())
                .build();
    }

    /** A branch that no prefecture has: opened in one year and merged in another. */
    private static Branch temporary() {
        return Branch.builder()
                .id("sample-temporary")
                .name(Sentence.of("臨時支部(見本)", "Temporary branch (sample)"))
                .code("91")
                .region("関東")
                .opened(YearMonth.of(2019, 10))
                .closed(YearMonth.of(2021, 9))
                .mergedInto("sample-kanagawa")
                .build();
    }

    private static Branch head() {
        return Branch.builder()
                .id("sample-head-office")
                .name(Sentence.of("本部(見本)", "Head office (sample)"))
                .headOffice(true)
                .build();
    }
}
