/** Statuses of the KPIs that a database holds. */
@NullMarked
package dev.nendo.database;

import org.jspecify.annotations.NullMarked;
