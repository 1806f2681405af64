package dev.nendo.fuzz;

import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Display;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Statement;
import dev.nendo.problem.ProblemCode;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The words of files: every one of the closed lists. */
public final class WordsTarget {
    private static final List<Function<String, ?>> PARSERS = List.of(
            AchievementConvention::parse,
            Basis::parse,
            Direction::parse,
            Display.Style::parse,
            Figure.Role::parse,
            GapPolicy::parse,
            JudgedOn::parse,
            Measure::parse,
            MonthState::parse,
            PartKind::parse,
            PrintedRow.Kind::parse,
            PrintedRow.Role::parse,
            PrintedRow.TotalKind::parse,
            RoundingRule::parse,
            Statement.RatioKind::parse,
            Target.Judgement::parse,
            Target.Selection::parse,
            Target.Subject::parse);

    private WordsTarget() {}

    /**
     * Parses.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        PARSERS.forEach(parse -> Parsing.parse(parse, text));
        Parsing.roundTrip(ProblemCode::of, ProblemCode::id, text);
    }
}
