/** Tests of workbooks as JSON. */
@NullMarked
package dev.nendo.io.json;

import org.jspecify.annotations.NullMarked;
