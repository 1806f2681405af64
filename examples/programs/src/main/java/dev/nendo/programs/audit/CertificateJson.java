package dev.nendo.programs.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nendo.audit.Certificate;
import dev.nendo.audit.Certificate.Argument;
import dev.nendo.audit.Certificate.Cases;
import dev.nendo.audit.Certificate.Cell;
import dev.nendo.audit.Certificate.Choice;
import dev.nendo.audit.Certificate.Digits;
import dev.nendo.audit.Certificate.Enough;
import dev.nendo.audit.Certificate.Identity;
import dev.nendo.audit.Certificate.Linear;
import dev.nendo.audit.Certificate.Proof;
import dev.nendo.audit.Certificate.Quotient;
import dev.nendo.audit.Certificate.Refutation;
import dev.nendo.audit.Certificate.Term;
import java.util.List;
import java.util.Locale;

/** A certificate as JSON: exact fractions as texts, quantities, cells, relations and conflicts by their places. */
final class CertificateJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CertificateJson() {}

    static ObjectNode node(Certificate certificate) {
        ObjectNode node = NODES.objectNode();
        ArrayNode quantities = node.putArray("quantities");
        certificate.model().quantities().forEach(q -> quantities
                .addObject()
                .put("whole", q.isWhole())
                .put("neverNegative", q.isNeverNegative()));
        ArrayNode cells = node.putArray("cells");
        certificate.model().cells().forEach(cell -> cells.add(cell(cell)));
        ArrayNode relations = node.putArray("relations");
        certificate.model().relations().forEach(relation -> relations.add(relation(relation)));
        ArrayNode conflicts = node.putArray("conflicts");
        certificate.conflicts().forEach(conflict -> {
            ObjectNode one = conflicts.addObject();
            one.set("cells", numbers(conflict.cells()));
            one.set("refutation", refutation(conflict.refutation()));
        });
        node.set("proof", proof(certificate.proof()));
        ObjectNode witness = node.putObject("witness");
        ArrayNode weights = witness.putArray("weights");
        certificate.witness().weights().forEach(weights::add);
        witness.set("cells", numbers(certificate.witness().cells()));
        ArrayNode values = witness.putArray("values");
        certificate.witness().values().forEach(value -> values.add(value.toString()));
        return node;
    }

    private static ObjectNode cell(Cell cell) {
        return NODES.objectNode()
                .put("quantity", cell.quantity())
                .put("from", cell.range().lower().toString())
                .put("fromOpen", cell.range().isLowerOpen())
                .put("to", cell.range().upper().toString())
                .put("toOpen", cell.range().isUpperOpen())
                .put("printed", cell.printed().toString())
                .put("step", cell.step().toString());
    }

    private static ObjectNode relation(Identity relation) {
        ObjectNode node = NODES.objectNode();
        if (relation instanceof Linear linear) {
            node.put("kind", linear.isAtMost() ? "at-most" : "sum");
            node.set("terms", terms(linear.terms()));
            return node.put("constant", linear.constant().toString());
        }
        Quotient quotient = (Quotient) relation;
        node.put("kind", "quotient");
        node.set("numerator", terms(quotient.numerator()));
        node.set("denominator", terms(quotient.denominator()));
        return node.put("rate", quotient.rate());
    }

    private static ArrayNode terms(List<Term> terms) {
        ArrayNode nodes = NODES.arrayNode();
        terms.forEach(term -> nodes.addObject()
                .put("quantity", term.quantity())
                .put("weight", term.weight().toString()));
        return nodes;
    }

    private static ObjectNode refutation(Refutation refutation) {
        ObjectNode node = NODES.objectNode();
        if (refutation instanceof Digits digits) {
            return node.put("kind", "digits").put("one", digits.one()).put("other", digits.other());
        } else if (refutation instanceof Cases cases) {
            node.put("kind", "cases").put("quantity", cases.quantity()).put("most", cases.most());
            node.set("below", refutation(cases.below()));
            node.set("above", refutation(cases.above()));
            return node;
        }
        Argument argument = (Argument) refutation;
        node.put("kind", "argument");
        ArrayNode steps = node.putArray("steps");
        argument.steps().forEach(step -> steps.addObject()
                .put("relation", step.relation())
                .put("part", name(step.part()))
                .put("quantity", step.quantity()));
        ArrayNode multiples = node.putArray("multiples");
        argument.multiples().forEach(multiple -> multiples
                .addObject()
                .put("relation", multiple.relation())
                .put("part", name(multiple.part()))
                .put("factor", multiple.factor().toString()));
        return node;
    }

    private static String name(Certificate.Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode proof(Proof proof) {
        ObjectNode node = NODES.objectNode();
        if (proof instanceof Enough enough) {
            node.set("enough", numbers(enough.conflicts()));
            return node;
        }
        Choice choice = (Choice) proof;
        ArrayNode choices = node.put("conflict", choice.conflict()).putArray("choices");
        choice.choices().forEach(one -> choices.add(proof(one)));
        return node;
    }

    private static ArrayNode numbers(List<Integer> numbers) {
        ArrayNode nodes = NODES.arrayNode();
        numbers.forEach(nodes::add);
        return nodes;
    }
}
