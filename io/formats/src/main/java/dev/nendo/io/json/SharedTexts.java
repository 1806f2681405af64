package dev.nendo.io.json;

/** Gives one object for equal texts, since ids, titles and names recur in every plan. It remembers few texts, however many a file has. */
final class SharedTexts {
    private static final int SIZE = 1 << 12;

    /** Longer texts hardly recur. */
    private static final int LONGEST = 100;

    private final String[] texts = new String[SIZE];

    String shared(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 12) & SIZE - 1;
        String known = texts[slot];
        if (text.equals(known)) {
            return known;
        }
        texts[slot] = text;
        return text;
    }
}
