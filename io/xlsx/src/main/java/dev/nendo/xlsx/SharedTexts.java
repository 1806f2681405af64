package dev.nendo.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the texts that cells share, and the furthest one that a cell names: the library makes room for all before it, whether they are
 * there or not. Not thread-safe.
 */
final class SharedTexts {
    private long texts;
    private long furthest = -1;
    private boolean isShared;
    private boolean isValue;
    private boolean isWrong;

    void see(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (reader.getLocalName()) {
                case "si" -> texts++;
                case "c" -> isShared = "s".equals(reader.getAttributeValue(null, "t"));
                default -> isValue = reader.getLocalName().equals("v");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            isValue = false;
        } else if (event == XMLStreamConstants.CHARACTERS && isValue && isShared) {
            String index = reader.getText().strip();
            boolean isIndex = index.matches("[0-9]{1,9}");
            isWrong |= !isIndex;
            furthest = isIndex ? Math.max(furthest, Long.parseLong(index)) : furthest;
        }
    }

    boolean areAllThere() {
        return !isWrong && furthest < texts;
    }
}
