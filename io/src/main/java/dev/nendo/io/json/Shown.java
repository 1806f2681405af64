package dev.nendo.io.json;

/** How kinds of values are called, and what is shown of a value in a message. */
final class Shown {
    static final String OBJECT = "{…}";
    static final String LIST = "[…]";
    static final String TEXT = "\"…\"";
    static final String WHOLE_NUMBER = "123";
    static final String TRUTH = "true, false";

    private Shown() {}

    static String of(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Num number) {
            return number.literal();
        }
        if (node instanceof Node.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (node instanceof Node.Obj) {
            return OBJECT;
        }
        return node instanceof Node.Arr ? LIST : "null";
    }
}
