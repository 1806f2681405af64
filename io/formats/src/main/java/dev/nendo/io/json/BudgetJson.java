package dev.nendo.io.json;

import dev.nendo.number.Printed;
import dev.nendo.plan.Budget;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Budgets. */
final class BudgetJson {
    private BudgetJson() {}

    static Optional<Budget> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> name = fields.required("name", Values::notBlank);
            Supplier<Printed> budgeted = fields.required("budgeted", PrintedJson::read);
            Optional<Printed> executed = fields.optional("executed", PrintedJson::read);
            Optional<Printed> rate = fields.optional("printedRate", PrintedJson::read);
            List<String> measures = fields.list("measures", Values::text);
            return () -> Budget.builder()
                    .name(name.get())
                    .budgeted(budgeted.get())
                    .executed(executed)
                    .printedRate(rate)
                    .measures(measures)
                    .origin(fields.origin())
                    .build();
        });
    }

    static void write(Budget budget, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("name", budget.name());
            out.value("budgeted", budget.budgeted(), PrintedJson::write);
            out.optional("executed", budget.executed(), PrintedJson::write);
            out.optional("printedRate", budget.printedRate(), PrintedJson::write);
            out.list("measures", budget.measures(), JsonOut::texts);
        });
    }
}
