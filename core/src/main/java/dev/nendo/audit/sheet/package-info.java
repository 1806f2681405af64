/**
 * The audited table: the rows of a plan with their cells as amounts, what a row is, and where each figure is printed.
 *
 * <p>Amounts are what a printed figure may truly be, as {@code evidence.printed} reads it.
 */
@NullMarked
package dev.nendo.audit.sheet;

import org.jspecify.annotations.NullMarked;
