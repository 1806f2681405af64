package dev.nendo.fiscal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads parts of a fiscal year: 第1四半期, 第一四半期, Q1, 1Q, 上期, FY2021-H1, 年間, 通期, 年度末. */
final class PartReader {

    private static final Pattern PART = Pattern.compile("(?:(?<year>.+年度|FY[0-9]{4})[- ]?)?"
            + "(?:(?:第(?<quarter>[1-4一二三四])四半期|第?(?<before>[1-4])Q|Q(?<q>[1-4]))|(?<half>[上下])半?期|H(?<h>[12]))");
    private static final String KANJI = "一二三四";
    private static final Set<String> WHOLE = Set.of("年間", "通期", "通年");
    private static final Pattern YEAR_END = Pattern.compile("年度末(?:時点|現在)?");

    private PartReader() {}

    /** Empty when the text has none of these forms. */
    static Optional<LabelReading<PeriodLabel>> find(String plain, LabelContext context) {
        if (WHOLE.contains(plain)) {
            return Optional.of(inContext(context).map(year -> PeriodLabel.over(year.window())));
        }
        if (YEAR_END.matcher(plain).matches()) {
            return Optional.of(inContext(context).map(year -> PeriodLabel.at(year.window())));
        }
        Matcher label = PART.matcher(plain);
        // H1 alone is the first year of Heisei.
        if (!label.matches() || (label.group("h") != null && label.group("year") == null)) {
            return Optional.empty();
        }
        Optional<LabelReading<FiscalYear>> year = label.group("year") == null
                ? Optional.of(inContext(context))
                : YearReader.find(label.group("year"), context);
        return year.map(reading -> reading.map(of -> PeriodLabel.over(part(label, of))));
    }

    private static LabelReading<FiscalYear> inContext(LabelContext context) {
        return context.year()
                .map(LabelReading::of)
                .orElseGet(() -> LabelReading.failed(Flaws.needsYear(context.expected())));
    }

    private static Window part(Matcher label, FiscalYear year) {
        Optional<Integer> quarter = quarter(label);
        if (quarter.isPresent()) {
            return year.quarter(quarter.get()).window();
        }
        boolean isFirst = "上".equals(label.group("half")) || "1".equals(label.group("h"));
        return year.half(isFirst ? 1 : 2).window();
    }

    private static Optional<Integer> quarter(Matcher label) {
        return Stream.of("quarter", "before", "q")
                .flatMap(group -> Stream.ofNullable(label.group(group)))
                .findFirst()
                .map(number -> KANJI.contains(number) ? KANJI.indexOf(number) + 1 : Integer.parseInt(number));
    }
}
