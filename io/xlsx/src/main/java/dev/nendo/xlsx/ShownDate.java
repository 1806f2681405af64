package dev.nendo.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date cell as a spreadsheet shows it, with the Japanese eras of its format; days count from the end of 1899. */
final class ShownDate {
    private static final LocalDate BEFORE_DAYS = LocalDate.of(1899, 12, 30);
    private static final int FIRST = 61;
    private static final int LAST = 2_958_465;
    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"]*)\"|\\\\(.)|(g{1,3})|(e{1,2}|y{1,4}|r{1,2})|(m{1,5})|(d{1,4}|a{3,4})|(.)");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private record Era(LocalDate from, String name, String initial) {}

    private static final List<Era> ERAS = List.of(
            new Era(LocalDate.of(2019, 5, 1), "令和", "R"),
            new Era(LocalDate.of(1989, 1, 8), "平成", "H"),
            new Era(LocalDate.of(1926, 12, 25), "昭和", "S"),
            new Era(LocalDate.of(1900, 1, 1), "大正", "T"));

    private ShownDate() {}

    static boolean isDate(String format) {
        String letters = FormatSections.of(format)
                .get(0)
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].", "")
                .toLowerCase(Locale.ROOT);
        return letters.matches(".*(?:[ye]|g|m).*") && !letters.matches(".*[0#?hs].*");
    }

    static Optional<String> of(BigDecimal days, String format) {
        if (days.stripTrailingZeros().scale() > 0
                || days.compareTo(BigDecimal.valueOf(FIRST)) < 0
                || days.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        LocalDate date = BEFORE_DAYS.plusDays(days.intValueExact());
        Era era = ERAS.stream()
                .filter(one -> !date.isBefore(one.from()))
                .findFirst()
                .orElseThrow();
        String section =
                FormatSections.of(format).get(0).replaceAll("\\[[^\\]]*\\]", "").replaceAll("[_*].", "");
        StringBuilder shown = new StringBuilder();
        Matcher token = TOKEN.matcher(section.toLowerCase(Locale.ROOT));
        while (token.find()) {
            shown.append(text(token, date, era));
        }
        return Optional.of(shown.toString().strip());
    }

    private static String text(Matcher token, LocalDate date, Era era) {
        if (token.group(3) != null) {
            return switch (token.group(3).length()) {
                case 1 -> era.initial();
                case 2 -> era.name().substring(0, 1);
                default -> era.name();
            };
        }
        if (token.group(4) != null) {
            boolean isWestern = token.group(4).startsWith("y");
            int year = isWestern ? date.getYear() : date.getYear() - era.from().getYear() + 1;
            return isWestern && token.group(4).length() < 3 ? two(year % 100) : String.valueOf(year);
        }
        if (token.group(5) != null) {
            return switch (token.group(5).length()) {
                case 1 -> String.valueOf(date.getMonthValue());
                case 2 -> two(date.getMonthValue());
                default -> MONTHS.get(YearMonth.from(date).getMonthValue() - 1);
            };
        }
        if (token.group(6) != null) {
            return token.group(6).startsWith("a") || token.group(6).length() > 2
                    ? ""
                    : token.group(6).length() == 1 ? String.valueOf(date.getDayOfMonth()) : two(date.getDayOfMonth());
        }
        String literal = token.group(1) != null ? token.group(1) : token.group(2);
        return literal != null ? literal : token.group(7);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
