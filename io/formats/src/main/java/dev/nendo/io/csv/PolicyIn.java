package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.number.Rational;
import dev.nendo.plan.Workbook;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.BandedPolicy.Bound;
import dev.nendo.policy.Label;
import dev.nendo.problem.Sentence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the status policies of a workbook. */
final class PolicyIn {
    private static final Words<PolicyUse> USE = Words.of("use", PolicyUse::toString, PolicyUse.values());
    private static final Pattern BOUND = Pattern.compile("[0-9]{1,50}([./][0-9]{1,50})?");
    private static final Pattern RANK = Pattern.compile("[0-9]{1,9}");

    private final BookIn book;
    private final Map<String, Unfinished> policies = new LinkedHashMap<>();

    PolicyIn(BookIn book) {
        this.book = book;
    }

    /** A policy of which not all labels were read yet; each band ends where the one before begins. */
    private static final class Unfinished {
        private final InRow row;
        private final BandedPolicy.Builder builder;
        private Optional<Bound> upper = Optional.empty();

        Unfinished(InRow row, BandedPolicy.Builder builder) {
            this.row = row;
            this.builder = builder;
        }

        void band(Label label, Optional<Bound> lower) {
            builder.addBand(new BandedPolicy.Band(label, lower, upper));
            upper = lower.map(bound -> new Bound(bound.percent(), !bound.isIncluded()));
        }
    }

    void read(Workbook.Builder workbook) {
        book.rows(BookTable.POLICIES).forEach(this::policy);
        book.rows(BookTable.POLICY_LABELS).forEach(this::label);
        book.rows(BookTable.POLICY_FINDINGS).forEach(this::finding);
        policies.values().forEach(one -> one.row
                .made("id", Form.POLICY, () -> build(one.builder))
                .ifPresent(workbook::addPolicy));
    }

    private static BandedPolicy build(BandedPolicy.Builder builder) {
        try {
            return builder.build();
        } catch (IllegalStateException incomplete) {
            throw new IllegalArgumentException(incomplete.getMessage(), incomplete);
        }
    }

    private void policy(InRow row) {
        Optional<String> id = row.required("id");
        Optional<Sentence> name = BookIn.name(row);
        BandedPolicy.Builder policy = BandedPolicy.builder()
                .source(sentence(row, "source"))
                .date(row.parsed("date", Form.DATE, LocalDate::parse));
        row.word("judged_on", BookWords.JUDGED_ON).ifPresent(policy::judgedOn);
        row.parsed("decimals", Form.DECIMALS, PolicyIn::whole).ifPresent(policy::decimals);
        row.word("rounding", BookWords.ROUNDING_MODE).ifPresent(policy::rounding);
        row.flag("pro_rated").ifPresent(policy::proRated);
        id.ifPresent(policy::id);
        name.ifPresent(policy::name);
        row.take("id", id.isEmpty() || !policies.containsKey(row.raw("id")));
        if (row.isFine()) {
            policies.put(row.raw("id"), new Unfinished(row, policy));
        }
    }

    private void label(InRow row) {
        int rank = row.parsed("rank", Form.RANK, PolicyIn::whole).orElse(0);
        Optional<Unfinished> owner = owner(row);
        Optional<PolicyUse> use = row.requiredWord("use", USE);
        Optional<String> symbol = row.required("symbol");
        Optional<Sentence> meaning = sentence(row, "meaning");
        Optional<Rational> from = row.parsed("from", Form.FACTOR, PolicyIn::bound);
        boolean excluded = row.flag("from_excluded").orElse(false);
        Optional<FiscalYear> year = book.year(row);
        if (use.equals(Optional.of(PolicyUse.NOT_GRADED)) && year.isEmpty()) {
            row.required("fiscal_year");
        }
        Optional<Sentence> wording = sentence(row, "wording");
        if (!row.isFine()) {
            return;
        }
        String sign = symbol.orElseThrow();
        Label label = new Label(sign, rank, meaning.orElseGet(() -> Sentence.of(sign, sign)));
        Unfinished policy = owner.orElseThrow();
        switch (use.orElseThrow()) {
            case BAND -> policy.band(label, from.map(at -> new Bound(at, !excluded)));
            case WITHOUT_RATIO -> policy.builder.withoutRatio(label);
            case UNDER_WAY -> policy.builder.underWay(label);
            case NOT_GRADED -> policy.builder.putNotGraded(year.orElseThrow(), label);
            case FINDING -> policy.builder.finding(new BandedPolicy.Finding(label, wording.orElse(label.meaning())));
        }
    }

    private void finding(InRow row) {
        Optional<Unfinished> owner = owner(row);
        Optional<String> kpi = row.required("kpi");
        Optional<FiscalYear> year = book.year(row);
        if (row.isFine()) {
            owner.orElseThrow().builder.addFound(new BandedPolicy.Subject(kpi.orElseThrow(), row.text("branch"), year));
        }
    }

    private Optional<Unfinished> owner(InRow row) {
        return row.owner("policy", key -> Optional.ofNullable(policies.get(key)));
    }

    private static Optional<Sentence> sentence(InRow row, String name) {
        Optional<String> ja = row.text(name + "_ja");
        Optional<String> en = row.text(name + "_en");
        return ja.or(() -> en)
                .flatMap(any -> row.made(name + "_ja", Form.NAME, () -> Sentence.of(ja.orElse(any), en.orElse(any))));
    }

    private static int whole(String text) {
        if (!RANK.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    private static Rational bound(String text) {
        if (!BOUND.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Rational.parse(text);
    }
}
