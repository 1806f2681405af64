/** Indicators, key performance indicators, their targets and the figures known about them. */
@NullMarked
package dev.nendo.kpi;

import org.jspecify.annotations.NullMarked;
