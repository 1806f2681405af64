package dev.nendo.programs.sample;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.kpi.Target.Criterion;
import dev.nendo.kpi.Target.Subject;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import java.time.YearMonth;
import java.util.List;

/** Shares at a point in time, and ratios of a whole year. */
final class ShareItems {
    private ShareItems() {}

    /** ジェネリック使用割合, published to one decimal with a lag, judged at the year's end. */
    static PlanItem generics(Setting at) {
        Window months = at.year().window();
        List<String> cells = months.months().stream()
                .map(m -> CellTexts.cell(at, "S07", months, m, CellTexts.tenths(share(at, m)) + "%"))
                .toList();
        return Definitions.item("2(4)", "ジェネリック医薬品の使用促進")
                .addKpi(Definitions.kpi(
                                "S07",
                                "generic-rate",
                                1,
                                Target.fixed(CellTexts.tenths(780 + 12L * at.elapsed()) + "%"))
                        .targetWindow(Window.month(months.last()))
                        .addActual(Actual.row("S07.r").thisYear())
                        .build())
                .addRow(PrintedRow.of("S07.r", Role.RATE, Kind.STOCK, months, Unit.of("%"), cells))
                .build();
    }

    private static long share(Setting at, YearMonth month) {
        return 770
                + at.trait("S07 level", -35, 35)
                + 11L * at.elapsed()
                + at.year().position(month) / 2
                + at.monthly("S07", month, -2, 2);
    }

    /** 健康保険委員の委嘱割合, at quarter ends, on the way from a baseline to a goal in three years. */
    static PlanItem committees(Setting at) {
        Window ends = Window.quarterEnds(at.year());
        return Definitions.item("2(5)", "健康保険委員の委嘱拡大")
                .addKpi(Definitions.kpi(
                                "S08",
                                "committee-share",
                                2,
                                Target.fromBaseline("38.0%", "50.0%", at.elapsed() + 1, Setting.YEARS))
                        .addActual(Actual.ratioOfRows("S08.n", "S08.d").thisYear())
                        .build())
                .addRow(CellTexts.row(at, "S08.n", Role.NUMERATOR, Kind.STOCK, ends, "人", m -> members(at, m)))
                .addRow(CellTexts.row(at, "S08.d", Role.DENOMINATOR, Kind.STOCK, ends, "人", m -> insured(at, m)))
                .build();
    }

    private static long insured(Setting at, YearMonth month) {
        return at.size() * 5_400L * at.monthly("S08 insured", month, 98, 102) / 100;
    }

    private static long members(Setting at, YearMonth month) {
        long rate = 380
                + at.trait("S08 level", -60, 90)
                + 40L * at.elapsed()
                + 3L * at.year().position(month);
        return insured(at, month) * rate / 1_000;
    }

    /** 一者応札の割合, judged by its numerator where there are few tenders. */
    static PlanItem tenders(Setting at) {
        long tenders = Math.max(2, at.size() / 8 + at.yearly("S13 tenders", 0, 6));
        long single = Math.min(tenders, at.yearly("S13 single", 0, 3));
        Target target = Target.conditional(
                Criterion.of(Subject.DENOMINATOR, Direction.AT_MOST, "4件"),
                Criterion.of(Subject.NUMERATOR, Direction.AT_MOST, "1件"),
                Criterion.of(Subject.VALUE, Direction.AT_MOST, "20%"));
        return stated(at, "S13", "single-bid-share", 1, target, single, tenders, "3(3)", "調達の競争性");
    }

    /** サービススタンダード達成率, which is to be 100 %. */
    static PlanItem service(Setting at) {
        long cases = at.size() * 400L;
        long late = at.trait("S14 late", 0, 9) < 6 ? 0 : at.yearly("S14 late", 0, 3);
        return stated(at, "S14", "service-standard", 2, Target.fixed("100%"), cases - late, cases, "1(4)", "サービス水準の向上");
    }

    private static PlanItem stated(
            Setting at,
            String id,
            String indicator,
            int decimals,
            Target target,
            long numerator,
            long denominator,
            String number,
            String title) {
        return Definitions.item(number, title)
                .addKpi(Definitions.kpi(id, indicator, decimals, target)
                        .addActual(Actual.ratio(id + ".r").thisYear())
                        .build())
                .addStatement(Statement.Ratio.builder()
                        .id(id + ".r")
                        .label(title)
                        .kind(Statement.RatioKind.ACTUAL)
                        .window(Window.ofMonths(
                                at.months().stream().filter(at::exists).toList()))
                        .addNumerator(Printed.parse(CellTexts.count(numerator) + "件"))
                        .addDenominator(Printed.parse(CellTexts.count(denominator) + "件"))
                        .rate(Printed.parse(CellTexts.percent(numerator, denominator, decimals)))
                        .build())
                .build();
    }
}
