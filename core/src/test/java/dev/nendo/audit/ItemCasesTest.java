package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.PlanItem;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of one item against each other: parts marked うち, repeats, and figures of another source. */
class ItemCasesTest {
    private static AuditReport audit(PlanItem.Builder item) {
        return Tables.audit(RoundingRule.UNKNOWN, item);
    }

    private static PlanItem.Builder item() {
        return PlanItem.builder().number("1").title("事業");
    }

    private static String told(AuditReport report) {
        List<String> all = new ArrayList<>(Tables.lines(report));
        all.add(Tables.counts(report));
        return String.join("; ", all);
    }

    private static Finding only(AuditReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    private static Figure.Builder figure(String id, String label, String printed) {
        return Figure.builder().id(id).label(label).role(Figure.Role.ACTUAL).printed(Printed.parse(printed));
    }

    /** Figures as label=number, in order, with the ids F0, F1 and so on. */
    private static PlanItem.Builder figures(String text) {
        PlanItem.Builder item = item();
        int next = 0;
        for (String figure : text.split(" ", -1)) {
            String[] parts = figure.split("=", -1);
            item.addFigure(figure("F" + next++, parts[0], parts[1]).build());
        }
        return item;
    }

    @ParameterizedTest
    @CsvSource({
        "件数=10件 うち協会=4件, 1 0 0",
        "件数=10件 うち協会=10件, 1 0 0",
        "件数=10件 うち協会=11件, ERROR breakdown F0; 0 1 0",
        // every part is of the figure before the first of them
        "件数=10件 うち協会=4件 うち委託=11件, ERROR breakdown F0; 1 1 0",
        "総数=5件 件数=10件 うち協会=6件, 1 0 0",
        // or of the figure whose label stands before the mark
        "件数=10件 総数=5件 件数うち協会=6件, 1 0 0",
        "件数=5件 総数=10件 件数うち協会=6件, ERROR breakdown F0; 0 1 0",
        "件数=5件 総数=10件 その他うち協会=6件, 0 0 0",
        // nothing before it
        "うち協会=6件 件数=5件, 0 0 0",
        // parts of counts are counts
        "件数=5件 うち協会=60.0%, 0 0 0",
        "件数=5件 うち協会=6人, ERROR breakdown F0; 0 1 0",
        "件数=約5件 うち協会=6件, 0 0 1",
        "件数=5件 うち協会=約6件, 0 0 1",
    })
    void ofWhich_figureAgainstTheOneItIsPartOf(String figures, String expected) {
        assertThat(told(audit(figures(figures)))).isEqualTo(expected);
    }

    @Test
    void ofWhich_aboveTheWhole_saysBoth() {
        assertThat(only(audit(figures("件数=10件 うち協会=11件"))).message())
                .isEqualTo(
                        Sentence.of(
                                "「件数」は 10件 ですが、「うち協会」の 11件 を下回っています(末位で 1 の差)。次のどれかを直せばすべて合います: 「件数」 10件 → 11件以上、または 「うち協会」 11件 → 0件～10件。",
                                "\"件数\" is printed 10件, which is below 11件 of \"うち協会\"; they are 1 apart in units of the last place. All"
                                        + " would agree with one of these changes: \"件数\" 10件 → 11件 or more; or \"うち協会\" 11件 → 0件 to 10件."));
    }

    private static PrintedRow labelled(String cells) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id("R")
                .table("T")
                .role(Role.VALUE)
                .kind(Kind.LABELLED)
                .unit(Unit.of("件"));
        for (String cell : cells.split(" ", -1)) {
            String[] parts = cell.split("=", -1);
            row.addColumn(new Column(parts[0], Optional.empty(), Optional.empty()))
                    .addCell(Tables.cell(parts[1]));
        }
        return row.build();
    }

    @ParameterizedTest
    @CsvSource({
        "件数=10 うち協会=4, 1 0 0",
        "件数=10 うち協会=11, ERROR breakdown R; 0 1 0",
        "件数=10 うち協会=4 うち委託=11, ERROR breakdown R; 1 1 0",
        "件数=10 うち協会=4 総数=3 うち協会=4, ERROR breakdown R; 1 1 0",
        "うち協会=4 件数=3, 0 0 0",
        "件数=- うち協会=4, 0 0 0",
        "件数=10 うち協会=-, 0 0 1",
        "件数=10 協会うち=11, 0 0 0",
    })
    void ofWhich_columnAgainstTheOneBefore(String cells, String expected) {
        assertThat(told(audit(item().addRow(labelled(cells))))).isEqualTo(expected);
    }

    @Test
    void ofWhich_rowOfAnotherItem_isCheckedOnceInItsOwn() {
        PlanItem.Builder item = item().addItem(PlanItem.builder()
                .number("(1)")
                .title("細目")
                .addRow(labelled("件数=10 うち協会=11"))
                .build());
        assertThat(told(audit(item))).isEqualTo("ERROR breakdown R; 0 1 0");
    }

    @ParameterizedTest
    @CsvSource({
        "件数=10件 件数=10件, 1 0 0",
        "件数=10件 件数=11件, ERROR same-quantity F1; 0 1 0",
        "件数=10件 数=11件, 0 0 0",
        "件数=10件 件数=11人, 0 0 0",
        "件数=10件 件数=約11件, 0 0 0",
        "費用=10千円 費用=10200円, 1 0 0",
        "費用=10千円 費用=10600円, ERROR same-quantity F1; 0 1 0",
        "件数=10件 件数=11件 件数=10件, ERROR same-quantity F1; ERROR same-quantity F2; 1 2 0",
    })
    void repeated_figuresOfOneLabel_areOneQuantity(String figures, String expected) {
        assertThat(told(audit(figures(figures)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04/2022-03, 2022-03, '', '', ERROR same-quantity F1 2021-04/2022-03; 0 1 0",
        "2021-04/2021-12, 2022-03, '', '', 0 0 0",
        "2021-04/2022-03, 2021-12, '', '', 0 0 0",
        "2021-04/2022-03, 2022-03, 支部集計, '', 0 0 0",
        "2021-04/2022-03, 2022-03, 支部集計, 支部集計, ERROR same-quantity F1 2021-04/2022-03; 0 1 0",
    })
    void repeated_figuresOfOtherMonthsOrSources_mayDiffer(
            String window, String asOf, String one, String other, String expected) {
        Figure.Builder first = figure("F0", "件数", "10件")
                .window(Window.parse("2021-04/2022-03"))
                .asOf("2022-03");
        Figure.Builder again =
                figure("F1", "件数", "11件").window(Window.parse(window)).asOf(asOf);
        if (!one.isEmpty()) {
            first.source(one);
        }
        if (!other.isEmpty()) {
            again.source(other);
        }
        assertThat(told(audit(item().addFigure(first.build()).addFigure(again.build()))))
                .isEqualTo(expected);
    }

    private static PlanItem.Builder besideARow(String label, String printed, String window, String row) {
        return item().addRow(Tables.line(row))
                .addFigure(figure("F", label, printed)
                        .source("支部集計")
                        .window(Window.parse(window))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "件数, 13件, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数, INFO same-quantity F 2021-04/2021-06; 2 0 1",
        "件数(支部), 13件, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数, INFO same-quantity F 2021-04/2021-06; 2 0 1",
        "件数, 12件, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数, 2 0 0",
        "件数, 約13件, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数, 2 0 0",
        "件数, 13人, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数, 2 0 0",
        "件数, 13件, 2021-04/2021-07, value cumulative 件: 3 7 12 ; titled 照会件数, 2 0 0",
        "受付, 13件, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数, 2 0 0",
        "(支部), 13件, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数, 2 0 0",
        "件数, 13件, 2021-04/2021-06, value cumulative 件: 3 7 12 ; titled 照会件数 ; from 支部集計, ERROR same-quantity F 2021-04/2021-06; 2 1 0",
    })
    void otherSource_besideTheOfficialRow_isSaidToDiffer(
            String label, String printed, String window, String row, String expected) {
        assertThat(told(audit(besideARow(label, printed, window, row)))).isEqualTo(expected);
    }

    @Test
    void otherSource_besideTheOfficialRow_saysBoth() {
        assertThat(only(audit(besideARow("件数", "13件", "2021-04/2021-06", "value cumulative 件: 3 7 12 ; titled 照会件数")))
                        .message())
                .isEqualTo(
                        Sentence.of(
                                "「件数」は 13件(支部集計)、表の6月は 12 で、出所が異なるため比べられません。",
                                "\"件数\" is printed 13件 (支部集計) and 2021-06 of row FY2021/value/cumulative 12; the sources differ, so they need not agree."));
    }
}
