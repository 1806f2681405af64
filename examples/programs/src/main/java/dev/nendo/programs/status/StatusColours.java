package dev.nendo.programs.status;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours for statuses on a terminal; the sign says the same, so that nobody needs the colour. */
final class StatusColours {
    private StatusColours() {}

    /** The first sign decides; a heading has none. */
    static String paint(String cell, Ansi ansi) {
        if (!ansi.enabled() || cell.isEmpty()) {
            return cell;
        }
        return switch (cell.charAt(0)) {
            case '◎' -> painted(Style.fg_blue, cell);
            case '○', '〇' -> painted(Style.fg_green, cell);
            case '△' -> painted(Style.fg_yellow, cell);
            case '×' -> painted(Style.fg_red, cell);
            default -> cell;
        };
    }

    private static String painted(Style colour, String cell) {
        return Style.on(colour) + cell + Style.off(colour);
    }
}
