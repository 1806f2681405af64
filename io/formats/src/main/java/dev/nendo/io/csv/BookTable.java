package dev.nendo.io.csv;

import java.util.List;
import java.util.Locale;

/** The tables of workbook CSV, in the order in which they are written; the first column of an owner is the key that others refer to. */
enum BookTable {
    WORKBOOK("format_version", "start_month", "naming", "branches_complete", "noun_ja", "noun_en", "noun_plural"),
    DOCUMENTS("id", "title", "date", "meeting", "material", "status_legend_printed", "rounding"),
    BRANCHES("id", "name_ja", "name_en", "code", "region", "head_office", "opened", "closed", "merged_into"),
    INDICATORS("id", "name_ja", "name_en", "measure", "unit", "direction"),
    POLICIES(
            "id",
            "name_ja",
            "name_en",
            "source_ja",
            "source_en",
            "date",
            "judged_on",
            "decimals",
            "rounding",
            "pro_rated"),
    POLICY_LABELS(
            "policy",
            "use",
            "symbol",
            "rank",
            "meaning_ja",
            "meaning_en",
            "from",
            "from_excluded",
            "fiscal_year",
            "wording_ja",
            "wording_en"),
    POLICY_FINDINGS("policy", "kpi", "branch", "fiscal_year"),
    PLANS("plan", "branch", "fiscal_year", "document", "policy"),
    ITEMS("item", "plan", "parent", "number", "title", "section", "description", "groups", "tags"),
    STATUSES("item", "printed", "kpis"),
    CROSS_REFERENCES("item", "kind", "target", "note"),
    BUDGETS("item", "name", "budgeted", "executed", "printed_rate", "measures"),
    KPIS(
            "kpi",
            "item",
            "id",
            "indicator",
            "name_ja",
            "name_en",
            "measure",
            "unit",
            "decimals",
            "direction",
            "target",
            "target_value",
            "target_numerator",
            "target_denominator",
            "target_row",
            "target_years",
            "target_choice",
            "target_baseline",
            "target_condition",
            "target_when_true",
            "target_otherwise",
            "target_parts",
            "target_window",
            "benchmarks",
            "phasing",
            "phasing_shares",
            "phasing_row",
            "achievement",
            "judged_on",
            "achievement_decimals",
            "rounding",
            "style",
            "policy"),
    ACTUALS(
            "kpi",
            "years_back",
            "window",
            "type",
            "value",
            "numerator",
            "denominator",
            "change",
            "reference",
            "kind",
            "parts",
            "done",
            "reason"),
    ROWS(
            "row",
            "item",
            "id",
            "table",
            "title",
            "series",
            "role",
            "kind",
            "measure",
            "fiscal_year",
            "year_label",
            "unit",
            "exact",
            "rounding",
            "source",
            "preliminary",
            "total_kind",
            "total_label",
            "total",
            "prior"),
    CELLS("row", "label", "period", "unit", "cell"),
    FIGURES("item", "id", "label", "role", "printed", "source", "as_of", "window", "exact", "rounding"),
    STATEMENTS(
            "item",
            "type",
            "id",
            "label",
            "kind",
            "numerator",
            "denominator",
            "rate",
            "window",
            "preliminary",
            "minuend",
            "subtrahend",
            "difference",
            "parts",
            "total",
            "complete"),
    ENTRY_TABLES("entries", "item", "id", "title", "columns"),
    ENTRIES("entries", "when", "months", "day", "cells");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an unmodifiable list
    private final List<String> columns;

    BookTable(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** The name of the file, such as {@code cross-references.csv}. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }
}
