package dev.nendo.programs.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nendo.audit.ComponentRepair;
import dev.nendo.audit.ComponentRepair.ChangedCell;
import dev.nendo.audit.ComponentRepair.Column;
import dev.nendo.audit.FindingPlace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Least repairs as JSON, on request with the certificates that prove them. */
final class RepairsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RepairsJson() {}

    static ObjectNode node(ComponentRepair repair, boolean isProved) {
        ObjectNode node = NODES.objectNode();
        node.put("figures", repair.extent().figures());
        node.put("atLeast", repair.extent().atLeast());
        node.put("atMost", repair.extent().atMost());
        node.put("proven", repair.extent().isProven());
        ArrayNode sets = node.putArray("sets");
        repair.sets().forEach(set -> {
            ArrayNode cells = sets.addArray();
            set.cells().forEach(cell -> cells.add(cell(cell)));
        });
        if (repair.more() > 0) {
            node.put("more", repair.more());
        }
        if (isProved) {
            repair.certificate().ifPresent(c -> node.set("certificate", CertificateJson.node(c)));
        }
        return node;
    }

    private static ObjectNode cell(ChangedCell cell) {
        FindingPlace place = cell.place();
        ObjectNode node = NODES.objectNode();
        node.put("branch", place.branch().orElse(null));
        node.put("item", place.item().orElse(null));
        node.put("kpi", place.kpi().orElse(null));
        node.put("row", place.row().orElse(null));
        node.put("fiscalYear", place.fiscalYear().map(Object::toString).orElse(null));
        node.put("month", month(cell));
        node.put("printed", cell.printed());
        ArrayNode fits = node.putArray("fits");
        cell.fits().forEach(fits::add);
        return node;
    }

    private static @Nullable String month(ChangedCell cell) {
        return cell.column() == Column.TOTAL || cell.column() == Column.PRIOR
                ? cell.column().name().toLowerCase(Locale.ROOT)
                : cell.column() == Column.FIGURE
                        ? null
                        : cell.place().month().map(Object::toString).orElse(null);
    }
}
