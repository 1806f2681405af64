/** Charts of KPIs as small inline SVG, drawn without a screen and without fonts. */
@NullMarked
package dev.nendo.report.chart;

import org.jspecify.annotations.NullMarked;
