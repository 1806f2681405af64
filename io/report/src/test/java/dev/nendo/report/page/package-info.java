/** Tests of the page. */
@NullMarked
package dev.nendo.report.page;

import org.jspecify.annotations.NullMarked;
