package dev.nendo.programs;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The workbooks bundled with the programs, read as a user's file would be. */
final class Bundled {
    static final String GUNMA = "gunma-fy2021.json";
    static final String SAITAMA = "saitama-fy2021.json";

    private Bundled() {}

    static WorkbookFormat format() {
        return Formats.installed().byFileName(GUNMA);
    }

    static Loaded<Workbook> load(String name) {
        try (InputStream in = Objects.requireNonNull(Bundled.class.getResourceAsStream(name), name)) {
            return format().read(Source.of(name, in), ReadOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Workbook gunma() {
        return load(GUNMA).orThrow();
    }

    static Workbook saitama() {
        return load(SAITAMA).orThrow();
    }

    /** Every item of the workbooks at every depth, in the order of the plans. */
    static List<PlanItem> items(Workbook... workbooks) {
        return Stream.of(workbooks)
                .flatMap(workbook -> workbook.plans().stream())
                .flatMap(plan -> plan.items().stream())
                .flatMap(Bundled::withSubItems)
                .toList();
    }

    /** What every item holds of one kind, over all items. */
    static <T> List<T> all(Function<PlanItem, List<T>> part, Workbook... workbooks) {
        return items(workbooks).stream()
                .flatMap(item -> part.apply(item).stream())
                .toList();
    }

    private static Stream<PlanItem> withSubItems(PlanItem item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(Bundled::withSubItems));
    }
}
