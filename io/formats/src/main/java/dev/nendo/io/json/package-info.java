/**
 * Workbooks as JSON, the persistent form of everything that Nendo models.
 *
 * <p>{@link dev.nendo.io.json.JsonWorkbookFormat} is found by {@link dev.nendo.format.Formats#installed()}. What it writes reads back equal,
 * and writing that again gives the same bytes. The schema is the resource {@code workbook-1.schema.json} of this package.
 */
@NullMarked
package dev.nendo.io.json;

import org.jspecify.annotations.NullMarked;
