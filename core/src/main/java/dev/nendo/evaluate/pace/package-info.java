/**
 * A plan over the months of a year: how a target is spread, what it is to date, and how an amount stands against it.
 *
 * <p>It knows evidence and returns quantities. Not exported.
 */
@NullMarked
package dev.nendo.evaluate.pace;

import org.jspecify.annotations.NullMarked;
