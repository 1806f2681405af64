package dev.nendo.fuzz;

import dev.nendo.fiscal.Era;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.LabelPolicy;
import dev.nendo.fiscal.Window;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Labels of fiscal years, months, days and periods, alone and in context. */
public final class LabelsTarget {
    private static final List<FiscalLabels> CONTEXTS = List.of(
            FiscalLabels.JAPAN,
            FiscalLabels.JAPAN.withEra(Era.REIWA),
            FiscalLabels.JAPAN.withYear(FiscalYear.of(2021)));

    private LabelsTarget() {}

    /**
     * Parses.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Parsing.roundTrip(FiscalYear::parse, LabelPolicy.WESTERN::format, text);
        Parsing.roundTrip(Window::parse, Window::toString, text);
        Parsing.parse(Era::parse, text);
        for (FiscalLabels labels : CONTEXTS) {
            Promises.ofReading(labels.readYear(text));
            Promises.ofReading(labels.readMonth(text));
            Promises.ofReading(labels.readDay(text));
            Promises.ofReading(labels.readPeriod(text));
            Promises.ofReading(labels.readColumns(List.of(text.split("\n", 20)), FiscalYear.of(2021)));
        }
    }
}
