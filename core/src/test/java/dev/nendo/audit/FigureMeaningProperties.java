package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.evidence.Material;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.evidence.printed.PlanEvidence;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the audit takes a cell to mean is what the evaluation takes it to mean. */
class FigureMeaningProperties {
    private static final String VALUE = "FY2021/value/monthly";
    private static final String NUMERATOR = "FY2021/numerator/monthly";
    private static final String DENOMINATOR = "FY2021/denominator/monthly";
    private static final String STOCK = "FY2021/value/stock";

    /** Two to four figures printed alike, some to fewer decimals than others. */
    private static Arbitrary<String> cells() {
        return Arbitraries.of(
                        "0",
                        "1",
                        "7",
                        "12",
                        "1,200",
                        "0.0",
                        "10.00",
                        "3.5",
                        "△2",
                        "96.93",
                        "-",
                        "x",
                        "33.333333333333336")
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(list -> String.join(" ", list));
    }

    private static Arbitrary<String> line(String head, boolean hasMeasure) {
        Arbitrary<String> unit = Arbitraries.of("件", "人", "円", "千円", "千人", "時間", "%", "円/件", "ポイント", "点検区", "");
        Arbitrary<String> option = Arbitraries.of(
                        "", "", " ; exact true", " ; exact false", " ; rounding toward-zero", " ; series 1件当たり")
                .flatMap(o -> hasMeasure ? Arbitraries.of(o, o + " ; measure average") : Arbitraries.just(o));
        Arbitrary<String> total = Arbitraries.of("", " ; sum 12", " ; average 3", " ; cumulative 0.0", " ; prior 7");
        return Combinators.combine(unit, cells(), option, total)
                .as((u, c, o, t) -> head + " " + u + ": " + c + o.replace(" ; series 1件当たり", "") + t
                        + (o.contains("series") ? " ; series 1件当たり" : ""));
    }

    @Provide
    Arbitrary<ResolvedPlan> plans() {
        return Combinators.combine(
                        line("value monthly", true),
                        line("numerator monthly", false),
                        line("denominator monthly", false),
                        line("value stock", false),
                        Arbitraries.of(Measure.class),
                        Arbitraries.of("発送", "査定率", "平均日数"),
                        Arbitraries.of(RoundingRule.UNKNOWN, RoundingRule.HALF_UP, RoundingRule.TOWARD_ZERO))
                .as(FigureMeaningProperties::plan);
    }

    private static ResolvedPlan plan(
            String value,
            String numerator,
            String denominator,
            String stock,
            Measure measure,
            String name,
            RoundingRule rule) {
        List<PrintedRow> rows = Stream.of(value, numerator, denominator, stock)
                .map(Tables::line)
                .map(row -> PrintedRow.builder()
                        .from(row)
                        .id(row.fiscalYear().orElseThrow() + "/" + row.role() + "/" + row.kind())
                        .build())
                .toList();
        return Workbook.builder()
                .addBranch(Branch.builder()
                        .id("gunma")
                        .name(Sentence.of("群馬", "Gunma"))
                        .build())
                .addDocument(Document.builder()
                        .id("report")
                        .title("報告")
                        .rounding(rule)
                        .build())
                .addPlan(BusinessPlan.builder()
                        .branch("gunma")
                        .fiscalYear(Tables.YEAR)
                        .document("report")
                        .addItem(PlanItem.builder()
                                .number("1")
                                .title("事業")
                                .addAllRows(rows)
                                .addKpi(kpi("V", name, measure, VALUE, Optional.empty()))
                                .addKpi(kpi("S", name, Measure.STOCK, STOCK, Optional.of(VALUE)))
                                .addKpi(KpiDefinition.builder()
                                        .id("R")
                                        .name(Sentence.of(name, name))
                                        .measure(Measure.RATE_OF_FLOWS)
                                        .unit(Unit.of("%"))
                                        .direction(Direction.AT_LEAST)
                                        .target(Target.fixed("90%"))
                                        .addActual(Actual.ratioOfRows(NUMERATOR, DENOMINATOR))
                                        .build())
                                .build())
                        .build())
                .build()
                .resolve()
                .value()
                .orElseThrow()
                .plans()
                .get(0);
    }

    private static KpiDefinition kpi(String id, String name, Measure measure, String row, Optional<String> change) {
        return KpiDefinition.builder()
                .id(id)
                .name(Sentence.of(name, name))
                .measure(measure)
                .direction(Direction.AT_LEAST)
                .target(new Target.Fixed(Printed.parse("10")))
                .addActual(new Actual.Rows(Optional.of(row), Optional.empty(), Optional.empty(), change))
                .build();
    }

    @Property(tries = 500)
    void cell_ofAnyRow_meansTheSameToEvaluationAndAudit(@ForAll("plans") ResolvedPlan plan) {
        AuditedPlan sheet = AuditedPlan.of(plan);
        for (ResolvedKpi kpi : plan.kpis()) {
            Material.Series series =
                    (Material.Series) PlanEvidence.of(kpi).given().get(0).material();
            Stream.of(series.value(), series.numerator(), series.denominator())
                    .flatMap(Optional::stream)
                    .forEach(read -> same(read, sheet.line(read.id()).orElseThrow()));
        }
    }

    private static void same(QuantitySeries read, AuditedRow line) {
        for (int i = 0; i < line.size(); i++) {
            Point point = read.points().get(i);
            assertThat(line.cell(i).map(FigureMeaningProperties::inPrintedUnit))
                    .as("%s cell %s", line, i)
                    .isEqualTo(point.datum().quantity().map(q -> q.interval()));
            assertThat(line.cell(i).map(Amount::unit))
                    .isEqualTo(point.datum().quantity().map(q -> q.unit()));
        }
        assertThat(line.total().map(FigureMeaningProperties::inPrintedUnit))
                .isEqualTo(read.total().flatMap(t -> t.figure().quantity()).map(q -> q.interval()));
        assertThat(line.prior().map(FigureMeaningProperties::inPrintedUnit))
                .isEqualTo(read.prior().flatMap(p -> p.quantity()).map(q -> q.interval()));
    }

    private static Interval inPrintedUnit(Amount amount) {
        return amount.range().dividedBy(amount.scale());
    }
}
