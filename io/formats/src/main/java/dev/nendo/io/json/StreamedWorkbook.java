package dev.nendo.io.json;

import dev.nendo.format.ReadOptions;
import dev.nendo.io.json.PlainBytes.Unusual;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a workbook plan by plan, so that what a file says of one plan is let go before the next is looked at. Plans are all that is large in a
 * file, and stand last in it. Where they do not, or where anything keeps the file from being read, there is no answer: it must be read whole,
 * which also says what is wrong.
 */
final class StreamedWorkbook {
    private final PlainTree tree;
    private final Reading reading;

    private StreamedWorkbook(byte[] bytes, Location source, ReadOptions options) {
        this.tree = new PlainTree(bytes, options.limits());
        this.reading = new Reading(source, options);
    }

    /** Gives what reading the file whole would give, or nothing where only that can tell. */
    static Optional<Loaded<Workbook>> read(byte[] bytes, Location source, ReadOptions options) {
        try {
            return new StreamedWorkbook(bytes, source, options).read();
        } catch (Unusual unusual) {
            return Optional.empty();
        }
    }

    private Optional<Loaded<Workbook>> read() throws Unusual {
        Node.Obj root = tree.root();
        String name = tree.firstName();
        while (name != null && !name.equals(WorkbookJson.PLANS)) {
            root.put(name, tree.field(root, name));
            name = tree.nextName();
        }
        if (name == null) {
            return Optional.empty(); // without plans there is nothing to be gained
        }
        Optional<WorkbookJson> begun = WorkbookJson.begin(root, reading);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        List<BusinessPlan> plans = plans(tree.list(root, name));
        if (tree.nextName() != null) {
            return Optional.empty(); // what comes late may change what came before
        }
        tree.end();
        Workbook workbook = begun.get().with(plans);
        return Optional.of(Loaded.of(workbook, reading.problems()).withRows(reading.counts()));
    }

    private List<BusinessPlan> plans(Node.Arr list) throws Unusual {
        List<BusinessPlan> plans = new ArrayList<>();
        int position = 0;
        for (boolean more = tree.hasFirst(); more; more = tree.hasNext()) {
            PlanJson.read(tree.element(list, position), reading).ifPresent(plans::add);
            position++;
        }
        return plans;
    }
}
