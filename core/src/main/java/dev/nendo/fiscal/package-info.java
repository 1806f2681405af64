/**
 * Fiscal time: calendars, fiscal years, quarters, halves, observation windows, and the labels that documents print
 * for them.
 *
 * <p>All arithmetic is calendar arithmetic on months; nothing here is a duration, a time zone or a clock.
 */
@NullMarked
package dev.nendo.fiscal;

import org.jspecify.annotations.NullMarked;
