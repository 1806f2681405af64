package dev.nendo.io.json;

/** The kinds of JSON values, by the names that messages give them. */
enum Kind {
    OBJECT("オブジェクト {…}", "an object {…}"),
    LIST("配列 […]", "a list […]"),
    TEXT("文字列 \"…\"", "a text \"…\""),
    WHOLE_NUMBER("整数", "a whole number"),
    TRUTH("true か false", "true or false");

    private final String ja;
    private final String en;

    Kind(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    String ja() {
        return ja;
    }

    String en() {
        return en;
    }
}
