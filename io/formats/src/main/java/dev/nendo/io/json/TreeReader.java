package dev.nendo.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.nendo.format.Limits;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads strict JSON into nodes with places. Limits are checked before a value is kept. */
final class TreeReader {
    /** The parser's own limits are off, since its messages could not say which option raises them. */
    private static final StreamReadConstraints UNLIMITED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    /** Names come from strangers, so they are kept in no table that outlives a reading. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(UNLIMITED)
            .build();

    private final CharBuffer text;
    private final Limits limits;
    private final Location source;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Node.At at = new Node.At();
    private int values;
    private String name = "";
    private @Nullable Node root;

    private TreeReader(CharBuffer text, Limits limits, Location source) {
        this.text = text;
        this.limits = limits;
        this.source = source;
    }

    static Loaded<Node> read(CharBuffer text, Limits limits, Location source) throws IOException {
        TreeReader reader = new TreeReader(text, limits, source);
        try (JsonParser parser = FACTORY.createParser(text.array(), text.arrayOffset(), text.length())) {
            return reader.read(parser);
        } catch (JsonProcessingException fault) {
            return Loaded.failed(SyntaxFault.of(text, fault, source));
        }
    }

    private Loaded<Node> read(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (root != null && open.isEmpty()) {
                return Loaded.failed(SyntaxFault.behindTheEnd(text, parser.currentTokenLocation(), source));
            }
            String exceeded = token(parser, token);
            if (!exceeded.isEmpty()) {
                return Loaded.failed(SyntaxFault.limit(exceeded, place(parser).in(source)));
            }
        }
        return root == null ? Loaded.failed(SyntaxFault.empty(source)) : Loaded.of(root);
    }

    /** Takes one token in; the answer names the limit that it exceeds, or is empty. */
    private String token(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            open.pop();
            return "";
        }
        String exceeded = exceeded(parser, token);
        if (!exceeded.isEmpty()) {
            return exceeded;
        }
        if (token == JsonToken.FIELD_NAME) {
            name = parser.currentName();
            return "";
        }
        Node node = node(parser, token, place(parser));
        attach(node);
        if (token.isStructStart()) {
            open.push(node);
        }
        return "";
    }

    private String exceeded(JsonParser parser, JsonToken token) throws IOException {
        boolean text = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
        if (text && parser.getTextLength() > limits.maxTextLength()) {
            return "maxTextLength = " + limits.maxTextLength();
        }
        if (token.isNumeric() && parser.getTextLength() > limits.maxNumberLength()) {
            return "maxNumberLength = " + limits.maxNumberLength();
        }
        if (token.isStructStart() && open.size() >= limits.maxDepth()) {
            return "maxDepth = " + limits.maxDepth();
        }
        return token != JsonToken.FIELD_NAME && values >= limits.maxValues() ? "maxValues = " + limits.maxValues() : "";
    }

    private static Node node(JsonParser parser, JsonToken token, Node.At at) throws IOException {
        return switch (token) {
            case START_OBJECT -> new Node.Obj(at);
            case START_ARRAY -> new Node.Arr(at);
            case VALUE_STRING -> new Node.Text(at, parser.getText());
            case VALUE_TRUE -> new Node.Bool(at, true);
            case VALUE_FALSE -> new Node.Bool(at, false);
            case VALUE_NULL -> new Node.Null(at);
            default -> new Node.Num(at, parser.getText());
        };
    }

    private void attach(Node node) {
        values++;
        Node parent = open.peek();
        if (parent instanceof Node.Obj object) {
            object.put(name, node);
        } else if (parent instanceof Node.Arr list) {
            list.elements().add(node);
        } else if (root == null) {
            root = node;
        }
    }

    private Node.At place(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        at.line(location.getLineNr(), location.getColumnNr());
        Node parent = open.peek();
        if (parent instanceof Node.Obj object) {
            return at.field(object, name);
        }
        return parent instanceof Node.Arr list
                ? at.element(list, list.elements().size())
                : at.root();
    }
}
