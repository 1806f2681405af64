/**
 * The number, or the range of numbers, of each kind of target, with how it was obtained.
 *
 * <p>It knows evidence, plans over months and how things are explained, and decides nothing. Not exported.
 */
@NullMarked
package dev.nendo.evaluate.target;

import org.jspecify.annotations.NullMarked;
