/** The annual report that people look at: a view of scorecard and audit, and its HTML and Markdown forms. */
@NullMarked
package dev.nendo.programs.report;

import org.jspecify.annotations.NullMarked;
