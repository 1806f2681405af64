package dev.nendo.programs.sample;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.Rows;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Amounts that build up, an average, and an activity. */
final class AmountItems {
    private AmountItems() {}

    /** 資格点検の効果額, in 千円, by some branches in 円. */
    static PlanItem eligibility(Setting at) {
        boolean inYen = at.trait("S11 unit", 1, 5) == 1;
        Window months = at.year().window();
        Setting last = at.lastYear();
        long reference = last.months().stream()
                        .filter(at::exists)
                        .mapToLong(m -> effect(last, m))
                        .sum()
                / 1_000;
        return Definitions.item("3(2)", "資格点検")
                .addKpi(Definitions.kpi(
                                "S11",
                                "eligibility-effect",
                                0,
                                Definitions.lastYears(at, CellTexts.count(reference) + "千円"))
                        .phasing(new Phasing.EqualMonths())
                        .addActual(Actual.row("S11.v").thisYear())
                        .build())
                .addRow(CellTexts.row(
                        at,
                        "S11.v",
                        Role.VALUE,
                        Kind.MONTHLY,
                        months,
                        inYen ? "円" : "千円",
                        m -> effect(at, m) / (inYen ? 1 : 1_000)))
                .build();
    }

    private static long effect(Setting at, YearMonth month) {
        return at.size()
                * (1_150_000L + at.trait("S11 level", -200_000, 200_000) + 20_000L * at.elapsed())
                * at.monthly("S11", month, 80, 125)
                / 100;
    }

    /** 研修会の参加者数, against targets by month. */
    static PlanItem seminars(Setting at) {
        Window months = at.year().window();
        return Definitions.item("2(6)", "研修会の開催")
                .addKpi(Definitions.kpi("S15", "seminar-participants", 0, new Target.Monthly("S15.t"))
                        .addActual(Actual.row("S15.v").thisYear())
                        .build())
                .addRow(PrintedRow.of(
                        "S15.t",
                        Role.TARGET,
                        Kind.MONTHLY,
                        months,
                        Unit.of("人"),
                        at.months().stream()
                                .map(m -> planned(at, m))
                                .map(CellTexts::count)
                                .toList()))
                .addRow(CellTexts.row(
                        at,
                        "S15.v",
                        Role.VALUE,
                        Kind.MONTHLY,
                        months,
                        "人",
                        m -> planned(at, m) * at.monthly("S15", m, 60, 145) / 100))
                .build();
    }

    private static long planned(Setting at, YearMonth month) {
        boolean isSeason = List.of(6, 9, 11, 2).contains(month.getMonthValue());
        return isSeason && at.exists(month) ? 20 + at.size() * 2L : 0;
    }

    /** 超過勤務時間, an average weighted by the staff of each month. */
    static PlanItem overtime(Setting at) {
        Window months = at.year().window();
        List<String> hours = months.months().stream()
                .map(m -> CellTexts.cell(
                        at,
                        "S09",
                        months,
                        m,
                        CellTexts.tenths(at.trait("S09 level", 60, 160) + at.monthly("S09", m, -30, 30))))
                .toList();
        return Definitions.item("4(1)", "働き方改革")
                .addKpi(Definitions.kpi("S09", "overtime-hours", 1, Target.fixed("12.0時間"))
                        .addActual(
                                new Rows(Optional.of("S09.h"), Optional.empty(), Optional.of("S09.w"), Optional.empty())
                                        .thisYear())
                        .build())
                .addRow(PrintedRow.of("S09.h", Role.VALUE, Kind.MONTHLY, months, Unit.of("時間"), hours))
                .addRow(CellTexts.row(
                        at,
                        "S09.w",
                        Role.DENOMINATOR,
                        Kind.MONTHLY,
                        months,
                        "人",
                        m -> 15 + at.size() / 3 + at.monthly("S09 staff", m, 0, 2)))
                .build();
    }

    /** 意見発信, by dated entries; the head office has this item only. */
    static PlanItem opinions(Setting at) {
        EntryTable.Builder table =
                EntryTable.builder().id("S10.e").title("意見発信").addColumn("会議");
        at.months().stream()
                .filter(at::exists)
                .filter(m -> at.monthly("S10", m, 1, 5) == 1)
                .forEach(m -> table.addEntry(
                        new EntryTable.Entry(m.toString(), Window.month(m), Optional.empty(), List.of("架空の協議会"))));
        return Definitions.item("5(1)", "地域医療への意見発信")
                .addKpi(Definitions.kpi("S10", "opinions", 0, Target.activity())
                        .addActual(new Actual.Entries(List.of("S10.e")).thisYear())
                        .build())
                .addEntry(table.build())
                .build();
    }
}
