/** Branches, business plans, plan items and the workbook that holds them. */
@NullMarked
package dev.nendo.plan;

import org.jspecify.annotations.NullMarked;
