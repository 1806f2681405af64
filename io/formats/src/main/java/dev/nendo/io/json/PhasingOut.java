package dev.nendo.io.json;

import dev.nendo.kpi.Phasing;
import java.io.IOException;

/** Writes how a target is spread over the months as {@link PhasingJson} reads it: what each kind has to write. */
enum PhasingOut implements Phasing.Cases<PhasingOut.Fields> {
    /** All kinds. */
    KINDS;

    /** Writes the fields of a phasing. */
    interface Fields {
        void write(JsonOut out) throws IOException;
    }

    static void write(Phasing phasing, JsonOut out) throws IOException {
        Fields fields = phasing.match(KINDS);
        out.line(() -> fields.write(out));
    }

    @Override
    public Fields equalMonths(Phasing.EqualMonths it) {
        return out -> out.text("type", "equal-months");
    }

    @Override
    public Fields lastYearShape(Phasing.LastYearShape it) {
        return out -> out.text("type", "last-year-shape");
    }

    @Override
    public Fields shares(Phasing.Shares it) {
        return out -> {
            out.text("type", "shares");
            out.lineOf("shares", it.shares(), (share, o) -> o.string(share.toString()));
        };
    }

    @Override
    public Fields monthlyTargets(Phasing.MonthlyTargets it) {
        return out -> {
            out.text("type", "monthly-targets");
            out.text("row", it.row());
        };
    }
}
