package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.kpi.Indicator;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.Workbook;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The whole file: version, calendar, and what it states. */
final class WorkbookJson {
    static final int VERSION = 1;

    private WorkbookJson() {}

    static Optional<Workbook> read(Node node, Reading reading) {
        if (!(node instanceof Node.Obj object)) {
            return reading.refuse(Kind.OBJECT, node);
        }
        Fields fields = new Fields(object, reading);
        if (!isSupported(fields)) {
            return Optional.empty(); // of another version nothing is known, not even which fields it has
        }
        Optional<FiscalCalendar> calendar = fields.optional("calendar", CalendarJson::read);
        if (calendar.isEmpty() && fields.has("calendar")) {
            return Optional.empty(); // no year could be told
        }
        reading.calendar(calendar.orElse(FiscalCalendar.JAPAN));
        List<Document> documents = fields.list("documents", DocumentJson::read);
        List<Branch> branches = fields.list("branches", BranchJson::read);
        List<Indicator> indicators = fields.list("indicators", IndicatorJson::read);
        List<BusinessPlan> plans = fields.list("plans", PlanJson::read);
        fields.close();
        return Optional.of(Workbook.builder()
                .calendar(reading.calendar())
                .documents(documents)
                .branches(branches)
                .indicators(indicators)
                .plans(plans)
                .build());
    }

    private static boolean isSupported(Fields fields) {
        fields.required("formatVersion", WorkbookJson::version);
        return fields.usable();
    }

    private static Optional<Integer> version(Node node, Reading reading) {
        return node instanceof Node.Num number && number.literal().equals(Integer.toString(VERSION))
                ? Optional.of(VERSION)
                : reading.refuseJson(Faults.VERSION, node, "", "");
    }

    static void write(Workbook workbook, JsonOut out) throws IOException {
        FiscalCalendar calendar = workbook.calendar();
        out.object(() -> {
            out.number("formatVersion", VERSION);
            out.optional(
                    "calendar",
                    Optional.of(calendar).filter(c -> !c.equals(FiscalCalendar.JAPAN)),
                    CalendarJson::write);
            out.list("documents", workbook.documents(), DocumentJson::write);
            out.list("branches", workbook.branches(), BranchJson::write);
            out.list("indicators", workbook.indicators(), IndicatorJson::write);
            out.list("plans", workbook.plans(), PlanJson.in(calendar));
        });
    }
}
