package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.plan.BranchNoun;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Workbook;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The whole file while it is being read: version, calendar, and what it states; and how it is written. */
final class WorkbookJson {
    static final int VERSION = 1;

    /** The field that is by far the largest. */
    static final String PLANS = "plans";

    private final Fields fields;
    private final Workbook.Builder workbook;

    private WorkbookJson(Fields fields, Workbook.Builder workbook) {
        this.fields = fields;
        this.workbook = workbook;
    }

    static Optional<Workbook> read(Node node, Reading reading) {
        if (!(node instanceof Node.Obj object)) {
            return reading.refuse(Kind.OBJECT, node);
        }
        return begin(object, reading).map(begun -> begun.with(begun.fields.list(PLANS, PlanJson::read)));
    }

    /** Reads all but the plans; without version or calendar there is nothing. */
    static Optional<WorkbookJson> begin(Node.Obj object, Reading reading) {
        Fields fields = new Fields(object, reading);
        if (!isSupported(fields)) {
            return Optional.empty(); // of another version nothing is known, not even which fields it has
        }
        Optional<FiscalCalendar> calendar = fields.optional("calendar", CalendarJson::read);
        if (calendar.isEmpty() && fields.has("calendar")) {
            return Optional.empty(); // no year could be told
        }
        reading.calendar(calendar.or(() -> reading.options().calendar()).orElse(FiscalCalendar.JAPAN));
        Workbook.Builder workbook = Workbook.builder();
        workbook.calendar(reading.calendar())
                .allBranches(fields.flag("branchesComplete"))
                .branchNoun(fields.optional("branchNoun", NounJson::read).orElse(BranchNoun.BRANCH))
                .documents(fields.list("documents", DocumentJson::read))
                .branches(fields.list("branches", BranchJson::read))
                .indicators(fields.list("indicators", IndicatorJson::read))
                .policies(fields.list("policies", PolicyJson::read));
        return Optional.of(new WorkbookJson(fields, workbook));
    }

    /** Adds the plans, read by now, and reports the fields that nobody asked for. */
    Workbook with(List<BusinessPlan> plans) {
        fields.has(PLANS);
        fields.close();
        return workbook.plans(plans).build();
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
            out.flag("branchesComplete", workbook.hasAllBranches());
            out.optional(
                    "branchNoun",
                    Optional.of(workbook.branchNoun()).filter(noun -> !noun.equals(BranchNoun.BRANCH)),
                    NounJson::write);
            out.list("documents", workbook.documents(), DocumentJson::write);
            out.list("branches", workbook.branches(), BranchJson::write);
            out.list("indicators", workbook.indicators(), IndicatorJson::write);
            out.list("policies", workbook.policies(), PolicyJson.in(calendar));
            out.list(PLANS, workbook.plans(), PlanJson.in(calendar));
        });
    }
}
