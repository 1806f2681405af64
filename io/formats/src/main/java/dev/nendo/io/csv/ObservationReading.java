package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.format.ReadOptions;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.util.Optional;

/** One reading of an observations file. */
final class ObservationReading {

    private final CsvRows rows;
    private final ReadOptions options;
    private final FiscalCalendar calendar;
    private final ObservationSink sink;
    private final Problems problems;
    private long used;
    private long rejected;

    ObservationReading(CsvRows rows, ReadOptions options, FiscalCalendar calendar, ObservationSink sink) {
        this.rows = rows;
        this.options = options;
        this.calendar = calendar;
        this.sink = sink;
        this.problems = new Problems(options.problemCap());
    }

    Loaded<RowCounts> read() throws IOException {
        Optional<ObservationRows> parser = header();
        if (parser.isEmpty()) {
            return Loaded.failed(problems);
        }
        long limit = options.limits().maxRows();
        while (rows.next()) {
            if (used + rejected >= limit) {
                return brokenOff(RowProblems.tooManyRows(rows.here(), limit));
            }
            if (parser.get().isTaken(sink)) {
                used++;
            } else {
                row(parser.get());
            }
        }
        if (rows.failure().isPresent()) {
            return brokenOff(rows.failure().get());
        }
        RowCounts counts = RowCounts.of(used, rejected);
        return Loaded.of(counts, problems).withRows(counts);
    }

    private Optional<ObservationRows> header() throws IOException {
        if (!rows.next()) {
            problems.add(rows.failure().orElseGet(() -> RowProblems.noHeader(rows.here(), ObservationColumns.VALID)));
            return Optional.empty();
        }
        int limit = options.limits().maxColumns();
        if (rows.row().size() > limit) {
            problems.add(RowProblems.tooManyColumns(rows.here(), rows.row().size(), limit));
            return Optional.empty();
        }
        Header header = ObservationColumns.header(rows, problems);
        return header.isUsable()
                ? Optional.of(new ObservationRows(rows, header, options, new ObservationMonths(calendar)))
                : Optional.empty();
    }

    private void row(ObservationRows parser) {
        ObservationRows.Read read = parser.read(problems);
        Optional<Observation> observation = Optional.ofNullable(read.observation());
        if (read.isFine()) {
            Optional<Problem> refused = observation.flatMap(sink::accept);
            refused.ifPresentOrElse(
                    problem -> {
                        problems.add(problem);
                        rejected++;
                    },
                    () -> used++);
        } else {
            rejected++;
            observation.ifPresent(sink::rejected);
        }
    }

    /** The record in which the reading ended was read and can't be used. */
    private Loaded<RowCounts> brokenOff(Problem problem) {
        problems.add(problem);
        return Loaded.<RowCounts>failed(problems).withRows(RowCounts.of(used, rejected + 1));
    }
}
