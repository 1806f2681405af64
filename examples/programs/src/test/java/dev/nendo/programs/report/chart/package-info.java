/** Tests of the charts. */
@NullMarked
package dev.nendo.programs.report.chart;

import org.jspecify.annotations.NullMarked;
