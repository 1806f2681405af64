/** What tests of several formats share. */
@NullMarked
package dev.nendo.io;

import org.jspecify.annotations.NullMarked;
