package dev.nendo.io;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.Budget;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.Statement;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a plan prints: rows, figures, statements, entries and budgets. */
public final class Evidence {
    private static final Arbitrary<Printed> PRINTED = Numbers.printed();
    private static final Arbitrary<String> LABEL_OR_NONE =
            Arbitraries.oneOf(List.of(Texts.notBlank(), Arbitraries.just("")));
    private static final Arbitrary<Optional<String>> MAYBE_TEXT = Texts.any().optional();

    private Evidence() {}

    public static Arbitrary<PrintedRow> rows(FiscalCalendar calendar) {
        return Once.each(Combinators.combine(heads(calendar), columns(), Numbers.units())
                .flatAs((head, columns, unit) -> Arbitraries.frequencyOf(
                        Tuple.of(3, completed(head, columns, unit)), Tuple.of(1, numbers(head, columns, unit)))));
    }

    /** A row of numbers, with states in columns that end in months of their own. */
    private static Arbitrary<PrintedRow> numbers(PrintedRow head, List<Column> columns, Unit unit) {
        Set<YearMonth> months = new HashSet<>();
        List<Arbitrary<Cell>> cells = columns.stream()
                .map(column -> numberCells(
                        column.unit().orElse(unit),
                        column.period().map(Window::last).filter(months::add).isPresent()))
                .toList();
        return Combinators.combine(cells).as(values -> PrintedRow.builder()
                .from(head)
                .unit(unit)
                .columns(columns)
                .cells(values)
                .numbers(true)
                .build());
    }

    private static Arbitrary<Cell> numberCells(Unit unit, boolean hasState) {
        Arbitrary<BigDecimal> values = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-9999999999999999999"), new BigDecimal("9999999999999999999"))
                        .ofScale(6));
        Arbitrary<Cell> reported = Arbitraries.frequencyOf(
                Tuple.of(4, values.map(value -> PrintedRow.numberCell(value, MonthState.REPORTED, unit))),
                Tuple.of(1, Arbitraries.just(PrintedRow.numberCell(MonthState.MISSING))));
        Arbitrary<Cell> stated = Combinators.combine(values, Arbitraries.of(MonthState.PRELIMINARY, MonthState.REVISED))
                .as((value, state) -> PrintedRow.numberCell(value, state, unit));
        Arbitrary<Cell> without =
                Arbitraries.of(MonthState.SUPPRESSED, MonthState.NOT_APPLICABLE).map(PrintedRow::numberCell);
        return hasState ? Arbitraries.oneOf(List.of(reported, stated, without)) : reported;
    }

    private static Arbitrary<PrintedRow> heads(FiscalCalendar calendar) {
        return Once.each(Once.each(Builders.withBuilder(PrintedRow::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(Texts.ids())
                .inSetter((b, v) -> b.table(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.title(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.series(v))
                .use(Arbitraries.of(PrintedRow.Role.class))
                .inSetter((b, v) -> b.role(v))
                .use(Arbitraries.of(PrintedRow.Kind.class))
                .inSetter((b, v) -> b.kind(v))
                .use(Arbitraries.of(Measure.class).optional())
                .inSetter((b, v) -> b.measure(v))
                .use(Numbers.years(calendar).optional())
                .inSetter((b, v) -> b.fiscalYear(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.yearLabel(v))
                .use(Declared.any())
                .inSetter((b, v) -> b.exact(v.exact())
                        .precision(v.precision())
                        .whole(v.whole())
                        .share(v.share())
                        .rounding(v.rounding()))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.source(v))
                .use(Arbitraries.of(true, false))
                .inSetter((b, v) -> b.preliminary(v))
                .build(b -> b.unit(Unit.NONE).build())));
    }

    private static Arbitrary<PrintedRow> completed(PrintedRow head, List<Column> columns, Unit unit) {
        List<Arbitrary<Cell>> cells = columns.stream()
                .map(column -> Numbers.cells(column.unit().orElse(unit)))
                .toList();
        Arbitrary<Optional<PrintedRow.Total>> totals = Combinators.combine(
                        Arbitraries.of(PrintedRow.TotalKind.class), LABEL_OR_NONE, Numbers.cells(unit))
                .as(PrintedRow.Total::new)
                .optional();
        return Combinators.combine(
                        Combinators.combine(cells).as(values -> values),
                        totals,
                        Numbers.cells(unit).optional())
                .as((values, total, prior) -> PrintedRow.builder()
                        .from(head)
                        .unit(unit)
                        .columns(columns)
                        .cells(values)
                        .total(total)
                        .prior(prior)
                        .build());
    }

    /** Consecutive months, months in any order, or labels with periods and units of their own. */
    public static Arbitrary<List<Column>> columns() {
        Arbitrary<Column> months = Numbers.months().map(Evidence::month);
        Arbitrary<Column> labelled = Combinators.combine(
                        Texts.notBlank(),
                        Numbers.windows().optional(),
                        Numbers.units().optional())
                .as(Column::new);
        return Arbitraries.oneOf(List.of(
                Numbers.windows()
                        .map(window ->
                                window.months().stream().map(Evidence::month).toList()),
                Arbitraries.oneOf(List.of(months, labelled)).list().ofMaxSize(4)));
    }

    private static Column month(YearMonth month) {
        return new Column(month.getMonthValue() + "月", Optional.of(Window.month(month)), Optional.empty());
    }

    public static Arbitrary<Figure> figures() {
        return Once.each(Builders.withBuilder(Figure::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(Texts.notBlank())
                .inSetter((b, v) -> b.label(v))
                .use(Arbitraries.of(Figure.Role.class))
                .inSetter((b, v) -> b.role(v))
                .use(PRINTED)
                .inSetter((b, v) -> b.printed(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.source(v))
                .use(MAYBE_TEXT)
                .inSetter((b, v) -> b.asOf(v))
                .use(Numbers.windows().optional())
                .inSetter((b, v) -> b.window(v))
                .use(Declared.any())
                .inSetter((b, v) -> b.exact(v.exact())
                        .precision(v.precision())
                        .whole(v.whole())
                        .share(v.share())
                        .rounding(v.rounding()))
                .build(b -> b.build()));
    }

    public static Arbitrary<Statement> statements() {
        Arbitrary<List<Printed>> terms = PRINTED.list().ofMaxSize(2);
        Arbitrary<Statement> ratios = Builders.withBuilder(Statement.Ratio::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(Texts.notBlank())
                .inSetter((b, v) -> b.label(v))
                .use(Arbitraries.of(Statement.RatioKind.class))
                .inSetter((b, v) -> b.kind(v))
                .use(terms)
                .inSetter((b, v) -> b.numerator(v))
                .use(terms)
                .inSetter((b, v) -> b.denominator(v))
                .use(PRINTED.optional())
                .inSetter((b, v) -> b.rate(v))
                .use(Numbers.windows().optional())
                .inSetter((b, v) -> b.window(v))
                .use(Arbitraries.of(true, false))
                .inSetter((b, v) -> b.preliminary(v))
                .build(b -> b.build());
        Arbitrary<Statement> differences = Builders.withBuilder(Statement.Difference::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(Texts.notBlank())
                .inSetter((b, v) -> b.label(v))
                .use(PRINTED)
                .inSetter((b, v) -> b.minuend(v))
                .use(PRINTED)
                .inSetter((b, v) -> b.subtrahend(v))
                .use(PRINTED)
                .inSetter((b, v) -> b.difference(v))
                .build(b -> b.build());
        Arbitrary<Statement> sums = Builders.withBuilder(Statement.Sum::builder)
                .use(Texts.ids())
                .inSetter((b, v) -> b.id(v))
                .use(Texts.notBlank())
                .inSetter((b, v) -> b.label(v))
                .use(terms)
                .inSetter((b, v) -> b.parts(v))
                .use(PRINTED.optional())
                .inSetter((b, v) -> b.total(v))
                .use(Arbitraries.of(true, false))
                .inSetter((b, v) -> b.complete(v))
                .build(b -> b.build());
        return Once.each(Arbitraries.oneOf(List.of(ratios, differences, sums)));
    }

    public static Arbitrary<EntryTable> entries() {
        Arbitrary<List<String>> texts = Texts.any().list().ofMaxSize(3);
        Arbitrary<EntryTable.Entry> entries = Combinators.combine(
                        Texts.any(), Numbers.windows(), Numbers.days().optional(), texts)
                .as(EntryTable.Entry::new);
        return Once.each(Combinators.combine(
                        Texts.ids(), Texts.any(), texts, entries.list().ofMaxSize(3))
                .as((id, title, columns, list) -> EntryTable.builder()
                        .id(id)
                        .title(title)
                        .columns(columns)
                        .entries(list)
                        .build()));
    }

    public static Arbitrary<Budget> budgets() {
        return Once.each(Combinators.combine(
                        Texts.notBlank(),
                        PRINTED,
                        PRINTED.optional(),
                        PRINTED.optional(),
                        Texts.any().list().ofMaxSize(2))
                .as((name, budgeted, executed, rate, measures) -> Budget.builder()
                        .name(name)
                        .budgeted(budgeted)
                        .executed(executed)
                        .printedRate(rate)
                        .measures(measures)
                        .build()));
    }
}
