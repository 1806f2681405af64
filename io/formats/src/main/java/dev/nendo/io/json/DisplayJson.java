package dev.nendo.io.json;

import dev.nendo.kpi.Display;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** How results are shown. */
final class DisplayJson {
    /** All modes but the one that can't round. */
    private static final RoundingMode[] MODES = {
        RoundingMode.UP,
        RoundingMode.DOWN,
        RoundingMode.CEILING,
        RoundingMode.FLOOR,
        RoundingMode.HALF_UP,
        RoundingMode.HALF_DOWN,
        RoundingMode.HALF_EVEN
    };

    static final Decoder<RoundingMode> MODE = Values.named(MODES, DisplayJson::id);

    private DisplayJson() {}

    static Optional<Display> read(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<Integer> decimals = fields.required("achievementDecimals", Values.whole(0, 9));
            Supplier<RoundingMode> rounding = fields.required("rounding", MODE);
            Supplier<Display.Style> style =
                    fields.required("style", Values.named(Display.Style.values(), Display.Style::id));
            return () -> new Display(decimals.get(), rounding.get(), style.get());
        });
    }

    static void write(Display display, JsonOut out) throws IOException {
        out.line(() -> {
            out.number("achievementDecimals", display.achievementDecimals());
            out.text("rounding", id(display.rounding()));
            out.text("style", display.style().id());
        });
    }

    static String id(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
