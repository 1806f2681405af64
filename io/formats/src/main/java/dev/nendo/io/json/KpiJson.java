package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Display;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiDefinition.Absent;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** KPI definitions. */
final class KpiJson {
    private KpiJson() {}

    static Optional<KpiDefinition> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Optional<String> indicator = fields.optional("indicator", Values::text);
            Supplier<Sentence> name = fields.required("name", Values::sentence);
            Optional<Measure> measure = fields.optional("measure", IndicatorJson.MEASURE);
            Optional<Unit> unit = fields.optional("unit", Values::unit);
            Optional<Integer> decimals = fields.optional("decimals", Values.whole(0, 9));
            Optional<Direction> direction = fields.optional("direction", IndicatorJson.DIRECTION);
            Supplier<Target> target = fields.required("target", TargetJson::read);
            Optional<Window> targetWindow = fields.optional("targetWindow", Values::window);
            List<Actual.Observed> actuals = fields.list("actuals", ActualJson::read);
            List<String> benchmarks = fields.list("benchmarks", Values::text);
            Optional<Phasing> phasing = fields.optional("phasing", PhasingJson::read);
            Optional<AchievementConvention> achievement = fields.optional(
                    "achievement", Values.named(AchievementConvention.values(), AchievementConvention::id));
            Optional<JudgedOn> judgedOn = fields.optional("judgedOn", Values.named(JudgedOn.values(), JudgedOn::id));
            Optional<Display> display = fields.optional("display", DisplayJson::read);
            Optional<String> policy = fields.optional("policy", Values::text);
            Optional<Absent> absent = fields.optional("absent", IndicatorJson.ABSENT);
            DeclaredJson declared = DeclaredJson.read(fields);
            Optional<Factor> factor = DeclaredJson.factor(fields);
            Optional<Met> zeroByZero = DeclaredJson.zeroByZero(fields);
            return () -> KpiDefinition.builder()
                    .id(id.get())
                    .indicator(indicator)
                    .name(name.get())
                    .measure(measure)
                    .unit(unit)
                    .decimals(decimals)
                    .direction(direction)
                    .target(target.get())
                    .targetWindow(targetWindow)
                    .actuals(actuals)
                    .benchmarks(benchmarks)
                    .phasing(phasing)
                    .achievement(achievement.orElse(AchievementConvention.TARGET_OVER_ACTUAL))
                    .judgedOn(judgedOn.orElse(JudgedOn.EXACT))
                    .display(display.orElse(Display.DEFAULT))
                    .policy(policy)
                    .absent(absent.orElse(Absent.MISSING))
                    .exact(declared.exact())
                    .precision(declared.precision())
                    .whole(declared.whole())
                    .share(declared.share())
                    .rounding(declared.rounding())
                    .factor(factor)
                    .zeroByZero(zeroByZero)
                    .origin(fields.origin())
                    .build();
        });
    }

    static void write(KpiDefinition kpi, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("id", kpi.id());
            out.text("indicator", kpi.indicator());
            out.sentence("name", kpi.name());
            out.text("measure", kpi.measure().map(Measure::id));
            out.text("unit", kpi.unit().map(Unit::symbol));
            out.optional("decimals", kpi.decimals(), (decimals, o) -> o.number(decimals));
            out.text("direction", kpi.direction().map(Direction::id));
            out.value("target", kpi.target(), TargetJson::write);
            out.text("targetWindow", kpi.targetWindow().map(Window::toString));
            out.list("actuals", kpi.actuals(), ActualJson::write);
            out.lineOf("benchmarks", kpi.benchmarks(), JsonOut::texts);
            out.optional("phasing", kpi.phasing(), PhasingOut::write);
            if (kpi.achievement() != AchievementConvention.TARGET_OVER_ACTUAL) {
                out.text("achievement", kpi.achievement().id());
            }
            if (kpi.judgedOn() != JudgedOn.EXACT) {
                out.text("judgedOn", kpi.judgedOn().id());
            }
            out.optional(
                    "display", Optional.of(kpi.display()).filter(d -> !d.equals(Display.DEFAULT)), DisplayJson::write);
            out.text("policy", kpi.policy());
            if (kpi.absent() != Absent.MISSING) {
                out.text("absent", kpi.absent().id());
            }
            new DeclaredJson(kpi.exact(), kpi.precision(), kpi.whole(), kpi.share(), kpi.rounding()).write(out);
            out.text("factor", kpi.factor().map(Factor::toString));
            out.text("zeroByZero", kpi.zeroByZero().map(Met::id));
        });
    }
}
