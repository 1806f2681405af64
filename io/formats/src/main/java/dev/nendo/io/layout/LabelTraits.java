package dev.nendo.io.layout;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a label says of the figures of its row or column: their time, unit and kind.
 *
 * @param headings what is said of the whole table
 * @param columns the labels of the columns
 * @param rows the labels of the rows
 */
record LabelTraits(Headings headings, Map<Integer, Label> columns, Map<Integer, Label> rows) {
    /** Rates that are printed in per cent everywhere, with or without the sign. */
    private static final Pattern SHARES = Pattern.compile(
            ".*(?:利用|受診|実施|達成|執行|収納|収入|徴収|充足|普及|稼働|進捗|回収|加入|参加|高齢化|就職|進学|失業|有収|接種|出席|投票|整備|提出|郵送化|照会|使用|検診|健診|リサイクル|資源化|カバー|定着|離職|合格|処理|解決|応答)率");

    /** Adds them to what is known; nothing where the kind is none that figures have. */
    Optional<Map<Trait, String>> of(Label label, Map<Trait, String> traits) {
        if (label.kinds().contains(Kind.AVERAGE) || label.kinds().contains(Kind.DAY)) {
            return Optional.empty();
        }
        Period base = label.period().or(label.yearShift() == 0 ? Period.NONE : headings.period());
        Period period = label.kinds().contains(Kind.COMPARISON) ? label.period() : base.plusYears(label.yearShift());
        if (!period.year().isEmpty()) {
            traits.put(Trait.FISCAL_YEAR, period.year());
        }
        if (period.hasMonth()) {
            traits.put(Trait.MONTH, period.month());
        }
        String unit = unit(label);
        boolean isQuotient =
                label.kinds().contains(Kind.ACHIEVEMENT) || label.kinds().contains(Kind.SHARE);
        if (!unit.isEmpty() || isQuotient) {
            traits.put(Trait.UNIT, unit.isEmpty() ? "%" : unit.replace("％", "%"));
        }
        String row = row(label, unit);
        if (!row.isEmpty()) {
            traits.put(Trait.ROW, row);
        }
        boolean isSeries =
                label.kinds().contains(Kind.FORECAST) || label.kinds().contains(Kind.SHARE) || severalTargets(label);
        if (isSeries) {
            traits.put(Trait.SERIES, label.kindText());
        }
        return Optional.of(traits);
    }

    static boolean isRate(String unit, String item) {
        return unit.equals("%")
                || unit.equals("％")
                || unit.equals("‰")
                || item.matches("(?is).*(?:率|割合|rate|percentage)$");
    }

    /** Whether a name is of a rate whose unit is not said, so that the unit of the table is not that of all. */
    boolean hasRates() {
        return !headings.unit().equals("%") && labels().anyMatch(LabelTraits::isBareRate);
    }

    private static boolean isBareRate(Label label) {
        return label.unit().isEmpty() && isRate("", label.name());
    }

    /** The unit that a label says, that others of its name say, or that its counter or its table has. */
    private String unit(Label label) {
        if (!label.unit().isEmpty() || label.name().isEmpty()) {
            return label.unit();
        }
        return labels().filter(other ->
                        other.name().equals(label.name()) && !other.unit().isEmpty())
                .map(Label::unit)
                .findFirst()
                .or(() -> Labels.counter(label.name()))
                .orElse(!hasRates() ? "" : isBareRate(label) ? rateUnit(label) : headings.unit());
    }

    private String rateUnit(Label label) {
        return headings.hasPercent() || SHARES.matcher(label.name()).matches() ? "%" : "";
    }

    private boolean severalTargets(Label label) {
        return label.kinds().contains(Kind.TARGET)
                && labels().filter(other -> other.kinds().contains(Kind.TARGET))
                                .map(Label::kindText)
                                .distinct()
                                .count()
                        > 1;
    }

    private static String row(Label label, String unit) {
        if (label.kinds().contains(Kind.ACHIEVEMENT)) {
            return "achievement";
        }
        if (label.kinds().contains(Kind.TARGET)) {
            return "target";
        }
        if (label.kinds().contains(Kind.CUMULATIVE)) {
            return "cumulative";
        }
        boolean isRate = isRate(unit, label.name()) || label.kinds().contains(Kind.SHARE);
        return isRate ? "rate" : unit.isEmpty() ? "" : "value";
    }

    private Stream<Label> labels() {
        return Stream.concat(columns.values().stream(), rows.values().stream());
    }
}
