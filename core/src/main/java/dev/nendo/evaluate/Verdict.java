package dev.nendo.evaluate;

import dev.nendo.kpi.Met;
import dev.nendo.number.Reason;
import java.util.Optional;

/** Whether a target is met, on both bases. */
record Verdict(Met met, Met exactly, Met printed, Optional<Reason> reason, boolean knownNotDone) {

    static Verdict undecided(Reason reason) {
        return new Verdict(Met.UNDECIDED, Met.UNDECIDED, Met.UNDECIDED, Optional.of(reason), false);
    }

    static Verdict decided(Met met) {
        return new Verdict(met, met, met, Optional.empty(), false);
    }

    static Verdict notDone() {
        return new Verdict(Met.NOT_MET, Met.NOT_MET, Met.NOT_MET, Optional.empty(), true);
    }
}
