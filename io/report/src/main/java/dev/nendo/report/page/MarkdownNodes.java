package dev.nendo.report.page;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Nodes of a Markdown document; the renderer escapes their texts. */
final class MarkdownNodes {
    private MarkdownNodes() {}

    /** One line of text: breaks become blanks, and characters that turn the direction of text are named instead. */
    static Text text(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(code -> {
            if (turnsDirection(code)) {
                line.append("[U+")
                        .append(Integer.toHexString(code).toUpperCase(Locale.ROOT))
                        .append(']');
            } else {
                line.appendCodePoint(Character.isISOControl(code) || Character.isWhitespace(code) ? ' ' : code);
            }
        });
        return new Text(line.toString().strip());
    }

    private static boolean turnsDirection(int code) {
        return code == 0x061C
                || code == 0x200E
                || code == 0x200F
                || (code >= 0x202A && code <= 0x202E)
                || (code >= 0x2066 && code <= 0x2069);
    }

    static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(text(text));
        return heading;
    }

    static Paragraph paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(text(text));
        return paragraph;
    }

    static BulletList list(List<String> items) {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        items.forEach(item -> {
            ListItem entry = new ListItem();
            entry.appendChild(paragraph(item));
            list.appendChild(entry);
        });
        return list;
    }

    static TableBlock table(List<Alignment> sides, List<String> heads, List<List<String>> rows) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(sides, heads));
        table.appendChild(head);
        Node body = new TableBody();
        rows.forEach(cells -> body.appendChild(row(sides, cells)));
        table.appendChild(body);
        return table;
    }

    private static TableRow row(List<Alignment> sides, List<String> cells) {
        TableRow row = new TableRow();
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = new TableCell();
            cell.setAlignment(sides.get(i));
            cell.appendChild(text(cells.get(i)));
            row.appendChild(cell);
        }
        return row;
    }
}
