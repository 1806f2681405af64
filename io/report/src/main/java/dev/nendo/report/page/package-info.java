/** The page itself: views of scorecard, comparison and audit, what makes them, and their HTML and Markdown forms. */
@NullMarked
package dev.nendo.report.page;

import org.jspecify.annotations.NullMarked;
