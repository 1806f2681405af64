package dev.nendo.kpi;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.Choices;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.PrintedCells;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One row of a published table, cells as printed.
 *
 * <p>It is not a series for arithmetic: it keeps the digits, dashes and blanks that were published, and evaluation makes a series of it.
 * Columns are months, blocks of months, or labels such as 予算額. Rows with the same {@link #table()} stand together. Example: the row 令和3年度
 * of a table of monthly rates, {@code 96.8% 96.7% …} with the total 96.9% under 累計. Immutable and thread-safe; no rounding.
 */
@Value.Immutable
@NendoStyle
public sealed interface PrintedRow permits ImmutablePrintedRow {
    /** {@return the id that definitions refer to; unique within the plan} */
    String id();

    /** {@return the table the row stands in; its own id where it stands alone} */
    String table();

    /** {@return the name of the table, or of what it counts} */
    Optional<String> title();

    /** {@return the name of the row within its table, as printed} */
    Optional<String> series();

    /** {@return what the cells are} */
    Role role();

    /** {@return how the cells relate to time} */
    Kind kind();

    /** {@return the measure of the cells, where stated} */
    Optional<Measure> measure();

    /** {@return the fiscal year of the cells, where the report settles it} */
    Optional<FiscalYear> fiscalYear();

    /** {@return the year label as printed, such as 令和3年度} */
    Optional<String> yearLabel();

    /** {@return the unit of the cells, unless a column says otherwise} */
    Unit unit();

    /** {@return whether cells are exact, where the unit does not decide it rightly} */
    Optional<Boolean> exact();

    /** {@return what the last digit that is known is worth, above 0, in the unit of the figures: 100 for 12,300 to hundreds} */
    Optional<BigDecimal> precision();

    /** {@return whether figures printed without decimals are whole numbers; where it is not stated, units decide} */
    Optional<Boolean> whole();

    /** {@return whether the figures are shares of a whole, which none exceeds} */
    Optional<Boolean> share();

    /** {@return the rule by which the cells were rounded, where the row states one of its own} */
    Optional<RoundingRule> rounding();

    /** {@return the publisher's source where it is not the official one, such as 支部集計} */
    Optional<String> source();

    /** {@return whether all cells are preliminary (速報値)} */
    @Value.Default
    default boolean isPreliminary() {
        return false;
    }

    /** {@return the columns, as many as there are cells} */
    List<Column> columns();

    /** {@return the cells as printed; a view of columns, in which a cell is made when it is asked for} */
    PrintedCells cells();

    /** {@return whether the cells are numbers of a database and not figures that were printed: exact, unless they are rates or the row says otherwise} */
    @Value.Default
    default boolean isNumbers() {
        return false;
    }

    /** {@return the total printed at the end of the row} */
    Optional<Total> total();

    /** {@return the figure of the same period a year earlier (前年同期), if the row prints one} */
    Optional<Cell> prior();

    /** {@return where the row was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /**
     * Checks that every column has its cell, and what is declared of them.
     *
     * @throws IllegalStateException if the numbers differ
     * @throws IllegalArgumentException if cells are both exact and of a precision, the precision is not above 0, or a row of numbers has a
     *     cell that is none
     */
    @Value.Check
    default void checkColumns() {
        if (columns().size() != cells().size()) {
            throw new IllegalStateException("row " + id() + " must have as many cells as columns, "
                    + columns().size() + ": " + cells().size());
        }
        Declarations.check(exact(), precision());
        if (isNumbers()) {
            NumberRow.check(this);
        }
    }

    /**
     * {@return a row of months that stands alone, for plans that are written in code}
     *
     * @param id the row's id
     * @param role what the cells are
     * @param kind how they relate to time
     * @param months the months, one for each cell
     * @param unit the unit of cells that print none
     * @param cells the cells as printed; blank is missing
     * @throws IllegalArgumentException if a cell is no figure
     * @throws IllegalStateException if there are not as many cells as months
     */
    static PrintedRow of(String id, Role role, Kind kind, Window months, Unit unit, List<String> cells) {
        return builder()
                .id(id)
                .table(id)
                .role(role)
                .kind(kind)
                .unit(unit)
                .columns(months.months().stream().map(Column::of).toList())
                .cells(cells.stream().map(CellGrammar.strict()::parse).toList())
                .build();
    }

    /**
     * {@return a row of numbers in a table of its own: exact, unless they are rates, which are good to their last decimal}
     *
     * @param id the row's id
     * @param role what the numbers are
     * @param kind how they relate to time
     * @param months the months
     * @param unit the unit of the numbers
     * @param numbers the numbers in the order of the months; null is missing, and so is the rest where they are fewer
     * @throws IllegalArgumentException if there are more numbers than months, or one has more than 50 digits
     */
    static PrintedRow ofNumbers(
            String id, Role role, Kind kind, Window months, Unit unit, List<? extends @Nullable BigDecimal> numbers) {
        return NumberRow.of(months, numbers, unit)
                .id(id)
                .table(id)
                .role(role)
                .kind(kind)
                .exact(role == Role.RATE ? Optional.empty() : Optional.of(true))
                .build();
    }

    /**
     * {@return a row of numbers in a table of its own, with the states, blocks and precision of a series}
     *
     * @param id the row's id
     * @param role what the numbers are
     * @param kind how they relate to time
     * @param unit the unit of the numbers
     * @param numbers the numbers
     * @throws IllegalArgumentException if one has more than 50 digits
     */
    static PrintedRow ofNumbers(String id, Role role, Kind kind, Unit unit, MonthlySeries numbers) {
        boolean exact = numbers.precision().isExact();
        return NumberRow.of(numbers, unit)
                .id(id)
                .table(id)
                .role(role)
                .kind(kind)
                .exact(role == Role.RATE && exact ? Optional.empty() : Optional.of(exact))
                .build();
    }

    /**
     * {@return the cell of a number in a row of numbers}
     *
     * @param value the number
     * @param state reported, preliminary or revised
     * @param unit its unit
     * @throws IllegalArgumentException if the number has more than 50 digits, or months of the state have none
     */
    static Cell numberCell(BigDecimal value, MonthState state, Unit unit) {
        return NumberCell.of(value, state, unit);
    }

    /**
     * {@return the cell of a month without a number in a row of numbers}
     *
     * @param state missing, not applicable or suppressed
     * @throws IllegalArgumentException if months of the state have a number
     */
    static Cell numberCell(MonthState state) {
        return NumberCell.without(state);
    }

    /**
     * {@return the state that a cell of a row of numbers says}
     *
     * @param cell the cell
     */
    static MonthState state(Cell cell) {
        return NumberCell.state(cell);
    }

    /**
     * {@return whether a cell is one of a row of numbers: written plainly, in the unit of its column}
     *
     * @param cell the cell
     * @param unit the unit of the column
     */
    static boolean isNumberCell(Cell cell, Unit unit) {
        return NumberCell.isNumber(cell, unit);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a row; not thread-safe. */
    final class Builder extends ImmutablePrintedRow.Builder {
        private final List<Cell> added = new ArrayList<>();

        Builder() {
            cells(List.of());
        }

        /**
         * {@return this builder with these cells and no others}
         *
         * @param cells the cells as printed
         */
        public Builder cells(Iterable<? extends Cell> cells) {
            added.clear();
            cells.forEach(added::add);
            return cells(PrintedCells.of(added));
        }

        /**
         * {@return this builder with one more cell; the first takes the place of the cells of a row that was copied}
         *
         * @param cell the cell as printed
         */
        public Builder addCell(Cell cell) {
            added.add(cell);
            return this;
        }

        /**
         * {@return this builder with more cells, as {@link #addCell} takes them}
         *
         * @param cells the cells as printed
         */
        public Builder addCells(Cell... cells) {
            added.addAll(List.of(cells));
            return this;
        }

        @Override
        public PrintedRow build() {
            if (!added.isEmpty()) {
                cells(PrintedCells.of(added));
            }
            return super.build();
        }
    }

    /**
     * A column's head.
     *
     * @param label the head as printed
     * @param period the months it stands for, or none where it is not a period
     * @param unit the unit of this column's cells where it differs from the row's
     */
    record Column(String label, Optional<Window> period, Optional<Unit> unit) {
        /**
         * {@return the column of a month, headed as {@code 4月}}
         *
         * @param month the month
         */
        public static Column of(YearMonth month) {
            return new Column(month.getMonthValue() + "月", Optional.of(Window.month(month)), Optional.empty());
        }
    }

    /**
     * A printed total.
     *
     * @param kind how it is meant
     * @param label its head as printed, empty where there is none
     * @param cell the figure
     */
    record Total(TotalKind kind, String label, Cell cell) {}

    /** What a total is. */
    enum TotalKind {
        /** 合計: the sum of the cells. */
        SUM("sum"),
        /** 累計: the to-date value at the end, for rates the ratio of sums. */
        CUMULATIVE("cumulative"),
        /** 平均: the mean of the cells. */
        AVERAGE("average");

        private final String id;

        TotalKind(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the kind of a file name}
         *
         * @param id {@code sum}, {@code cumulative} or {@code average}
         * @throws IllegalArgumentException if there is no such kind; the message lists the valid names
         */
        public static TotalKind parse(String id) {
            return Choices.find(values(), TotalKind::id, "a kind of total", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** What a row's cells are. */
    enum Role {
        /** Numerators of a rate. */
        NUMERATOR("numerator"),
        /** Denominators of a rate. */
        DENOMINATOR("denominator"),
        /** Values that are no rates. */
        VALUE("value"),
        /** Rates. */
        RATE("rate"),
        /** Targets. */
        TARGET("target"),
        /** Somebody else's values, such as the national average. */
        BENCHMARK("benchmark");

        private final String id;

        Role(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the role of a file name}
         *
         * @param id a name such as {@code rate}
         * @throws IllegalArgumentException if there is no such role; the message lists the valid names
         */
        public static Role parse(String id) {
            return Choices.find(values(), Role::id, "a role of a row", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** How a row's cells relate to time. */
    enum Kind {
        /** 単月: each cell is of its own column's period only. */
        MONTHLY("monthly"),
        /** 累計: each cell is to date. */
        CUMULATIVE("cumulative"),
        /** Each cell is a level at the end of its column's period. */
        STOCK("stock"),
        /** The columns are no periods. */
        LABELLED("labelled");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the kind of a file name}
         *
         * @param id a name such as {@code monthly}
         * @throws IllegalArgumentException if there is no such kind; the message lists the valid names
         */
        public static Kind parse(String id) {
            return Choices.find(values(), Kind::id, "a kind of row", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
