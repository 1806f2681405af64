/** Formats as plug-ins: what a reader or writer of workbooks provides, and how one is found and used. */
@NullMarked
package dev.nendo.format;

import org.jspecify.annotations.NullMarked;
