package dev.nendo.evidence.printed;

import dev.nendo.evidence.Declared;
import dev.nendo.evidence.Evidence;
import dev.nendo.evidence.Extent.Existence;
import dev.nendo.evidence.Falling;
import dev.nendo.evidence.Material;
import dev.nendo.evidence.Material.Entry;
import dev.nendo.evidence.Material.NamedRatio;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.evidence.StatedFigure;
import dev.nendo.evidence.StatedFigure.Dating;
import dev.nendo.evidence.StatedFigure.Standing;
import dev.nendo.evidence.StatedRatio;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.plan.Statement;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The evidence for a KPI of a plan: the rows, figures, statements and entries that its definition names, read as quantities.
 *
 * <p>It does not judge. A row is read once for each part it plays: the same cells are exact as a count and rounded as a rate. Immutable and
 * thread-safe.
 */
public final class PlanEvidence implements Evidence {
    private final ResolvedKpi kpi;

    /** With what only its indicator states. */
    private final KpiDefinition definition;

    private final Unit unit;
    private final Roundings roundings;
    private final List<Given> given;

    private PlanEvidence(ResolvedKpi kpi) {
        this.kpi = kpi;
        this.definition = kpi.completed();
        this.unit = CommonUnit.of(kpi);
        this.roundings = Roundings.of(kpi.plan());
        this.given = kpi.definition().actuals().stream().map(this::given).toList();
    }

    /** {@return the evidence for a KPI} */
    public static PlanEvidence of(ResolvedKpi kpi) {
        return new PlanEvidence(kpi);
    }

    private Given given(Actual.Observed observed) {
        return new Given(observed.yearsBack(), observed.window(), material(observed.actual()));
    }

    private Material material(Actual actual) {
        return actual.match(new Materials());
    }

    /** What each kind of actual is made of. */
    private final class Materials implements Actual.Cases<Material> {
        private final ResolvedPlan plan = kpi.plan();

        @Override
        public Material rows(Actual.Rows it) {
            return new Material.Series(
                    it.value().map(id -> values(plan.row(id))),
                    it.numerator().map(PlanEvidence.this::counts),
                    it.denominator().map(PlanEvidence.this::counts),
                    it.change().map(id -> RowMeaning.ofChanges(plan.row(id), roundings)
                            .series()));
        }

        @Override
        public Material figure(Actual.OfFigure it) {
            return new Material.OfFigure(PlanEvidence.this.figure(plan.figure(it.figure())));
        }

        @Override
        public Material ratio(Actual.OfRatio it) {
            return new Material.OfRatio(PlanEvidence.this.ratio(it.statement()));
        }

        @Override
        public Material parts(Actual.OfParts it) {
            return new Material.OfParts(
                    it.kind(),
                    it.parts().stream()
                            .map(p -> new NamedRatio(p.name(), PlanEvidence.this.ratio(p.statement())))
                            .toList());
        }

        @Override
        public Material entries(Actual.Entries it) {
            return new Material.Entries(it.tables().stream()
                    .flatMap(id -> plan.entries(id).entries().stream())
                    .map(e -> new Entry(e.months(), e.when()))
                    .toList());
        }

        @Override
        public Material stated(Actual.Stated it) {
            return new Material.Done(it.isDone());
        }

        @Override
        public Material none(Actual.None it) {
            return new Material.Nothing(it.reason());
        }
    }

    private QuantitySeries values(PrintedRow row) {
        return RowMeaning.ofValues(row, kpi, roundings).series();
    }

    private QuantitySeries counts(String row) {
        return RowMeaning.ofCounts(kpi.plan().row(row), roundings).series();
    }

    private StatedFigure figure(Figure figure) {
        ReadFigure read = read(figure, Optional.of(kpi), roundings);
        return new StatedFigure(
                read.quantity(),
                figure.label(),
                new Dating(figure.window(), figure.asOf()),
                new Standing(figure.source(), read.printed().isPreliminary(), read.isTakenAsCount()));
    }

    /**
     * {@return what a figure of an item means}
     *
     * @param figure the figure
     * @param kpi the KPI whose actual or benchmark it is, if it is one
     * @param roundings the rules of its plan
     */
    public static ReadFigure read(Figure figure, Optional<ResolvedKpi> kpi, Roundings roundings) {
        Exactness exactness = Exactness.ofFigure(
                figure,
                kpi.map(ResolvedKpi::completed).map(Declared::of).orElse(Declared.NOTHING),
                kpi.map(ResolvedKpi::measure),
                kpi.filter(k -> namesDerived(k, figure.label())).isPresent(),
                roundings);
        return exactness.read(kpi.map(k -> RowMeaning.inUnit(figure.printed(), CommonUnit.of(k)))
                .orElseGet(figure::printed));
    }

    private StatedRatio ratio(String id) {
        Statement.Ratio ratio = (Statement.Ratio) kpi.plan().statement(id);
        boolean preliminary = ratio.isPreliminary()
                || Stream.of(
                                ratio.numerator(),
                                ratio.denominator(),
                                ratio.rate().stream().toList())
                        .flatMap(List::stream)
                        .anyMatch(Printed::isPreliminary);
        return new StatedRatio(
                new StatedRatio.Sides(side(ratio.numerator()), side(ratio.denominator())),
                ratio.rate()
                        .map(p -> RowMeaning.inUnit(p, unit))
                        .map(Exactness.ofQuotient(Declared.of(definition), roundings)::of),
                ratio.window(),
                preliminary);
    }

    private static boolean namesDerived(ResolvedKpi kpi, String label) {
        return Stream.of(label, kpi.definition().name().ja()).anyMatch(Exactness::namesQuotientOrMean);
    }

    private StatedRatio.Side side(List<Printed> terms) {
        Exactness exactness = Exactness.ofTerms(terms, roundings);
        List<ReadFigure> figures = terms.stream().map(exactness::read).toList();
        return new StatedRatio.Side(
                figures.stream().map(ReadFigure::quantity).toList(),
                figures.stream().anyMatch(ReadFigure::isTakenAsCount));
    }

    @Override
    public KpiDefinition definition() {
        return definition;
    }

    @Override
    public Measure measure() {
        return kpi.measure();
    }

    @Override
    public Optional<Direction> direction() {
        return kpi.direction();
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Optional<Unit> unlikeUnit() {
        return CommonUnit.unlike(kpi, unit);
    }

    @Override
    public FiscalYear year() {
        return kpi.plan().fiscalYear();
    }

    @Override
    public RoundingRule rounding() {
        return roundings.rule(definition.rounding(), unit);
    }

    @Override
    public Existence existence() {
        Branch branch = kpi.plan().branch();
        return new Existence(branch.opened(), branch.closed());
    }

    @Override
    public List<Given> given() {
        return given;
    }

    @Override
    public Optional<YearMonth> lastDatum() {
        return kpi.plan().itemsByPath().values().stream()
                .flatMap(item -> item.rows().stream())
                .flatMap(PlanEvidence::reportedMonths)
                .max(Comparator.naturalOrder());
    }

    private static Stream<YearMonth> reportedMonths(PrintedRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i) instanceof Cell.Value)
                .boxed()
                .flatMap(i -> row.columns().get(i).period().stream())
                .map(Window::last);
    }

    @Override
    public boolean canBeNegative() {
        return Falling.canBeNegative(unit, given);
    }

    @Override
    public Optional<QuantitySeries> planned(String id) {
        return kpi.plan().findRow(id).map(row -> RowMeaning.ofPlanned(row).series());
    }

    @Override
    public Optional<QuantitySeries> benchmarkSeries(String id) {
        Optional<PrintedRow> row = kpi.plan().findRow(id);
        return row.map(r -> values(r));
    }

    @Override
    public Optional<StatedFigure> benchmarkFigure(String id) {
        return Optional.of(figure(kpi.plan().figure(id)));
    }
}
