package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the statuses of all branches into one table, the KPIs joined on their indicators. */
final class MatrixMaker {
    private MatrixMaker() {}

    static MatrixView make(List<PlanView> plans, List<List<HeadlineMaker.Judged>> judged) {
        Map<String, Sentence> heads = new LinkedHashMap<>();
        List<Map<String, MatrixView.Cell>> cells = new ArrayList<>();
        for (List<HeadlineMaker.Judged> branch : judged) {
            Map<String, MatrixView.Cell> row = new HashMap<>();
            for (HeadlineMaker.Judged kpi : branch) {
                String id = kpi.evaluation().source().orElseThrow().joinId();
                heads.putIfAbsent(id, kpi.view().name());
                MarkView status = kpi.view().status();
                row.putIfAbsent(
                        id, new MatrixView.Cell(Optional.of(kpi.view().anchor()), status.glyph(), status.style()));
            }
            cells.add(row);
        }
        MatrixView.Cell none = new MatrixView.Cell(Optional.empty(), "", "");
        List<MatrixView.Row> rows = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Map<String, MatrixView.Cell> row = cells.get(i);
            rows.add(new MatrixView.Row(
                    plans.get(i).anchor(),
                    plans.get(i).branch(),
                    heads.keySet().stream()
                            .map(id -> row.getOrDefault(id, none))
                            .toList()));
        }
        return new MatrixView(List.copyOf(heads.values()), rows);
    }
}
