package dev.nendo.audit;

import dev.nendo.audit.relation.DenominatorSpread;
import dev.nendo.audit.relation.RateTable;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a table of monthly and cumulative rates that is strained or impossible. */
final class RateTableWords {
    private final RateTableFindings table;
    private final AuditOptions options;
    private final RateTable cells;

    RateTableWords(RateTableFindings table, AuditOptions options, RateTable cells) {
        this.table = table;
        this.options = options;
        this.cells = cells;
    }

    Sentence sentence(RateTableCheck check, boolean isSearched) {
        Sentence what = check.verdict() == RateTableCheck.Verdict.IMPOSSIBLE
                ? Sentence.of("単月の率と累計の率をすべて満たす分母はありません。", "No denominators fit all the monthly and cumulative rates.")
                : strained(check.spread().orElseThrow());
        if (isSearched) {
            return what;
        }
        Optional<Sentence> share = RateTableCheck.withoutShare(cells).flatMap(this::share);
        return CauseWords.joined(
                what, Stream.concat(share.stream(), Stream.of(notSearched())).toList());
    }

    private Sentence strained(DenominatorSpread spread) {
        String infimum = Show.value(spread.infimum());
        String limit = Show.value(options.denominatorLimit());
        return Sentence.of(
                "単月の率と累計の率をすべて満たすには、月々の分母の最大と最小の比が " + infimum + (spread.attained() ? " 以上" : " より大きく") + "なければならず、目安の "
                        + limit + " を超えます。",
                "To fit all the monthly and cumulative rates, the largest monthly denominator must be "
                        + (spread.attained() ? "at least " : "more than ") + infimum
                        + " times the smallest, above the limit of " + limit + ".");
    }

    /** What share the month must have in the denominators to date. */
    Optional<Sentence> share(Amount figure) {
        return table.index(figure).filter(month -> month > 0).flatMap(this::share);
    }

    private Optional<Sentence> share(int month) {
        Optional<Interval> share = RateTableCheck.weights(cells).get(month);
        String before = text(table.cumulative(month - 1));
        String own = text(table.monthly(month));
        String with = text(table.cumulative(month));
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

    private static String text(Optional<Amount> figure) {
        return figure.map(Amount::text).orElse("");
    }

    /** A table of which it can't be said with the work allowed whether any denominators fit. */
    static Finding unknown(PrintedPlace place) {
        return PartsOfWhole.info(
                        Relation.WEIGHTED_MEAN,
                        place,
                        Sentence.of(
                                "手間の上限に達したため、単月の率と累計の率をすべて満たす分母があるかは調べきれませんでした。",
                                "Whether any denominators fit all the monthly and cumulative rates was not searched further:"
                                        + " the limit of work was reached."))
                .build();
    }
}
