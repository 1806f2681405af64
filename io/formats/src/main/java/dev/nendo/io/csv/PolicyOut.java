package dev.nendo.io.csv;

import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.Label;
import dev.nendo.problem.Sentence;

/** Writes the status policies of a workbook: a line for each, and one for each of its labels. */
record PolicyOut(BookOut book) {
    void write(BandedPolicy policy) {
        book.table(BookTable.POLICIES)
                .text("id", policy.id())
                .text("name_ja", policy.name().ja())
                .text("name_en", policy.name().en())
                .text("source_ja", policy.source().map(Sentence::ja))
                .text("source_en", policy.source().map(Sentence::en))
                .put("date", policy.date())
                .put("judged_on", policy.judgedOn())
                .put("decimals", policy.decimals())
                .put("rounding", BookWords.id(policy.rounding()))
                .put("pro_rated", policy.isProRated())
                .end();
        for (BandedPolicy.Band band : policy.bands()) {
            OutTable out = label(policy, PolicyUse.BAND, band.label());
            band.from().ifPresent(from -> out.put("from", from.percent()).put("from_excluded", !from.isIncluded()));
            out.end();
        }
        label(policy, PolicyUse.WITHOUT_RATIO, policy.withoutRatio()).end();
        policy.underWay()
                .ifPresent(label -> label(policy, PolicyUse.UNDER_WAY, label).end());
        policy.notGraded().forEach((year, label) -> label(policy, PolicyUse.NOT_GRADED, label)
                .put("fiscal_year", book.year(year))
                .end());
        policy.finding().ifPresent(finding -> label(policy, PolicyUse.FINDING, finding.label())
                .text("wording_ja", finding.wording().ja())
                .text("wording_en", finding.wording().en())
                .end());
        for (BandedPolicy.Subject found : policy.found()) {
            book.table(BookTable.POLICY_FINDINGS)
                    .text("policy", policy.id())
                    .text("kpi", found.kpi())
                    .text("branch", found.branch())
                    .put("fiscal_year", found.year().map(book::year))
                    .end();
        }
    }

    private OutTable label(BandedPolicy policy, PolicyUse use, Label label) {
        return book.table(BookTable.POLICY_LABELS)
                .text("policy", policy.id())
                .put("use", use)
                .text("symbol", label.symbol())
                .put("rank", label.rank())
                .text("meaning_ja", label.meaning().ja())
                .text("meaning_en", label.meaning().en());
    }
}
