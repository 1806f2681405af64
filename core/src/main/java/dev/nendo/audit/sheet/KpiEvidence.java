package dev.nendo.audit.sheet;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Statement;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a report prints as the result of a KPI in one year.
 *
 * @param printed the result as printed, if there is one figure for it
 * @param window the months it covers, where that is known
 * @param blankMonth a month after those that the row has a column for and leaves blank
 */
public record KpiEvidence(Optional<Amount> printed, Optional<Window> window, Optional<YearMonth> blankMonth) {
    private static final KpiEvidence NOTHING = new KpiEvidence(Optional.empty(), Optional.empty(), Optional.empty());

    public static KpiEvidence of(AuditedPlan sheet, ResolvedKpi kpi, Actual.Observed observed) {
        KpiEvidence found = of(sheet, kpi, observed.actual());
        return new KpiEvidence(found.printed, observed.window().or(() -> found.window), found.blankMonth);
    }

    private static KpiEvidence of(AuditedPlan sheet, ResolvedKpi kpi, Actual actual) {
        if (actual instanceof Actual.Rows rows) {
            return rows.value().flatMap(sheet::line).map(KpiEvidence::of).orElse(NOTHING);
        }
        if (actual instanceof Actual.OfFigure of) {
            Figure figure = kpi.plan().figure(of.figure());
            Sentence name = FigureWords.labelled(figure.label());
            return new KpiEvidence(sheet.amount(name, figure), figure.window(), Optional.empty());
        }
        if (actual instanceof Actual.OfRatio of
                && kpi.plan().statement(of.statement()) instanceof Statement.Ratio ratio) {
            Sentence name = FigureWords.labelled(ratio.label());
            return new KpiEvidence(
                    ratio.rate().flatMap(rate -> sheet.quotient(name, rate.withColumnUnit(kpi.unit()))),
                    ratio.window(),
                    Optional.empty());
        }
        return NOTHING;
    }

    private static KpiEvidence of(AuditedRow line) {
        int last = IntStream.range(0, line.size())
                .filter(i -> line.cell(i).isPresent() && line.period(i).isPresent())
                .max()
                .orElse(-1);
        if (last < 0) {
            return NOTHING;
        }
        Window end = line.period(last).orElseThrow();
        Window covered = Window.of(line.firstMonth().orElse(end.first()), end.last());
        boolean usesTotal = line.kind() == Kind.MONTHLY
                && (line.accrual() != RowAccrual.RATE_OF_STOCKS
                        || line.totalKind().isPresent());
        Optional<Amount> printed = usesTotal
                ? line.total()
                : line.cell(last)
                        .map(amount -> amount.named(Sentence.of(
                                line.id() + " の" + amount.name().ja(),
                                line.id() + ", " + amount.name().en())));
        Optional<YearMonth> blank = IntStream.range(last + 1, line.size())
                .mapToObj(line::period)
                .flatMap(Optional::stream)
                .map(Window::last)
                .findFirst();
        return new KpiEvidence(
                printed.filter(p -> !usesTotal
                        || line.totalKind().filter(k -> k != TotalKind.AVERAGE).isPresent()),
                Optional.of(covered),
                blank);
    }
}
