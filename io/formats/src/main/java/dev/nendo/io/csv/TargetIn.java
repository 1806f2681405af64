package dev.nendo.io.csv;

import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rule a KPI is judged by. */
final class TargetIn {

    private static final int CRITERION_PARTS = 3;
    private static final int PART_TEXTS = 4;

    static final String RELATIVE = "relative";
    static final String ABSOLUTE = "absolute";
    private static final Words<String> MARGINS = Words.of("margin", Object::toString, RELATIVE, ABSOLUTE);
    private static final Words<String> ENDS = Words.of("ends", Object::toString, "both", "from", "to", "neither");
    private static final Pattern FACTOR = Pattern.compile("[0-9]{1,50}([./][0-9]{1,50})?");

    private TargetIn() {}

    static Optional<Target> of(String type, InRow row) {
        return switch (type) {
            case "fixed" -> row.requiredFigure("target_value").map(Target.Fixed::new);
            case "prior-year" -> Optional.of(new Target.PriorYear(row.figure("target_value")));
            case "of-years" -> ofYears(row);
            case "projected" -> projected(row);
            case "monthly" -> row.required("target_row").map(Target.Monthly::new);
            case "conditional" -> conditional(row);
            case "parts" -> parts(row);
            case "from-baseline" -> fromBaseline(row);
            case "range" -> range(row);
            case "tolerance" -> tolerance(row);
            case "of-year" -> ofYear(row);
            case "benchmark" -> row.required("target_row").map(Target.OfBenchmark::new);
            case "activity" -> Optional.of(new Target.Activity(row.figure("target_value")));
            case "qualitative" -> Optional.of(new Target.Qualitative());
            case "none" -> row.requiredWord("target_choice", BookWords.REASON).map(TargetIn::none);
            default ->
                row.made("target", Form.TARGET, () -> {
                    throw new IllegalArgumentException(type);
                });
        };
    }

    private static Target none(Reason reason) {
        return new Target.None(reason);
    }

    private static Optional<Target> ofYears(InRow row) {
        Optional<Target.Selection> selection = row.requiredWord("target_choice", BookWords.SELECTION);
        return selection.flatMap(choice -> row.made(
                "target_years",
                Form.TARGET_YEARS,
                () -> new Target.OfYears(
                        choice,
                        row.texts("target_years").stream().map(Integer::valueOf).toList())));
    }

    private static Optional<Target> projected(InRow row) {
        Optional<Printed> numerator = row.requiredFigure("target_numerator");
        Optional<Printed> denominator = row.requiredFigure("target_denominator");
        Optional<Printed> rate = row.figure("target_value");
        return numerator.flatMap(n -> denominator.map(d -> new Target.Projected(n, d, rate)));
    }

    private static Optional<Target> conditional(InRow row) {
        Optional<Target.Criterion> condition = criterion(row, "target_condition");
        Optional<Target.Criterion> whenTrue = criterion(row, "target_when_true");
        Optional<Target.Criterion> otherwise = criterion(row, "target_otherwise");
        return condition.flatMap(
                c -> whenTrue.flatMap(then -> otherwise.map(other -> new Target.Conditional(c, then, other))));
    }

    private static Optional<Target.Criterion> criterion(InRow row, String column) {
        return row.requiredParsed(column, Form.CRITERION, text -> {
            String[] parts = text.split(" ", CRITERION_PARTS);
            if (parts.length < CRITERION_PARTS) {
                throw new IllegalArgumentException(text);
            }
            return new Target.Criterion(
                    Target.Subject.parse(parts[0]),
                    Direction.parse(parts[1]),
                    row.figureOf(column, parts[2]).orElseThrow(() -> new IllegalArgumentException(text)));
        });
    }

    private static Optional<Target> parts(InRow row) {
        Optional<PartKind> kind = row.requiredWord("target_choice", BookWords.PART_KIND);
        Optional<Printed> whole = row.figure("target_value");
        return kind.flatMap(known ->
                row.made("target_parts", Form.PARTS_OF_TARGET, () -> new Target.Parts(known, partsOf(row), whole)));
    }

    private static List<Target.Part> partsOf(InRow row) {
        List<String> texts = row.texts("target_parts");
        if (texts.size() % PART_TEXTS != 0) {
            throw new IllegalArgumentException(texts.toString());
        }
        List<Target.Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += PART_TEXTS) {
            String rate = texts.get(i + 3);
            parts.add(new Target.Part(
                    texts.get(i),
                    figure(row, texts.get(i + 1)),
                    figure(row, texts.get(i + 2)),
                    rate.isEmpty() ? Optional.empty() : Optional.of(figure(row, rate))));
        }
        return parts;
    }

    private static Printed figure(InRow row, String text) {
        return row.figureOf("target_parts", text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** The word for which ends of a range are meant too. */
    static String ends(boolean isFromIncluded, boolean isToIncluded) {
        return isFromIncluded ? isToIncluded ? "both" : "from" : isToIncluded ? "to" : "neither";
    }

    private static Optional<Target> range(InRow row) {
        Optional<Printed> from = row.requiredFigure("target_baseline");
        Optional<Printed> to = row.requiredFigure("target_value");
        Optional<String> ends = row.requiredWord("target_choice", ENDS);
        return from.flatMap(low -> to.flatMap(high -> ends.map(word -> new Target.Range(
                low, word.equals("both") || word.equals("from"), high, word.equals("both") || word.equals("to")))));
    }

    private static Optional<Target> tolerance(InRow row) {
        Optional<Printed> centre = row.requiredFigure("target_value");
        Optional<Printed> margin = row.requiredFigure("target_baseline");
        Optional<String> kind = row.requiredWord("target_choice", MARGINS);
        return centre.flatMap(
                at -> margin.flatMap(by -> kind.map(word -> new Target.Tolerance(at, by, word.equals(RELATIVE)))));
    }

    private static Optional<Target> ofYear(InRow row) {
        Optional<Rational> factor = row.requiredParsed("target_choice", Form.FACTOR, TargetIn::factor);
        Optional<Printed> plus = row.figure("target_baseline");
        Optional<Printed> reference = row.figure("target_value");
        return factor.flatMap(times -> row.requiredParsed(
                "target_years",
                Form.TARGET_YEARS,
                text -> new Target.OfYear(Integer.parseInt(text), times, plus, reference)));
    }

    private static Rational factor(String text) {
        if (!FACTOR.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Rational.parse(text);
    }

    private static Optional<Target> fromBaseline(InRow row) {
        Optional<Printed> baseline = row.requiredFigure("target_baseline");
        Optional<Printed> goal = row.requiredFigure("target_value");
        Optional<Target.Judgement> judgement = row.requiredWord("target_choice", BookWords.JUDGEMENT);
        Optional<Target.Elapsed> years = row.requiredParsed("target_years", Form.ELAPSED, text -> {
            String[] parts = text.split("/", 2);
            return new Target.Elapsed(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        });
        return baseline.flatMap(from -> goal.flatMap(
                to -> judgement.flatMap(judged -> years.map(k -> new Target.FromBaseline(from, to, k, judged)))));
    }
}
