package dev.nendo.evaluate;

import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.PeriodLabel;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * The months that a single figure covers: those stated for it, else what its as-of label says, else all that are usual.
 *
 * @param months the months
 * @param label what the figure is called, with the as-of label where that decided
 */
record FigurePeriod(Window months, Sentence label) {
    private static final String JA = "実績(表示の時点 ";
    private static final String EN = "Actual (as of ";

    static FigurePeriod of(Context context, Span span, Figure figure) {
        Optional<Window> stated = span.stated().or(figure::window);
        if (stated.isPresent() || figure.asOf().isEmpty()) {
            return new FigurePeriod(stated.orElse(span.usual()), Inputs.ACTUAL);
        }
        String printed = figure.asOf().get();
        return read(context, span, printed)
                .map(label -> new FigurePeriod(
                        months(context, span, label), Sentence.of(JA + printed + ")", EN + printed + ")")))
                .orElseGet(() -> new FigurePeriod(
                        span.usual(),
                        Sentence.of(
                                JA + printed + "、読み取れないため期間全体とみなす)",
                                EN + printed + ", which is not understood and taken as the whole period)")));
    }

    /** A label without a year is of the year the figure belongs to. */
    private static Optional<PeriodLabel> read(Context context, Span span, String label) {
        FiscalYear year =
                context.kpi().plan().fiscalYear().calendar().yearOf(span.usual().last());
        return FiscalLabels.of(year.calendar()).withYear(year).readPeriod(label).value();
    }

    /** A level is of the month itself; whatever is counted over time is counted up to it. */
    private static Window months(Context context, Span span, PeriodLabel label) {
        boolean level = context.measure().isAtPoint();
        Window named = label.window();
        boolean range = label.kind() == PeriodLabel.Kind.OVER && named.size() > 1;
        if (level || range) {
            return level ? Window.month(named.last()) : named;
        }
        return span.usual().through(named.last()).orElse(Window.month(named.last()));
    }
}
