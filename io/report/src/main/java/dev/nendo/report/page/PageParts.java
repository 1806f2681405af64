package dev.nendo.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The parts of a page that every report has: its style sheet, its script, and the policy that allows these two and forbids every request.
 *
 * <p>Immutable and thread-safe.
 *
 * @param style the style sheet
 * @param script the script
 * @param policy the content security policy
 */
public record PageParts(String style, String script, String policy) {

    static PageParts load() {
        String style = read("report.css");
        String script = read("report.js");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new PageParts(style, script, policy);
    }

    private static String read(String name) {
        try (InputStream stream = PageParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was packaged without a part of its pages: " + name);
            }
            return compact(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the page will hold it, so that the policy names the same text. */
    private static String compact(String text) throws IOException {
        StringWriter compact = new StringWriter();
        new CompactWriter(compact).write(text);
        return compact.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256: " + impossible.getMessage(), impossible);
        }
    }
}
