package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.YearNaming;
import java.io.IOException;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The calendar of all fiscal years in a file. */
final class CalendarJson {
    private CalendarJson() {}

    static Optional<FiscalCalendar> read(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<Integer> start = fields.required("startMonth", Values.whole(1, 12));
            Supplier<YearNaming> naming =
                    fields.required("naming", Values.named(YearNaming.values(), CalendarJson::id));
            return () -> FiscalCalendar.of(Month.of(start.get()), naming.get());
        });
    }

    static void write(FiscalCalendar calendar, JsonOut out) throws IOException {
        out.line(() -> {
            out.number("startMonth", calendar.start().getValue());
            out.text("naming", id(calendar.naming()));
        });
    }

    private static String id(YearNaming naming) {
        return naming.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
