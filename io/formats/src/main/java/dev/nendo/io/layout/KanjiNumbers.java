package dev.nendo.io.layout;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of eras and months that are written in kanji, as 令和五年度 and 十二月. */
final class KanjiNumbers {
    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern NUMBER =
            Pattern.compile("(?<=令和|平成|昭和|大正|明治)[一二三四五六七八九十]{1,3}(?=年)|(?:^|(?<=年|度))(?:十[一二]?|[一二三四五六七八九])(?=月)");

    private KanjiNumbers() {}

    static String inDigits(String label) {
        Matcher matcher = NUMBER.matcher(label);
        return matcher.replaceAll(KanjiNumbers::digits);
    }

    private static String digits(MatchResult match) {
        String kanji = match.group();
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return String.valueOf(DIGITS.indexOf(kanji) + 1);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(kanji.charAt(0)) + 1;
        int ones = DIGITS.indexOf(kanji.charAt(kanji.length() - 1)) + 1;
        return String.valueOf(tens * 10 + ones);
    }
}
