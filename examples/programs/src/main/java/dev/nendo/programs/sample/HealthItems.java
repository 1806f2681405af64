package dev.nendo.programs.sample;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.OfParts;
import dev.nendo.kpi.Actual.Part;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Coverage of populations, and the stock of declared workplaces. */
final class HealthItems {
    private static final List<String> PARTS = List.of("被保険者", "被扶養者");

    private HealthItems() {}

    /** 健診受診率, whose population is replaced in October. */
    static PlanItem checkups(Setting at) {
        long planned = population(at, 0) * (50 + at.elapsed()) / 100;
        return Definitions.item("2(1)", "健診の推進")
                .addKpi(Definitions.kpi(
                                "S04",
                                "checkup-rate",
                                1,
                                Target.projected(
                                        CellTexts.count(planned) + "人", CellTexts.count(population(at, 0)) + "人"))
                        .phasing(new Phasing.EqualMonths())
                        .addActual(Actual.ratioOfRows("S04.n", "S04.d").thisYear())
                        .build())
                .addRow(CellTexts.row(
                        at, "S04.n", Role.NUMERATOR, Kind.MONTHLY, at.year().window(), "人", m -> examined(at, m)))
                .addRow(PrintedRow.of(
                        "S04.d", Role.DENOMINATOR, Kind.STOCK, at.year().window(), unit("人"), populations(at)))
                .addBudget(budget(at))
                .build();
    }

    private static Unit unit(String symbol) {
        return Unit.of(symbol);
    }

    private static long population(Setting at, int half) {
        long full = at.size() * (3_600L + 40L * at.elapsed()) * (100 + half * at.yearly("S04 change", -2, 3)) / 100;
        return Math.max(100, full);
    }

    /** The population is printed in the months in which it changes, and holds until then. */
    private static List<String> populations(Setting at) {
        return at.months().stream()
                .map(m -> {
                    int position = at.year().position(m);
                    boolean isFirst = at.exists(m) && !at.exists(m.minusMonths(1));
                    return position == 1 || position == 7 || isFirst
                            ? at.exists(m) ? CellTexts.count(population(at, position < 7 ? 0 : 1)) : ""
                            : "";
                })
                .toList();
    }

    private static long examined(Setting at, YearMonth month) {
        long rate = 490 + at.trait("S04 level", -80, 80) + 12L * at.elapsed();
        return population(at, 0) * rate / 1_000 / 12 * at.monthly("S04", month, 70, 130) / 100;
    }

    private static Budget budget(Setting at) {
        long amount = at.size() * 1_200L;
        long spent = amount * at.yearly("S04 spent", 62, 98) / 100;
        return Budget.builder()
                .name("健診推進費")
                .budgeted(Printed.parse(CellTexts.count(amount) + "千円"))
                .executed(Printed.parse(CellTexts.count(spent) + "千円"))
                .printedRate(Printed.parse(CellTexts.percent(spent, amount, 1)))
                .addMeasure("受診勧奨")
                .build();
    }

    /** 特定保健指導実施率 of two populations that pool; very small counts are withheld. */
    static PlanItem guidance(Setting at) {
        PlanItem.Builder item = Definitions.item("2(2)", "特定保健指導の推進");
        boolean missing = at.yearly("S05 missing", 1, 40) == 1;
        Actual actual = missing
                ? new Actual.None(Reason.MISSING_ACTUAL)
                : new OfParts(
                        PartKind.POPULATIONS,
                        List.of(new Part(PARTS.get(0), "S05.1"), new Part(PARTS.get(1), "S05.2")));
        item.addKpi(Definitions.kpi(
                        "S05",
                        "guidance-rate",
                        1,
                        new Target.Parts(PartKind.POPULATIONS, List.of(part(at, 1), part(at, 2)), Optional.empty()))
                .addActual(actual.thisYear())
                .build());
        for (int part = 1; !missing && part <= PARTS.size(); part++) {
            item.addStatement(Statement.Ratio.builder()
                    .id("S05." + part)
                    .label("特定保健指導 " + PARTS.get(part - 1))
                    .kind(Statement.RatioKind.ACTUAL)
                    .window(existing(at))
                    .addNumerator(Printed.parse(CellTexts.count(guided(at, part)) + "人"))
                    .addDenominator(Printed.parse(CellTexts.count(eligible(at, part)) + "人"))
                    .rate(Printed.parse(CellTexts.percent(guided(at, part), eligible(at, part), 1)))
                    .build());
        }
        return item.build();
    }

    private static Window existing(Setting at) {
        return Window.ofMonths(at.months().stream().filter(at::exists).toList());
    }

    private static Target.Part part(Setting at, int part) {
        long planned = eligible(at, part) * (part == 1 ? 18 : 9) / 100;
        return new Target.Part(
                PARTS.get(part - 1),
                Printed.parse(CellTexts.count(planned) + "人"),
                Printed.parse(CellTexts.count(eligible(at, part)) + "人"),
                Optional.empty());
    }

    private static long eligible(Setting at, int part) {
        return at.size() * (part == 1 ? 500L : 26L) * at.yearly("S05 eligible " + part, 95, 105) / 100;
    }

    private static long guided(Setting at, int part) {
        return eligible(at, part) * (at.trait("S05 level " + part, 6, 24) + at.elapsed()) / 100;
    }

    /** 健康宣言事業所数, with the net change of each month. */
    static PlanItem declarations(Setting at) {
        Window months = at.year().window();
        return Definitions.item("2(3)", "コラボヘルスの推進")
                .addKpi(Definitions.kpi(
                                "S06",
                                "declared-workplaces",
                                0,
                                Target.fixed(CellTexts.count(at.size() * (14L + 4L * at.elapsed())) + "事業所"))
                        .phasing(new Phasing.LastYearShape())
                        .addActual(Actual.stock("S06.v", "S06.c").thisYear())
                        .build())
                .addRow(CellTexts.row(at, "S06.v", Role.VALUE, Kind.STOCK, months, "事業所", m -> declared(at, m)))
                .addRow(PrintedRow.builder()
                        .from(CellTexts.row(
                                at,
                                "S06.c",
                                Role.VALUE,
                                Kind.MONTHLY,
                                months,
                                "事業所",
                                m -> declared(at, m) - declared(at, m.minusMonths(1))))
                        .measure(Measure.FLOW)
                        .build())
                .build();
    }

    private static long declared(Setting at, YearMonth month) {
        long since = (month.getYear() - Setting.FIRST_YEAR) * 12L + month.getMonthValue() - 4;
        long start = at.size() * at.trait("S06 level", 9, 14);
        return start + at.size() * since * at.trait("S06 growth", 20, 50) / 100;
    }
}
