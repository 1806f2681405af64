package dev.nendo.audit.repair;

/**
 * A true value that is not known: what its cells print says in which interval it lies. A quantity without cells is one that no table prints,
 * such as the numerator of a rate whose denominator alone is printed.
 *
 * @param isWhole whether only whole numbers are possible
 * @param isNeverNegative whether it can't be below 0, whatever its cells print
 */
public record Variable(boolean isWhole, boolean isNeverNegative) {}
