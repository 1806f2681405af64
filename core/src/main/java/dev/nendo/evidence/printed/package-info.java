/**
 * The door of evidence for what is printed: it knows what a printed figure means (exact or rounded, never negative, of which unit), and looks
 * up the rows, figures, statements and entries that a KPI of a plan names.
 *
 * <p>Read {@link dev.nendo.evidence.printed.PlanEvidence} first. No other package of evidence knows plans.
 */
@NullMarked
package dev.nendo.evidence.printed;

import org.jspecify.annotations.NullMarked;
