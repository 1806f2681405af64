package dev.nendo.io;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.Measure;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.Workbook;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary workbooks with everything that the model can hold; ids may dangle and repeat. */
public final class Workbooks {
    private static final Arbitrary<Optional<String>> MAYBE_TEXT = Texts.any().optional();
    private static final Arbitrary<Optional<String>> MAYBE_ID = Texts.ids().optional();

    private Workbooks() {}

    public static Arbitrary<Workbook> any() {
        return Once.each(Numbers.calendars().flatMap(Workbooks::in));
    }

    /** Workbooks of one calendar. */
    public static Arbitrary<Workbook> in(FiscalCalendar calendar) {
        return Once.each(Combinators.combine(
                        documents().list().ofMaxSize(2),
                        branches().list().ofMaxSize(2),
                        indicators().list().ofMaxSize(2),
                        plans(calendar).list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        nouns(),
                        Policies.any(calendar).list().ofMaxSize(1))
                .as((documents, branches, indicators, plans, complete, noun, policies) -> Workbook.builder()
                        .policies(policies)
                        .calendar(calendar)
                        .allBranches(complete)
                        .branchNoun(noun)
                        .documents(documents)
                        .branches(branches)
                        .indicators(indicators)
                        .plans(plans)
                        .build()));
    }

    private static Arbitrary<BranchNoun> nouns() {
        return Texts.sentences()
                .map(word -> new BranchNoun(word.ja(), word.en(), word.en() + "s"))
                .injectNull(0.5)
                .map(noun -> noun == null ? BranchNoun.BRANCH : noun);
    }

    public static Arbitrary<Document> documents() {
        return Once.each(Once.each(Once.each(Once.each(Builders.withBuilder(Document::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(Texts.any())
                .inSetter((b, v) -> b.title(v))
                .use(Numbers.days().optional())
                .inSetter((b, v) -> b.date(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.meeting(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.material(v))
                .use(Arbitraries.of(true, false))
                .inSetter((b, v) -> b.statusLegendPrinted(v))
                .use(Arbitraries.of(RoundingRule.class))
                .inSetter((b, v) -> b.rounding(v))
                .use(Arbitraries.maps(Numbers.units(), Arbitraries.of(RoundingRule.class))
                        .ofMaxSize(2))
                .inSetter((b, v) -> b.roundingByUnit(v))
                .build(b -> b.build())))));
    }

    public static Arbitrary<Branch> branches() {
        return Builders.withBuilder(Branch::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(Texts.sentences())
                .inSetter((b, v) -> b.name(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.code(v))
                .use(Texts.notBlank().optional())
                .inSetter((b, v) -> b.region(v))
                .use(Arbitraries.of(true, false))
                .inSetter((b, v) -> b.headOffice(v))
                .use(Numbers.months().optional())
                .inSetter((b, v) -> b.opened(v))
                .use(Numbers.months().optional())
                .inSetter((b, v) -> b.closed(v))
                .use(MAYBE_ID)
                .inSetter((b, v) -> b.mergedInto(v))
                .build(b -> b.build());
    }

    public static Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.sentences(),
                        Arbitraries.of(Measure.class),
                        Numbers.units(),
                        Arbitraries.of(Direction.class).optional(),
                        Declared.any(),
                        Declared.ofKpis())
                .as((id, name, measure, unit, direction, declared, more) -> Indicator.builder()
                        .id(id)
                        .name(name)
                        .measure(measure)
                        .unit(unit)
                        .direction(direction)
                        .exact(declared.exact())
                        .precision(declared.precision())
                        .whole(declared.whole())
                        .share(declared.share())
                        .rounding(declared.rounding())
                        .factor(more.factor())
                        .zeroByZero(more.zeroByZero())
                        .absent(more.absent())
                        .build());
    }

    public static Arbitrary<BusinessPlan> plans(FiscalCalendar calendar) {
        return Combinators.combine(
                        Texts.ids(),
                        Numbers.years(calendar),
                        MAYBE_ID,
                        MAYBE_ID,
                        items(calendar, 2).list().ofMaxSize(2))
                .as((branch, year, document, policy, items) -> BusinessPlan.builder()
                        .branch(branch)
                        .fiscalYear(year)
                        .document(document)
                        .policy(policy)
                        .items(items)
                        .build());
    }

    /** Items with as many levels below them at most. */
    public static Arbitrary<PlanItem> items(FiscalCalendar calendar, int levels) {
        Arbitrary<List<PlanItem>> below = levels == 0
                ? Arbitraries.just(List.of())
                : items(calendar, levels - 1).list().ofMaxSize(2);
        return Once.each(Builders.withBuilder(PlanItem::builder)
                .use(Texts.any())
                .inSetter((b, v) -> b.number(v))
                .use(Texts.any())
                .inSetter((b, v) -> b.title(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.section(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.description(v))
                .use(Texts.any().list().ofMaxSize(2))
                .inSetter((b, v) -> b.groups(v))
                .use(Texts.any().list().ofMaxSize(2))
                .inSetter((b, v) -> b.tags(v))
                .use(statuses().list().ofMaxSize(2))
                .inSetter((b, v) -> b.statuses(v))
                .use(references().list().ofMaxSize(2))
                .inSetter((b, v) -> b.crossReferences(v))
                .use(Evidence.budgets().list().ofMaxSize(2))
                .inSetter((b, v) -> b.budgets(v))
                .use(Kpis.definitions().list().ofMaxSize(2))
                .inSetter((b, v) -> b.kpis(v))
                .use(Evidence.rows(calendar).list().ofMaxSize(2))
                .inSetter((b, v) -> b.rows(v))
                .use(Evidence.figures().list().ofMaxSize(2))
                .inSetter((b, v) -> b.figures(v))
                .use(Evidence.statements().list().ofMaxSize(2))
                .inSetter((b, v) -> b.statements(v))
                .use(Evidence.entries().list().ofMaxSize(2))
                .inSetter((b, v) -> b.entries(v))
                .use(below)
                .inSetter((b, v) -> b.items(v))
                .build(b -> b.build()));
    }

    private static Arbitrary<ReportedStatus> statuses() {
        return Once.each(Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(3, "○"),
                                Tuple.of(1, "〇"),
                                Tuple.of(1, "◎"),
                                Tuple.of(1, "△"),
                                Tuple.of(1, "×"),
                                Tuple.of(1, "─"),
                                Tuple.of(1, "-"),
                                Tuple.of(1, " △ ")),
                        Texts.ids().list().ofMaxSize(2))
                .as(ReportedStatus::new));
    }

    private static Arbitrary<PlanItem.CrossReference> references() {
        return Once.each(
                Combinators.combine(Texts.any(), Texts.any(), Texts.any()).as(PlanItem.CrossReference::new));
    }
}
