/**
 * Checks the relations that must hold between published figures.
 *
 * <p>Start with {@link dev.nendo.audit.Audit#audit}: its {@link dev.nendo.audit.AuditReport} holds a {@link dev.nendo.audit.Finding} for
 * everything that cannot be, is strained, or can't be checked, with the {@link dev.nendo.audit.Relation} that was tested, the place, the
 * arithmetic as a sentence, and the {@link dev.nendo.audit.Cause causes} that explain it. {@link
 * dev.nendo.audit.RoundingConvention} says which rounding rules fit a whole sheet.
 *
 * <p>Worked example: 394 printed under 120, 98 and 131 is an error, since they add up to 349; so is 9.8 % printed for 731 of 7,677, which is 9.52 %.
 * A rounded figure is held against the interval it stands for, by exact arithmetic, so that honest rounding is no finding.
 */
@NullMarked
package dev.nendo.audit;

import org.jspecify.annotations.NullMarked;
