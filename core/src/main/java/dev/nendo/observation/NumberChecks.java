package dev.nendo.observation;

import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.series.Accrual;

/**
 * Whether a definition and its numbers go together; what does not is a mistake in a program.
 *
 * <p>It judges nothing and looks at no number. Example: a flow has one number a month, and never a numerator and a denominator. Stateless.
 */
public final class NumberChecks {
    private NumberChecks() {}

    /**
     * {@return the measure of a definition that goes with its numbers}
     *
     * @param kpi the definition
     * @param numbers its numbers
     * @throws IllegalArgumentException if the two do not go together; the message ends with the definition's id
     */
    public static Measure measure(KpiDefinition kpi, KpiNumbers numbers) {
        refuse(namesRows(kpi, numbers), "a definition that names rows is evaluated from a plan, not from numbers", kpi);
        refuse(kpi.measure().isEmpty(), missing("measure"), kpi);
        Measure measure = kpi.measure().orElseThrow();
        refuse(kpi.direction().isEmpty() && needsDirection(kpi, numbers), missing("direction"), kpi);
        for (KpiNumbers.Series series : numbers.years().values()) {
            refuse(
                    series.isRate() && !measure.isRate(),
                    "measure " + measure + " takes one number a month, not numerators and denominators",
                    kpi);
            refuse(!series.isRate() && measure.isRate() && kpi.unit().isEmpty(), missing("unit"), kpi);
        }
        refuse(
                numbers.weights().isPresent() && measure.accrual().months() != Accrual.Months.MEAN,
                "measure " + measure + " takes no weights",
                kpi);
        return measure;
    }

    /** Monthly targets are a target by themselves. */
    private static boolean needsDirection(KpiDefinition kpi, KpiNumbers numbers) {
        TargetNeeds needs = TargetNeeds.of(kpi.target());
        return needs.isDirectionNeeded()
                || (needs.none().isPresent() && numbers.monthlyTargets().isPresent());
    }

    private static boolean namesRows(KpiDefinition kpi, KpiNumbers numbers) {
        boolean monthly = TargetNeeds.of(kpi.target()).row().isPresent()
                || TargetNeeds.phasingRow(kpi).isPresent();
        return !kpi.actuals().isEmpty()
                || (monthly && numbers.monthlyTargets().isEmpty())
                || !numbers.benchmarks().keySet().containsAll(kpi.benchmarks());
    }

    private static String missing(String what) {
        return what + " is missing; set it or complete the definition from its indicator";
    }

    private static void refuse(boolean wrong, String message, KpiDefinition kpi) {
        if (wrong) {
            throw new IllegalArgumentException(message + ": " + kpi.id());
        }
    }
}
