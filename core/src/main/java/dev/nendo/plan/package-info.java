/**
 * Branches and their plans: documents, business plans, plan items with budgets and reported statuses, and the workbook that holds them.
 *
 * <p>Read {@link dev.nendo.plan.Workbook} first. A workbook refers by ids; {@link dev.nendo.plan.Workbook#resolve()} checks every
 * reference once and returns a {@link dev.nendo.plan.ResolvedWorkbook} that cannot dangle.
 */
@NullMarked
package dev.nendo.plan;

import org.jspecify.annotations.NullMarked;
