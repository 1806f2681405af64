package dev.nendo.io.csv;

import java.io.CharConversionException;
import java.util.HexFormat;

/** Bytes that no character of the encoding is written with; carries where they stand so that a problem can be made of it. */
final class MalformedBytesException extends CharConversionException {

    private static final long serialVersionUID = 1L;

    private final long offset;
    private final String bytes;

    MalformedBytesException(long offset, byte[] bytes) {
        super("malformed bytes at offset " + offset);
        this.offset = offset;
        this.bytes = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }

    /** The number of bytes before the malformed ones, a byte order mark included. */
    long offset() {
        return offset;
    }

    /** The malformed bytes in hexadecimal, such as {@code 83 65}. */
    String bytes() {
        return bytes;
    }
}
