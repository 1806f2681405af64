package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Reason;
import java.util.Optional;

/**
 * Whether a target is met, on both bases, with what was compared.
 *
 * @param met on the basis that the definition chooses
 * @param exactly by the exact values
 * @param printed at printed precision
 * @param reason why it is undecided
 * @param knownNotDone whether an activity is known not to have been done
 * @param compared what was compared with what; empty where nothing was
 */
record Verdict(
        Met met, Met exactly, Met printed, Optional<Reason> reason, boolean knownNotDone, Optional<Compared> compared) {

    /** An actual and a limit, with the precision at which both are printed. */
    record Compared(Direction direction, Known reached, Known limit, Precision precision) {}

    static Verdict undecided(Reason reason) {
        return new Verdict(Met.UNDECIDED, Met.UNDECIDED, Met.UNDECIDED, Optional.of(reason), false, Optional.empty());
    }

    static Verdict decided(Met met) {
        return new Verdict(met, met, met, Optional.empty(), false, Optional.empty());
    }

    static Verdict notDone() {
        return new Verdict(Met.NOT_MET, Met.NOT_MET, Met.NOT_MET, Optional.empty(), true, Optional.empty());
    }

    /** The same, with what the period says that goes on. */
    Verdict as(Standing standing) {
        return standing.reason().isEmpty()
                ? this
                : new Verdict(
                        standing.met(), standing.met(), standing.met(), standing.reason(), knownNotDone, compared);
    }
}
