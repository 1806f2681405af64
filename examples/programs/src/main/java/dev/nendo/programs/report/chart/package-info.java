/** Charts of KPIs as small inline SVG, drawn without a screen and without fonts. */
@NullMarked
package dev.nendo.programs.report.chart;

import org.jspecify.annotations.NullMarked;
