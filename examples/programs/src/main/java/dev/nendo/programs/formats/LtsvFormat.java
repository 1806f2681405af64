package dev.nendo.programs.formats;

import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.number.Cell;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A format that Nendo does not come with, as an example of a plug-in: labelled values between tabs, one month of one KPI
 * a line, such as {@code branch:gunma kpi:GK09 month:2021-04 value:1,234件} with tabs for the spaces.
 *
 * <p>Each line has the four labels once, in any order. A value is a figure as printed, with its unit; figures in % are
 * monthly rates, others monthly flows. Each branch and fiscal year makes a plan, and each KPI in it an item. It only
 * reads. Lines with a problem are left out, empty ones too. Rounding: none. Immutable and thread-safe.
 */
public final class LtsvFormat implements WorkbookFormat {
    /** Makes the format; the service lookup needs this. */
    public LtsvFormat() {}

    @Override
    public String id() {
        return "monthly-ltsv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("ltsv");
    }

    @Override
    public Loaded<Workbook> read(Source source, ReadOptions options) throws IOException {
        Loaded<byte[]> bytes = source.bytes(options);
        Problems problems = new Problems(options.problemCap());
        problems.addAll(bytes.problems());
        String text =
                new String(bytes.value().orElse(new byte[0]), options.encoding().orElse(StandardCharsets.UTF_8));
        List<String> lines = text.lines().toList();
        MonthlyPlans plans = new MonthlyPlans();
        long rejected = 0;
        for (int i = 0; i < lines.size(); i++) {
            Location here = Location.ofSource(source.name()).withLine(i + 1);
            rejected += line(lines.get(i), here, options, plans, problems) ? 0 : 1;
        }
        return Loaded.of(plans.workbook(), problems).withRows(RowCounts.of(lines.size() - rejected, rejected));
    }

    private static boolean line(
            String line, Location here, ReadOptions options, MonthlyPlans plans, Problems problems) {
        long before = problems.errorCount();
        Map<String, String> texts = LtsvFields.read(line, here, problems);
        if (problems.errorCount() > before) {
            return false;
        }
        UnaryOperator<String> text = label -> texts.getOrDefault(label, "");
        Loaded<YearMonth> month = FiscalLabels.JAPAN.at(here).readMonth(text.apply("month"));
        Loaded<Cell> value = options.grammar().read(text.apply("value"), here);
        problems.addAll(month.problems());
        problems.addAll(value.problems());
        if (!month.hasErrors()
                && !value.hasErrors()
                && !plans.put(text.apply("branch"), text.apply("kpi"), month.orThrow(), value.orThrow())) {
            problems.add(LtsvFields.problem(
                    "duplicate-month", here, "この月はすでにあります", "this month of the KPI stands above", text.apply("month")));
        }
        return problems.errorCount() == before;
    }
}
