package dev.nendo.audit;

import dev.nendo.audit.Cause.Kind;
import dev.nendo.audit.ValueSlips.Slip;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedStyle;
import dev.nendo.audit.sheet.Show;
import dev.nendo.problem.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of one cause. */
final class CauseWords {
    static final Sentence NUMERATOR = Sentence.of("分子", "the numerator");
    static final Sentence DENOMINATOR = Sentence.of("分母", "the denominator");
    private static final String RANGE = "～";

    private CauseWords() {}

    /** Sentences, one after the other. */
    static Sentence joined(Sentence first, List<Sentence> others) {
        return others.stream()
                .reduce(first, (one, next) -> Sentence.of(one.ja() + next.ja(), one.en() + " " + next.en()));
    }

    /** A figure's name and value, in the middle of a sentence. */
    static Sentence named(Amount amount) {
        return Sentence.of(
                amount.name().ja() + " " + amount.text(),
                Show.within(amount.name().en()) + " " + amount.text());
    }

    /** The values that fit; empty where none are known. */
    static Optional<Sentence> fits(Change change) {
        String fits = String.join(" / ", change.fits());
        String one = fits.replace(RANGE, "");
        if (one.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                fits.endsWith(RANGE)
                        ? Sentence.of(one + "以上", one + " or more")
                        : fits.startsWith(RANGE)
                                ? Sentence.of(one + "以下", "up to " + one)
                                : Sentence.of(fits, fits.replace(RANGE, " to ")));
    }

    static Cause slip(Amount figure, Slip slip) {
        Sentence name = named(figure);
        Sentence kind = slip.kind().words();
        String value = PrintedStyle.like(figure.text(), slip.value());
        return new Cause(
                slip.kind(),
                Sentence.of(
                        name.ja() + " は " + value + " の誤り(" + kind.ja() + ")",
                        name.en() + " should be " + value + " (" + kind.en() + ")"));
    }

    /** Several slips that only together explain it; as likely as the least likely of them. */
    static Cause together(List<Cause> causes) {
        return new Cause(
                causes.stream().map(Cause::kind).max(Comparator.naturalOrder()).orElseThrow(),
                Sentence.of(
                        causes.stream().map(c -> c.sentence().ja()).collect(Collectors.joining("、かつ ")),
                        causes.stream().map(c -> c.sentence().en()).collect(Collectors.joining(" and "))));
    }

    /** The causes; nothing where there are none. */
    static List<Sentence> causes(List<Cause> causes) {
        if (causes.isEmpty()) {
            return List.of();
        }
        return List.of(Sentence.of(
                "考えられる原因: " + causes.stream().map(c -> c.sentence().ja()).collect(Collectors.joining("、または ")) + "。",
                "Possible causes: "
                        + causes.stream().map(c -> c.sentence().en()).collect(Collectors.joining("; or ")) + "."));
    }

    /** A label and what it should be. */
    static Cause label(Kind kind, String label, String other) {
        return new Cause(
                kind,
                Sentence.of(
                        "「" + label + "」は「" + other + "」の誤り(" + kind.words().ja() + ")",
                        "\"" + label + "\" should be \"" + other + "\" ("
                                + kind.words().en() + ")"));
    }

    /** A row that is one column off. */
    static Cause shifted(String row, boolean isEarly) {
        return new Cause(
                Kind.COLUMN_SHIFTED,
                Sentence.of(
                        "行「" + row + "」の数値が 1 列" + (isEarly ? "前" : "後") + "の欄にずれている",
                        "the row \"" + row + "\" is shifted: each figure is one column too "
                                + (isEarly ? "early" : "late")));
    }

    static Cause negativesLeftOut(List<Amount> negative) {
        return new Cause(
                Kind.NEGATIVES_LEFT_OUT,
                Sentence.of(
                        "負の数 " + texts(negative, "、") + " が足されていない",
                        "the negative figures " + texts(negative, ", ") + " were left out"));
    }

    static Cause signsLost(List<Amount> negative) {
        return new Cause(
                Kind.SIGN_LOST,
                Sentence.of(
                        "負の数 " + texts(negative, "、") + " が正の数として足されている",
                        "the negative figures " + texts(negative, ", ") + " were added without their signs"));
    }

    private static String texts(List<Amount> amounts, String separator) {
        return amounts.stream().map(Amount::text).collect(Collectors.joining(separator));
    }

    static Cause notCarriedIn(Amount amount) {
        return ofSum(Kind.CARRY_IN_FORGOTTEN, amount, "が足されていない", "was not added");
    }

    static Cause leftOut(Amount amount) {
        return ofSum(Kind.LEFT_OUT, amount, "が足されていない", "was left out");
    }

    static Cause countedTwice(Amount amount) {
        return ofSum(Kind.COUNTED_TWICE, amount, "が二重に数えられている", "was counted twice");
    }

    private static Cause ofSum(Kind kind, Amount amount, String ja, String en) {
        Sentence figure = named(amount);
        return new Cause(kind, Sentence.of(figure.ja() + " " + ja, figure.en() + " " + en));
    }

    static Cause otherYear(Change change, String label, String year) {
        return repeated(Kind.OTHER_YEAR, change, "は" + label + "の値", "is the figure of " + year);
    }

    static Cause monthAsToDate(Change change) {
        return repeated(Kind.MONTH_AS_TO_DATE, change, "は単月の値の転記", "repeats the month's own value");
    }

    static Cause roundedTwice(Change change, String once) {
        return repeated(
                Kind.ROUNDED_TWICE, change, "は " + once + " を更に四捨五入した値", "was rounded twice, by way of " + once + ",");
    }

    private static Cause repeated(Kind kind, Change change, String ja, String en) {
        Sentence figure = named(change.view());
        Optional<Sentence> fits = fits(change);
        return new Cause(
                kind,
                Sentence.of(
                        figure.ja() + " " + ja
                                + fits.map(f -> "(" + f.ja() + " なら合う)").orElse(""),
                        figure.en() + " " + en
                                + fits.map(f -> " (" + f.en() + " fits)").orElse("")));
    }
}
