/** Judges actuals against targets: met, achievement, status and the explanation of each. */
@NullMarked
package dev.nendo.evaluate;

import org.jspecify.annotations.NullMarked;
