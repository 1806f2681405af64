package dev.nendo.io.csv;

import dev.nendo.fiscal.YearNaming;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Display;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Statement;
import java.math.RoundingMode;
import java.util.Locale;

/** The closed sets of words in workbook CSV. */
final class BookWords {

    static final Words<YearNaming> NAMING = Words.of("naming", BookWords::id, YearNaming.values());
    static final Words<RoundingMode> ROUNDING_MODE = Words.of("rounding", BookWords::id, RoundingMode.values());
    static final Words<Met> ZERO_BY_ZERO = Words.of("zero_by_zero", Met::id, Met.MET, Met.NOT_MET, Met.UNDECIDED);
    static final Words<KpiDefinition.Absent> ABSENT =
            Words.of("absent", KpiDefinition.Absent::id, KpiDefinition.Absent.values());
    static final Words<RoundingRule> ROUNDING_RULE = Words.of("rounding", RoundingRule::id, RoundingRule.values());
    static final Words<Measure> MEASURE = Words.of("measure", Measure::id, Measure.values());
    static final Words<Direction> DIRECTION = Words.of("direction", Direction::id, Direction.values());
    static final Words<AchievementConvention> ACHIEVEMENT =
            Words.of("achievement", AchievementConvention::id, AchievementConvention.values());
    static final Words<JudgedOn> JUDGED_ON = Words.of("judged_on", JudgedOn::id, JudgedOn.values());
    static final Words<Display.Style> STYLE = Words.of("style", Display.Style::id, Display.Style.values());
    static final Words<PartKind> PART_KIND = Words.of("kind", PartKind::id, PartKind.values());
    static final Words<Reason> REASON = Words.of("reason", Reason::id, Reason.values());
    static final Words<Target.Selection> SELECTION =
            Words.of("target_choice", Target.Selection::id, Target.Selection.values());
    static final Words<Target.Judgement> JUDGEMENT =
            Words.of("target_choice", Target.Judgement::id, Target.Judgement.values());
    static final Words<PrintedRow.Role> ROW_ROLE = Words.of("role", PrintedRow.Role::id, PrintedRow.Role.values());
    static final Words<PrintedRow.Kind> ROW_KIND = Words.of("kind", PrintedRow.Kind::id, PrintedRow.Kind.values());
    static final Words<PrintedRow.TotalKind> TOTAL_KIND =
            Words.of("total_kind", PrintedRow.TotalKind::id, PrintedRow.TotalKind.values());
    static final Words<Figure.Role> FIGURE_ROLE = Words.of("role", Figure.Role::id, Figure.Role.values());
    static final Words<Statement.RatioKind> RATIO_KIND =
            Words.of("kind", Statement.RatioKind::id, Statement.RatioKind.values());

    private BookWords() {}

    /** The word for a constant of an enumeration that has none of its own. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
