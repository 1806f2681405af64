package dev.nendo.io;

import dev.nendo.problem.Sentence;
import dev.nendo.problem.VisibleText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that files tend to spoil, among ordinary ones. */
public final class Texts {
    private Texts() {}

    /** Any text of whole characters, the empty one too. */
    public static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(Tuple.of(3, plain()), Tuple.of(2, difficult()), Tuple.of(1, mixed()));
    }

    /** Texts that say something. */
    public static Arbitrary<String> notBlank() {
        return any().filter(text -> !text.isBlank());
    }

    /** Ids, which may hold any character that can be seen but are rarely odd. */
    public static Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of("gunma", "GK01", "S-2", "a/b~c", "8(1)①", "表1", "id 7", "群馬　支部")),
                Tuple.of(1, notBlank().filter(text -> VisibleText.hiddenInId(text)
                        .isEmpty())));
    }

    public static Arbitrary<Sentence> sentences() {
        return Combinators.combine(notBlank(), notBlank()).as(Sentence::of);
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.of("", "健康づくり", "業務グループ", "medical check-ups", "令和3年度", "１２３", "髙﨑㈱～－①");
    }

    private static Arbitrary<String> difficult() {
        return Arbitraries.of(
                "\"",
                "\"\"",
                "a \"quoted\" word",
                "comma, semicolon; tab\t",
                "line\nbreak",
                "line\r\nbreak",
                "\r",
                "\n",
                "\uFEFF",
                "\uFEFFmark first",
                " leading and trailing ",
                "\u00A0\u3000",
                "=1+1",
                "@sum",
                "-2",
                "'",
                "\\",
                "\\n",
                "</script>",
                "😀👩‍👩‍👧 𠮷野家",
                "e\u0301",
                "\u2028\u2029\u0085",
                "\u0000\u0001\u001F\u007F",
                "null",
                "true",
                "1",
                "#");
    }

    private static Arbitrary<String> mixed() {
        return Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars('"', ',', '\n', '\r', '\uFEFF', 'あ', '△', '：', ' ', '/', '~')
                .ofMaxLength(12);
    }
}
