/** Benchmarks, each of one piece of work. */
@NullMarked
package dev.nendo.benchmarks;

import org.jspecify.annotations.NullMarked;
