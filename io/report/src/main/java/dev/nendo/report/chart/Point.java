package dev.nendo.report.chart;

import dev.nendo.number.Rational;

/**
 * A place on a drawing, in pixels from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
record Point(Rational x, Rational y) {}
