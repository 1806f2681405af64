package dev.nendo.io.csv;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Display;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.PlanItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads KPIs, and the actuals that belong to them. */
final class KpiIn {

    private record Growing(PlanItem.Builder owner, KpiDefinition.Builder kpi) {}

    private final BookIn book;
    private final ItemIn items;
    private final Map<String, Growing> kpis = new LinkedHashMap<>();

    KpiIn(BookIn book, ItemIn items) {
        this.book = book;
        this.items = items;
    }

    void read() {
        book.rows(BookTable.KPIS).forEach(this::kpi);
        book.rows(BookTable.ACTUALS).forEach(this::actual);
        kpis.values().forEach(growing -> growing.owner().addKpi(growing.kpi().build()));
    }

    private void kpi(InRow row) {
        Optional<PlanItem.Builder> owner = items.owner(row);
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .indicator(row.text("indicator"))
                .measure(row.word("measure", BookWords.MEASURE))
                .unit(row.unit("unit"))
                .decimals(row.parsed("decimals", Form.DECIMALS, KpiIn::decimals))
                .direction(row.word("direction", BookWords.DIRECTION))
                .targetWindow(row.window("target_window"))
                .benchmarks(row.texts("benchmarks"))
                .phasing(row.parsed("phasing", Form.PHASING, name -> phasing(name, row)))
                .policy(row.text("policy"))
                .exact(row.flag("exact"))
                .precision(Precisions.of(row))
                .whole(row.flag("whole"))
                .share(row.flag("share"))
                .rounding(row.word("rounding", BookWords.ROUNDING_RULE))
                .factor(row.parsed("factor", Form.DECLARED_FACTOR, Indicator.Factor::parse))
                .zeroByZero(row.word("zero_by_zero", BookWords.ZERO_BY_ZERO))
                .origin(row.place());
        row.required("kpi");
        row.take("kpi", !kpis.containsKey(row.raw("kpi")));
        row.requiredId("id").ifPresent(kpi::id);
        BookIn.name(row).ifPresent(kpi::name);
        row.required("target").flatMap(type -> TargetIn.of(type, row)).ifPresent(kpi::target);
        row.word("achievement", BookWords.ACHIEVEMENT).ifPresent(kpi::achievement);
        row.word("judged_on", BookWords.JUDGED_ON).ifPresent(kpi::judgedOn);
        display(row).ifPresent(kpi::display);
        row.word("absent", BookWords.ABSENT).ifPresent(kpi::absent);
        if (row.isFine()) {
            kpis.put(row.raw("kpi"), new Growing(owner.orElseThrow(), kpi));
        }
    }

    private static int decimals(String cell) {
        if (cell.length() != 1 || cell.charAt(0) < '0' || cell.charAt(0) > '9') {
            throw new IllegalArgumentException("decimals must be one digit from 0 to 9: " + cell);
        }
        return cell.charAt(0) - '0';
    }

    private static Optional<Display> display(InRow row) {
        Display usual = Display.DEFAULT;
        int decimals = row.parsed("achievement_decimals", Form.DECIMALS, Integer::valueOf)
                .orElse(usual.achievementDecimals());
        var rounding = row.word("display_rounding", BookWords.ROUNDING_MODE).orElse(usual.rounding());
        var style = row.word("style", BookWords.STYLE).orElse(usual.style());
        return row.made("achievement_decimals", Form.DECIMALS, () -> new Display(decimals, rounding, style));
    }

    private static Phasing phasing(String name, InRow row) {
        return switch (name) {
            case "equal-months" -> new Phasing.EqualMonths();
            case "last-year-shape" -> new Phasing.LastYearShape();
            case "shares" ->
                new Phasing.Shares(row.texts("phasing_shares").stream()
                        .map(Rational::parse)
                        .toList());
            case "monthly-targets" ->
                new Phasing.MonthlyTargets(row.required("phasing_row").orElse(""));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void actual(InRow row) {
        Optional<Growing> owner = row.owner("kpi", key -> Optional.ofNullable(kpis.get(key)));
        Optional<Integer> yearsBack = row.requiredParsed("years_back", Form.YEARS_BACK, Integer::valueOf);
        Optional<Actual> actual = row.requiredParsed("type", Form.ACTUAL, type -> actual(type, row));
        var window = row.window("window");
        Optional<Actual.Observed> observed = yearsBack.flatMap(back -> actual.flatMap(
                some -> row.made("years_back", Form.YEARS_BACK, () -> new Actual.Observed(back, window, some))));
        if (row.isFine()) {
            owner.orElseThrow().kpi().addActual(observed.orElseThrow());
        }
    }

    private static Actual actual(String type, InRow row) {
        return switch (type) {
            case "rows" ->
                new Actual.Rows(row.text("value"), row.text("numerator"), row.text("denominator"), row.text("change"));
            case "figure" -> new Actual.OfFigure(row.required("reference").orElse(""));
            case "ratio" -> new Actual.OfRatio(row.required("reference").orElse(""));
            case "parts" -> {
                var kind = row.requiredWord("kind", BookWords.PART_KIND);
                List<Actual.Part> parts = parts(row.texts("parts"));
                yield new Actual.OfParts(kind.orElse(PartKind.POPULATIONS), parts);
            }
            case "entries" -> new Actual.Entries(row.texts("parts"));
            case "stated" ->
                new Actual.Stated(row.requiredWord("done", InRow.FLAGS).orElse(false));
            case "none" ->
                new Actual.None(row.requiredWord("reason", BookWords.REASON).orElse(Reason.MISSING_ACTUAL));
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** Two texts each: a name and a statement. */
    private static List<Actual.Part> parts(List<String> texts) {
        if (texts.size() % 2 != 0) {
            throw new IllegalArgumentException(texts.toString());
        }
        List<Actual.Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            parts.add(new Actual.Part(texts.get(i), texts.get(i + 1)));
        }
        return parts;
    }
}
