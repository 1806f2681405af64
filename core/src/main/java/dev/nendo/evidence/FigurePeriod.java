package dev.nendo.evidence;

import dev.nendo.evidence.StatedFigure.Dating;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.PeriodLabel;
import dev.nendo.fiscal.Window;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * The months that a single figure covers: those stated for it, else what its as-of label says, else all that are usual.
 *
 * @param months the months
 * @param label what the figure is called, with the as-of label where that decided
 */
record FigurePeriod(Window months, Sentence label) {
    static FigurePeriod of(Question question, Extent extent, Dating dating) {
        Optional<Window> stated = extent.stated().or(dating::window);
        if (stated.isPresent() || dating.asOf().isEmpty()) {
            return new FigurePeriod(stated.orElse(extent.usual()), EvidenceWords.ACTUAL);
        }
        String printed = dating.asOf().get();
        return read(question, extent, printed)
                .map(label -> new FigurePeriod(months(question, extent, label), EvidenceWords.asOf(printed)))
                .orElseGet(() -> new FigurePeriod(extent.usual(), EvidenceWords.asOfUnread(printed)));
    }

    /** A label without a year is of the year the figure belongs to. */
    private static Optional<PeriodLabel> read(Question question, Extent extent, String label) {
        FiscalYear year =
                question.evidence().year().calendar().yearOf(extent.usual().last());
        return FiscalLabels.of(year.calendar()).withYear(year).readPeriod(label).value();
    }

    /** A level is of the month itself; whatever is counted over time is counted up to it. */
    private static Window months(Question question, Extent extent, PeriodLabel label) {
        boolean level = question.measure().isAtPoint();
        Window named = label.window();
        boolean range = label.kind() == PeriodLabel.Kind.OVER && named.size() > 1;
        if (level || range) {
            return level ? Window.month(named.last()) : named;
        }
        return extent.usual().through(named.last()).orElse(Window.month(named.last()));
    }
}
