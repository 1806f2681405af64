package dev.nendo.fiscal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads parts of a fiscal year: 第1四半期, Q1, 上期, FY2021-H1, 年間, 年度末. */
final class PartReader {

    private static final Pattern PART = Pattern.compile("(?:(?<year>.+年度|FY[0-9]{4})[- ]?)?"
            + "(?:(?:第(?<quarter>[1-4])四半期|Q(?<q>[1-4]))|(?<half>[上下])半?期|H(?<h>[12]))");
    private static final Pattern YEAR_END = Pattern.compile("年度末(?:時点|現在)?");

    private PartReader() {}

    /** Empty when the text has none of these forms. */
    static Optional<Reading<PeriodLabel>> find(String plain, LabelContext context) {
        if (plain.equals("年間")) {
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
        Optional<Reading<FiscalYear>> year = label.group("year") == null
                ? Optional.of(inContext(context))
                : YearReader.find(label.group("year"), context);
        return year.map(reading -> reading.map(of -> PeriodLabel.over(part(label, of))));
    }

    private static Reading<FiscalYear> inContext(LabelContext context) {
        return context.year().map(Reading::of).orElseGet(() -> Reading.failed(Flaws.needsYear(context.expected())));
    }

    private static Window part(Matcher label, FiscalYear year) {
        String quarter = label.group("quarter") == null ? label.group("q") : label.group("quarter");
        if (quarter != null) {
            return year.quarter(Integer.parseInt(quarter)).window();
        }
        boolean isFirst = "上".equals(label.group("half")) || "1".equals(label.group("h"));
        return year.half(isFirst ? 1 : 2).window();
    }
}
