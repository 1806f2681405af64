/**
 * Identities between amounts, small records in and small records out: equations, ranges of counts and denominators, reachable sums and weights.
 *
 * <p>Nothing here writes a finding.
 */
@NullMarked
package dev.nendo.audit.relation;

import org.jspecify.annotations.NullMarked;
