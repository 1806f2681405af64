package dev.nendo.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes out the names in an archive: Windows in Japan writes them in Windows-31J without saying so. */
final class ZipNames {
    private static final String WINDOWS_JAPAN = "windows-31j";

    private ZipNames() {}

    /** Gives the name that was meant by one read byte for byte; a name that was marked as UTF-8 stays as it is. */
    static String decoded(String latin) {
        if (latin.chars().allMatch(c -> c < 0x80) || latin.chars().anyMatch(c -> c > 0xFF)) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return inWindowsJapan(bytes, latin);
        }
    }

    private static String inWindowsJapan(byte[] bytes, String otherwise) {
        if (!Charset.isSupported(WINDOWS_JAPAN)) {
            return otherwise;
        }
        try {
            return strictly(bytes, Charset.forName(WINDOWS_JAPAN));
        } catch (CharacterCodingException neither) {
            return otherwise;
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        // A new decoder reports malformed bytes, unlike the constructor of String.
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** A relative path with no way out, and no characters that a file system takes specially. */
    static boolean isSafe(String path) {
        return !path.isBlank()
                && !path.startsWith("/")
                && path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ' || c == 0x7F)
                && !Arrays.asList(path.split("/", -1)).contains("..");
    }
}
