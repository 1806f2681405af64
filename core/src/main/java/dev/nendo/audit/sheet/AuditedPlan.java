package dev.nendo.audit.sheet;

import dev.nendo.evidence.printed.Exactness;
import dev.nendo.evidence.printed.FigureMeaning;
import dev.nendo.evidence.printed.PlanEvidence;
import dev.nendo.evidence.printed.ReadFigure;
import dev.nendo.evidence.printed.Roundings;
import dev.nendo.evidence.printed.RowMeanings;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.problem.Location;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One plan as it is audited: its rows as lines, by id, and where everything stands. */
public final class AuditedPlan {
    private final ResolvedPlan plan;
    private final Map<String, AuditedRow> lines = new LinkedHashMap<>();
    private final Map<String, List<AuditedRow>> linesByPath = new HashMap<>();
    private final Map<String, String> kpiOfRow = new HashMap<>();
    private final Map<PrintedRow.Column, Sentence> heads = new HashMap<>();

    private final Map<FigureMeaning, FigureMeaning> shared = new HashMap<>();
    private final Map<String, Set<String>> kpisOfFigure = new HashMap<>();
    private final Map<String, ResolvedKpi> kpiOfFigure = new HashMap<>();
    private final Roundings roundings;
    private final RowMeanings meanings;

    /** Single figures by the object that is printed, so that one that several checks read is one. */
    private final IdentityHashMap<Printed, Amount> figures = new IdentityHashMap<>();

    private AuditedPlan(ResolvedPlan plan, Map<Unit, RoundingRule> adopted) {
        this.plan = plan;
        this.roundings = Roundings.of(plan).withUnstated(adopted);
        this.meanings = RowMeanings.of(plan, roundings);
    }

    public static AuditedPlan of(ResolvedPlan plan) {
        return of(plan, Map.of());
    }

    /** Takes rules that figures of some units were found to be rounded by; they count where nothing is declared. */
    public static AuditedPlan of(ResolvedPlan plan, Map<Unit, RoundingRule> adopted) {
        AuditedPlan sheet = new AuditedPlan(plan, adopted);
        plan.kpis().forEach(kpi -> kpi.definition().actuals().forEach(o -> sheet.rowsOf(o.actual(), kpi)));
        plan.itemsByPath().forEach((path, item) -> {
            Map<String, List<PrintedRow>> tables = new LinkedHashMap<>();
            item.rows().forEach(row -> tables.computeIfAbsent(row.table(), t -> new ArrayList<>())
                    .add(row));
            item.rows()
                    .forEach(row -> sheet.lines.put(
                            row.id(),
                            AuditedRow.of(sheet, path, item, row, tables.getOrDefault(row.table(), List.of()))));
        });
        sheet.lines.values().forEach(line -> sheet.linesByPath
                .computeIfAbsent(line.path(), path -> new ArrayList<>())
                .add(line));
        return sheet;
    }

    private void rowsOf(Actual actual, ResolvedKpi resolved) {
        KpiDefinition kpi = resolved.definition();
        if (actual instanceof Actual.Rows rows) {
            List.of(rows.value(), rows.numerator(), rows.denominator(), rows.change())
                    .forEach(row -> row.ifPresent(id -> kpiOfRow.putIfAbsent(id, kpi.id())));
        } else if (actual instanceof Actual.OfFigure of) {
            kpisOfFigure.computeIfAbsent(of.figure(), f -> new HashSet<>()).add(kpi.id());
            kpiOfFigure.putIfAbsent(of.figure(), resolved);
        }
    }

    public ResolvedPlan plan() {
        return plan;
    }

    /** The rules by which figures were rounded, those that were adopted included. */
    public Roundings roundings() {
        return roundings;
    }

    /** What the cells of each row mean. */
    public RowMeanings meanings() {
        return meanings;
    }

    /** The same meaning for all figures that are alike, since there are many. */
    public ReadFigure shared(ReadFigure figure) {
        return new ReadFigure(figure.printed(), shared.computeIfAbsent(figure.meaning(), meaning -> meaning));
    }

    /** The KPIs whose actual a figure is; none where no KPI names it. */
    public Set<String> kpisOfFigure(String id) {
        return kpisOfFigure.getOrDefault(id, Set.of());
    }

    /** Whether figures can be of one KPI: where both are known to be some KPI's, one must be of both. */
    public static boolean canBeOfOneKpi(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    public List<AuditedRow> lines() {
        return List.copyOf(lines.values());
    }

    /** The rows of one item, which are few where those of the plan may be many. */
    public List<AuditedRow> lines(String path) {
        return Collections.unmodifiableList(linesByPath.getOrDefault(path, List.of()));
    }

    public Optional<AuditedRow> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** The KPI that rests on a row: one that names it, or one of the item that has the row's title. */
    public Optional<String> kpiOf(PrintedRow row, PlanItem item) {
        return Optional.ofNullable(kpiOfRow.get(row.id())).or(() -> item.kpis().stream()
                .map(KpiDefinition::id)
                .filter(id -> row.title().filter(id::equals).isPresent())
                .findFirst());
    }

    /** Where a row, figure or statement of an item is. */
    public PrintedPlace place(String item, String row, Optional<Location> origin) {
        return placeIn(origin).withItem(item).withRow(row);
    }

    private PrintedPlace placeIn(Optional<Location> origin) {
        Optional<String> source =
                origin.flatMap(Location::source).or(() -> plan.document().map(Document::id));
        return PrintedPlace.of(new PrintedPlace.Plan(source, plan.branch().id()), plan.fiscalYear());
    }

    /** Where the whole plan is. */
    public PrintedPlace placeOfPlan() {
        return placeIn(plan.plan().origin());
    }

    /** Where a KPI is: no row of its own. */
    public PrintedPlace placeOf(ResolvedKpi kpi) {
        return placeIn(kpi.definition().origin())
                .withItem(kpi.itemPath())
                .withKpi(Optional.of(kpi.definition().id()));
    }

    /** A term of a statement or target: one of a sum, a difference or one side of a quotient; empty if it is approximate. */
    public Optional<Amount> term(Sentence name, Printed printed, List<Printed> side) {
        return amount(name, Exactness.ofTerms(side, roundings).read(printed));
    }

    /** A term that is alone on its side. */
    public Optional<Amount> term(Sentence name, Printed printed) {
        return term(name, printed, List.of(printed));
    }

    /** A figure that is a quotient or mean, and so never exact. */
    public Optional<Amount> quotient(Sentence name, Printed printed) {
        return amount(name, Exactness.ofQuotient(roundings).read(printed));
    }

    /** A figure of an item, as its KPI's if it is the actual of one. */
    public Optional<Amount> amount(Sentence name, Figure figure) {
        return amount(name, PlanEvidence.read(figure, Optional.ofNullable(kpiOfFigure.get(figure.id())), roundings));
    }

    /** A printed ratio of actual and target. */
    public Optional<Amount> achievement(Sentence name, Figure figure) {
        Exactness exactness = Exactness.ofFigure(figure, Optional.empty(), /* isDerived= */ true, roundings);
        return amount(name, exactness.read(figure.printed())).map(Amount::ofAnySign);
    }

    /** A term of a difference, which can be below zero. */
    public Optional<Amount> change(Sentence name, Printed printed, List<Printed> terms) {
        return amount(name, Exactness.ofTerms(terms, roundings).ofChange().read(printed));
    }

    private Optional<Amount> amount(Sentence name, ReadFigure read) {
        Printed printed = read.printed();
        Optional<Amount> known =
                Optional.ofNullable(figures.get(printed)).filter(figure -> figure.isReadAs(read.meaning()));
        Optional<Amount> figure = known.map(first -> first.named(name)).or(() -> Amount.of(name, read));
        figure.ifPresent(amount -> figures.putIfAbsent(printed, amount));
        return figure;
    }

    /** The single figures that were read so far. */
    public Collection<Amount> figures() {
        return Collections.unmodifiableCollection(figures.values());
    }

    public static boolean isRate(Unit unit) {
        return unit.kind() == UnitKind.RATE || unit.kind() == UnitKind.PER_UNIT;
    }

    /** Whether the scales of two units count the same, as those of 円 and 千円 do and those of 分 and 時間, both 1, do not. */
    public static boolean isOnOneScale(Unit one, Unit other) {
        Rational scales = Rational.of(one.scale()).dividedBy(Rational.of(other.scale()));
        boolean isBare = one.equals(Unit.NONE) || other.equals(Unit.NONE);
        return isBare || one.factorTo(other).equals(Optional.of(scales));
    }

    /** Whether figures in two units can be of one quantity: 千円 and 円, but not 件 and 人. */
    public static boolean isComparable(Unit one, Unit other) {
        boolean isMoney = one.kind() == UnitKind.MONEY && other.kind() == UnitKind.MONEY;
        return isMoney || one.equals(other);
    }

    /** The name of a column's cells, the same for all rows under it. */
    public Sentence headOf(PrintedRow.Column column) {
        return heads.computeIfAbsent(column, AuditedPlan::monthName);
    }

    public static Sentence monthName(PrintedRow.Column column) {
        String period = column.period().map(Window::toString).orElse(column.label());
        String label = column.label().isBlank() ? period : column.label();
        return Sentence.of(label, period);
    }
}
