/**
 * What is measured, against what: indicators, KPI definitions, targets, and the printed rows and figures they rest on.
 *
 * <p>Read {@link dev.nendo.kpi.KpiDefinition} first, then {@link dev.nendo.kpi.Target} and {@link dev.nendo.kpi.Actual}. Nothing here
 * computes; the types say what a plan and its report state.
 */
@NullMarked
package dev.nendo.kpi;

import org.jspecify.annotations.NullMarked;
