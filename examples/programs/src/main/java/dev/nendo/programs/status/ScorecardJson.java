package dev.nendo.programs.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nendo.evaluate.Achievement;
import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.evaluate.TargetValue;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.observation.Unjudged;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard for scripts: one JSON object, one row a line.
 *
 * <p>Exact numbers are fractions in lowest terms, as texts, so that no reader rounds them. What is absent is null.
 */
public final class ScorecardJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScorecardJson() {}

    /**
     * Prints a scorecard.
     *
     * @param scorecard what to print
     * @param language the language of the explanations
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(Scorecard scorecard, Language language, PrintWriter out) throws IOException {
        out.print("{\"rows\":[");
        String separator = "\n";
        for (Evaluation evaluation : scorecard.evaluations()) {
            out.print(separator);
            out.print(MAPPER.writeValueAsString(row(evaluation, language)));
            separator = ",\n";
        }
        out.print("\n],\"unjudged\":[");
        separator = "\n";
        for (Unjudged one : scorecard.unjudged()) {
            out.print(separator);
            out.print(MAPPER.writeValueAsString(unjudged(one)));
            separator = ",\n";
        }
        out.print(scorecard.unjudged().isEmpty() ? "]}\n" : "\n]}\n");
    }

    private static ObjectNode unjudged(Unjudged one) {
        ObjectNode node = NODES.objectNode();
        node.put("branch", one.branch());
        node.put("fiscalYear", one.year().toString());
        node.put("kpi", one.kpi());
        node.put("reason", one.reason().name());
        return node;
    }

    private static ObjectNode row(Evaluation evaluation, Language language) {
        ObjectNode row = NODES.objectNode();
        row.put("branch", evaluation.branch().orElse(""));
        row.put("item", evaluation.itemPath());
        row.put("kpi", evaluation.definition().id());
        row.put("asOf", evaluation.asOf().map(Object::toString).orElse(null));
        row.set("target", target(evaluation, language));
        row.set("actual", actual(evaluation, language));
        row.put("met", evaluation.met().id());
        row.put(
                "certainty",
                evaluation.certainty().map(Evaluation.Certainty::id).orElse(null));
        row.set("achievement", achievement(evaluation.achievement()));
        row.put("status", evaluation.status().value().map(Label::symbol).orElse(null));
        ArrayNode possible = row.putArray("possibleStatuses");
        evaluation.possibleStatuses().forEach(label -> possible.add(label.symbol()));
        row.put("reportedStatus", Cells.reported(evaluation).orElse(null));
        row.put("reason", evaluation.reason().map(Enum::name).orElse(null));
        row.put("explanation", evaluation.explanation().in(language));
        row.put("statusReason", evaluation.status().reason().map(Enum::name).orElse(null));
        row.put(
                "achievementReason",
                evaluation.achievement().ratio().reason().map(Enum::name).orElse(null));
        row.put(
                "outlook",
                evaluation.target().isPresent() ? evaluation.outlook().id() : null);
        row.put("underWay", evaluation.isUnderWay());
        row.put("limitUsed", evaluation.limitUsed().map(Rational::toString).orElse(null));
        row.put("partial", evaluation.isPartial());
        ObjectNode coverage = row.putObject("coverage");
        coverage.put("present", evaluation.actual().coverage().present());
        coverage.put("expected", evaluation.actual().coverage().expected());
        return row;
    }

    private static JsonNode target(Evaluation evaluation, Language language) {
        TargetValue target = evaluation.target();
        if (!target.isPresent()) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("printed", target.printed().orElse(null));
        Optional<Rational> exact = target.exact();
        if (exact.isPresent()) {
            node.put("exact", exact.get().toString());
        } else {
            ends(node, target.interval());
        }
        node.put("shown", evaluation.shownTarget(language));
        node.put("decimal", decimal(target.nominal()));
        return node;
    }

    private static JsonNode actual(Evaluation evaluation, Language language) {
        ActualValue actual = evaluation.actual();
        if (!actual.isPresent()) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("printed", actual.printed().orElse(null));
        ends(node, actual.interval());
        node.put("shown", evaluation.shownActual(language));
        node.put("decimal", decimal(actual.nominal()));
        return node;
    }

    private static @Nullable BigDecimal decimal(Optional<Rational> nominal) {
        return nominal.flatMap(n -> Quantity.exact(n, Unit.NONE).decimal()).orElse(null);
    }

    private static JsonNode achievement(Achievement achievement) {
        if (achievement.ratio().value().isEmpty() && achievement.nominal().isEmpty()) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("nominal", achievement.nominal().map(Rational::toString).orElse(null));
        ends(node, achievement.ratio());
        node.put("rounded", achievement.rounded().map(BigDecimal::toPlainString).orElse(null));
        return node;
    }

    private static void ends(ObjectNode node, Outcome<Interval> outcome) {
        Optional<Interval> interval = outcome.value();
        node.put("from", interval.map(i -> i.lower().toString()).orElse(null));
        node.put(
                "to",
                interval.filter(Interval::hasUpper)
                        .map(i -> i.upper().toString())
                        .orElse(null));
        if (interval.filter(Interval::isLowerOpen).isPresent()) {
            node.put("fromOpen", true);
        }
        if (interval.filter(Interval::isUpperOpen).isPresent()) {
            node.put("toOpen", true);
        }
    }
}
