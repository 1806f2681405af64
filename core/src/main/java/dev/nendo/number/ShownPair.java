package dev.nendo.number;

/**
 * A value and the limit it was held against, written with so many digits that the two texts agree with the verdict: 99.96%
 * and 100.00%, never 100.0% and 100.0%, for a target that is missed. It is text only; nothing is computed from it.
 * Made by {@link Quantity#shownAgainst}. Immutable and thread-safe.
 *
 * @param value the value as written
 * @param limit the limit as written
 */
public record ShownPair(String value, String limit) {}
