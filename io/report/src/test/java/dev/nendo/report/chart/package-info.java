/** Tests of the charts. */
@NullMarked
package dev.nendo.report.chart;

import org.jspecify.annotations.NullMarked;
