/** The interface through which readers and writers of data formats are plugged in. */
@NullMarked
package dev.nendo.format;

import org.jspecify.annotations.NullMarked;
