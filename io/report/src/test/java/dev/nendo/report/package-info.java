/** Tests of the report. */
@NullMarked
package dev.nendo.report;

import org.jspecify.annotations.NullMarked;
