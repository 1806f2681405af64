package dev.nendo.programs.questions;

import dev.nendo.bulk.BulkEvaluator;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.bulk.TargetColumns;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.Source;
import dev.nendo.io.csv.ObservationTable;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.problem.Language;
import dev.nendo.series.GapPolicy;
import java.io.IOException;
import java.nio.file.Path;

/** How do the rates of an observations file, perhaps a million series, stand against 90 %? */
public final class ManySeries {
    public static void main(String[] args) throws IOException {
        ObservationTable table = new ObservationTable(FiscalYear.of(2021));
        ObservationsCsv.reader()
                .read(Source.of(Path.of(args[0])), table)
                .problems()
                .forEach(problem -> System.out.println(problem.in(Language.EN)));
        int series = 0;
        for (SeriesColumns part : table.parts()) {
            TargetColumns.Builder targets = TargetColumns.builder();
            for (int i = 0; i < part.size(); i++) {
                targets.add(Direction.AT_LEAST, 90, 100);
            }
            var judged =
                    BulkEvaluator.standard().evaluate(part, Measure.RATE_OF_FLOWS, GapPolicy.ABSENT, targets.build());
            for (int i = 0; i < part.size(); i++) {
                System.out.println(table.branch(series) + " " + table.kpi(series) + " " + judged.status(i));
                series++;
            }
        }
    }
}
