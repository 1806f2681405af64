package dev.nendo.evaluate;

import dev.nendo.number.Rational;
import dev.nendo.plan.ResolvedKpi;
import java.util.Optional;

/** What a policy may want to know beside met and ratio. */
record Circumstances(
        Optional<ResolvedKpi> kpi,
        boolean hasActual,
        boolean underWay,
        boolean knownNotDone,
        Optional<Rational> elapsed) {}
