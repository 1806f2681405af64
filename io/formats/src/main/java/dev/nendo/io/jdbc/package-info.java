/**
 * Observations, catalogs and targets straight from a database.
 *
 * <p>Start with {@link dev.nendo.io.jdbc.JdbcObservations}: a {@code ResultSet} whose columns are named as those of observations CSV.
 * {@link dev.nendo.io.jdbc.JdbcCatalog} reads what they are judged by. Whoever uses this package needs the module {@code java.sql}.
 */
@NullMarked
package dev.nendo.io.jdbc;

import org.jspecify.annotations.NullMarked;
