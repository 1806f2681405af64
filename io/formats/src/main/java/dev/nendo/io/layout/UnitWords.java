package dev.nendo.io.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that English tables say in words: thousands, $ million, in thousands of dollars, petajoules, % of active population. */
final class UnitWords {
    private static final Pattern SCALED = Pattern.compile(
            "(?:(?:all )?(?:figures|values|amounts|data)? ?(?:are )?in )?((?:[$€£¥]|usd|gbp|eur|aud|nzd|cad)? ?['’]?(?:000s?|hundreds?|thousands?|millions?|billions?)(?: of [a-z ]{2,30}| (?:[a-z]+))?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "(?:(?:annual|average) )?(?:%|per ?cent|percentages?)(?: (?:of|share of) .{2,40})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(
            "tonnes|tons|kilotonnes|petajoules|terajoules|gigajoules|pj|tj|gj|gigawatt hours|gwh|mwh|kwh|twh|megalitres|gigalitres|litres|hectares|kilometres|passengers|dollars|pounds|euros|persons|people|households|vehicles|beds|days|hours",
            Pattern.CASE_INSENSITIVE);

    private UnitWords() {}

    /** The unit that a text is, if it is nothing else. */
    static Optional<String> find(String text) {
        String bare = text.strip();
        if (SHARE.matcher(bare).matches()) {
            return Optional.of("%");
        }
        Matcher scaled = SCALED.matcher(bare);
        if (scaled.matches()) {
            return Optional.of(scaled.group(1).strip());
        }
        return WORD.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    /** Where the last part of a title after a comma is a unit, the title without it and the unit. */
    static Optional<String[]> last(String title) {
        int comma = title.lastIndexOf(", ");
        return comma <= 0
                ? Optional.empty()
                : find(title.substring(comma + 2))
                        .map(unit -> new String[] {title.substring(0, comma), unit.toLowerCase(Locale.ROOT)});
    }
}
