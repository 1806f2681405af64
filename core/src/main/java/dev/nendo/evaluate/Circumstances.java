package dev.nendo.evaluate;

import dev.nendo.number.Rational;
import java.util.Optional;

/** What a policy may want to know beside met and ratio. */
record Circumstances(
        String kpi, boolean hasActual, boolean underWay, boolean knownNotDone, Optional<Rational> elapsed) {}
