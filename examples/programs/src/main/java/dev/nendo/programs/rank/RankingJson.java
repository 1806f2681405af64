package dev.nendo.programs.rank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nendo.compare.Aggregate;
import dev.nendo.compare.AnnualChange;
import dev.nendo.compare.BranchResult;
import dev.nendo.compare.Comparison;
import dev.nendo.compare.Place;
import dev.nendo.compare.Ranking;
import dev.nendo.compare.Unranked;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Rankings for scripts: one JSON object, one ranking a line.
 *
 * <p>Exact numbers are fractions in lowest terms, as texts, so that no reader rounds them. What is absent is null.
 */
public final class RankingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RankingJson() {}

    /**
     * Prints rankings.
     *
     * @param rankings what to print, asked for one after the other and not kept
     * @param language the language of names and sentences
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(Iterable<Map.Entry<Comparison, Ranking>> rankings, Language language, PrintWriter out)
            throws IOException {
        out.print("{\"rankings\":[");
        String separator = "\n";
        for (Map.Entry<Comparison, Ranking> one : rankings) {
            out.print(separator);
            out.print(MAPPER.writeValueAsString(ranking(one.getKey(), one.getValue(), language)));
            separator = ",\n";
        }
        out.print("\n]}\n");
    }

    private static ObjectNode ranking(Comparison comparison, Ranking ranking, Language language) {
        ObjectNode node = NODES.objectNode();
        node.put("kpi", comparison.id());
        node.put("name", comparison.name().in(language));
        node.put("fiscalYear", comparison.fiscalYear().toString());
        node.put("month", comparison.month().toString());
        node.put("monthAlone", comparison.isOfOneMonth());
        node.put("by", ranking.basis().id());
        node.put("direction", ranking.direction().map(Direction::id).orElse(null));
        node.put("measure", comparison.measure().id());
        node.put("unit", comparison.unit().symbol());
        node.put("figureUnit", ranking.unit().symbol());
        node.put("region", ranking.region().orElse(null));
        node.put("window", comparison.window().map(Object::toString).orElse(null));
        node.set("aggregate", aggregate(comparison, comparison.aggregate(), language));
        ArrayNode regions = node.putArray("regions");
        comparison.regions().forEach(region -> regions.add(aggregate(comparison, region, language)));
        ArrayNode places = node.putArray("places");
        ranking.places().forEach(place -> places.add(place(comparison, ranking, place, language)));
        ArrayNode unranked = node.putArray("unranked");
        ranking.unranked().forEach(other -> unranked.add(unranked(other, language)));
        ArrayNode notes = node.putArray("notes");
        ranking.notes().forEach(note -> notes.add(note.in(language)));
        return node;
    }

    private static ObjectNode aggregate(Comparison comparison, Aggregate aggregate, Language language) {
        ObjectNode node = NODES.objectNode();
        node.put("region", aggregate.region().orElse(null));
        node.set("value", quantity(comparison, aggregate.value()));
        node.set("average", quantity(comparison, aggregate.average()));
        node.put("label", aggregate.label().in(language));
        node.put("present", aggregate.present());
        node.put("expected", aggregate.expected());
        node.put("complete", aggregate.isComplete());
        node.put("reason", aggregate.value().reason().map(Enum::name).orElse(null));
        ObjectNode absent = node.putObject("absent");
        aggregate.absent().forEach((branch, reason) -> absent.put(branch.id(), reason.id()));
        ObjectNode leftOut = node.putObject("leftOut");
        aggregate.leftOut().forEach((branch, reason) -> leftOut.put(branch.id(), reason.id()));
        node.put("likeForLike", aggregate.isLikeForLike());
        node.put("preliminary", aggregate.isPreliminary());
        node.set("yearsOnYear", years(aggregate.yearsOnYear()));
        node.put("explanation", aggregate.explanation().in(language));
        return node;
    }

    private static ObjectNode place(Comparison comparison, Ranking ranking, Place place, Language language) {
        ObjectNode node = NODES.objectNode();
        node.put("rank", place.rank());
        node.put("bestPossible", place.bestPossible());
        node.put("worstPossible", place.worstPossible());
        node.put("tied", place.isTied());
        branch(node, place.result(), language);
        ObjectNode figure = ends(place.figure());
        figure.put("shown", Cells.figure(comparison, ranking, place.figure()));
        node.set("figure", figure);
        node.set("actual", quantity(comparison, place.result().value()));
        node.put("window", place.result().window().map(Object::toString).orElse(null));
        node.put("likeForLike", place.isLikeForLike());
        node.put("preliminary", place.result().isPreliminary());
        node.set("fromAverage", quantity(place.result().againstAverage()));
        ArrayNode benchmarks = node.putArray("benchmarks");
        place.result().benchmarks().forEach(benchmark -> benchmarks
                .addObject()
                .put("label", benchmark.label())
                .put("window", benchmark.window().map(Object::toString).orElse(null))
                .set("value", quantity(comparison, benchmark.value())));
        node.set("yearsOnYear", years(place.result().yearsOnYear()));
        node.put("sentence", place.sentence().in(language));
        return node;
    }

    private static ObjectNode unranked(Unranked other, Language language) {
        ObjectNode node = NODES.objectNode();
        branch(node, other.result(), language);
        node.put("reason", other.reason().id());
        node.put("sentence", other.sentence().in(language));
        return node;
    }

    private static void branch(ObjectNode node, BranchResult result, Language language) {
        node.put("branch", result.branch().id());
        node.put("code", result.branch().code().orElse(null));
        node.put("name", result.branch().name().in(language));
        node.put("region", result.branch().region().orElse(null));
    }

    private static ArrayNode years(Iterable<AnnualChange> changes) {
        ArrayNode years = NODES.arrayNode();
        for (AnnualChange change : changes) {
            ObjectNode node = years.addObject();
            node.put("yearsBack", change.yearsBack());
            node.set("previous", quantity(change.previous()));
            node.set("difference", quantity(change.difference()));
            node.set("ratio", quantity(change.ratio()));
            node.put("likeForLike", change.isLikeForLike());
        }
        return years;
    }

    private static JsonNode quantity(Comparison comparison, Outcome<Quantity> outcome) {
        return outcome.value()
                .<JsonNode>map(value -> ends(value).put("shown", comparison.shown(value)))
                .orElse(NODES.nullNode());
    }

    private static JsonNode quantity(Outcome<Quantity> outcome) {
        return outcome.value().<JsonNode>map(RankingJson::ends).orElse(NODES.nullNode());
    }

    private static ObjectNode ends(Quantity value) {
        Interval interval = value.interval();
        ObjectNode node = NODES.objectNode();
        node.put("exact", Cells.nominal(value).toString());
        node.put("from", interval.lower().toString());
        node.put("to", interval.upper().toString());
        if (interval.isLowerOpen()) {
            node.put("fromOpen", true);
        }
        if (interval.isUpperOpen()) {
            node.put("toOpen", true);
        }
        return node;
    }
}
