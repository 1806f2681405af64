package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.Label;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Status policies of a workbook's own: bands over the achievement, each bound stated once, as the lower one of its band. */
final class PolicyJson {
    private PolicyJson() {}

    /** A band as it is written; its upper bound is the lower one of the band before. */
    private record Step(Label label, Optional<Rational> from, boolean isExcluded) {}

    private record Ungraded(FiscalYear year, Label label) {}

    static Optional<BandedPolicy> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::text);
            Optional<Sentence> name = fields.optional("name", Values::sentence);
            Optional<Sentence> source = fields.optional("source", Values::sentence);
            Optional<LocalDate> date = fields.optional("date", Values::date);
            Supplier<List<Step>> bands = fields.required("bands", Values.nonEmptyList(PolicyJson::step));
            Supplier<Label> without = fields.required("withoutRatio", PolicyJson::label);
            Optional<Label> underWay = fields.optional("underWay", PolicyJson::label);
            List<Ungraded> ungraded = fields.list("notGraded", PolicyJson::ungraded);
            Optional<JudgedOn> judgedOn = fields.optional("judgedOn", Values.named(JudgedOn.values(), JudgedOn::id));
            Optional<Integer> decimals = fields.optional("decimals", Values.whole(0, 9));
            Optional<RoundingMode> rounding = fields.optional("rounding", DisplayJson.MODE);
            boolean proRated = fields.flag("proRated");
            Optional<BandedPolicy.Finding> finding = fields.optional("finding", PolicyJson::finding);
            List<BandedPolicy.Subject> found = fields.list("found", PolicyJson::subject);
            return () -> {
                BandedPolicy.Builder policy = BandedPolicy.builder()
                        .id(id.get())
                        .name(name.orElseGet(() -> Sentence.of(id.get(), id.get())))
                        .source(source)
                        .date(date)
                        .withoutRatio(without.get())
                        .underWay(underWay)
                        .proRated(proRated)
                        .finding(finding)
                        .addAllFound(found);
                judgedOn.ifPresent(policy::judgedOn);
                decimals.ifPresent(policy::decimals);
                rounding.ifPresent(policy::rounding);
                ungraded.forEach(one -> policy.putNotGraded(one.year(), one.label()));
                Optional<BandedPolicy.Bound> upper = Optional.empty();
                for (Step step : bands.get()) {
                    Optional<BandedPolicy.Bound> lower =
                            step.from().map(from -> new BandedPolicy.Bound(from, !step.isExcluded()));
                    policy.addBand(new BandedPolicy.Band(step.label(), lower, upper));
                    upper = lower.map(bound -> new BandedPolicy.Bound(bound.percent(), !bound.isIncluded()));
                }
                return policy.build();
            };
        });
    }

    private static Optional<Step> step(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<Label> label = fields.required("label", PolicyJson::label);
            Optional<Rational> from = fields.optional("from", Values::fraction);
            boolean excluded = fields.flag("fromExcluded");
            return () -> new Step(label.get(), from, excluded);
        });
    }

    private static Optional<Label> label(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<String> symbol = fields.required("symbol", Values::notBlank);
            Optional<Integer> rank = fields.optional("rank", Values.whole(0, Integer.MAX_VALUE));
            Optional<Sentence> meaning = fields.optional("meaning", Values::sentence);
            return () -> new Label(
                    symbol.get(), rank.orElse(0), meaning.orElseGet(() -> Sentence.of(symbol.get(), symbol.get())));
        });
    }

    private static Optional<Ungraded> ungraded(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<FiscalYear> year = fields.required("fiscalYear", Values::fiscalYear);
            Supplier<Label> label = fields.required("label", PolicyJson::label);
            return () -> new Ungraded(year.get(), label.get());
        });
    }

    private static Optional<BandedPolicy.Finding> finding(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<Label> label = fields.required("label", PolicyJson::label);
            Supplier<Sentence> wording = fields.required("wording", Values::sentence);
            return () -> new BandedPolicy.Finding(label.get(), wording.get());
        });
    }

    private static Optional<BandedPolicy.Subject> subject(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<String> kpi = fields.required("kpi", Values::text);
            Optional<String> branch = fields.optional("branch", Values::text);
            Optional<FiscalYear> year = fields.optional("fiscalYear", Values::fiscalYear);
            return () -> new BandedPolicy.Subject(kpi.get(), branch, year);
        });
    }

    static JsonOut.Encoder<BandedPolicy> in(FiscalCalendar calendar) {
        return (policy, out) -> write(policy, calendar, out);
    }

    private static void write(BandedPolicy policy, FiscalCalendar calendar, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("id", policy.id());
            out.sentence("name", policy.name());
            if (policy.source().isPresent()) {
                out.sentence("source", policy.source().get());
            }
            out.text("date", policy.date().map(LocalDate::toString));
            out.list("bands", policy.bands(), PolicyJson::band);
            out.value("withoutRatio", policy.withoutRatio(), PolicyJson::label);
            out.optional("underWay", policy.underWay(), PolicyJson::label);
            out.list(
                    "notGraded",
                    List.copyOf(policy.notGraded().entrySet()),
                    (entry, to) -> ungraded(entry, calendar, to));
            out.text("judgedOn", policy.judgedOn().id());
            out.number("decimals", policy.decimals());
            out.text("rounding", DisplayJson.id(policy.rounding()));
            out.flag("proRated", policy.isProRated());
            out.optional("finding", policy.finding(), PolicyJson::finding);
            out.list("found", List.copyOf(policy.found()), (subject, to) -> subject(subject, calendar, to));
        });
    }

    private static void band(BandedPolicy.Band band, JsonOut out) throws IOException {
        out.line(() -> {
            out.value("label", band.label(), PolicyJson::label);
            out.text("from", band.from().map(bound -> bound.percent().toString()));
            out.flag(
                    "fromExcluded",
                    band.from().filter(bound -> !bound.isIncluded()).isPresent());
        });
    }

    private static void label(Label label, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("symbol", label.symbol());
            out.number("rank", label.rank());
            out.sentence("meaning", label.meaning());
        });
    }

    private static void ungraded(Map.Entry<FiscalYear, Label> entry, FiscalCalendar calendar, JsonOut out)
            throws IOException {
        out.line(() -> {
            out.text("fiscalYear", PlanJson.year(entry.getKey(), calendar));
            out.value("label", entry.getValue(), PolicyJson::label);
        });
    }

    private static void finding(BandedPolicy.Finding finding, JsonOut out) throws IOException {
        out.line(() -> {
            out.value("label", finding.label(), PolicyJson::label);
            out.sentence("wording", finding.wording());
        });
    }

    private static void subject(BandedPolicy.Subject subject, FiscalCalendar calendar, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("kpi", subject.kpi());
            out.text("branch", subject.branch());
            out.text("fiscalYear", subject.year().map(year -> PlanJson.year(year, calendar)));
        });
    }
}
