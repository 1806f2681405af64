package dev.nendo.plan;

import dev.nendo.problem.Sentence;

/** The Japanese names of what a workbook holds, for problem sentences. */
final class Words {
    private Words() {}

    /** With its article: an item, a row. */
    static String one(String what) {
        return ("aeiou".indexOf(what.charAt(0)) < 0 ? "a " : "an ") + what;
    }

    static Sentence targetReplaced(String kpi) {
        return Sentence.of(
                "目標は、この表に書かれたものではなく、目標の表のものを使います: " + kpi,
                "the target of the targets file is used and not the one stated here: " + kpi);
    }

    static String ja(String what) {
        return switch (what) {
            case "document" -> "文書";
            case "branch" -> "支部";
            case "indicator" -> "指標";
            case "plan" -> "事業計画";
            case "item" -> "項番";
            case "row" -> "表の行";
            case "figure" -> "数値";
            case "figure or row" -> "数値又は表の行";
            case "statement" -> "記載";
            case "ratio" -> "割合";
            case "table of entries" -> "一覧";
            case "measure" -> "集計方法";
            case "direction" -> "目標の向き";
            case "status policy" -> "評価の方法";
            case "calendar" -> "年度の暦";
            default -> what;
        };
    }
}
