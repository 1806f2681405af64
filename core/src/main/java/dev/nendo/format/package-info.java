/**
 * Formats as plug-ins: what a reader or writer of workbooks provides, and how one is found and used.
 *
 * <p>To read and write, start with {@link dev.nendo.format.Formats}: {@code Formats.installed().read(path)}. {@link
 * dev.nendo.format.ReadOptions} and {@link dev.nendo.format.WriteOptions} hold encoding, {@link dev.nendo.format.Limits} and leniencies
 * by name. To add a format, implement {@link dev.nendo.format.WorkbookFormat} over a {@link dev.nendo.format.Source}, which gives bytes,
 * lines of text or the files of an archive within the limits, and a {@link dev.nendo.format.Destination}, whose files appear whole or not at
 * all.
 */
@NullMarked
package dev.nendo.format;

import org.jspecify.annotations.NullMarked;
