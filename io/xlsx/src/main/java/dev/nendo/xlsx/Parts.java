package dev.nendo.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.nendo.format.Limits;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at all parts of a file before the library does, for what would exhaust memory. It unpacks and parses with what the
 * library itself uses, so that both see the same; a source's own unpacking reads archives from front to back, which those
 * of some spreadsheet programs don't allow.
 */
final class Parts {
    /** The library makes room for every column before the one a cell names, however far out that is. */
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

    /** Below this, expansion is never an attack. */
    private static final long HARMLESS = 1L << 20;

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Parts() {}

    /** Gives what is wrong, if anything; fails where the bytes are no archive. */
    static Optional<Problem> check(String name, byte[] archive, Limits limits) throws IOException {
        Location file = Location.ofSource(name);
        long byExpansion = Math.max(HARMLESS, (long) archive.length * limits.maxExpansion());
        long left = Math.min(limits.maxBytes(), byExpansion);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > limits.maxZipEntries()) {
                return Optional.of(XlsxProblems.tooLarge(file, "maxZipEntries", limits.maxZipEntries()));
            }
            SharedTexts texts = new SharedTexts();
            for (ZipArchiveEntry entry : entries) {
                byte[] part = part(zip, entry, left);
                left -= part.length;
                if (left < 0) {
                    return Optional.of(
                            limits.maxBytes() <= byExpansion
                                    ? XlsxProblems.tooLarge(file, "maxBytes", limits.maxBytes())
                                    : XlsxProblems.tooLarge(file, "maxExpansion", limits.maxExpansion()));
                }
                if (!hasPlausibleCells(part, texts)) {
                    return Optional.of(XlsxProblems.notValid(name));
                }
            }
            if (!texts.areAllThere()) {
                return Optional.of(XlsxProblems.notValid(name));
            }
        }
        return Optional.empty();
    }

    /** A byte more than is left tells that there are too many. */
    private static byte[] part(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
        }
    }

    private static boolean hasPlausibleCells(byte[] part, SharedTexts texts) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                int event = reader.next();
                texts.see(event, reader);
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("c")) {
                    String cell = reader.getAttributeValue(null, "r");
                    if (cell != null && !CELL.matcher(cell).matches()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (XMLStreamException notXml) {
            // Pictures are no XML, and in a damaged part the library gets no further than this.
            return true;
        }
    }
}
