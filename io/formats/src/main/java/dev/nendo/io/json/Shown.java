package dev.nendo.io.json;

/** What is shown of a value in a message. */
final class Shown {
    private Shown() {}

    static String of(Node node) {
        return node instanceof Node.Text text ? text.value() : json(node);
    }

    /** In a form that tells a text from a number. */
    static String json(Node node) {
        if (node instanceof Node.Text text) {
            return '"' + text.value() + '"';
        }
        if (node instanceof Node.Num number) {
            return number.literal();
        }
        if (node instanceof Node.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (node instanceof Node.Obj) {
            return "{…}";
        }
        return node instanceof Node.Arr ? "[…]" : "null";
    }
}
