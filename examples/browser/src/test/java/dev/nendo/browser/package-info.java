/** The HTML report in a real browser. */
@NullMarked
package dev.nendo.browser;

import org.jspecify.annotations.NullMarked;
