/** Tests of reading from databases. */
@NullMarked
package dev.nendo.io.jdbc;

import org.jspecify.annotations.NullMarked;
