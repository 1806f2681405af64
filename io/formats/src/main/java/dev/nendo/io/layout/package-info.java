/**
 * Tables as people have them: a grid of texts and a layout that says what its rows and columns are. It sees neither files nor any
 * library of CSV or JSON, so that it runs wherever a grid comes from.
 */
@NullMarked
package dev.nendo.io.layout;

import org.jspecify.annotations.NullMarked;
