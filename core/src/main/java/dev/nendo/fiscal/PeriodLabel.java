package dev.nendo.fiscal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a printed period label says: the months meant, whether figures run over them or stand at a point, and the
 * words beside it.
 *
 * <p>It is what {@link FiscalLabels#readPeriod(String)} returns, not a window itself, and keeps no printed text but
 * its notes. Examples: 令和4年3月末 means the month 2022-03 and stands {@link Kind#AT} its end; （2～4月）４～６月 in FY2021 means
 * 2021-02/2021-04 and is printed under 2021-04/2021-06; 令和3年度末（支部速報値） means 2022-03, at its end, with the note 支部速報値.
 *
 * <p>Rounding: none. Immutable and thread-safe.
 */
public final class PeriodLabel {

    /** How figures relate to the months. */
    public enum Kind {
        /** Over all of the months: 令和3年度, 4～1月分. */
        OVER,
        /** At a point in the month, usually its end: 3月末, 令和4年3月現在. */
        AT,
        /** On the days named: 令和4年4月7日時点, 10/4. */
        ON
    }

    private final Window window;
    private final Kind kind;
    private final List<LocalDate> days;
    private final Optional<Window> printedUnder;
    private final List<String> notes;

    private PeriodLabel(
            Window window, Kind kind, List<LocalDate> days, Optional<Window> printedUnder, List<String> notes) {
        this.window = window;
        this.kind = kind;
        this.days = days;
        this.printedUnder = printedUnder;
        this.notes = notes;
    }

    static PeriodLabel over(Window window) {
        return new PeriodLabel(window, Kind.OVER, List.of(), Optional.empty(), List.of());
    }

    static PeriodLabel at(Window window) {
        return new PeriodLabel(Window.month(window.last()), Kind.AT, List.of(), Optional.empty(), List.of());
    }

    static PeriodLabel on(Window window, List<LocalDate> days) {
        return new PeriodLabel(window, Kind.ON, List.copyOf(days), Optional.empty(), List.of());
    }

    PeriodLabel printedUnder(Window block) {
        Optional<Window> other = Optional.of(block).filter(printed -> !printed.equals(window));
        return new PeriodLabel(window, kind, days, other, notes);
    }

    PeriodLabel withNotes(List<String> words) {
        return new PeriodLabel(window, kind, days, printedUnder, List.copyOf(words));
    }

    /** {@return the months meant; for a point or days the months that hold them} */
    public Window window() {
        return window;
    }

    /** {@return how figures relate to the months} */
    public Kind kind() {
        return kind;
    }

    /** {@return the days named, in the order printed; empty unless the kind is {@link Kind#ON}} */
    public List<LocalDate> days() {
        return days;
    }

    /** {@return the block of months under which the label stands, when that is not the months meant} */
    public Optional<Window> printedUnder() {
        return printedUnder;
    }

    /** {@return the words beside the period, in order, such as 参考 and 前年同期} */
    public List<String> notes() {
        return notes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeriodLabel that
                && window.equals(that.window)
                && kind == that.kind
                && days.equals(that.days)
                && printedUnder.equals(that.printedUnder)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(window, kind, days, printedUnder, notes);
    }

    /** {@return all parts, for debugging} */
    @Override
    public String toString() {
        return kind
                + " "
                + window
                + (days.isEmpty() ? "" : " " + days)
                + printedUnder.map(block -> " under " + block).orElse("")
                + (notes.isEmpty() ? "" : " " + notes);
    }
}
