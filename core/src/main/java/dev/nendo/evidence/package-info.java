/**
 * What is known about one KPI in one year: series of quantities with a state for each month, figures, statements and entries, and what these
 * give for a window of months.
 *
 * <p>Read {@link dev.nendo.evidence.Evidence} first; {@link dev.nendo.evidence.Observation} is what it gives. Evidence has two doors: numbers,
 * and the printed rows of a plan in {@code evidence.printed}, which alone knows plans. Not exported: {@code evaluate} and {@code audit} are its
 * clients.
 */
@NullMarked
package dev.nendo.evidence;

import org.jspecify.annotations.NullMarked;
