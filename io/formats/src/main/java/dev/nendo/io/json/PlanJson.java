package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Business plans. */
final class PlanJson {
    private PlanJson() {}

    static Optional<BusinessPlan> read(Node node, Reading reading) {
        return reading.container(node, fields -> {
            Supplier<String> branch = fields.required("branch", Values::id);
            Supplier<FiscalYear> year = fields.required("fiscalYear", Values::fiscalYear);
            Optional<String> document = fields.optional("document", Values::text);
            Optional<String> policy = fields.optional("policy", Values::text);
            List<PlanItem> items = fields.list("items", ItemJson::read);
            return () -> BusinessPlan.builder()
                    .branch(branch.get())
                    .fiscalYear(year.get())
                    .document(document)
                    .policy(policy)
                    .items(items)
                    .origin(fields.origin())
                    .build();
        });
    }

    static JsonOut.Encoder<BusinessPlan> in(FiscalCalendar calendar) {
        return (plan, out) -> out.object(() -> {
            out.text("branch", plan.branch());
            out.text("fiscalYear", year(plan.fiscalYear(), calendar));
            out.text("document", plan.document());
            out.text("policy", plan.policy());
            out.list("items", plan.items(), ItemJson.in(calendar));
        });
    }

    /** A year is written by its name alone, so its calendar must be the file's. */
    static String year(FiscalYear year, FiscalCalendar calendar) {
        if (!year.calendar().equals(calendar)) {
            throw new IllegalArgumentException("a fiscal year to be written must be of the workbook's calendar, "
                    + calendar + ": " + year + " of " + year.calendar());
        }
        return "FY" + year.year();
    }
}
