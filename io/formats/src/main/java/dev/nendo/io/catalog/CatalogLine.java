package dev.nendo.io.catalog;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.observation.TargetNeeds;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One line read: a definition, or the target of a branch and year; asking for a cell reports what is wrong with it. */
final class CatalogLine {
    private static final String EVERY_BRANCH = "*";
    private static final String DONE = "done";
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private final CatalogRow row;
    private final FiscalCalendar calendar;
    private final Problems problems;
    private boolean fine = true;

    CatalogLine(CatalogRow row, FiscalCalendar calendar, Problems problems) {
        this.row = row;
        this.calendar = calendar;
        this.problems = problems;
    }

    /** A line of a catalog has neither branch nor year. */
    static boolean isDefinition(CatalogRow row) {
        return row.text("branch").isEmpty() && row.text("fiscal_year").isEmpty();
    }

    boolean isFine() {
        return fine;
    }

    CatalogRow row() {
        return row;
    }

    private void fail(Problem problem) {
        fine = false;
        problems.add(problem);
    }

    /** The branch, or empty for every branch. */
    Optional<String> branch() {
        return row.text("branch").filter(branch -> !branch.equals(EVERY_BRANCH));
    }

    Optional<String> kpi() {
        return stated("kpi", row.text("kpi"));
    }

    Optional<FiscalYear> year() {
        return stated("fiscal_year", row.text("fiscal_year")).flatMap(label -> {
            Loaded<FiscalYear> read = FiscalLabels.of(calendar)
                    .withLocation(row.place("fiscal_year"))
                    .readYear(label);
            fine &= read.value().isPresent();
            problems.addAll(read.problems());
            return read.value();
        });
    }

    private <T> Optional<T> stated(String column, Optional<T> value) {
        if (value.isEmpty()) {
            fail(CatalogProblems.missing(row.place(column), column));
        }
        return value;
    }

    /** The definition that the line gives, on the ground of another where there is one. */
    Optional<KpiDefinition> definition(String id, Optional<KpiDefinition> ground, Optional<FiscalYear> year) {
        KpiDefinition.Builder kpi = KpiDefinition.builder();
        ground.ifPresentOrElse(kpi::from, () -> kpi.id(id).target(Target.none(Reason.TARGET_NOT_STATED)));
        row.text("name").ifPresent(name -> kpi.name(Sentence.of(name)));
        Optional<Measure> measure = word("measure", Measure::id, List.of(Measure.values()));
        measure.ifPresent(kpi::measure);
        if (measure.isEmpty() && ground.flatMap(KpiDefinition::measure).isEmpty()) {
            stated("measure", row.text("measure"));
        }
        Optional<Direction> direction = word("direction", CatalogLine::id, List.of(Direction.values()));
        direction.ifPresent(kpi::direction);
        read("unit", CatalogForm.UNIT, Unit::of).ifPresent(kpi::unit);
        read("decimals", CatalogForm.DECIMALS, Integer::valueOf)
                .ifPresent(decimals -> made("decimals", CatalogForm.DECIMALS, () -> kpi.decimals(decimals)));
        read("phasing", CatalogForm.PHASING, CatalogLine::phasing).ifPresent(kpi::phasing);
        read("window", CatalogForm.WINDOW, Window::parse).ifPresent(kpi::targetWindow);
        row.text("policy").ifPresent(kpi::policy);
        word("absent", KpiDefinition.Absent::id, List.of(KpiDefinition.Absent.values()))
                .ifPresent(kpi::absent);
        declared(kpi);
        target(direction, year).ifPresent(kpi::target);
        return fine ? checked(made("decimals", CatalogForm.DECIMALS, kpi::build), year) : Optional.empty();
    }

    /** What the line declares of figures; exactness and precision exclude each other, so that a line's own displaces the catalog's. */
    private void declared(KpiDefinition.Builder kpi) {
        Optional<Boolean> exact = truth("exact");
        Optional<BigDecimal> precision = read("precision", CatalogForm.PRECISION, text -> precision(text, exact));
        if (exact.isPresent() || precision.isPresent()) {
            kpi.exact(exact).precision(precision);
        }
        truth("whole").ifPresent(kpi::whole);
        truth("share").ifPresent(kpi::share);
        read("factor", CatalogForm.FACTOR, Indicator.Factor::parse).ifPresent(kpi::factor);
        word("zero-by-zero", Met::id, List.of(Met.MET, Met.NOT_MET, Met.UNDECIDED))
                .ifPresent(kpi::zeroByZero);
        word("rounding", RoundingRule::id, List.of(RoundingRule.values())).ifPresent(kpi::rounding);
    }

    private Optional<Boolean> truth(String column) {
        return word(column, Object::toString, List.of(true, false));
    }

    private static BigDecimal precision(String text, Optional<Boolean> exact) {
        BigDecimal value = PLAIN.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
        if (value.signum() <= 0 || exact.orElse(false)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private Optional<Target> target(Optional<Direction> direction, Optional<FiscalYear> year) {
        boolean done = direction.filter(d -> d == Direction.ACTIVITY).isPresent();
        Optional<Target> target = read("target", CatalogForm.TARGET, new TargetText(calendar, year)::parse);
        return done && row.text("target").isEmpty() ? Optional.of(Target.activity()) : target;
    }

    private Optional<KpiDefinition> checked(Optional<KpiDefinition> made, Optional<FiscalYear> year) {
        made.ifPresent(kpi -> {
            TargetNeeds needs = TargetNeeds.of(kpi.target());
            if (needs.isDirectionNeeded() && kpi.direction().isEmpty()) {
                stated("direction", Optional.empty());
            }
            if (year.isPresent() && needs.none().isPresent()) {
                stated("target", Optional.empty());
            }
        });
        return made.filter(kpi -> fine);
    }

    private static String id(Direction direction) {
        return direction == Direction.ACTIVITY ? DONE : direction.id();
    }

    private static Phasing phasing(String text) {
        return switch (text) {
            case "equal-months" -> Phasing.equalMonths();
            case "last-year-shape" -> Phasing.lastYearShape();
            default ->
                Phasing.shares(Arrays.stream(text.split("\\|", -1))
                        .map(Rational::parse)
                        .toArray(Rational[]::new));
        };
    }

    private <E> Optional<E> word(String column, Function<E, String> id, List<E> all) {
        Optional<String> text = row.text(column);
        Optional<E> word = text.flatMap(
                t -> all.stream().filter(one -> id.apply(one).equals(t)).findFirst());
        if (text.isPresent() && word.isEmpty()) {
            String valid = String.join(", ", all.stream().map(id).toList());
            fail(CatalogProblems.word(row.place(column), column, valid, text.get()));
        }
        return word;
    }

    private <T> Optional<T> read(String column, CatalogForm form, Function<String, T> parser) {
        return row.text(column).flatMap(text -> made(column, form, () -> parser.apply(text)));
    }

    private <T> Optional<T> made(String column, CatalogForm form, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            fail(CatalogProblems.form(
                    row.place(column), form.sentence(), row.text(column).orElse("")));
            return Optional.empty();
        }
    }
}
