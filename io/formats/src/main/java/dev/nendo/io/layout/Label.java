package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a head or name says, each part of it only if it does: time, kind, unit, a total, and what is left as a name.
 *
 * @param period its time
 * @param yearShift by how many years it is earlier or later than the year of its table
 * @param kinds what its figures are
 * @param unit its unit, or empty
 * @param total whether it is a total
 * @param name what is left, or empty
 * @param kindText the words of its kinds
 */
record Label(Period period, int yearShift, List<Kind> kinds, String unit, boolean total, String name, String kindText) {
    private static final Pattern DAY = Pattern.compile(
            "(?:(?:(?:令和|平成|昭和|[RHS])?[0-9]{1,4}|令和元|平成元)年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:\\([月火水木金土日]\\))?|[0-9]{1,2}/[0-9]{1,2}(?:\\([月火水木金土日]\\))?");

    private static final Pattern PRIOR = Pattern.compile("(?:前年度(?!末)|前年同月|前年同期|前年(?![度末同])|昨年度)の?(..+|計)");

    /** 累計実施率, 単月回収額. */
    private static final Pattern FIRST = Pattern.compile("(単月|累計|累積)の?(..+)");

    /** 利用者数累計, 売上計画. */
    private static final Pattern LAST = Pattern.compile("(..+?)の?(累計|累積|実績値?|目標値?|計画値|見込値?|予算額|決算額)");

    /** 2023f, as economists mark forecasts. */
    private static final Pattern ESTIMATED = Pattern.compile("((?:19|20)[0-9]{2}) ?\\(?[ef]\\)?");

    static final Label NONE = new Label(Period.NONE, 0, List.of(), "", false, "", "");

    Label {
        kinds = List.copyOf(kinds);
    }

    static Label of(String printed, Periods periods) {
        String text = Labels.label(printed);
        String unit = "";
        List<Kind> kinds = new ArrayList<>();
        StringBuilder kindText = new StringBuilder();
        Matcher estimated = ESTIMATED.matcher(text);
        if (estimated.matches()) {
            kinds.add(Kind.FORECAST);
            kindText.append("forecast");
            text = estimated.group(1);
        }
        Period period = Period.NONE;
        Optional<Periods.Found> whole =
                periods.read(text).filter(found -> found.rest().isEmpty());
        Optional<String[]> brackets = whole.isPresent() ? Optional.empty() : Labels.brackets(text);
        while (brackets.isPresent()) {
            String inner = brackets.get()[1];
            if (Labels.isFormula(inner)) {
                text = brackets.get()[0];
                brackets = Labels.brackets(text);
                continue;
            }
            Optional<Periods.Found> time = periods.read(inner);
            if (Labels.unitInBrackets(inner).isPresent()) {
                unit = Labels.unitInBrackets(inner).orElseThrow();
            } else if (Kind.find(inner).isPresent()) {
                kinds.add(Kind.find(inner).orElseThrow());
                kindText.insert(0, inner);
            } else if (time.isPresent() && time.get().rest().isEmpty()) {
                period = period.or(time.get().period());
            } else if (!Labels.isMark(inner)) {
                break;
            }
            text = brackets.get()[0];
            brackets = Labels.brackets(text);
        }
        Optional<Periods.Found> found = periods.read(text);
        boolean isRead = found.isPresent() && isEnd(found.get().rest());
        if (isRead) {
            period = found.get().period().or(period);
            text = found.get().rest();
        } else {
            Optional<Period> next = period.isNone() ? periods.next(text) : Optional.empty();
            period = next.orElse(period);
            text = next.isPresent() ? "" : text;
        }
        text = text.replaceFirst("^[の、・:]+", "");
        Optional<Kind> kind = DAY.matcher(text).matches() ? Optional.of(Kind.DAY) : Kind.find(text);
        Matcher prior = PRIOR.matcher(text);
        List<Kind> several = kind.isPresent() ? List.of() : Kind.all(text);
        if (!several.isEmpty()) {
            kinds.addAll(several);
            kindText.insert(0, text.strip());
            text = "";
        } else if (kind.isEmpty() && prior.matches()) {
            kinds.add(Kind.PRIOR);
            text = prior.group(1);
        }
        Matcher first = FIRST.matcher(text);
        Matcher last = LAST.matcher(text);
        if (kind.isEmpty() && (first.matches() || last.matches())) {
            boolean isFirst = first.matches();
            String word = isFirst ? first.group(1) : last.group(2);
            Kind.find(word).ifPresent(kinds::add);
            kindText.insert(0, word);
            text = isFirst ? first.group(2) : last.group(1);
        }
        boolean isTotal = Labels.isTotal(text) || Labels.isSubTotal(text);
        if (kind.isPresent()) {
            kinds.add(0, kind.get());
            kindText.insert(0, text.strip());
        }
        boolean isWhole = Labels.isWholeYear(text);
        String name = kind.isPresent() || isWhole || (isTotal && !period.isNone()) || Labels.isMark(text) ? "" : text;
        int shift = kinds.contains(Kind.PRIOR) ? -1 : 0;
        return new Label(
                period,
                shift,
                kinds,
                unit,
                isTotal || isWhole,
                asPrinted(name.replaceFirst("[,;:、]+$", ""), printed),
                kindText.toString().strip());
    }

    /** Whether a period may end here: before nothing, a kind, a total or a mark. */
    private static boolean isEnd(String rest) {
        String plain = rest.replaceFirst("^[の、・: ]+", "");
        return plain.isEmpty()
                || Kind.find(plain).isPresent()
                || Labels.isTotal(plain)
                || Labels.isWholeYear(plain)
                || Labels.isMark(plain);
    }

    Label named(String other) {
        return new Label(period, yearShift, kinds, unit, total, other, kindText);
    }

    Label at(Period other) {
        return new Label(other, yearShift, kinds, unit, total, name, kindText);
    }

    /** A name as it is printed: letters keep their width. */
    private static String asPrinted(String name, String printed) {
        String half = Labels.label(printed);
        String original = Labels.printed(printed);
        int start = half.indexOf(name);
        return name.isEmpty() || start < 0 || half.length() != original.length()
                ? name
                : original.substring(start, start + name.length());
    }

    /** Whether it says nothing of who or what. */
    boolean isOnlyTime() {
        return name.isEmpty() && kinds.isEmpty() && !period.isNone();
    }

    boolean saysNothing() {
        return period.isNone() && kinds.isEmpty() && unit.isEmpty() && !total && name.isEmpty();
    }

    /** This below another: what it says itself comes first, names follow one another. */
    Label below(Label above) {
        List<Kind> all = new ArrayList<>(above.kinds);
        kinds.stream().filter(kind -> !all.contains(kind)).forEach(all::add);
        boolean isSame = above.name.isEmpty() || name.equals(above.name);
        boolean isTotalOnly = total && Labels.isTotal(name) && !above.name.isEmpty();
        String joined = isSame
                ? name
                : name.isEmpty() || isTotalOnly
                        ? above.name + (isTotalOnly ? " " + name : "")
                        : above.name + " " + name;
        return new Label(
                period.or(above.period),
                yearShift + above.yearShift,
                all,
                unit.isEmpty() ? above.unit : unit,
                total || above.total,
                joined,
                above.kindText + kindText);
    }
}
