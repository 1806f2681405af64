package dev.nendo.programs.sample;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Unit;
import dev.nendo.plan.PlanItem;
import java.time.YearMonth;
import java.util.List;

/** Rates of flows: by counts, and as published only. */
final class RateItems {
    private static final Flow POSTAL = new Flow("S01", 300, 9_350, 300, 90);
    private static final Flow JUDO = new Flow("S02", 120, 130, 50, -1);
    private static final Flow CARDS = new Flow("S03", 90, 8_700, 500, 60);
    private static final Flow AMOUNT = new Flow("S12", 12, 32_000_000, 9_000_000, 1_200_000);

    private RateItems() {}

    /** 郵送化率, against a fixed target. */
    static PlanItem postal(Setting at) {
        KpiDefinition kpi = Definitions.kpi("S01", "postal-rate", 1, Target.fixed((94 + at.elapsed()) + ".5%"))
                .addActual(Actual.ratioOfRows("S01.n", "S01.d").thisYear())
                .build();
        return counted(at, POSTAL, "1(1)", "申請の郵送化", kpi);
    }

    /** 柔道整復, lower is better, against the year before. */
    static PlanItem judo(Setting at) {
        KpiDefinition kpi = Definitions.kpi(
                        "S02", "judo-share", 2, Definitions.lastYears(at, JUDO.percent(at.lastYear(), 2)))
                .addActual(Actual.ratioOfRows("S02.n", "S02.d").thisYear())
                .build();
        return counted(at, JUDO, "1(2)", "柔道整復施術療養費の適正化", kpi);
    }

    /** 再審査1件当たりの査定額, observed from March to February. */
    static PlanItem examined(Setting at) {
        Window months = at.year().window().plusMonths(-1);
        Setting last = at.lastYear();
        Window before = last.year().window().plusMonths(-1);
        long reference = AMOUNT.numerators(last, before) / AMOUNT.denominators(last, before);
        KpiDefinition kpi = Definitions.kpi(
                        "S12", "examined-amount", 0, Definitions.lastYears(at, CellTexts.count(reference) + "円"))
                .targetWindow(months)
                .addActual(Actual.ratioOfRows("S12.n", "S12.d").thisYear())
                .build();
        // Not every branch prints amounts in the same unit.
        boolean inThousands = at.trait("S12 unit", 1, 4) == 1;
        return Definitions.item("3(1)", "レセプト内容点検")
                .addKpi(kpi)
                .addRow(CellTexts.row(
                        at,
                        "S12.n",
                        Role.NUMERATOR,
                        Kind.MONTHLY,
                        months,
                        inThousands ? "千円" : "円",
                        m -> AMOUNT.numerator(at, m) / (inThousands ? 1_000 : 1)))
                .addRow(CellTexts.row(
                        at, "S12.d", Role.DENOMINATOR, Kind.MONTHLY, months, "件", m -> AMOUNT.denominator(at, m)))
                .build();
    }

    private static PlanItem counted(Setting at, Flow flow, String number, String title, KpiDefinition kpi) {
        Window months = at.year().window();
        return Definitions.item(number, title)
                .addKpi(kpi)
                .addRow(CellTexts.row(
                        at, flow.id() + ".n", Role.NUMERATOR, Kind.MONTHLY, months, "件", m -> flow.numerator(at, m)))
                .addRow(CellTexts.row(
                        at,
                        flow.id() + ".d",
                        Role.DENOMINATOR,
                        Kind.MONTHLY,
                        months,
                        "件",
                        m -> flow.denominator(at, m)))
                .build();
    }

    /** 保険証回収率, of which only the rates are published. */
    static PlanItem cards(Setting at) {
        Window months = at.year().window();
        List<String> cells = months.months().stream()
                .map(m -> CellTexts.cell(at, "S03", months, m, CARDS.percent(at, Window.month(m), 2)))
                .toList();
        PrintedRow row = PrintedRow.builder()
                .from(PrintedRow.of("S03.r", Role.RATE, Kind.MONTHLY, months, Unit.of("%"), cells))
                .total(new PrintedRow.Total(
                        PrintedRow.TotalKind.CUMULATIVE,
                        "累計",
                        CellGrammar.strict().parse(CARDS.percent(at, 2))))
                .build();
        return Definitions.item("1(3)", "保険証の回収")
                .addKpi(Definitions.kpi(
                                "S03",
                                "card-return-rate",
                                2,
                                Definitions.lastYears(at, CARDS.percent(at.lastYear(), 2)))
                        .addActual(Actual.row("S03.r").thisYear())
                        .build())
                .addRow(row)
                .build();
    }

    /**
     * A numerator and a denominator by month.
     *
     * @param id the KPI's id
     * @param volume denominators a month for each unit of size
     * @param level numerators for 10,000 denominators in the middle
     * @param spread how far branches lie around it
     * @param step how much is gained a year
     */
    private record Flow(String id, int volume, int level, int spread, int step) {
        long denominator(Setting at, YearMonth month) {
            return at.size() * (long) volume * at.monthly(id + " volume", month, 85, 115) / 100;
        }

        long numerator(Setting at, YearMonth month) {
            long rate = level + at.trait(id + " level", -spread, spread) + (long) step * at.elapsed();
            rate += at.yearly(id + " year", -spread / 6, spread / 6);
            long noise = at.monthly(id + " rate", month, -Math.max(2, spread / 8), Math.max(2, spread / 8));
            return denominator(at, month) * (rate + noise) / 10_000;
        }

        long numerators(Setting at, Window months) {
            return months.months().stream()
                    .filter(at::exists)
                    .mapToLong(m -> numerator(at, m))
                    .sum();
        }

        long denominators(Setting at, Window months) {
            return Math.max(
                    1,
                    months.months().stream()
                            .filter(at::exists)
                            .mapToLong(m -> denominator(at, m))
                            .sum());
        }

        String percent(Setting at, int decimals) {
            return percent(at, at.year().window(), decimals);
        }

        String percent(Setting at, Window months, int decimals) {
            return CellTexts.percent(numerators(at, months), denominators(at, months), decimals);
        }
    }
}
