package dev.nendo.io.json;

import dev.nendo.kpi.Target;
import java.io.IOException;

/** Writes target rules as {@link TargetJson} reads them: what each kind has to write. */
enum TargetOut implements Target.Cases<TargetOut.Fields> {
    /** All kinds. */
    KINDS;

    /** Writes the fields of a target. */
    interface Fields {
        void write(JsonOut out) throws IOException;
    }

    static void write(Target target, JsonOut out) throws IOException {
        Fields fields = target.match(KINDS);
        out.object(() -> fields.write(out));
    }

    @Override
    public Fields fixed(Target.Fixed it) {
        return out -> {
            out.text("type", "fixed");
            out.value("value", it.value(), PrintedJson::write);
        };
    }

    @Override
    public Fields priorYear(Target.PriorYear it) {
        return out -> {
            out.text("type", "prior-year");
            out.optional("reference", it.reference(), PrintedJson::write);
        };
    }

    @Override
    public Fields ofYears(Target.OfYears it) {
        return out -> {
            out.text("type", "of-years");
            out.text("selection", it.selection().id());
            out.lineOf("yearsBack", it.yearsBack(), (year, o) -> o.number(year));
        };
    }

    @Override
    public Fields projected(Target.Projected it) {
        return out -> {
            out.text("type", "projected");
            out.value("numerator", it.numerator(), PrintedJson::write);
            out.value("denominator", it.denominator(), PrintedJson::write);
            out.optional("rate", it.rate(), PrintedJson::write);
        };
    }

    @Override
    public Fields monthly(Target.Monthly it) {
        return out -> {
            out.text("type", "monthly");
            out.text("row", it.row());
        };
    }

    @Override
    public Fields conditional(Target.Conditional it) {
        return out -> {
            out.text("type", "conditional");
            out.value("condition", it.condition(), CriterionJson::write);
            out.value("whenTrue", it.whenTrue(), CriterionJson::write);
            out.value("otherwise", it.otherwise(), CriterionJson::write);
        };
    }

    @Override
    public Fields parts(Target.Parts it) {
        return out -> {
            out.text("type", "parts");
            out.text("kind", it.kind().id());
            out.list("parts", it.parts(), TargetOut::part);
            out.optional("whole", it.whole(), PrintedJson::write);
        };
    }

    private static void part(Target.Part part, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("name", part.name());
            out.value("numerator", part.numerator(), PrintedJson::write);
            out.value("denominator", part.denominator(), PrintedJson::write);
            out.optional("rate", part.rate(), PrintedJson::write);
        });
    }

    @Override
    public Fields fromBaseline(Target.FromBaseline it) {
        return out -> {
            out.text("type", "from-baseline");
            out.value("baseline", it.baseline(), PrintedJson::write);
            out.value("goal", it.goal(), PrintedJson::write);
            out.number("elapsed", it.years().elapsed());
            out.number("total", it.years().total());
            out.text("judgement", it.judgement().id());
        };
    }

    @Override
    public Fields range(Target.Range it) {
        return out -> {
            out.text("type", "range");
            out.value("from", it.from(), PrintedJson::write);
            out.value("to", it.to(), PrintedJson::write);
            out.flag("fromExcluded", !it.isFromIncluded());
            out.flag("toExcluded", !it.isToIncluded());
        };
    }

    @Override
    public Fields tolerance(Target.Tolerance it) {
        return out -> {
            out.text("type", "tolerance");
            out.value("centre", it.centre(), PrintedJson::write);
            out.value("margin", it.margin(), PrintedJson::write);
            out.flag("relative", it.isRelative());
        };
    }

    @Override
    public Fields ofYear(Target.OfYear it) {
        return out -> {
            out.text("type", "of-year");
            out.number("yearsBack", it.yearsBack());
            out.text("factor", it.factor().toString());
            out.optional("plus", it.plus(), PrintedJson::write);
            out.optional("reference", it.reference(), PrintedJson::write);
        };
    }

    @Override
    public Fields ofBenchmark(Target.OfBenchmark it) {
        return out -> {
            out.text("type", "benchmark");
            out.text("benchmark", it.benchmark());
        };
    }

    @Override
    public Fields activity(Target.Activity it) {
        return out -> {
            out.text("type", "activity");
            out.optional("times", it.times(), PrintedJson::write);
        };
    }

    @Override
    public Fields qualitative(Target.Qualitative it) {
        return out -> out.text("type", "qualitative");
    }

    @Override
    public Fields none(Target.None it) {
        return out -> {
            out.text("type", "none");
            out.text("reason", it.reason().id());
        };
    }
}
