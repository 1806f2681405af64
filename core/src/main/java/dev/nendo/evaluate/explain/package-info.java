/**
 * How results are explained: the figures that went in, the steps with their numbers, and what was applied, as sentences in both languages.
 *
 * <p>It knows evidence and verdicts and decides nothing. Not exported.
 */
@NullMarked
package dev.nendo.evaluate.explain;

import org.jspecify.annotations.NullMarked;
