/** The sheets format at work, on files made by the tests. */
@NullMarked
package dev.nendo.xlsx;

import org.jspecify.annotations.NullMarked;
