package dev.nendo.audit;

import dev.nendo.audit.RateTable.Cell;
import dev.nendo.audit.RateTable.Row;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of a table of monthly and cumulative rates that is strained or impossible. */
final class RateTableWords {
    private static final int SHOWN = 4;

    private final RateTableFindings table;
    private final AuditOptions options;
    private final boolean isSearched;

    RateTableWords(RateTableFindings table, AuditOptions options, boolean isSearched) {
        this.table = table;
        this.options = options;
        this.isSearched = isSearched;
    }

    static String range(Suspects.Fitting fitting) {
        String low = fitting.lowest().toPlainString();
        String high = fitting.highest().toPlainString();
        return low.equals(high) ? low : low + "～" + high;
    }

    Sentence sentence(
            RateTableCheck check, RateTable cells, List<Suspects> suspects, Optional<Cell> cell, List<Repair> repairs) {
        Sentence what = check.verdict() == RateTableCheck.Verdict.IMPOSSIBLE
                ? Sentence.of("単月の率と累計の率をすべて満たす分母はありません。", "No denominators fit all the monthly and cumulative rates. ")
                : strained(check.spread().orElseThrow());
        Optional<Sentence> share = cell.filter(c -> c.month() > 0).flatMap(c -> share(c.month(), cells));
        Sentence sets = !isSearched ? notSearched() : check.isComplete() ? causes(suspects) : notFurther(suspects);
        boolean isImpossible = check.verdict() == RateTableCheck.Verdict.IMPOSSIBLE;
        String ja = what.ja() + share.map(Sentence::ja).orElse("") + sets.ja();
        String en = what.en() + share.map(s -> s.en() + " ").orElse("") + sets.en();
        Sentence causes = Causes.of(repairs);
        return isImpossible && isSearched && check.isComplete()
                ? Sentence.of(ja + causes.ja(), en + " " + causes.en())
                : Sentence.of(ja, en);
    }

    private Sentence strained(DenominatorSpread spread) {
        String infimum = Show.value(spread.infimum());
        String limit = Show.value(options.denominatorLimit());
        return Sentence.of(
                "単月の率と累計の率をすべて満たすには、月々の分母の最大と最小の比が " + infimum + (spread.attained() ? " 以上" : " より大きく") + "なければならず、目安の "
                        + limit + " を超えます。",
                "To fit all the monthly and cumulative rates, the largest monthly denominator must be "
                        + (spread.attained() ? "at least " : "more than ") + infimum
                        + " times the smallest, above the limit of " + limit + ". ");
    }

    /** What share the month must have in the denominators to date. */
    private Optional<Sentence> share(int month, RateTable cells) {
        Optional<Interval> share = RateTableCheck.weights(cells).get(month);
        String before = table.text(new Cell(Row.CUMULATIVE, month - 1));
        String own = table.text(new Cell(Row.MONTHLY, month));
        String with = table.text(new Cell(Row.CUMULATIVE, month));
        if (before.isEmpty() || own.isEmpty() || with.isEmpty()) {
            return Optional.empty();
        }
        if (share.isEmpty()) {
            return Optional.of(Sentence.of(
                    "前月までの累計 " + before + " に " + table.month(month) + " の単月 " + own + " を加えて累計 " + with
                            + " になる分母の割合はありません。",
                    "No share of " + table.month(month) + " in the denominators takes " + before
                            + " to date by a month of " + own + " to " + with + "."));
        }
        String shown = Show.range(share.get(), Rational.ONE);
        return Optional.of(Sentence.of(
                table.month(month) + " は前月までの累計 " + before + " と単月 " + own + " から累計 " + with + " になるための分母の割合が " + shown
                        + " です。",
                "In " + table.month(month) + ", going from " + before + " to date by a month of " + own + " to " + with
                        + " takes a share of the denominators in " + shown + "."));
    }

    private Sentence notSearched() {
        int searched = options.searchedTables();
        return Sentence.of(
                "合わない率の表が多いため、どのセルを直せばよいかは最初の " + searched + " 表だけで調べ、この表では調べていません。",
                "Too many tables of rates do not fit: which cells would have to change was looked for in the first "
                        + searched + " only, and not in this one.");
    }

    /** Where the work allowed for a table came to its end. */
    private Sentence notFurther(List<Suspects> suspects) {
        Sentence found = causes(suspects);
        return Sentence.of(
                (suspects.isEmpty() ? "" : found.ja()) + "手間の上限に達したため、どのセルを直せばよいかはこれより先を調べていません。",
                (suspects.isEmpty() ? "" : found.en() + " ")
                        + "Which cells would have to change was not searched further: the limit of work was reached.");
    }

    /** A table of which it can't be said with the work allowed whether any denominators fit. */
    static Finding unknown(FindingPlace place) {
        return Notices.info(
                        Relation.WEIGHTED_MEAN,
                        place,
                        Sentence.of(
                                "手間の上限に達したため、単月の率と累計の率をすべて満たす分母があるかは調べきれませんでした。",
                                "Whether any denominators fit all the monthly and cumulative rates was not searched further:"
                                        + " the limit of work was reached."))
                .build();
    }

    private Sentence causes(List<Suspects> suspects) {
        if (suspects.isEmpty()) {
            String size = String.valueOf(options.largestSuspectSet());
            return Sentence.of(
                    size + " セルまでを直しても収まりません。", "No change of up to " + size + " cells brings it within the limit.");
        }
        int rest = Math.max(0, suspects.size() - SHOWN);
        return Sentence.of(
                "次のいずれかを直せば収まります: "
                        + suspects.stream().limit(SHOWN).map(s -> set(s, true)).collect(Collectors.joining("、"))
                        + (rest == 0 ? "" : "、ほか " + rest + " 通り") + "。",
                "A change of one of these would do: "
                        + suspects.stream().limit(SHOWN).map(s -> set(s, false)).collect(Collectors.joining("; "))
                        + (rest == 0 ? "" : "; and " + rest + " more") + ".");
    }

    private static String set(Suspects set, boolean ja) {
        return set.cells().stream()
                .map(s -> s.row() + " " + s.month()
                        + s.fitting()
                                .map(f ->
                                        ja ? "(" + range(f) + " なら可)" : " (" + range(f).replace("～", " to ") + " fits)")
                                .orElse(ja ? "(合う値の範囲は定まらない)" : " (no bounded range of values)"))
                .collect(Collectors.joining(" + "));
    }
}
