/** Catalogs of KPIs and tables of targets, line by line, whatever they were read from; not exported. */
@NullMarked
package dev.nendo.io.catalog;

import org.jspecify.annotations.NullMarked;
