/** Checks the relations that must hold between published figures. */
@NullMarked
package dev.nendo.audit;

import org.jspecify.annotations.NullMarked;
