package dev.nendo.evidence;

import dev.nendo.evidence.Evidence.Given;
import dev.nendo.evidence.EvidenceValue.Kind;
import dev.nendo.evidence.Material.Cases;
import dev.nendo.evidence.Material.Entry;
import dev.nendo.evidence.Material.NamedRatio;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the evidence gives for this year and for earlier ones. */
public final class YearEvidence {
    private YearEvidence() {}

    /** {@return this year, up to the as-of month} */
    public static EvidenceValue thisYear(Question question) {
        return of(question, 0);
    }

    /** {@return an earlier year, all of it up to the as-of month} */
    public static EvidenceValue of(Question question, int yearsBack) {
        return of(question, yearsBack, Optional.empty(), question.asOf());
    }

    /** {@return a year, over certain months only where the evidence is by month} */
    public static EvidenceValue of(
            Question question, int yearsBack, Optional<Window> months, Optional<YearMonth> until) {
        return question.evidence()
                .summed(question, yearsBack, months, until)
                .orElseGet(() -> read(question, yearsBack, months, until));
    }

    /** Reads a year from its series, figures or statements, whether or not its numbers could be added up as they are kept. */
    static EvidenceValue read(Question question, int yearsBack, Optional<Window> months, Optional<YearMonth> until) {
        List<EvidenceValue> found = question.evidence().given().stream()
                .filter(g -> g.yearsBack() == yearsBack)
                .map(g -> read(question, g, months, until))
                .toList();
        return found.stream()
                .filter(v ->
                        v.isUsable() && v.kind() == Kind.COUNTS && v.source().isEmpty())
                .findFirst()
                .or(() -> found.stream().filter(EvidenceValue::isUsable).findFirst())
                .or(() -> PrintedPriorYear.of(question, yearsBack).filter(EvidenceValue::isUsable))
                .or(() -> found.stream().findFirst())
                .orElseGet(() -> question.absent(Reason.MISSING_ACTUAL));
    }

    private static EvidenceValue read(
            Question question, Given given, Optional<Window> months, Optional<YearMonth> until) {
        Window usual = question.evidence().actualWindow().minusYears(given.yearsBack());
        Optional<Window> stated = given.material() instanceof Material.Series
                ? months.flatMap(m -> common(m, given)).or(given::window)
                : given.window();
        Extent extent = new Extent(stated, usual, until, question.evidence().existence());
        EvidenceValue read = expecting(extent, question, given.material().match(new Values(question, extent)));
        boolean isSeries = given.material() instanceof Material.Series;
        return question.evidence()
                .definition()
                .factor()
                .map(factor -> new Factored(factor, question.evidence().year().minusYears(given.yearsBack()))
                        .of(read, question.measure().isRate() || !isSeries))
                .orElse(read);
    }

    /** Where it is said up to when, all months until then are expected; a level is of its month alone. */
    private static EvidenceValue expecting(Extent extent, Question question, EvidenceValue read) {
        Coverage known = read.coverage();
        if (extent.until().isEmpty()
                || known.expected() == 0
                || question.measure().isAtPoint()) {
            return read;
        }
        int expected = Math.max(known.expected(), extent.needed().size());
        return expected == known.expected()
                ? read
                : read.withCoverage(new Coverage(known.present(), expected, known.absent(), known.gaps()));
    }

    private static Optional<Window> common(Window months, Given given) {
        return given.window().map(months::intersect).orElse(Optional.of(months));
    }

    /** What each kind of material gives for an extent. */
    private record Values(Question question, Extent extent) implements Cases<EvidenceValue> {
        @Override
        public EvidenceValue series(Material.Series series) {
            return SeriesEvidence.read(question, extent, series);
        }

        @Override
        public EvidenceValue figure(StatedFigure figure) {
            return new StatedEvidence(question, extent).figure(figure);
        }

        @Override
        public EvidenceValue ratio(StatedRatio ratio) {
            return new StatedEvidence(question, extent).ratio(ratio);
        }

        @Override
        public EvidenceValue parts(PartKind kind, List<NamedRatio> parts) {
            return new StatedEvidence(question, extent).parts(kind, parts);
        }

        @Override
        public EvidenceValue entries(List<Entry> entries) {
            return ActivityEvidence.entries(question, extent, entries);
        }

        @Override
        public EvidenceValue done(boolean isDone) {
            return ActivityEvidence.stated(question, extent, isDone);
        }

        @Override
        public EvidenceValue nothing(Reason reason) {
            return question.absent(reason);
        }
    }
}
